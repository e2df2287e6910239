export { ForumLearn, type LearnStatus } from './learn.ts';
export { LearnOfflineNote } from './offline-note.ts';
