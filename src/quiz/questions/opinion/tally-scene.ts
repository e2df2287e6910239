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
export const LEAST = 5;
const BAR = 20;
const GAP = { column: 56, row: 14, bar: 8, share: 18 } as const;
const ASCENT = 0.95;

/** How many answers to this question there are; null where that is not known. */
export const countOf = ({ options, tally }: TallyData): number | null =>
  tally && options.reduce((sum, { id }) => sum + Math.max(0, tally[id] ?? 0), 0);

/** The share of an option in words; empty while it is hidden. */
export function shareOf(data: TallyData, id: string, language: string): string {
  const count = countOf(data);
  return count === null || count < LEAST
    ? ''
    : new Intl.NumberFormat(language, { style: 'percent' }).format((data.tally?.[id] ?? 0) / count);
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
  const { box, stage, language, word } = frame;
  const grid = fitGrid(data, frame);
  const { columns, size, lines, row, air, width } = grid;
  const top = box.y + Math.max(0, (box.height - grid.total) / 2);
  const [share, yours] = [stage.type.small, word('quiz.yours')];
  const count = countOf(data);
  const shown = count !== null && count >= LEAST;
  const marks = data.options.flatMap(({ id }, i): Mark[] => {
    const x = box.x + (i % columns) * (width + GAP.column);
    const y = top + Math.floor(i / columns) * (row + air);
    const own = id === answer;
    const said = [shareOf(data, id, language), ...(own ? [yours] : [])].filter(Boolean).join(' · ');
    const foot = y + row - BAR;
    const end = x + width - roomForShare(frame);
    const part = shown ? (data.tally?.[id] ?? 0) / count : 0;
    const rect = { shape: 'rect', group: 'data', x1: x, y1: foot, y2: foot + BAR, radius: 4 } as const;
    return [
      {
        shape: 'text',
        key: `option-${id}`,
        group: 'label',
        x,
        y: y + size * ASCENT,
        lines: lines[i]!,
        size,
        weight: own ? 700 : 400,
        anchor: 'start',
        fill: own ? 'gold' : 'ink',
      },
      { ...rect, key: `track-${id}`, group: 'ornament', x2: end, fill: 'line' },
      {
        ...rect,
        key: `bar-${id}`,
        x2: x + (end - x) * part,
        fill: own ? 'gold' : 'gold-3',
        enter: { x2: x },
      },
      ...(said
        ? [
            {
              shape: 'text',
              key: `share-${id}`,
              group: 'label',
              x: end + GAP.share,
              y: foot + BAR / 2 + share * 0.35,
              lines: [said],
              size: share,
              weight: 600,
              anchor: 'start',
              fill: own ? 'gold' : 'muted',
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
  readonly columns: number;
  readonly size: number;
  readonly width: number;
  readonly lines: readonly (readonly string[])[];
  /** Height of a row, room between rows, and height of everything with the note. */
  readonly row: number;
  readonly air: number;
  readonly total: number;
}

/** Room for "100% · Your answer", so that all bars end at the same place. */
const roomForShare = ({ stage, measure, word }: Frame): number =>
  GAP.share + measure(`100% · ${word('quiz.yours')}`, stage.type.small, 600);

/** The largest type in the fewest columns that fit, else the flattest grid. */
function fitGrid({ options }: TallyData, { box, stage, measure }: Frame): Grid {
  const { label, small } = stage.type;
  const note = small * 1.7;
  const tries = [stage.caption.size, label, small].flatMap((size) =>
    [1, 2, 3, 4].flatMap((columns): Grid[] => {
      const width = (box.width - GAP.column * (columns - 1)) / columns;
      const lines = options.map(({ text }) => wrap(text, width, { size, weight: 700 }, measure));
      if (width < 300 || lines.some((set) => set.some((line) => measure(line, size, 700) > width))) return [];
      const most = Math.max(...lines.map((set) => set.length));
      const row = size * (1.21 + (most - 1) * LINE_HEIGHT) + GAP.bar + BAR;
      const rows = Math.ceil(options.length / columns);
      const free = box.height - note - rows * row;
      const air = rows > 1 ? Math.min(34, Math.max(GAP.row, free / (rows - 1))) : 0;
      return [{ columns, size, width, lines, row, air, total: rows * row + (rows - 1) * air + note }];
    }),
  );
  return (
    tries.find(({ total }) => total <= box.height) ??
    tries.reduce((flattest, grid) => (grid.total < flattest.total ? grid : flattest))
  );
}
