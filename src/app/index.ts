export { ForumApp, type Registry } from './app.ts';
export { renewWhenBroken } from './renewal.ts';
export type { Status } from './status.ts';
