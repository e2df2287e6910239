/** What the first picture has no need of. */
export { ForumAccess } from './access.ts';
export { dismissWorkers, lockDown } from './lockdown.ts';
