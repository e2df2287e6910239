import {
  LINE_HEIGHT,
  largest,
  wrap,
  type Box,
  type Frame,
  type Mark,
  type TextMark,
  type Weight,
} from '../../../scene/index.ts';
import { optionSize } from '../../layout.ts';

/** The words of one card. `value` and `became` only once the truth is out. */
export interface CardWords {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  /** What became of the visitor's answer, in words; empty where there was none. */
  readonly became: string;
  /** What stands beside the picture for it where the words would cut the value off. */
  readonly brief: string;
  readonly right: boolean;
  readonly fact?: string;
}

/** A text broken into lines at a size. */
interface Block {
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: Weight;
}

const PAD = 20;
const ASCENT = 0.95;
const DESCENT = 0.26;
/** Between the parts of a card. */
const GAP = 6;
const BETWEEN = 28;
/** Side of the small picture beside what became of an answer, as a share of the type, and the space after it. */
const ICON = 0.72;
const ICON_GAP = 0.4;

const heightOf = ({ lines, size }: Block): number => size * (ASCENT + DESCENT + (lines.length - 1) * LINE_HEIGHT);
const widthOf = ({ lines, size, weight }: Block, { measure }: Frame): number =>
  Math.max(...lines.map((line) => measure(line, size, weight)));

function set(text: string, width: number, size: number, weight: Weight, { measure }: Frame): Block {
  return { lines: wrap(text, width, { size, weight }, measure), size, weight };
}

/** Cut to the lines and the width that there are; the whole text is in the name of the card's button. */
function cut(block: Block, width: number, height: number, frame: Frame): Block {
  const { size, weight } = block;
  const most = Math.max(1, Math.floor((height / size - ASCENT - DESCENT) / LINE_HEIGHT + 1.001));
  const fits = (words: string) => frame.measure(words, size, weight) <= width;
  const lines = block.lines.slice(0, most).map((line, i) => {
    const over = i === most - 1 && block.lines.length > most;
    if (!over && fits(line)) return line;
    let words = over ? block.lines.slice(i).join(' ') : line;
    while (words.length > 1 && !fits(`${words}…`)) words = words.slice(0, -1).trimEnd();
    return `${words}…`;
  });
  return { ...block, lines };
}

/** A value stays on one line where it can. */
function setValue(text: string, width: number, size: number, frame: Frame): Block {
  const whole = { lines: [text], size, weight: 700 } as const;
  return widthOf(whole, frame) <= width ? whole : set(text.replaceAll('\u00a0', ' '), width, size, 700, frame);
}

/** Where the cards of a board are, asking and revealed. */
export interface CardRoom {
  readonly asked: Box;
  readonly out: Box;
  /** Places run from left to right: cards are tall, and their words stand at the top and at the foot. */
  readonly across: boolean;
}

/** The size in which all names fit on their cards, and if that can be leave room for what comes with the truth. */
function nameSize(cards: readonly CardWords[], { asked, out, across }: CardRoom, frame: Frame): number {
  const { small, label, large } = frame.stage.type;
  const { width, height } = inner(asked);
  const later = (across ? 1.1 * large + small : small) * (ASCENT + DESCENT) + (across ? 2 : 1) * GAP;
  const fits = (most: number) => (size: number) =>
    cards.every(({ name }) => {
      const block = set(name, width, size, 600, frame);
      return heightOf(block) <= most && widthOf(block, frame) <= width;
    });
  const most = Math.round(label * (across ? 1.3 : 1.15));
  const spared = fits(Math.min(height, inner(out).height - later));
  const calm = largest(most, small, spared(small) ? spared : fits(height));
  // Read by a group first; with the truth a name may be set smaller.
  const group = optionSize(small, frame.stage);
  return calm < group ? Math.max(calm, largest(group, small, fits(height))) : calm;
}

/**
 * How the parts of a card stand, and how large its name is. `stacked`: under one another; `beside`: the value at the
 * right. Where that has no room texts are cut, `tight` on two lines and `line` on one.
 */
