export { ForumApp } from './app.ts';
export type { Registry } from './mode.ts';
export { renewWhenBroken } from './renewal.ts';
export type { Status } from './status.ts';
