export { ForumApp } from './app.ts';
export { renewWhenBroken } from './renewal.ts';
export { openLibrary } from './source.ts';
