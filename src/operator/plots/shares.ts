import type { Frame, Mark, Scale, Scene, Token } from '../../scene/index.ts';

/** A row: a share 0..1 with its interval, or none where too few are known. */
export interface ShareRow {
  readonly id: string;
  readonly label: string;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** What stands at its end: "62%", or why there is nothing. */
  readonly text: string;
  /** It stands out: the right answer. */
  readonly strong?: boolean;
}

export interface SharesData {
  readonly rows: readonly ShareRow[];
  /** Of the ticks 0, 25, ... 100 %, in words of the language. */
  readonly ticks: readonly { readonly value: number; readonly text: string }[];
}

/** Lengths in px of the frame, whose height is `heightOfShares`. */
const [SIZE, ROW, HEAD, DOT] = [24, 56, 44, 9];
/** The part of the width that labels may take. */
const LABELS = 0.46;
const TICK = SIZE * 0.85;

export const heightOfShares = ({ rows }: SharesData): number => HEAD + rows.length * ROW;

/**
 * Why this form: shares of few cases differ by chance, and whiskers that overlap say so before a number is compared.
 * A dot has no length that could be mistaken for a count.
 */
export const sharesScene: Scene<SharesData> = ({ rows, ticks }, _step, frame) => {
  const { box, measure } = frame;
  const widest = Math.max(0, ...rows.map(({ label }) => measure(label, SIZE, 400)));
  const left = box.x + Math.min(widest, box.width * LABELS) + 28;
  const right =
    box.x +
    box.width -
    Math.max(0, ...rows.map(({ text, value }) => (value === null ? 0 : measure(text, SIZE, 600)))) -
    28;
  const x: Scale = { type: 'linear', domain: [0, 1], range: [left, right] };
  // Where there is little room, only some of the ticks are named: both ends and the middle, or both ends.
  const named = Math.max(...ticks.map(({ text }) => measure(text, TICK, 400))) + TICK;
  const every = [1, 2].find((n) => ((right - left) / (ticks.length - 1)) * n >= named) ?? ticks.length - 1;
  const foot = box.y + HEAD + rows.length * ROW;
  return {
    marks: [
      ...ticks.flatMap((tick, i) => axis(i % every ? { ...tick, text: '' } : tick, box.y, foot)),
      ...rows.flatMap((row, i) => marksOf(row, box.y + HEAD + (i + 0.5) * ROW, left - 28 - box.x, frame)),
    ],
    scales: { x },
  };
};

const axis = ({ value, text }: SharesData['ticks'][number], top: number, foot: number): Mark[] => [
  {
    shape: 'line',
    key: `tick-${value}`,
    group: 'axis',
    x1: { scale: 'x', value },
    x2: { scale: 'x', value },
    y1: top + HEAD - 8,
    y2: foot,
    stroke: 'line',
    strokeWidth: 2,
  },
  ...(text ? [tickName(value, text, top)] : []),
];

const tickName = (value: number, text: string, top: number): Mark => ({
  shape: 'text',
  key: `tick-${value}`,
  group: 'axis',
  x: { scale: 'x', value },
  y: top + SIZE,
  lines: [text],
  size: TICK,
  weight: 400,
  anchor: 'middle',
  fill: 'muted',
});

function marksOf(
  { id, label, value, low, high, text, strong }: ShareRow,
  y: number,
  room: number,
  frame: Frame,
): Mark[] {
  const colour: Token = strong ? 'jade' : 'gold';
  const { box } = frame;
  const base = y + SIZE * 0.36;
  const words = { shape: 'text', group: 'label', y: base, size: SIZE } as const;
  const marks: Mark[] = [
    {
      ...words,
      key: `${id}-label`,
      x: box.x,
      lines: [shorten(label, room, frame)],
      weight: strong ? 600 : 400,
      anchor: 'start',
      fill: 'ink',
    },
    {
      ...words,
      key: `${id}-text`,
      x: box.x + box.width,
      lines: [text],
      weight: 600,
      anchor: 'end',
      fill: value === null ? 'muted' : 'ink',
    },
  ];
  if (value === null) return marks;
  if (low !== null && high !== null)
    marks.push({
      shape: 'line',
      key: `${id}-interval`,
      group: 'data',
      x1: { scale: 'x', value: low },
      x2: { scale: 'x', value: high },
      y1: y,
      y2: y,
      stroke: colour,
      strokeWidth: 4,
      opacity: 0.6,
    });
  marks.push({ shape: 'circle', key: `${id}-share`, group: 'data', x: { scale: 'x', value }, y, r: DOT, fill: colour });
  return marks;
}

/** A label in one line, as many whole words as fit; the table beside the plot has all of it. */
function shorten(label: string, room: number, { measure }: Frame): string {
  const words = label.split(/\s+/);
  const fits = (text: string) => measure(text, SIZE, 600) <= room;
  if (measure(words.join(' '), SIZE, 400) <= room + 1) return words.join(' ');
  let count = words.length - 1;
  while (count > 1 && !fits(`${words.slice(0, count).join(' ')} …`)) count -= 1;
  return `${words.slice(0, count).join(' ')} …`;
}
