import type { Mark } from '../../../scene/index.ts';
import type { Board } from './board.ts';
import { knobOf } from './cards.ts';
import type { MatchData, MatchInput, Spot } from './scene.ts';
import type { MatchAnswer, MatchAsk, MatchKey } from './schema.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
type Spots = ReadonlyMap<string, Spot>;

const WRONG = { stroke: 'muted', strokeWidth: 4, dash: [12, 10] } as const;
/** Radius of the badges: a check on the line of the truth, a cross where a wrong line begins. */
const BADGE = { right: 20, wrong: 16 } as const;
/** How far from the knobs a wrong line begins and ends, as a share of a card: there the truth has its own line. */
const BESIDE = { share: 0.3, most: 38 } as const;

/** The lines that the visitor has drawn or is drawing, and the line of every pair that is true. */
export function lineMarks(
  data: MatchData,
  input: MatchInput,
  spots: Spots,
  out: MatchKey | null,
  parts: Board,
): Mark[] {
  const { answer, held, drag } = input;
  const at = (id: string) => knobOf(spots.get(id)!, parts);
  const drawn = Object.entries(known(data, answer)).flatMap(([left, right]): Mark[] => {
    const key = `line-${left}`;
    if (out && out.pairs[left] !== right) return [line(key, ...astray(left, right, spots, parts), WRONG)];
    const taken = drag && (left === held || right === held);
    return taken ? [] : [line(key, at(left), at(right), out ? TRUE : MINE)];
  });
  const true_ = Object.entries(out?.pairs ?? {}).flatMap(([left, right]) =>
    answer[left] === right ? [] : [line(`truth-${left}`, at(left), at(right), TRUE)],
  );
  return [...drawn, ...true_, ...(drag && held && !out ? dragged(at(held), drag.over ? at(drag.over) : drag) : [])];
}

const MINE = { stroke: 'gold', strokeWidth: 6 } as const;
const TRUE = { stroke: 'jade', strokeWidth: 6 } as const;

const line = (key: string, from: Point, to: Point, style: object): Mark => ({
  shape: 'line',
  key,
  group: 'data',
  x1: from.x,
  y1: from.y,
  x2: to.x,
  y2: to.y,
  ...style,
});

const dragged = (from: Point, to: Point): Mark[] => [
  line('drag', from, to, MINE),
  { shape: 'circle', key: 'drag', group: 'data', x: to.x, y: to.y, r: 15, fill: 'gold' },
];

/** An answer may have been written down before its question was changed. */
const known = ({ lefts, rights }: MatchAsk, answer: MatchAnswer): MatchAnswer =>
  Object.fromEntries(
    Object.entries(answer).filter(([l, r]) => lefts.some(({ id }) => id === l) && rights.some(({ id }) => id === r)),
  );

/** The ends of a wrong line: beside the knobs, on the side where it leads, and at its cross rather than at the card. */
function astray(left: string, right: string, spots: Spots, { box, rows }: Board): [Point, Point] {
  const [from, to] = [spots.get(left)!, spots.get(right)!];
  const { width, height } = box('left', 0);
  const off = Math.min(BESIDE.most, (rows ? width : height) * BESIDE.share) * Math.sign(to.place - from.place);
  const move = ({ x, y }: Point, aside: number, ahead: number) =>
    rows ? { x: x + aside, y: y + ahead } : { x: x + ahead, y: y + aside };
  return [move(knobOf(from, { box, rows }), off, BADGE.wrong + 4), move(knobOf(to, { box, rows }), -off, 0)];
}

/** A check on every pair that is true; a cross on every line that is not. */
export function verdictMarks(
  data: MatchData,
  answer: MatchAnswer,
  spots: Spots,
  { pairs }: MatchKey,
  parts: Board,
): Mark[] {
  const checks = Object.entries(pairs).flatMap(([left, right]) => {
    const [from, to] = [knobOf(spots.get(left)!, parts), knobOf(spots.get(right)!, parts)];
    return badge(`check-${left}`, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, 'right');
  });
  const crosses = Object.entries(known(data, answer)).flatMap(([left, right]) =>
    pairs[left] === right ? [] : badge(`cross-${left}`, astray(left, right, spots, parts)[0], 'wrong'),
  );
  return [...checks, ...crosses];
}

/** Strokes in a square from -1 to 1, as in the icons of the verdict. */
const SIGNS = {
  right: [[-0.45, 0.05, -0.1, 0.4, 0.5, -0.35]],
  wrong: [
    [-0.38, -0.38, 0.38, 0.38],
    [0.38, -0.38, -0.38, 0.38],
  ],
} as const;

function badge(key: string, { x, y }: Point, sign: 'right' | 'wrong'): Mark[] {
  const r = BADGE[sign];
  return [
    {
      shape: 'circle',
      key,
      group: 'label',
      x,
      y,
      r,
      fill: sign === 'right' ? 'jade' : 'vermilion',
      stroke: 'ground',
      strokeWidth: 4,
    },
    ...SIGNS[sign].map((stroke, i): Mark => ({
      shape: 'path',
      key: `${key}-${i}`,
      group: 'label',
      points: Array.from({ length: stroke.length / 2 }, (_, n) => ({
        key: String(n),
        x: x + stroke[2 * n]! * r,
        y: y + stroke[2 * n + 1]! * r,
      })),
      curve: 'linear',
      stroke: 'ground',
      strokeWidth: 4,
    })),
  ];
}
