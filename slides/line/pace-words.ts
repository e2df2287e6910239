import { paragraph, type Box, type Frame, type Mark, type Position, type Token } from '../../src/scene/index.ts';
import { hedge, type LineData } from './model.ts';

/** One colour for each way ahead. */
export const TONES: readonly Token[] = ['jade', 'sky'];

export interface PaceWords {
  readonly width: number;
  readonly height: number;
  /** Its marks with the top left corner at a place (`x` so many pixels right of it), for so many of the ways. */
  readonly marks: (x: (by: number) => Position, y: number, shown: number) => Mark[];
}

const INDENT = 62;
const GAP = 10;

/** The years in which the ways meet the level, large, and in small letters by which pace; as large as all of them need. */
function paceWords(data: LineData, width: number, size: number, beside: boolean, frame: Frame): PaceWords {
  const { measure, stage } = frame;
  const { small } = stage.type;
  const years = (count: number) => {
    const sorted = data.paces
      .slice(0, count)
      .map(({ reached }) => reached)
      .sort((a, b) => a.value - b.value);
    return sorted.filter((fact, i) => i === 0 || fact.number !== sorted[i - 1]!.number);
  };
  const all = years(2)
    .map(({ number }) => number)
    .join('–');
  const [before, after] = hedge(data.paces[0]!.reached, frame);
  const room = (words: string) => (words ? measure(words, small, 400) + small * 0.35 : 0);
  const head = room(before) + measure(all, size, 700) + room(after);
  const left = beside ? head + 56 : 0;
  const top = beside ? 0 : size * 1.1;
  const rows = data.paces.map(({ label, rate }, i) =>
    paragraph(
      {
        key: `pace-words-${i}`,
        text: label,
        x: 0,
        top: 0,
        width: width - left - INDENT,
        size: small,
        fill: 'muted',
        fact: rate.id,
      },
      frame,
    ),
  );
  const rowsHeight = rows.reduce((sum, row) => sum + row.height + GAP, -GAP);
  const rowsWidth = Math.max(...rows.map((row) => row.width)) + INDENT;

  const marks: PaceWords['marks'] = (x, y, shown) => {
    const text = (key: string, words: string, at: number, fact: string, large: boolean): Mark => ({
      shape: 'text',
      key,
      group: 'label',
      fact,
      x: x(at),
      y: y + size * 0.8,
      lines: [words],
      size: large ? size : small,
      weight: large ? 700 : 400,
      anchor: 'start',
      fill: large ? 'ink' : 'muted',
    });
    const list = years(shown);
    let at = room(before);
    const numbers = list.map((fact, i) => {
      const words = i ? `–${fact.number}` : fact.number;
      const from = at;
      at += measure(words, size, 700);
      return text(`pace-year-${i}`, words, from, fact.id, true);
    });
    const first = list[0]!.id;
    let under = y + top;
    return [
      ...(before ? [text('pace-before', before, 0, first, false)] : []),
      ...numbers,
      ...(after ? [text('pace-after', after, at + small * 0.35, first, false)] : []),
      ...rows.slice(0, shown).flatMap((row, i): Mark[] => {
        const here = under;
        under += row.height + GAP;
        const middle = here + row.size * 0.6;
        const line = { x1: x(left), x2: x(left + INDENT - 16), y1: middle, y2: middle };
        const words =
          typeof row.mark.y === 'number' ? [{ ...row.mark, x: x(left + INDENT), y: here + row.mark.y }] : [];
        return [
          {
            shape: 'line',
            key: `pace-swatch-${i}`,
            group: 'label',
            ...line,
            stroke: TONES[i]!,
            strokeWidth: 5,
            dash: [14, 9],
          },
          ...words,
        ];
      }),
    ];
  };
  return {
    width: beside ? left + rowsWidth : Math.max(head, rowsWidth),
    height: beside ? Math.max(size * 1.05, rowsHeight) : top + rowsHeight,
    marks,
  };
}

/** Inside the chart, where all these rooms leave so much: the largest setting that fits each of them, or null. */
export function wordsWithin(
  data: LineData,
  rooms: readonly Box[],
  frame: Frame,
): (PaceWords & { size: number }) | null {
  const { large } = frame.stage.type;
  const width = Math.min(...rooms.map((room) => room.width));
  const height = Math.min(...rooms.map((room) => room.height));
  for (const size of [large * 1.7, large * 1.45, large * 1.2, large, large * 0.9]) {
    const words = paceWords(data, width, size, false, frame);
    if (words.width <= width && words.height <= height) return { ...words, size };
  }
  return null;
}

/** In a strip below the chart: the years beside their paces, or above them, whichever is lower. */
export function wordsBelow(data: LineData, width: number, frame: Frame): PaceWords {
  const size = frame.stage.type.large * 1.25;
  const choices = [true, false].map((beside) => paceWords(data, width, size, beside, frame));
  const fitting = choices.filter((words) => words.width <= width);
  return fitting.reduce((a, b) => (b.height < a.height ? b : a), choices[1]!);
}