interface Plan {
  readonly form: 'stacked' | 'beside' | 'tight' | 'line';
  readonly size: number;
  readonly valueSize: number;
  /** Names break as they did when they were asked, wherever that fits: they then move with their cards. */
  readonly width: number;
  readonly across: boolean;
  /** What all values end with, and can do without. */
  readonly unit: string;
}

/** The words that all values end with, with the space before them: a unit that says no more than the prompt does. */
function sharedEnd(values: readonly string[]): string {
  const [first = '', ...others] = values;
  const words = [...first.matchAll(/\s/g)].map(({ index }) => first.slice(index)).filter((end) => !/\d/.test(end));
  return (others.length && words.find((end) => others.every((value) => value.endsWith(end)))) || '';
}

/** One plan for all cards of a board. */
export function planCards(cards: readonly CardWords[], room: CardRoom, frame: Frame): Plan {
  const { small, label, large } = frame.stage.type;
  const { across } = room;
  const size = nameSize(cards, room, frame);
  const [asked, out] = [inner(room.asked), inner(room.out)];
  const calm: Plan = { form: 'stacked', size, valueSize: small, width: asked.width, across, unit: '' };
  if (cards.every(({ value }) => !value)) return calm;
  const values = across ? [large, label, small] : [label, small];
  const wish: Plan[] = [
    ...values.map((valueSize) => ({ ...calm, valueSize })),
    { ...calm, width: out.width },
    { ...calm, form: 'beside' },
    { ...calm, width: out.width, size: small },
    { ...calm, form: 'beside', size: small },
  ];
  const low = out.height < small * (2 * (ASCENT + DESCENT)) + GAP;
  const unit = sharedEnd(cards.map(({ value }) => value));
  const bare = unit ? wish.map((plan) => ({ ...plan, unit })) : [];
  return (
    [...wish, ...bare].find((plan) => cards.every((card) => parts(card, plan, out, frame).fits)) ?? {
      ...calm,
      form: low ? 'line' : 'tight',
      width: out.width,
      size: small,
      unit,
    }
  );
}

/** The room for words on a card: low cards have narrow edges. */
function inner({ x, y, width, height }: Box): Box {
  const edge = Math.max(1, Math.min(PAD - 4, (height - 112) / 2));
  return { x: x + PAD, y: y + edge, width: width - 2 * PAD, height: height - 2 * edge };
}

