import { wrap, type Frame } from '../../../scene/index.ts';
import { optionSize } from '../../layout.ts';

/** How the options are set: a grid of equal cells. Lengths in pixels of the stage. */
export interface OptionsLayout {
  readonly columns: number;
  readonly size: number;
  /** Of one option. */
  readonly height: number;
  readonly gap: number;
  /** Of all of them together. */
  readonly total: number;
}

/** What an option has beside its text: padding, ring and the space between them. */
const CELL = { padding: 20, ring: 36, space: 16 } as const;
const FINGER = 88;
const TALLEST = 170;
const LINE = 1.3;

/** Largest type first, and few columns before many, as long as all options fit the height; else the flattest grid. */
export function fitOptions(texts: readonly string[], { width, height, stage, measure }: Frame): OptionsLayout {
  const wide = stage.name === 'landscape';
  const most = texts.length < 5 ? texts.length : 4;
  const columns = [1, 2, 3, 4].filter((n) => n <= most && (n !== 3 || texts.length % 3 === 0));
  const { large } = stage.type;
  const reading = optionSize(stage.caption.size, stage);
  const sizes = [Math.round((large + reading) / 2), reading, stage.type.small];
  const tries = sizes.flatMap((size) =>
    (wide && width > 1200 ? columns.toReversed() : columns).flatMap((n) => setOptions(texts, n, size, width, measure)),
  );
  const fitting = tries.find(({ total }) => total <= height);
  if (!fitting) return tries.reduce((flattest, grid) => (grid.total < flattest.total ? grid : flattest));
  // Room that is left makes the options larger.
  const rows = Math.ceil(texts.length / fitting.columns);
  const tallest = Math.min(Math.max(TALLEST, fitting.height), (height - (rows - 1) * fitting.gap) / rows);
  return { ...fitting, height: tallest, total: rows * tallest + (rows - 1) * fitting.gap };
}

function setOptions(
  texts: readonly string[],
  columns: number,
  size: number,
  width: number,
  measure: Frame['measure'],
): OptionsLayout[] {
  const rows = Math.ceil(texts.length / columns);
  const gap = rows > 3 ? 12 : 20;
  const room = (width - gap * (columns - 1)) / columns - 2 * CELL.padding - CELL.ring - CELL.space;
  const set = texts.map((text) => wrap(text, room, { size, weight: 600 }, measure));
  if (set.some((lines) => lines.length > 4 || lines.some((line) => measure(line, size, 600) > room))) return [];
  const height = Math.max(FINGER, Math.max(...set.map(({ length }) => length)) * size * LINE + CELL.padding);
  return [{ columns, size, height, gap, total: rows * height + (rows - 1) * gap }];
}
