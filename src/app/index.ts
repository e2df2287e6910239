export { ForumApp, type Registry } from './app.ts';
export type { Status } from './status.ts';
