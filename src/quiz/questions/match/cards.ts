import { isAhead, kindStyle, type Box, type Frame, type Mark, type Token } from '../../../scene/index.ts';
import { read } from '../common.ts';
import { ASCENT, PAD, textHeight, type Board } from './board.ts';
import { partnerOf } from './join.ts';
import type { MatchData, MatchInput, Spot } from './scene.ts';
import type { Card, CardFact, MatchKey } from './schema.ts';

/** How a card looks: at rest, held by the visitor, joined, or with the truth out. */
type State = 'open' | 'held' | 'joined' | 'right' | 'left over';
const LOOKS: Readonly<Record<State, { fill: Token; stroke: Token; strokeWidth: number; ink: Token }>> = {
  open: { fill: 'panel', stroke: 'faint', strokeWidth: 2, ink: 'ink' },
  held: { fill: 'line', stroke: 'gold', strokeWidth: 6, ink: 'ink' },
  joined: { fill: 'panel', stroke: 'gold-3', strokeWidth: 2, ink: 'ink' },
  right: { fill: 'panel', stroke: 'jade', strokeWidth: 3, ink: 'ink' },
  'left over': { fill: 'ground', stroke: 'line', strokeWidth: 2, ink: 'muted' },
};
/** The knob where lines begin: what is joined has it filled, what is held has it large. */
const KNOB = { open: 9, held: 15, joined: 10, right: 9, 'left over': 0 } as const;

/** Cards with their words; each has a knob on the edge where lines begin. */
export function cardMarks(
  data: MatchData,
  input: MatchInput,
  spots: ReadonlyMap<string, Spot>,
  out: MatchKey | null,
  parts: Board,
  { language }: Frame,
): Mark[] {
  return [...data.lefts, ...data.rights].flatMap((card) => {
    const spot = spots.get(card.id)!;
    const box = parts.box(spot.side, spot.place);
    const state = out ? (isPaired(card.id, out) ? 'right' : 'left over') : stateOf(card.id, input);
    const fact = out?.facts[card.id];
    return [
      panel(card, box, state, fact),
      ...(KNOB[state] ? [knob(card, knobOf(spot, parts), state)] : []),
      words(card, spot, box, state, fact, { ...parts, language }),
    ];
  });
}

const isPaired = (id: string, { pairs }: MatchKey): boolean => id in pairs || Object.values(pairs).includes(id);

function stateOf(id: string, { answer, held, drag }: MatchInput): State {
  if (held === id || drag?.over === id) return 'held';
  return partnerOf(answer, id) === null ? 'open' : 'joined';
}

function panel({ id }: Card, { x, y, width, height }: Box, state: State, fact: CardFact | undefined): Mark {
  const { fill, stroke, strokeWidth } = LOOKS[state];
  const { dash } = kindStyle(fact?.kind ?? 'actual', stroke);
  const edge = strokeWidth / 2;
  return {
    shape: 'rect',
    key: `card-${id}`,
    group: 'data',
    ...(fact && { fact: fact.id }),
    x1: x + edge,
    y1: y + edge,
    x2: x + width - edge,
    y2: y + height - edge,
    radius: 16,
    fill: fact?.kind && isAhead(fact.kind) ? 'none' : fill,
    stroke,
    strokeWidth,
    ...(dash && { dash }),
  };
}

/** The middle of the edge that faces the other side. */
export function knobOf({ side, place }: Spot, { box, rows }: Pick<Board, 'box' | 'rows'>): { x: number; y: number } {
  const { x, y, width, height } = box(side, place);
  const inner = side === 'left' ? 1 : 0;
  return rows ? { x: x + width / 2, y: y + inner * height } : { x: x + inner * width, y: y + height / 2 };
}

function knob({ id }: Card, { x, y }: { x: number; y: number }, state: State): Mark {
  const { stroke } = LOOKS[state];
  const open = state === 'open';
  return {
    shape: 'circle',
    key: `knob-${id}`,
    group: 'data',
    x,
    y,
    r: KNOB[state],
    fill: open ? 'ground' : state === 'right' ? 'jade' : 'gold',
    stroke: open ? 'muted' : stroke,
    strokeWidth: open ? 3 : 0,
  };
}

function words(
  card: Card,
  { side, place }: Spot,
  { x, y, width, height }: Box,
  state: State,
  fact: CardFact | undefined,
  { rows, size, lines }: Board & Pick<Frame, 'language'>,
): Mark {
  const text = lines(side, read(card));
  return {
    shape: 'text',
    // A card that changes places takes its words from there and writes them here: two words would cross on the way.
    key: side === 'right' ? `words-${card.id}-at-${place}` : `words-${card.id}`,
    group: 'label',
    ...(fact && { fact: fact.id }),
    x: rows ? x + width / 2 : x + (side === 'left' ? PAD[0] : PAD[1]),
    y: y + (height - textHeight(text.length, size)) / 2 + size * ASCENT,
    lines: text,
    size,
    weight: 600,
    anchor: rows ? 'middle' : 'start',
    fill: LOOKS[state].ink,
  };
}
