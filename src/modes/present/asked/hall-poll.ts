import type { Library, PublishedAnswer, PublishedQuestion, PublishedStart } from '../../../content/index.ts';
import type { QuestionType } from '../../../quiz/index.ts';
import { isHallRight, knew } from '../../../quiz/hands/index.ts';
import type { Asked, Round } from '../talk.ts';
import { readAsks, type SaidAsk } from './hall-ask.ts';

/** All that the hall is shown of a question, in one language or two: read whole, so that nothing of it comes late. */
export interface HallPoll {
  readonly start: PublishedStart;
  readonly question: PublishedQuestion;
  readonly ask: SaidAsk;
  /** The tag of the element that draws its chart; '' for words alone. */
  readonly tag: string;
  /** What is right; null until the truth is shown. */
  readonly answer: PublishedAnswer | null;
  /** What the hall said; not shown before the truth. */
  readonly hands: readonly number[];
  /** Which question of its round it is; null: asked alone. */
  readonly place: { readonly place: number; readonly count: number } | null;
  /** Of the questions of the round so far that have a truth: how many the hall knew; null: there is none, or no round. */
  readonly round: { readonly right: number; readonly count: number } | null;
}

/** What `readPoll` reads by: another key, another poll. */
export const pollKey = ({ question, shown, hands, round }: Asked, edition: string): string =>
  [edition, question, round?.behind.length ?? '', shown ? hands.join() : '-'].join(' ');

/**
 * Reads a question as it is asked, and what is right from its own file only when the truth is shown. null where the story
 * has no such question for hands.
 */
export async function readPoll(
  { question: id, shown, hands, round }: Asked,
  start: PublishedStart,
  library: Library,
  loadQuestion: (type: string) => Promise<QuestionType>,
): Promise<HallPoll | null> {
  const { edition } = start;
  const [questions, askOf] = await Promise.all([library.questions(edition), readAsks(library, edition)]);
  const question = questions.find((one) => one.id === id);
  const ask = askOf(id);
  if (!question || !ask) return null;
  const tag = hasChart(question) ? (await loadQuestion(question.type)).tag : '';
  const place = placeOf(round);
  if (!shown) return { start, question, ask, tag, answer: null, hands, place, round: null };
  const heard = [...(round?.behind ?? []), { question: id, hands }];
  const known = heard.map(async (said) => {
    const asked = askOf(said.question);
    return asked?.hasTruth ? wasKnown(asked, said.hands, await library.answer(said.question, edition)) : null;
  });
  const [answer, ...all] = await Promise.all([library.answer(id, edition), ...known]);
  const judged = all.filter((one) => one !== null);
  const right = judged.filter(Boolean).length;
  const isJudged = round !== undefined && judged.length > 0;
  return { start, question, ask, tag, answer, hands, place, round: isJudged ? { right, count: judged.length } : null };
}

/** Which question of a round is asked; null for one that is asked alone. */
export function placeOf(round: Round | undefined): { readonly place: number; readonly count: number } | null {
  const place = (round?.behind.length ?? 0) + 1;
  return round ? { place, count: place + round.ahead.length } : null;
}

/** Brings what every question is shown with, so that it is on screen at once when it is asked. Nothing of what is right. */
export async function readAhead(
  library: Library,
  edition: string,
  loadQuestion: (type: string) => Promise<QuestionType>,
): Promise<void> {
  const questions = await library.questions(edition);
  const charts = new Set(questions.filter(hasChart).map(({ type }) => type));
  await Promise.all([...charts].map(loadQuestion));
}

const hasChart = ({ type }: Pick<PublishedQuestion, 'type'>): boolean => type === 'spot';

const wasKnown = (ask: SaidAsk, hands: readonly number[], answer: PublishedAnswer): boolean =>
  knew(
    hands,
    ask.options.map(({ id }) => isHallRight(ask, answer, id)),
  );

/** The mark that most hands were for: what the hall said; null where nobody raised one, or two are equal. */
export function favourite(hands: readonly number[]): number | null {
  const most = Math.max(0, ...hands);
  const first = hands.indexOf(most);
  return most > 0 && hands.lastIndexOf(most) === first ? first : null;
}
