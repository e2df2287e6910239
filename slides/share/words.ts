import {
  figure,
  isAhead,
  paragraph,
  spread,
  type Box,
  type FigureFact,
  type Frame,
  type Mark,
  type Paragraph,
  type Token,
} from '../../src/scene/index.ts';
import { edgeY, type Level, type ShareData, type Tray } from './tray.ts';

/** Strong enough to be kept while it changes, and not to be seen: so the number counts from nothing. */
const UNSEEN = { opacity: 0.006, fill: 'none' } as const;

/** What stands large beside the tray: the newest level, or the question with the visitor's own number. */
export type Hero =
  | { readonly level: Level }
  | {
      readonly ask: string;
      readonly guess: number | null;
      readonly unit: string;
      /** The level that was told before: from it the answer will count. */
      readonly before: Level | undefined;
    }
  | null;

/** What the hundred are. */
export const eachWords = (data: ShareData, room: Box, frame: Frame): Paragraph =>
  paragraph(
    {
      key: 'each',
      text: data.each,
      x: room.x,
      top: room.y,
      width: room.width,
      height: room.height,
      size: frame.stage.type.label,
      least: frame.stage.type.small * 0.85,
      fill: 'muted',
    },
    frame,
  );

/** Before the first level is told, what the hundred are stands where the hero will stand. */
export function eachAlone(data: ShareData, { each, hero }: { each: Box; hero: Box }, frame: Frame): Mark {
  const { type, name } = frame.stage;
  const room = name === 'landscape' ? { ...hero, y: each.y, height: hero.y + hero.height - each.y } : hero;
  const wish = {
    key: 'each-alone',
    text: data.each,
    x: room.x,
    width: room.width,
    height: room.height,
    size: type.large * 1.3,
    least: type.label,
    weight: 600 as const,
  };
  const { height } = paragraph({ ...wish, top: 0 }, frame);
  return paragraph({ ...wish, top: room.y + (room.height - height) / 2 }, frame).mark;
}

/** The hero with its words: below it where the stage is wide, else beside it; both stand on the floor of their room. */
export function heroWords(data: ShareData, hero: Hero, room: Box, frame: Frame): Mark[] {
  const { type, name } = frame.stage;
  const wide = name === 'landscape';
  const aside = wide ? room : { ...room, x: room.x + room.width * 0.54, width: room.width * 0.46 };
  const most = room.height * (wide ? 0.4 : 1);
  const asks = hero !== null && 'ask' in hero;
  const fact = hero && 'level' in hero ? hero.level.fact.id : undefined;
  const said = (text: string, top: number) =>
    paragraph(
      {
        key: asks ? 'ask' : `said-${fact ?? ''}`,
        text,
        x: aside.x,
        top,
        width: aside.width,
        height: most,
        size: type.large * 0.84,
        least: type.small,
        weight: 600,
        fill: asks ? 'vermilion' : 'ink',
        ...(fact !== undefined && { fact }),
      },
      frame,
    );
  const all = [...data.levels.map(({ label }) => label), ...(data.guess ? [data.guess.ask] : [])];
  const tallest = Math.max(...all.map((words) => said(words, 0).height));
  const text = !hero ? '' : 'ask' in hero ? hero.ask : hero.level.label;
  const floor = room.y + room.height;
  const words = text ? [said(text, floor - (wide ? tallest : said(text, 0).height)).mark] : [];
  const space = wide ? { ...room, height: room.height - tallest - 20 } : { ...room, width: room.width * 0.5 };
  return [...number(data, hero, space, frame), ...words];
}

/** The number that counts, in one size for all levels, standing on the floor of its room. */
function number(data: ShareData, hero: Hero, room: Box, frame: Frame): Mark[] {
  const most = Math.min(room.height, frame.stage.type.hero * 2.6);
  const set = (key: string, fact: FigureFact, size: number, more: object = {}) => {
    const wish = { key, fact, x: room.x, top: 0, width: room.width, height: room.height, size, counts: true, ...more };
    const { height } = figure(wish, frame);
    return figure({ ...wish, top: room.y + room.height - height }, frame);
  };
  const size = Math.min(...data.levels.map(({ fact }) => set('hero', fact, most).size));
  /** The number before it is told. */
  const unseen = (fact: FigureFact, value?: number): Mark[] =>
    set('hero', fact, size)
      .marks.filter((mark) => mark.shape === 'number')
      .map(({ fact: _, ...mark }) => ({ ...mark, ...UNSEEN, value: value ?? mark.value }));
  const first = data.levels[0]!.fact;
  if (!hero) return unseen(first, 0);
  if ('level' in hero) {
    const { fact } = hero.level;
    return [...set('hero', fact, size, { hollow: isAhead(fact.kind) }).marks];
  }
  const before = hero.before ? unseen(hero.before.fact) : unseen(first, 0);
  if (hero.guess === null) return [...before, question(room, size)];
  const text = frame.format(hero.guess, hero.unit);
  const guess = { value: hero.guess, digits: 0, text, stated: text, number: String(hero.guess) };
  return [...before, ...set('guess-number', guess, size, { fill: 'vermilion' }).marks];
}

