import {
  kindStyle,
  type Drawing,
  type Frame,
  type Mark,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { loomOf, type ContrastData, type ContrastView, type Loom } from './loom.ts';

/**
 * Why this form: a change of mind is a way from one word to another. Each pair is a thread with one bead on it; where
 * the bead stands is what holds, so a glance down the threads tells how much has turned.
 */
function scene(data: ContrastData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const loom = loomOf(data, frame);
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
const UNLIT = 0.5;

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

function threads({ pairs }: ContrastData, { rows, bead }: Loom, places: readonly number[]): Mark[] {
  return rows.flatMap(({ stretches }, i): Mark[] => {
    const place = places[i]!;
    const { fact } = pairs[i]!;
    const [first] = stretches;
    if (!first) return [];
    const at = place < 1 ? first.start : stretches[place - 1]!.end;
    return [
      ...stretches.flatMap(({ start, end }, n): Mark[] => {
        const line = { shape: 'line', group: 'data' } as const;
        // What is not yet gone waits, without length, where the bead is.
        const gone =
          n < place ? { x1: start.x, y1: start.y, x2: end.x, y2: end.y } : { x1: at.x, y1: at.y, x2: at.x, y2: at.y };
        return [
          {
            ...line,
            key: `thread-${i}-${n}`,
            x1: start.x,
            y1: start.y,
            x2: end.x,
            y2: end.y,
            stroke: 'line',
            strokeWidth: 4,
          },
          // Where the thread will end: a knot, for the bead to come to.
          { shape: 'circle', key: `knot-${i}-${n}`, group: 'data', ...end, r: bead * 0.55, fill: 'line' },
          { ...line, ...gone, key: `gone-${i}-${n}`, fact: fact.id, stroke: 'gold-2', strokeWidth: 5 },
        ];
      }),
      ...(place < 0 ? [] : [beadMark()]),
    ];

    function beadMark(): Mark {
      const style = kindStyle(fact.kind, place > 0 ? 'gold' : 'ink', 'ground');
      return {
        shape: 'circle',
        key: `bead-${i}`,
        group: 'data',
        fact: fact.id,
        ...at,
        r: bead,
        ...style,
        ...(style.fill === 'none' && { fill: 'ground' }),
      };
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
