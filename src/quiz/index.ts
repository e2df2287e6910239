export { drawRound, type Drawable } from './draw.ts';
export type { Grade, QuestionElement, QuestionType } from './question-type.ts';
export { FULL, SCORINGS, pointsFor, type Scoring } from './points.ts';
export type { Given } from './judging.ts';
export { ForumQuiz } from './quiz.ts';
export { seededRandom, type Random } from './random.ts';
export {
  current,
  done as roundDone,
  result as roundResult,
  startRound,
  outcomes,
  type Outcome,
  type Result,
  type Round,
} from './round.ts';
export { rowsOf, type ResultRow } from './rows.ts';