const question = ({ x, y, height }: Box, size: number): Mark => ({
  shape: 'text',
  key: 'question',
  group: 'label',
  x,
  y: y + height - size * 0.28,
  lines: ['?'],
  size,
  weight: 700,
  anchor: 'start',
  fill: 'vermilion',
});

/** Something that is named at the edge of the tray. */
interface Note {
  readonly key: string;
  readonly fact?: string;
  readonly value: number;
  readonly number: string;
  readonly words: string;
  readonly tone: Token;
  readonly ahead: boolean;
}

/** Earlier levels and the visitor's guess, each beside the edge that it names. */
export function notes(
  levels: readonly Level[],
  guess: { readonly value: number; readonly text: string } | null,
  room: Box,
  tray: Tray,
  frame: Frame,
): Mark[] {
  const all: Note[] = levels.map(({ fact, label }) => ({
    key: fact.id,
    fact: fact.id,
    value: fact.value,
    number: fact.stated,
    words: label,
    tone: 'ink',
    ahead: isAhead(fact.kind),
  }));
  if (guess)
    all.push({
      key: 'guess',
      value: guess.value,
      number: guess.text,
      words: frame.word('guess.yours'),
      tone: 'vermilion',
      ahead: false,
    });
  all.sort((a, b) => b.value - a.value);
  const blocks = fitNotes(all, room, frame);
  const tops = spread(
    blocks.map(({ note, height, number }) => ({ at: edgeY(note.value, tray) - number.height / 2, length: height })),
    room.y,
    room.y + room.height,
    BETWEEN,
  );
  return blocks.flatMap(({ note, number, words }, i): Mark[] => {
    const top = tops[i]!;
    const move = ({ mark }: Paragraph, by: number): Mark => ({ ...mark, y: Number(mark.y) + by });
    return [
      {
        shape: 'path',
        key: `lead-${note.key}`,
        group: 'label',
        points: [
          { key: 'tray', x: tray.x + tray.width, y: edgeY(note.value, tray) },
          { key: 'note', x: room.x - 12, y: top + number.height * 0.55 },
        ],
        curve: 'linear',
        stroke: note.tone === 'ink' && note.ahead ? 'gold' : note.tone,
        strokeWidth: 2.5,
        ...(note.ahead && { dash: [8, 7] }),
      },
      move(number, top),
      move(words, top + number.height + 2),
    ];
  });
}

const BETWEEN = 14;

/** All notes in the largest sizes at which they fit under one another. */
function fitNotes(all: readonly Note[], room: Box, frame: Frame) {
  const { type } = frame.stage;
  for (let factor = 1; ; factor *= 0.95) {
    const blocks = all.map((note) => {
      const common = { x: room.x, top: 0, width: room.width, ...(note.fact !== undefined && { fact: note.fact }) };
      const number = paragraph(
        {
          ...common,
          key: `note-${note.key}`,
          text: note.number,
          size: type.large * 0.86 * factor,
          least: type.small * 0.85,
          height: type.large * 1.2,
          weight: 700,
          fill: note.tone,
        },
        frame,
      );
      const words = paragraph(
        {
          ...common,
          key: `note-${note.key}-words`,
          text: note.words,
          size: type.small * Math.max(0.85, factor),
          fill: note.tone === 'ink' ? 'muted' : note.tone,
        },
        frame,
      );
      return { note, number, words, height: number.height + 2 + words.height };
    });
    const height = blocks.reduce((sum, block) => sum + block.height + BETWEEN, -BETWEEN);
    if (height <= room.height || factor < 0.5) return blocks;
  }
}
