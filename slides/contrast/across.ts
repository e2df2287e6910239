import { largest, paragraph, type Frame, type Paragraph } from '../../src/scene/index.ts';
import { beadOf, calmest, type Sized } from './fit.ts';
import type { ContrastData, Loom, Row, Station } from './loom.ts';

/** Between a word and its thread. */
const GAP = 40;
/** What a thread takes of the width at least, and what a column may take of the rest. */
const THREAD = 0.09;
const SHARES = [0.22, 0.28, 0.34, 0.4, 0.45, 0.5, 0.55, 0.6, 0.66, 0.72, 0.78];

/** Widest that the words of each station may be; `open`: a second word after which nothing more comes in its row. */
interface Columns {
  readonly widths: readonly number[];
  readonly open: number;
}

interface Best extends Sized {
  readonly columns: Columns;
}

/** One thread under the other; the words of a side stand in a column, and what they leave is thread. */
export function across({ sides, pairs }: ContrastData, stations: readonly Station[], frame: Frame): Loom {
  const { box, stage } = frame;
  const { type } = stage;
  const thread = THREAD * box.width;
  const least = type.small * 0.85;
  const anchor = (i: number) => (i ? 'start' : 'end');

  const headAt = (i: number, size: number, width: number, x = 0, foot = 0): Paragraph => {
    const wish = { key: `head-${stations[i]}`, text: sides[stations[i]!] ?? '', x, width, size, weight: 600 } as const;
    const { height } = paragraph({ ...wish, top: 0 }, frame);
    return paragraph({ ...wish, top: foot - height, anchor: anchor(i) }, frame);
  };
  const wordAt = (p: number, i: number, size: number, width: number, x = 0, y = 0): Paragraph | null => {
    const pair = pairs[p]!;
    const text = pair[stations[i]!];
    if (text === undefined) return null;
    const wish = { key: `word-${p}-${stations[i]}`, text, x, width, size, weight: 700, fact: pair.fact.id } as const;
    const { height } = paragraph({ ...wish, top: 0 }, frame);
    return paragraph({ ...wish, top: y - height / 2, anchor: anchor(i) }, frame);
  };
  /** A word has room for the words of a later station, too, where its row has none. */
  const isOpen = (p: number, i: number) => i === 1 && stations.length === 3 && pairs[p]!.beyond === undefined;
  const roomFor = (p: number, i: number, { widths, open }: Columns) => (isOpen(p, i) ? open : widths[i]!);

  const splits = columnsOf(stations.length, box.width, thread);
  const headsOf = (size: number, { widths }: Columns) => stations.map((_, i) => headAt(i, size, widths[i]!));
  const headSize = (columns: Columns) =>
    largest(type.label * 1.2, type.label * 0.9, (size) =>
      headsOf(size, columns).every((head, i) => head.mark.lines.length === 1 && head.width <= columns.widths[i]!),
    );
  const headHeightOf = (columns: Columns) =>
    Math.max(...headsOf(headSize(columns), columns).map(({ height }) => height)) + 14;
  const pitches = new Map(
    splits.map((columns) => [columns, (box.height - headHeightOf(columns)) / pairs.length] as const),
  );
  const fitsIn = (columns: Columns, size: number, lines: number) => {
    const pitch = pitches.get(columns)!;
    return pairs.every((__, p) =>
      stations.every((___, i) => {
        const room = roomFor(p, i, columns);
        const word = wordAt(p, i, size, room);
        return !word || (word.width <= room && word.height <= pitch - 22 && word.mark.lines.length <= lines);
      }),
    );
  };
  const most = Math.min(type.hero * 1.7, (box.height / pairs.length) * 0.5);
  /** The largest size, and the columns that allow it. */
  const best = (lines: number): Best =>
    splits.reduce<Best>(
      (found, columns) =>
        found.size < most && fitsIn(columns, found.size + 1, lines)
          ? { columns, size: largest(most, found.size + 1, (size) => fitsIn(columns, size, lines)) }
          : found,
      { columns: splits[Math.floor(splits.length / 2)]!, size: least },
    );
  const { columns, size } = calmest(best, least);

  const headHeight = headHeightOf(columns);
  const pitch = pitches.get(columns)!;
  const cells = stations.map((_, i) => pairs.map((__, p) => wordAt(p, i, size, roomFor(p, i, columns))));
  const heads = headsOf(headSize(columns), columns);
  const widest = (i: number, open: boolean) =>
    Math.max(0, ...cells[i]!.map((word, p) => (isOpen(p, i) === open ? (word?.width ?? 0) : 0)));
  const widths = stations.map((_, i) => Math.max(heads[i]!.width, widest(i, false)));
  const free = box.width - widths.reduce((sum, width) => sum + width + 2 * GAP, -2 * GAP);
  // Even stretches, as far as the longest word leaves room that has the width of two stations.
  const first = Math.min(free / (stations.length - 1), box.width - widths[0]! - 2 * GAP - widest(1, true));
  const edges = [box.x + widths[0]!, box.x + widths[0]! + first + 2 * GAP, box.x + box.width - widths.at(-1)!];

  // A pair alone stands in the middle of the height that there is, its heads close above it.
  const tallest = Math.max(...cells.flat().map((word) => word?.height ?? 0));
  const step = Math.min(pitch, pairs.length === 1 ? tallest + size * 0.3 : Math.max(tallest + 22, size * 2.5));
  const top = box.y + (box.height - headHeight - step * pairs.length) / 2;
  const rows = pairs.map((_, p): Row => {
    const y = top + headHeight + step * (p + 0.5);
    const words = stations.map((__, i) => wordAt(p, i, size, roomFor(p, i, columns), edges[i], y));
    const stretches = words.slice(1).flatMap((word, i) => {
      const before = i === 0 ? edges[0]! : edges[i]! + words[i]!.width;
      return word ? [{ start: { x: before + GAP, y }, end: { x: edges[i + 1]! - GAP, y } }] : [];
    });
    return { words: words.flatMap((word) => word?.mark ?? []), stretches };
  });
  const headFoot = top + headHeight - (pairs.length === 1 ? 14 : Math.min(14, (step - tallest) / 2));
  return {
    heads: stations.map((_, i) => headAt(i, headSize(columns), columns.widths[i]!, edges[i], headFoot).mark),
    rows,
    bead: beadOf(size),
  };
}

/** Ways to share out a width among the columns of two or three stations. */
function columnsOf(stations: number, width: number, thread: number): Columns[] {
  const words = width - (stations - 1) * (thread + 2 * GAP);
  return SHARES.flatMap((a) =>
    stations === 2
      ? [{ widths: [a * words, (1 - a) * words], open: 0 }]
      : SHARES.filter((b) => a + b < 0.8).map((b) => ({
          widths: [a * words, b * words, (1 - a - b) * words],
          open: width - a * words - thread - 2 * GAP,
        })),
  );
}
