export { safeText, writeCsv, type Cell } from './csv.ts';
export { countWords } from './dwell.ts';
export { BESIDE, BREAK, editionFor, editionIds, editionsOf, inEach, languagesOf, slideWords } from './edition.ts';
export { ContentError, fault, formatFault, type Fault, type Path } from './fault.ts';
export { nearest } from './nearest.ts';
export type { FactTable, ResolvedFact } from './facts.ts';
export { formatNumber, formatValue, type Unit } from './format.ts';
export { USUAL_PRIORITY, secondsOf } from './guided.ts';
export type { Kit } from './kit.ts';
export { Library, readOver } from './library.ts';
export { lowArea, textSizeOn, touchTarget, type Area, type Size } from './physical.ts';
export {
  allPositions,
  formatPosition,
  movePosition,
  outlineOf,
  parsePosition,
  samePosition,
  settlePosition,
  type Outline,
  type Position,
} from './position.ts';
export type { Published } from './publish.ts';
export type * from './published.ts';
export type { Story, StoryQuestion, StorySlide } from './schema.ts';
export { parseText } from './template.ts';
export { cutLines, factsIn, plainText } from './text.ts';
export { datedFactId, factId, id, label, localised, numericFactId, type Resolved } from './vocabulary.ts';
export type { AnySchema } from './walk.ts';
export { instantOf } from './zone.ts';