interface Part {
  readonly key: 'name' | 'value' | 'became';
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

function parts(card: CardWords, plan: Plan, room: Box, frame: Frame): { fits: boolean; parts: Part[] } {
  const { form, size, across } = plan;
  const { small } = frame.stage.type;
  const end = room.x + room.width;
  const nameWidth = Math.min(plan.width, room.width);
  const name = set(card.name, nameWidth, size, 600, frame);
  if (!card.value) {
    const shown = cut(name, room.width, room.height, frame);
    const top = across ? 0 : (room.height - heightOf(shown)) / 2;
    return { fits: true, parts: [{ key: 'name', block: shown, x: room.x, y: room.y + top }] };
  }
  const said = card.value.slice(0, card.value.length - plan.unit.length);
  const icon = small * (ICON + ICON_GAP);
  const besideOf = (words: string) => widthOf({ lines: [words], size: small, weight: 400 }, frame) + icon;
  const saidWidth = widthOf({ lines: [said], size: plan.valueSize, weight: 700 }, frame);
  const brief = form === 'tight' && saidWidth + BETWEEN + besideOf(card.became) > room.width;
  const became: Block = { lines: [brief ? card.brief : card.became], size: small, weight: 400 };
  const becameWidth = card.became ? besideOf(became.lines[0]!) : 0;
  const beside = becameWidth ? becameWidth + BETWEEN : 0;
  const whole = setValue(said, room.width, plan.valueSize, frame);
  const value = form === 'tight' ? cut({ ...whole, lines: [said] }, room.width - beside, 0, frame) : whole;

  if (form === 'stacked' || form === 'tight') {
    const oneLine = form === 'tight' || !card.became || (!across && widthOf(value, frame) + beside <= room.width);
    const under = oneLine ? 0 : heightOf(became) + GAP;
    const left = room.height - heightOf(value) - GAP - under;
    const shown = cut(name, nameWidth, left, frame);
    const spare = Math.max(0, left - heightOf(shown));
    // Tall cards have their name at the top and the rest at the foot; low ones stand together in the middle.
    const top = room.y + (across ? 0 : spare / 2);
    const y = top + heightOf(shown) + GAP + (across ? spare : 0);
    return {
      fits:
        left >= heightOf(name) &&
        widthOf(name, frame) <= nameWidth &&
        widthOf(value, frame) <= room.width &&
        (value.lines.length === 1 || value.size === small),
      parts: [
        { key: 'name', block: shown, x: room.x, y: top },
        { key: 'value', block: value, x: room.x, y },
        oneLine
          ? { key: 'became', block: became, x: end - becameWidth + icon, y: y + (value.size - small) * ASCENT }
          : { key: 'became', block: became, x: room.x + icon, y: y + heightOf(value) + GAP },
      ],
    };
  }
  if (form === 'beside') {
    const side = Math.max(widthOf(value, frame), becameWidth);
    const width = room.width - side - BETWEEN;
    const block = set(card.name, width, size, 600, frame);
    const tall = heightOf(value) + (card.became ? heightOf(became) : 0);
    const top = room.y + (room.height - tall) / 2;
    return {
      fits: heightOf(block) <= room.height && widthOf(block, frame) <= width && tall <= room.height,
      parts: [
        { key: 'name', block, x: room.x, y: room.y + (room.height - heightOf(block)) / 2 },
        { key: 'value', block: value, x: end - widthOf(value, frame), y: top },
        { key: 'became', block: became, x: end - becameWidth + icon, y: top + heightOf(value) },
      ],
    };
  }
  const y = room.y + (room.height - heightOf(became)) / 2;
  const most = Math.max(room.width * 0.2, room.width - becameWidth - 2 * BETWEEN - 120);
  const short = cut(value, Math.min(most, widthOf(value, frame)), 0, frame);
  const width = room.width - becameWidth - widthOf(short, frame) - 2 * BETWEEN;
  return {
    fits: true,
    parts: [
      { key: 'name', block: cut({ ...name, lines: [card.name] }, width, 0, frame), x: room.x, y },
      { key: 'value', block: short, x: end - becameWidth - BETWEEN - widthOf(short, frame), y },
      { key: 'became', block: became, x: end - becameWidth + icon, y },
    ],
  };
}

const FILL = { name: 'ink', value: 'gold' } as const;

/** The words on a card, and the small picture beside what became of the answer. */
export function cardMarks(card: CardWords, plan: Plan, box: Box, frame: Frame): Mark[] {
  const tone = card.right ? 'jade' : 'vermilion';
  return parts(card, plan, inner(box), frame).parts.flatMap(({ key, block, x, y }): Mark[] => {
    if (key === 'became' && !card.became) return [];
    const { size, lines, weight } = block;
    const baseline = y + size * ASCENT;
    const text: TextMark = {
      shape: 'text',
      key: `${key}-${card.id}`,
      group: 'label',
      x,
      y: baseline,
      lines,
      size,
      weight,
      anchor: 'start',
      fill: key === 'became' ? 'ink' : FILL[key],
      ...(card.fact !== undefined && { fact: card.fact }),
    };
    if (key !== 'became') return [text];
    const words = lines[0] ? [text] : [];
    const side = size * ICON;
    return [sign(card, x - size * (ICON + ICON_GAP), baseline - side, side, tone), ...words];
  });
}

/** A tick, or a cross, in a square. */
function sign({ id, right }: CardWords, x: number, y: number, side: number, stroke: 'jade' | 'vermilion'): Mark {
  const shape = right ? TICK : CROSS;
  return {
    shape: 'path',
    key: `${right ? 'tick' : 'cross'}-${id}`,
    group: 'label',
    points: shape.map(([across, down], i) => ({ key: String(i), x: x + across * side, y: y + down * side })),
    curve: 'linear',
    stroke,
    strokeWidth: 5,
  };
}
const TICK = [
  [0, 0.55],
  [0.36, 0.92],
  [1, 0.1],
] as const;
const CROSS = [
  [0.08, 0.08],
  [0.92, 0.92],
  [0.5, 0.5],
  [0.92, 0.08],
  [0.08, 0.92],
] as const;
