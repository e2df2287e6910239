import type { Mark, Scale, Scene } from '../../scene/index.ts';

/** Counts side by side: hours of a day, days of a forum. */
export interface ColumnsData {
  readonly columns: readonly {
    readonly id: string;
    readonly label: string;
    readonly n: number;
    readonly text: string;
  }[];
}

/** Lengths in px of the frame. */
const [SIZE, HEIGHT, HEAD, FOOT] = [22, 260, 34, 36];
const WIDEST = 90;

export const heightOfColumns = (): number => HEIGHT;

/**
 * Why this form: when visitors come is a shape, and columns from one zero show it. Every count stands on its column
 * while there is room; labels are left out evenly where they would touch.
 */
export const columnsScene: Scene<ColumnsData> = ({ columns }, _step, frame) => {
  const { box, measure } = frame;
  const most = Math.max(1, ...columns.map(({ n }) => n));
  const foot = box.y + HEIGHT - FOOT;
  const y: Scale = { type: 'linear', domain: [0, most], range: [foot, box.y + HEAD] };
  const widest = Math.max(0, ...columns.map(({ label }) => measure(label, SIZE, 400)));
  const count = Math.max(1, columns.length);
  // The first and the last label may be wider than their columns.
  const inset = widest > Math.min(WIDEST, box.width / count) ? widest / 2 : 0;
  const step = Math.min(WIDEST, (box.width - 2 * inset) / count);
  const every = everyNth(widest, step);
  const counts = columns.every(({ text }) => measure(text, SIZE, 600) <= step);
  return {
    marks: [
      ...columns.flatMap(({ id, label, n, text }, i): Mark[] => {
        const left = box.x + inset + i * step;
        const middle = left + step / 2;
        return [
          ...(n ? [bar(id, n, left, step)] : []),
          ...(n && counts ? [amount(id, n, text, middle)] : []),
          ...(i % every === 0 ? [name(id, label, middle, foot)] : []),
        ];
      }),
      zero(box.x + inset, step * columns.length, foot),
    ],
    scales: { y },
  };
};

const bar = (id: string, n: number, left: number, step: number): Mark => ({
  shape: 'rect',
  key: id,
  group: 'data',
  x1: left + step * 0.12,
  x2: left + step * 0.88,
  y1: { scale: 'y', value: n },
  y2: { scale: 'y', value: 0 },
  fill: 'gold',
});

const words = { shape: 'text', size: SIZE, anchor: 'middle' } as const;

const amount = (id: string, n: number, text: string, x: number): Mark => ({
  ...words,
  key: `${id}-count`,
  group: 'label',
  x,
  y: { scale: 'y', value: n, offset: -8 },
  lines: [text],
  weight: 600,
  fill: 'ink',
});

const name = (id: string, label: string, x: number, foot: number): Mark => ({
  ...words,
  key: `${id}-label`,
  group: 'axis',
  x,
  y: foot + SIZE + 6,
  lines: [label],
  weight: 400,
  fill: 'muted',
});

const zero = (x: number, width: number, y: number): Mark => ({
  shape: 'line',
  key: 'zero',
  group: 'axis',
  x1: x,
  x2: x + width,
  y1: y,
  y2: y,
  stroke: 'faint',
  strokeWidth: 2,
});

/** Every how many labels one stands, so that they keep a gap. */
function everyNth(widest: number, step: number): number {
  const needed = widest + SIZE * 0.6;
  return Math.max(1, Math.ceil(needed / Math.max(1, step)));
}
