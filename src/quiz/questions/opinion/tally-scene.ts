import { LINE_HEIGHT, wrap, type Frame, type Mark, type Scene } from '../../../scene/index.ts';
import type { OpinionAsk } from './schema.ts';

export type Tally = Readonly<Record<string, number>>;
export interface TallyData extends OpinionAsk {
  readonly tally: Tally | null;
}
export interface TallyInput {
  readonly answer: string | null;
}

/** With fewer answers a tally says more about these visitors than about the question (shared quiz notes). */
const LEAST = 5;
/** How a row is built: words above their bar, loosely or tightly, or on it where there is next to no room. */
const STYLES = [
  { bar: 18, above: 8, air: 18, on: false },
  { bar: 8, above: 2, air: 4, on: false },
  { bar: 0, above: 0, air: 2, on: true },
] as const;
const GAP = { column: 56, share: 18 } as const;
const PAD = 10;
const ASCENT = 0.95;

/** How many answers to this question there are; null where that is not known. */
export const countOf = ({ options, tally }: TallyData): number | null =>
  tally && options.reduce((sum, { id }) => sum + Math.max(0, tally[id] ?? 0), 0);

/** The share of an option in words; empty while it is hidden. */
export function shareOf(data: TallyData, id: string, language: string): string {
  const count = countOf(data);
  return count === null || count < LEAST ? '' : percent(language).format((data.tally?.[id] ?? 0) / count);
}

/** Formatters are slow to make, and a share is asked for in every frame. */
const formatters = new Map<string, Intl.NumberFormat>();
function percent(language: string): Intl.NumberFormat {
  let made = formatters.get(language);
  if (!made) formatters.set(language, (made = new Intl.NumberFormat(language, { style: 'percent' })));
  return made;
}

/** What is said under the options: how many answered, or why nothing is shown. */
export function noteOf(data: TallyData, word: Frame['word']): string {
  const count = countOf(data);
  if (count === null) return '';
  return count < LEAST ? word('quiz.opinion-few') : word('quiz.opinion-count').replace('{count}', String(count));
}

/**
 * Why this form: shares of one whole in a list of words; bars from one line can be compared, and each stands under its
 * own words. The visitor's own option has gold words and says so.
 */
export const tallyScene: Scene<TallyData, TallyInput> = (data, _step, frame, { answer } = { answer: null }) => {
  const { box, stage, word } = frame;
  const grid = fitGrid(data, answer, frame);
  const { columns, size, cells, rows, air, width, style } = grid;
  const top = box.y + Math.max(0, (box.height - grid.total) / 2);
  const share = stage.type.small;
  const count = countOf(data);
  const shown = count !== null && count >= LEAST;
  const marks = data.options.flatMap(({ id }, i): Mark[] => {
    const line = Math.floor(i / columns);
    const x = box.x + (i % columns) * (width + GAP.column);
    const y = top + rows.slice(0, line).reduce((sum, row) => sum + row + air, 0);
    const { lines, said } = cells[i]!;
    const own = id === answer;
    const foot = y + rows[line]!;
    const end = x + width;
    const pad = style.on ? PAD : 0;
    const part = shown ? (data.tally?.[id] ?? 0) / count : 0;
    const rect = {
      shape: 'rect',
      group: 'data',
      x1: x,
      y1: style.on ? y : foot - style.bar,
      y2: foot,
      radius: 4,
    } as const;
    const words = { shape: 'text', group: 'label', fill: own ? 'gold' : 'ink' } as const;
    return [
      { ...rect, key: `track-${id}`, group: 'ornament', x2: end, fill: style.on ? 'panel' : 'line' },
      {
        ...rect,
        key: `bar-${id}`,
        x2: x + width * part,
        fill: style.on ? 'line' : own ? 'gold' : 'gold-3',
        enter: { x2: x },
      },
      {
        ...words,
        key: `option-${id}`,
        x: x + pad,
        y: y + size * ASCENT,
        lines,
        size,
        weight: own ? 700 : 400,
        anchor: 'start',
      },
      ...(said
        ? [
            {
              ...words,
              key: `share-${id}`,
              x: end - pad,
              y: y + size * ASCENT,
              lines: [said],
              size: share,
              weight: 600,
              anchor: 'end',
            } as const,
          ]
        : []),
    ];
  });
  const note = noteOf(data, word);
  if (!note) return { marks, scales: {} };
  const words: Mark = {
    shape: 'text',
    key: 'note',
    group: 'label',
    x: box.x,
    y: top + grid.total - stage.type.small * 0.3,
    lines: [note],
    size: stage.type.small,
    weight: 400,
    anchor: 'start',
    fill: 'muted',
  };
  return { marks: [...marks, words], scales: {} };
};

interface Grid {
  readonly style: (typeof STYLES)[number];
  readonly columns: number;
  readonly size: number;
  readonly width: number;
  /** The words of each option, and its share as it is said. */
  readonly cells: readonly { readonly lines: readonly string[]; readonly said: string }[];
  /** Heights of the rows, room between them, and height of everything with the note. */
  readonly rows: readonly number[];
  readonly air: number;
  readonly total: number;
}

/** The largest type in the fewest columns that fit, else the flattest grid. */
function fitGrid(data: TallyData, answer: string | null, frame: Frame): Grid {
  const { label, small } = frame.stage.type;
  let flattest: Grid | null = null;
  for (const style of STYLES)
    for (const size of style.on ? [small] : [frame.stage.caption.size, label, small])
      for (const columns of [1, 2, 3, 4]) {
        const grid = setGrid(data, answer, style, size, columns, frame);
        if (grid && grid.total <= frame.box.height) return grid;
        if (grid && !(flattest && flattest.total <= grid.total)) flattest = grid;
      }
  if (!flattest) throw new Error('No grid holds these options.');
  return flattest;
}

function setGrid(
  data: TallyData,
  answer: string | null,
  style: Grid['style'],
  size: number,
  columns: number,
  { box, stage, measure, language, word }: Frame,
): Grid | null {
  const { small } = stage.type;
  const width = (box.width - GAP.column * (columns - 1)) / columns;
  let wide = width < 300;
  const cells = data.options.map(({ id, text }) => {
    const said = [shareOf(data, id, language), ...(id === answer ? [word('quiz.yours')] : [])]
      .filter(Boolean)
      .join(' · ');
    const room = width - (style.on ? 2 * PAD : 0) - (said ? GAP.share + measure(said, small, 600) : 0);
    const lines = wrap(text, room, { size, weight: 700 }, measure);
    wide ||= lines.some((line) => measure(line, size, 700) > room) || (style.on && lines.length > 1);
    return { lines, said };
  });
  if (wide) return null;
  const count = Math.ceil(cells.length / columns);
  const rows = Array.from({ length: count }, (_, row) => {
    const most = Math.max(...cells.slice(row * columns, (row + 1) * columns).map(({ lines }) => lines.length));
    return size * (1.21 + (most - 1) * LINE_HEIGHT) + style.above + style.bar;
  });
  const note = small * 1.7;
  const high = rows.reduce((sum, row) => sum + row, note);
  const air = count > 1 ? Math.min(34, Math.max(style.air, (box.height - high) / (count - 1))) : 0;
  return { style, columns, size, width, cells, rows, air, total: high + (count - 1) * air };
}
