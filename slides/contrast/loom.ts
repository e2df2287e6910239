import type * as v from 'valibot';
import type { Resolved } from '../../src/content/index.ts';
import {
  largest,
  paragraph,
  type Frame,
  type Paragraph,
  type TextMark,
  type WithSteps,
} from '../../src/scene/index.ts';
import type { contrastData, contrastView } from './schema.ts';

export type ContrastView = Resolved<v.InferOutput<typeof contrastView>>;
export type ContrastData = WithSteps<Resolved<v.InferOutput<typeof contrastData>>, ContrastView>;

export const STATIONS = ['from', 'to', 'beyond'] as const;
export type Station = (typeof STATIONS)[number];

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A pair on its thread: the word at each station, and between one station and the next a stretch of thread. */
export interface Row {
  readonly words: readonly TextMark[];
  readonly stretches: readonly { readonly start: Point; readonly end: Point }[];
}

export interface Loom {
  readonly stations: readonly Station[];
  readonly heads: readonly TextMark[];
  readonly rows: readonly Row[];
  /** Radius of a bead. */
  readonly bead: number;
}

/** Where everything stands, for all pairs, so that none moves when the next one comes. */
export function loomOf(data: ContrastData, frame: Frame): Loom {
  const stations = STATIONS.slice(0, data.sides.beyond ? 3 : 2);
  const alone = data.pairs.length === 1 && frame.stage.name !== 'landscape';
  return (alone ? downwards : across)(data, stations, frame);
}

const beadOf = (size: number): number => Math.min(30, Math.max(12, size * 0.19));

/** One thread under the other; the words of a side stand in a column, and what they leave is thread. */
function across({ sides, pairs }: ContrastData, stations: readonly Station[], frame: Frame): Loom {
  const { box, stage } = frame;
  const { type } = stage;
  const wide = stage.name === 'landscape';
  const gap = wide ? 44 : stations.length === 2 ? 26 : 18;
  const thread = (stations.length === 2 ? 0.13 : 0.045) * box.width;
  const most = (box.width - (stations.length - 1) * (thread + 2 * gap)) / stations.length;
  const least = type.small * 0.85;

  const headAt = (i: number, of: number, x = 0, foot = 0) => {
    const wish = {
      key: `head-${stations[i]}`,
      text: sides[stations[i]!] ?? '',
      x,
      width: most,
      size: of,
      weight: 600,
      anchor: i ? 'start' : 'end',
    } as const;
    return paragraph({ ...wish, top: foot - paragraph({ ...wish, top: 0 }, frame).height }, frame);
  };
  const headSize = largest(type.large, type.label * 0.9, (s) =>
    stations.every((_, i) => headAt(i, s).height < s * 1.3 && headAt(i, s).width <= most),
  );
  const headHeight = Math.max(...stations.map((_, i) => headAt(i, headSize).height)) + 14;

  const pitch = (box.height - headHeight) / pairs.length;
  const wordAt = (p: number, i: number, size: number, x = 0, y = 0): Paragraph | null => {
    const pair = pairs[p]!;
    const text = pair[stations[i]!];
    if (text === undefined) return null;
    const wish = {
      key: `word-${p}-${stations[i]}`,
      text,
      x,
      width: most,
      size,
      weight: 700,
      anchor: i ? 'start' : 'end',
      fact: pair.fact.id,
    } as const;
    const { height } = paragraph({ ...wish, top: 0 }, frame);
    return paragraph({ ...wish, top: y - height / 2 }, frame);
  };
  const all = (size: number) => stations.map((_, i) => pairs.map((__, p) => wordAt(p, i, size)));
  const size = largest(Math.min(type.hero * 1.7, pitch * 0.7), least, (s) =>
    all(s)
      .flat()
      .every((word) => !word || (word.width <= most && word.height <= pitch - 16)),
  );
  const cells = all(size);
  const widths = cells.map((column, i) =>
    Math.max(headAt(i, headSize).width, ...column.map((word) => word?.width ?? 0)),
  );
  const free = box.width - widths.reduce((sum, width) => sum + width + 2 * gap, -2 * gap);
  const stretch = free / (stations.length - 1);

  /** Where the thread meets the words of a station. */
  const edges = stations.map((_, i) =>
    i === 0
      ? box.x + widths[0]!
      : box.x + widths.slice(0, i).reduce((sum, width) => sum + width, 0) + i * (stretch + 2 * gap),
  );
  // A pair alone stands in the middle of the height that there is, its heads close above it.
  const tallest = Math.max(...cells.flat().map((word) => word?.height ?? 0));
  const step = pairs.length === 1 ? Math.min(pitch, tallest + size * 0.3) : pitch;
  const top = box.y + (box.height - headHeight - step * pairs.length) / 2;

  const rows = pairs.map((_, p): Row => {
    const y = top + headHeight + step * (p + 0.5);
    const words = stations.map((__, i) => wordAt(p, i, size, edges[i], y));
    const stretches = words.slice(1).flatMap((word, i) => {
      const before = i === 0 ? edges[0]! : edges[i]! + words[i]!.width;
      return word ? [{ start: { x: before + gap, y }, end: { x: edges[i + 1]! - gap, y } }] : [];
    });
    return { words: words.flatMap((word) => word?.mark ?? []), stretches };
  });
  return {
    stations,
    heads: stations.map((_, i) => headAt(i, headSize, edges[i], top + headHeight - 14).mark),
    rows,
    bead: beadOf(size),
  };
}

/** One pair alone on a tall stage: its words fill the width, and the thread runs down from one to the next. */
function downwards({ sides, pairs }: ContrastData, stations: readonly Station[], frame: Frame): Loom {
  const { box, stage } = frame;
  const { type } = stage;
  const pair = pairs[0]!;
  const shown = stations.filter((station) => pair[station] !== undefined);
  const thread = box.height * (shown.length === 2 ? 0.2 : 0.13);
  const x = box.x + box.width / 2;
  const common = { x, width: box.width, anchor: 'middle', top: 0 } as const;
  const head = (station: Station, top = 0) =>
    paragraph(
      { ...common, key: `head-${station}`, text: sides[station] ?? '', size: type.label, weight: 600, top },
      frame,
    );
  const word = (station: Station, size: number, top = 0) =>
    paragraph(
      { ...common, key: `word-0-${station}`, text: pair[station]!, size, weight: 700, fact: pair.fact.id, top },
      frame,
    );
  const room = box.height - thread * (shown.length - 1) - shown.reduce((sum, s) => sum + head(s).height, 0);
  const tall = (size: number) => shown.reduce((sum, s) => sum + word(s, size).height, 0);
  const size = largest(
    type.hero * 1.7,
    type.small * 0.85,
    (s) => tall(s) <= room && shown.every((station) => word(station, s).width <= box.width),
  );
  const bead = beadOf(size);

  let top = box.y + Math.max(0, (room - tall(size)) / 2);
  const heads: TextMark[] = [];
  const words: TextMark[] = [];
  const stretches: Row['stretches'][number][] = [];
  shown.forEach((station, i) => {
    const above = head(station, top);
    const large = word(station, size, top + above.height);
    heads.push(above.mark);
    words.push(large.mark);
    const foot = top + above.height + large.height;
    top = foot + thread;
    if (i + 1 < shown.length) stretches.push({ start: { x, y: foot + bead + 14 }, end: { x, y: top - bead - 10 } });
  });
  return { stations: shown, heads, rows: [{ words, stretches }], bead };
}
