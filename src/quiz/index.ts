export { drawRound } from './draw.ts';
export type { QuestionElement, QuestionType } from './question-type.ts';
export type { Given } from './judging.ts';
export { ForumQuiz } from './quiz.ts';
export { seededRandom } from './random.ts';
export { current, done as roundDone, result as roundResult, startRound, outcomes, type Round } from './round.ts';
export { rowsOf, type ResultRow } from './rows.ts';
