import { seededRandom } from '../../src/quiz/random.ts';
import type { Drawing, Mark, Token } from '../../src/scene/index.ts';

/** The logical stage of the bench, as large as its window. */
export const STAGE = { width: 1920, height: 1080 } as const;

/** How long a change lasts, in ms: what the engine gives a change in which marks only move. */
export const DURATION = 900;

/** The two ends of a change. */
export interface Change {
  readonly a: Drawing;
  readonly b: Drawing;
}

const TONES: readonly Token[] = ['gold', 'gold-2', 'jade', 'sky', 'vermilion'];
const WORDS = ['Lúa gạo', '50.000', 'Phần mềm', 'Services', 'Viet Nam', '1,5 tỷ'];

/**
 * `count` marks of a busy slide, of which all move: of ten four are bars (position and size; one of them changes its
 * colour too), two circles, two lines and two words.
 */
export function markChange(count: number): Change {
  const side = (seed: number): Drawing => {
    const random = seededRandom(seed);
    const between = (low: number, high: number) => Math.round(low + random() * (high - low));
    const x = () => between(0, STAGE.width - 200);
    const y = () => between(40, STAGE.height - 100);
    const marks = Array.from({ length: count }, (_, i): Mark => {
      const common = { key: `m${i}`, group: 'data' } as const;
      const tone = TONES[i % TONES.length]!;
      const kind = i % 10;
      if (kind < 4) {
        const [x1, y1] = [x(), y()];
        const [x2, y2] = [x1 + between(20, 180), y1 + between(10, 60)];
        return { ...common, shape: 'rect', x1, y1, x2, y2, fill: kind ? tone : TONES[(i / 10 + seed) % TONES.length]! };
      }
      if (kind < 6) return { ...common, shape: 'circle', x: x(), y: y(), r: between(4, 24), fill: tone };
      if (kind < 8)
        return { ...common, shape: 'line', x1: x(), y1: y(), x2: x(), y2: y(), stroke: tone, strokeWidth: 2 };
      const lines = [WORDS[i % WORDS.length]!];
      return { ...common, shape: 'text', x: x(), y: y(), lines, size: 32, weight: 600, anchor: 'start', fill: 'ink' };
    });
    return { marks, scales: {} };
  };
  return { a: side(1), b: side(2) };
}

/** A cloud of `count` dots in two colours: from a field in rows to places all over the stage. */
export function dotChange(count: number): Change {
  const columns = Math.ceil(Math.sqrt((count * STAGE.width) / STAGE.height));
  const pitch = STAGE.width / columns;
  const random = seededRandom(3);
  const rows = Float32Array.from({ length: 2 * count }, (_, j) =>
    j % 2 ? Math.floor((j - 1) / 2 / columns) * pitch : ((j / 2) % columns) * pitch,
  );
  const spread = Float32Array.from(
    { length: 2 * count },
    (_, j) => random() * ((j % 2 ? STAGE.height : STAGE.width) - 4),
  );
  const side = (at: Float32Array): Drawing => ({
    scales: {},
    marks: [
      {
        shape: 'dots',
        key: 'cloud',
        group: 'data',
        count,
        at,
        size: 2,
        bands: [
          { key: 'lit', until: count / 2, fill: 'gold' },
          { key: 'dark', until: count, fill: 'faint' },
        ],
      },
    ],
  });
  return { a: side(rows), b: side(spread) };
}
