import {
  kindStyle,
  perSlide,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { loomOf, type ContrastData, type ContrastView, type Loom, type Stretch } from './loom.ts';

const loomFor = perSlide(loomOf);

/**
 * Why this form: a change of mind is a way from one word to another. Each pair is a thread with one bead on it; where
 * the bead stands is what holds, so a glance down the threads tells how much has turned.
 */
function scene(data: ContrastData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const loom = loomFor(data, frame);
  const places = data.pairs.map((_, i) => placeOf(i, view, loom));
  return {
    marks: [...threads(data, loom, places), ...heads(loom, Math.max(...places)), ...words(loom, places)],
    scales: {},
  };
}

/** The station (0, 1, 2) where the bead of a pair stands; -1: the pair is not there yet. */
function placeOf(i: number, { shown, turned = 0, beyond = 0 }: ContrastView, { rows }: Loom): number {
  if (i >= shown) return -1;
  const wish = i >= turned ? 0 : i >= beyond ? 1 : 2;
  return Math.min(wish, rows[i]!.stretches.length);
}

/** A word is what holds (the bead is there), what held before, or what is still to come. */
const tone = (station: number, place: number): Token => (station !== place ? 'muted' : station === 0 ? 'ink' : 'gold');
/** How strong a word is that is still to come. */
const UNLIT = 0.6;

function heads({ heads: texts }: Loom, furthest: number): Mark[] {
  return texts.map((mark, i): Mark => ({ ...mark, fill: i && i <= furthest ? 'gold' : 'muted' }));
}

const words = ({ rows }: Loom, places: readonly number[]): Mark[] =>
  rows.flatMap((row, i) =>
    places[i]! < 0
      ? []
      : row.words.map((mark, station): Mark => ({
          ...mark,
          fill: tone(station, places[i]!),
          opacity: station > places[i]! ? UNLIT : 1,
        })),
  );

/** What runs on one thread without a stop: from a station to another. */
interface Run {
  readonly from: number;
  readonly to: number;
}

/** Where a word stands in the way of a thread, the bead goes in on one side of it and comes out on the other. */
function runsOf(stretches: readonly Stretch[]): Run[] {
  const stops = stretches.flatMap(({ start }, n) => (n && start.x === stretches[n - 1]!.end.x ? [] : [n]));
  return stops.map((from, i) => ({ from, to: stops[i + 1] ?? stretches.length }));
}

function threads({ pairs }: ContrastData, { rows, bead }: Loom, places: readonly number[]): Mark[] {
  return rows.flatMap(({ stretches }, i): Mark[] => {
    const place = places[i]!;
    const { fact } = pairs[i]!;
    if (!stretches.length) return [];
    return [
      ...stretches.flatMap(({ start, end }, n): Mark[] => {
        const line = { shape: 'line', group: 'data', x1: start.x, y1: start.y } as const;
        const gone = n < place;
        return [
          { ...line, key: `thread-${i}-${n}`, x2: end.x, y2: end.y, stroke: 'faint', strokeWidth: 4 },
          // Where the thread will end: a knot, for the bead to come to.
          {
            shape: 'circle',
            key: `knot-${i}-${n}`,
            group: 'data',
            ...end,
            r: bead * 0.6,
            fill: gone ? 'gold-2' : 'faint',
          },
          // What is not yet gone waits, without length, where the bead comes from.
          {
            ...line,
            key: `gone-${i}-${n}`,
            fact: fact.id,
            x2: gone ? end.x : start.x,
            y2: gone ? end.y : start.y,
            stroke: 'gold-2',
            strokeWidth: 7,
          },
        ];
      }),
      ...(place < 0 ? [] : runsOf(stretches).flatMap((run, n) => beadMarks(n ? `${i}-${n}` : `${i}`, run))),
    ];

    /** A bead, and around that of a claim its dashed edge, which on so small a thing has no room. */
    function beadMarks(key: string, { from, to }: Run): Mark[] {
      const at = place <= from ? stretches[from]!.start : stretches[Math.min(place, to) - 1]!.end;
      const there = place <= to && (from === 0 || place > from);
      const tone: Token = place > 0 ? 'gold' : 'ink';
      const { fill, ...edge } = kindStyle(fact.kind, tone, tone);
      const circle = { shape: 'circle', group: 'data', fact: fact.id, ...at } as const;
      const hollow = fill === 'none';
      return [
        {
          ...circle,
          key: `rim-${key}`,
          r: there ? bead * 1.36 : 0,
          fill: 'none',
          stroke: tone,
          strokeWidth: 2,
          dash: [5, 5],
          opacity: there && !hollow && edge.dash ? 1 : 0,
        },
        {
          ...circle,
          key: `bead-${key}`,
          r: there ? bead : 0,
          ...(hollow ? { ...edge, fill: 'ground', strokeWidth: 4 } : { fill: tone }),
        },
      ];
    }
  });
}

function table({ sides, pairs }: ContrastData): TableRow[] {
  return pairs.map((pair) => ({
    label: `${sides.from}: ${pair.from}`,
    value: [pair.to, pair.beyond].filter(Boolean).join(' → '),
    date: pair.fact.date,
    fact: pair.fact.id,
  }));
}

export const contrast: SceneKind<ContrastData> = { scene, table };
