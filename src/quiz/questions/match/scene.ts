import type { Frame, Mark, Scene } from '../../../scene/index.ts';
import { board, type Board, type Side } from './board.ts';
import { cardMarks } from './cards.ts';
import { lineMarks, verdictMarks } from './lines.ts';
import type { MatchAnswer, MatchAsk, MatchKey } from './schema.ts';

/** What the picture shows; the key only once it is out. */
export interface MatchData extends MatchAsk {
  readonly key: MatchKey | null;
}
/** What the visitor does. */
export interface MatchInput {
  readonly answer: MatchAnswer;
  /** The card that waits for its partner. */
  readonly held: string | null;
  /** Where the finger is that draws a line from it, and the card that it would join. */
  readonly drag: { readonly x: number; readonly y: number; readonly over: string | null } | null;
}
/** The steps of the scene. */
export const ASKING = 0;
export const REVEALED = 1;

const UNTOUCHED: MatchInput = { answer: {}, held: null, drag: null };

/**
 * Why this form: a pair is a line. When the truth is out every right goes beside its left, so that what is true reads
 * straight across, and a line that had it wrong goes astray.
 */
export const matchScene: Scene<MatchData, MatchInput> = (data, step, frame, input = UNTOUCHED) => {
  const out = step === REVEALED ? data.key : null;
  const parts = board(data, frame);
  const spots = placeCards(data, parts, out);
  const marks: Mark[] = [
    ...cardMarks(data, input, spots, out, parts, frame),
    ...lineMarks(data, input, spots, out, parts),
    ...(out ? verdictMarks(data, input.answer, spots, out, parts) : []),
  ];
  // Words last: nothing may be drawn over them.
  const isText = ({ shape }: Mark) => shape === 'text';
  return { marks: [...marks.filter((mark) => !isText(mark)), ...marks.filter(isText)], scales: {} };
};

/** Where a card stands: its side, and its place on it. */
export interface Spot {
  readonly side: Side;
  readonly place: number;
}

/** The places of all cards: as they were dealt, or pair beside pair with what belongs to nothing at the end. */
export function placeCards(
  { lefts, rights }: MatchAsk,
  { places }: Pick<Board, 'places'>,
  key: MatchKey | null,
): ReadonlyMap<string, Spot> {
  const partners = key ? lefts.map(({ id }) => key.pairs[id]!) : [];
  const rest = rights.map(({ id }) => id).filter((id) => !partners.includes(id));
  const shorter = key ? 0 : (places - lefts.length) / 2;
  return new Map<string, Spot>([
    ...lefts.map(({ id }, i) => [id, { side: 'left', place: i + shorter }] as const),
    ...[...partners, ...rest].map((id, i) => [id, { side: 'right', place: i }] as const),
  ]);
}

/** The picture is as high as its cards need, which with very long texts is more than its frame. */
export const heightOf = (ask: MatchAsk, frame: Frame): number => board(ask, frame).height;
