import type { Library, PublishedAnswer, PublishedQuestion, PublishedStart } from '../../../content/index.ts';
import type { QuestionType } from '../../../quiz/index.ts';
import { isRight, knew, optionsOf, pollOf, type HandsAsk } from '../../../quiz/hands/index.ts';
import type { Asked, Round } from '../talk.ts';

/** All that the hall is shown of a question, in one language or two: read whole, so that nothing of it comes late. */
export interface HallPoll {
  readonly start: PublishedStart;
  readonly question: PublishedQuestion;
  readonly ask: HandsAsk;
  /** The tag of the element that draws its chart; '' for words alone. */
  readonly tag: string;
  /** What is right; null until the truth is shown. */
  readonly answer: PublishedAnswer | null;
  /** What the hall said; not shown before the truth. */
  readonly hands: readonly number[];
  /** Which question of its round it is; null: asked alone. */
  readonly place: { readonly place: number; readonly count: number } | null;
  /** Of the questions of the round so far, whose truth is all shown: how many the hall knew; null: asked alone. */
  readonly round: { readonly right: number; readonly count: number } | null;
}

/** What `readPoll` reads by: another key, another poll. */
export const pollKey = ({ question, shown, hands, round }: Asked, edition: string): string =>
  [edition, question, round?.behind.length ?? '', shown ? hands.join() : '-'].join(' ');

/**
 * Reads a question as it is asked, and what is right from its own file only when the truth is shown. Throws where the story
 * has no such question for hands.
 */
export async function readPoll(
  { question: id, shown, hands, round }: Asked,
  start: PublishedStart,
  library: Library,
  loadQuestion: (type: string) => Promise<QuestionType>,
): Promise<HallPoll> {
  const { edition, language } = start;
  const questions = await library.questions(edition);
  const find = (wanted: string) => questions.find((one) => one.id === wanted);
  const question = find(id);
  const ask = question && pollOf(question, language);
  if (!question || !ask) throw new Error(`The hall cannot be asked "${id}".`);
  const tag = hasChart(question) ? (await loadQuestion(question.type)).tag : '';
  const place = placeOf(round);
  if (!shown) return { start, question, ask, tag, answer: null, hands, place, round: null };
  const heard = [...(round?.behind ?? []), { question: id, hands }];
  const known = heard.map(async (said) => {
    const poll = find(said.question);
    return poll ? wasKnown(pollOf(poll, language), said.hands, await library.answer(said.question, edition)) : false;
  });
  const [answer, ...knownOnes] = await Promise.all([library.answer(id, edition), ...known]);
  const right = knownOnes.filter(Boolean).length;
  return { start, question, ask, tag, answer, hands, place, round: round ? { right, count: heard.length } : null };
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

const wasKnown = (ask: HandsAsk | null, hands: readonly number[], answer: PublishedAnswer): boolean =>
  ask !== null &&
  knew(
    hands,
    optionsOf(ask).map(({ id }) => isRight(answer, id)),
  );

/** The mark that most hands were for: what the hall said; null where nobody raised one, or two are equal. */
export function favourite(hands: readonly number[]): number | null {
  const most = Math.max(0, ...hands);
  const first = hands.indexOf(most);
  return most > 0 && hands.lastIndexOf(most) === first ? first : null;
}
