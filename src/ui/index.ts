export { Keep, keeps } from './keep.ts';
export { drawId } from './draw-id.ts';
export { focusedElement } from './focused-element.ts';
export { ForumLanguages } from './languages.ts';
/** The code of what the first picture has no need of: `forum-access`, and what locks the page down. */
export const loadLater = () => import('./later.ts');
export type { ForumAccess } from './access.ts';
export { PartError } from './part-error.ts';
export { FACT_TOUCHED, factTouched, richText } from './rich-text.ts';
export { sayer, type Say } from './say.ts';
export { lettersOf, PLAIN, READING, readingChange, type ReadingSettings, type Settings } from './settings.ts';
export { ForumStage, type StageShape } from './stage.ts';
export { steadyTaps } from './steady-taps.ts';
export { controls, factText, hidden } from './styles.ts';
export type { WordKey } from './words/en.ts';
export { failure } from './words/failure.ts';
