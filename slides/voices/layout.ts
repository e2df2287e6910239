import type { Fact } from '../../src/content/index.ts';
import { paragraph, type Box, type Frame, type Paragraph } from '../../src/scene/index.ts';
import type { Voice, VoicesData } from './model.ts';

/** The texts of one voice, from the top of its room on. */
export interface Setting {
  readonly who: Paragraph;
  readonly fact: Paragraph;
  readonly words: Paragraph;
  /** From the top of the room. */
  readonly factTop: number;
  readonly wordsTop: number;
  readonly height: number;
}

export interface Layout {
  /** The room of each voice: side by side, or under one another. */
  readonly rooms: readonly Box[];
  readonly settings: readonly Setting[];
  /** From the top of a room to its words. */
  readonly inset: number;
  readonly wide: boolean;
  /** Where what lies between the voices stands; null where the slide has none. */
  readonly gap: {
    readonly room: Box;
    readonly fact: Paragraph;
    readonly words: Paragraph;
    readonly height: number;
    /** Height of the bridge above it. */
    readonly bridge: number;
  } | null;
}

/** From the rule at its left to the words of a voice. */
export const LEFT = 34;
const BETWEEN = 44;

/** Sizes of what is said, as shares of the large size: one for all voices, so that none weighs more than another. */
const SIZES = [2.8, 2.5, 2.25, 2, 1.75, 1.5, 1.4, 1.3, 1.2, 1.1, 1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

/** How much smaller than it could be a setting may get so that no number alone parts from its unit. */
const SMALLER = 0.65;

/** The largest setting that fits; four voices stand two by two where they can be larger so. */
export function layoutOf(data: VoicesData, frame: Frame): Layout {
  const count = data.items.length;
  let uneven: { readonly layout: Layout; readonly factor: number } | undefined;
  let last: Layout | undefined;
  for (const factor of SIZES)
    for (const columns of count === 4 ? [count, 2] : [count]) {
      if (uneven && factor < uneven.factor * SMALLER) return uneven.layout;
      const { layout, fits, even } = tryLayout(data, factor, columns, frame);
      if (fits && even) return layout;
      if (fits) uneven ??= { layout, factor };
      last = layout;
    }
  return uneven?.layout ?? last!;
}

interface Tried {
  readonly layout: Layout;
  readonly fits: boolean;
  /** Numbers side by side take as many lines as each other. */
  readonly even: boolean;
}

function tryLayout(data: VoicesData, factor: number, columns: number, frame: Frame): Tried {
  const { box, stage } = frame;
  const wide = stage.name === 'landscape';
  const count = data.items.length;
  const lines = Math.ceil(count / columns);
  /** Where room is short, air goes first. */
  const air = Math.min(1.3, Math.max(0.12, (factor - 0.35) / 0.65));
  const gap = data.gap ? gapOf(data.gap, factor, frame) : null;
  const bridge = 24 + 38 * Math.min(1, air);
  const width = wide ? (box.width - BETWEEN * (columns - 1)) / columns : box.width;
  const drafts = data.items.map((item) => setVoice(item, width - LEFT, factor, frame));
  // Side by side, what is said stands on one line.
  const inLine = (i: number) => drafts.filter((_, k) => Math.floor(k / columns) === Math.floor(i / columns));
  const settings = drafts.map((draft, i): Setting => {
    const names = wide ? inLine(i).map(({ who }) => who.height) : [draft.who.height];
    const fact = Math.max(...names) + SPACE * air;
    const words = fact + draft.fact.height + SPACE * air;
    return { ...draft, factTop: fact, wordsTop: words, height: words + draft.words.height };
  });
  const room = box.height - (gap ? gap.height + bridge : 0);
  const between = BETWEEN * 0.8 * air;
  const needed = wide
    ? lines * (Math.max(...settings.map(({ height }) => height)) + between) - between
    : settings.reduce((sum, { height }) => sum + height + between, -between);
  const spare = Math.max(0, room - needed);
  // Under one another they share what is left over; side by side their lines run down all of it.
  const share = wide ? 0 : Math.min(spare / count, 80);
  let y = wide ? box.y : box.y + (spare - share * count) / 2;
  const rooms = settings.map(({ height }, i): Box => {
    if (wide) {
      const tall = (room + between) / lines - between;
      const [column, line] = [i % columns, Math.floor(i / columns)];
      return { x: box.x + column * (width + BETWEEN), y: box.y + line * (tall + between), width, height: tall };
    }
    const here = { x: box.x, y, width, height: height + share * 0.3 };
    y += height + share + between;
    return here;
  });
  /** Side by side, the words stand in the middle of their lines. */
  const inset = wide ? (spare / lines) * 0.5 : 0;
  const last = rooms.at(-1)!;
  const top = Math.min(last.y + last.height, box.y + room) + bridge;
  const narrow = [...settings.flatMap(({ who, fact, words }) => [who, fact, words])].every(
    (part) => part.width <= width - LEFT + 1,
  );
  const broken = drafts.filter((_, i) => isBrief(data.items[i]!.fact)).map(({ fact }) => fact.mark.lines.length);
  return {
    even: !wide || new Set(broken).size < 2,
    layout: {
      rooms,
      settings,
      inset,
      wide,
      gap: gap && { ...gap, bridge, room: { x: box.x, y: top, width: box.width, height: gap.height } },
    },
    fits: needed <= room && narrow && (!gap || gap.fact.width <= box.width),
  };
}

const SPACE = 18;

/** A number may part from the unit behind it, but neither from itself nor from the word that says how exact it is. */
function loose({ stated, number, value }: Fact): string {
  if (typeof value !== 'number') return stated;
  const end = stated.indexOf(number) + number.length;
  return stated.slice(0, end) + stated.slice(end).replace(/\u00a0/g, ' ');
}

/** Of what is said, how large: a sentence is set smaller than a number. */
const sayingSize = (fact: Fact, factor: number, { stage, stage: { type } }: Frame): number =>
  Math.max(type.small * 0.87 * givesWay(stage), (isBrief(fact) ? type.large : type.label * 1.1) * factor);
const isBrief = ({ value, stated }: Fact): boolean => typeof value === 'number' || stated.length <= 8;

const aside = (factor: number, { stage }: Frame): number =>
  Math.min(1.35, Math.max(0.86 * givesWay(stage), 0.5 + factor * 0.5));

/** Where all text is large, the smallest may give way a little further. */
const givesWay = ({ textSize }: Frame['stage']): number => (textSize === 'large' ? 0.92 : 1);

function setVoice({ fact, who, label }: Voice, width: number, factor: number, frame: Frame) {
  const { small } = frame.stage.type;
  const text = (key: string, words: string, size: number, weight: 400 | 600 | 700): Paragraph =>
    paragraph({ key, text: words, x: 0, top: 0, width, size, weight, fact: fact.id }, frame);
  return {
    who: text('who', who, small * Math.min(1, aside(factor, frame)), 600),
    fact: text('fact', loose(fact), sayingSize(fact, factor, frame), 700),
    words: text('words', label, small * aside(factor, frame), 400),
  };
}

function gapOf({ fact, label }: NonNullable<VoicesData['gap']>, factor: number, frame: Frame) {
  const { small } = frame.stage.type;
  const centre = { x: 0, top: 0, width: frame.box.width, anchor: 'middle', fact: fact.id } as const;
  const size = sayingSize(fact, Math.min(1.6, factor), frame);
  const value = paragraph(
    { ...centre, key: 'gap-fact', text: loose(fact), size, weight: 700, fill: 'vermilion' },
    frame,
  );
  const words = paragraph(
    { ...centre, key: 'gap-words', text: label, size: small * Math.min(1.2, aside(factor, frame)), fill: 'ink' },
    frame,
  );
  return { fact: value, words, height: value.height + words.height + 4 };
}
