export { ForumLearn } from './learn.ts';
export { LearnOfflineNote } from './offline-note.ts';
export { foreseePage, foreseeWords } from './foresee.ts';
