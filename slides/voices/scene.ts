import {
  isAhead,
  paragraph,
  type Drawing,
  type Frame,
  type Mark,
  type Paragraph,
  type SceneKind,
  type TableRow,
  type Token,
} from '../../src/scene/index.ts';
import { stacksOf, type Stack, type Voice, type VoicesData } from './stack.ts';

/**
 * Why this form: a figure is only as good as who says it. Each voice has its own line, its speaker above it, and where
 * two do not agree the distance between them is drawn, not smoothed over.
 */
function scene(data: VoicesData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const newest = view.gap ? -1 : view.shown - 1;
  const bridge = data.gap && bridgeWords(data.gap, frame);
  const rows = placesOf(data.items, bridge ? bridge.height + ARM + 20 : 0, frame);
  const voices = rows.slice(0, view.shown).flatMap((place, i) => voiceMarks(data.items[i]!, place, i === newest));
  return { marks: [...voices, ...(view.gap && bridge ? bridgeMarks(rows, bridge, frame) : [])], scales: {} };
}

const COLUMN_GAP = 64;
const ROW_GAP = 44;
/** From the line of a voice to its words. */
const INDENT = 28;
/** How far the bridge between two voices reaches. */
const ARM = 34;

/** A voice on the stage: its line, and its words beside or below it. */
interface Place {
  readonly stack: Stack;
  readonly x: number;
  readonly y: number;
  readonly line: readonly [number, number, number, number];
  /** Where a bridge to it begins. */
  readonly end: readonly [number, number];
}

/** Side by side under lines where the stage is wide, else under one another beside them; places for all, from the start. */
function placesOf(items: readonly Voice[], foot: number, frame: Frame): Place[] {
  const { box, stage } = frame;
  const height = box.height - foot;
  if (stage.name === 'landscape') {
    const width = (box.width - (items.length - 1) * COLUMN_GAP) / items.length;
    const stacks = stacksOf(items, width, height - INDENT, frame);
    const tallest = Math.max(...stacks.map((stack) => stack.height)) + INDENT;
    const y = box.y + Math.max(0, (height - tallest) / 2);
    return stacks.map((stack, i) => {
      const x = box.x + i * (width + COLUMN_GAP);
      return { stack, x, y: y + INDENT, line: [x, y, x + width, y], end: [x + width / 2, y + tallest + 20] };
    });
  }
  const row = (height - (items.length - 1) * ROW_GAP) / items.length;
  const stacks = stacksOf(items, box.width - INDENT - ARM, row, frame);
  const free = height - stacks.reduce((sum, stack) => sum + stack.height, 0);
  const gap = Math.min(110, free / items.length);
  let y = box.y + (free - gap * (items.length - 1)) / 2;
  return stacks.map((stack) => {
    const place: Place = {
      stack,
      x: box.x + INDENT,
      y,
      line: [box.x, y, box.x, y + stack.height],
      end: [box.x + box.width - ARM, y + stack.height / 2],
    };
    y += stack.height + gap;
    return place;
  });
}

function voiceMarks({ fact }: Voice, { stack, x, y, line }: Place, newest: boolean): Mark[] {
  const [who, value, words] = stack.parts as [Paragraph, Paragraph, Paragraph];
  const [x1, y1, x2, y2] = line;
  const sure = fact.kind === 'actual' || fact.kind === 'estimate';
  const at = ({ mark }: Paragraph, fill: Token): Mark => ({ ...mark, x, y: y + (mark.y as number), fill });
  return [
    {
      shape: 'line',
      key: `line-${who.mark.key}`,
      group: 'data',
      fact: fact.id,
      x1,
      y1,
      x2,
      y2,
      stroke: newest ? 'gold' : 'faint',
      strokeWidth: 6,
      ...(!sure && { dash: isAhead(fact.kind) ? [4, 10] : [14, 9] }),
    },
    at(who, newest ? 'gold-2' : 'muted'),
    at(value, newest ? 'gold' : 'ink'),
    at(words, newest ? 'ink' : 'muted'),
  ];
}

interface Bridge {
  readonly fact: string;
  readonly value: Paragraph;
  readonly words: Paragraph;
  readonly height: number;
}

function bridgeWords({ fact, label }: NonNullable<VoicesData['gap']>, frame: Frame): Bridge {
  const { box, stage } = frame;
  const size = fact.stated.length > 18 ? stage.type.label * 1.2 : stage.type.large;
  const wide = stage.name === 'landscape';
  const middle = wide
    ? { x: box.x + box.width / 2, anchor: 'middle' as const }
    : { x: box.x, anchor: 'start' as const };
  const common = { ...middle, width: box.width, top: 0, fact: fact.id, fill: 'vermilion' as const };
  const value = paragraph({ ...common, key: 'gap-value', text: fact.stated, size, weight: 700 }, frame);
  const words = paragraph({ ...common, key: 'gap-words', text: label, size: stage.type.small, fill: 'ink' }, frame);
  return { fact: fact.id, value, words, height: value.height + 8 + words.height };
}

/** What lies between the first voice and the last. */
function bridgeMarks(places: readonly Place[], { fact, value, words, height }: Bridge, { box, stage }: Frame): Mark[] {
  const [from, to] = [places[0]!.end, places.at(-1)!.end];
  const top = box.y + box.height - height;
  const wide = stage.name === 'landscape';
  const corner = wide ? [0, ARM] : [ARM, 0];
  const points = [from, [from[0] + corner[0]!, from[1] + corner[1]!], [to[0] + corner[0]!, to[1] + corner[1]!], to];
  return [
    {
      shape: 'path',
      key: 'bridge',
      group: 'data',
      fact,
      curve: 'linear',
      points: points.map(([x, y], i) => ({ key: `p${i}`, x: x, y: y })),
      stroke: 'vermilion',
      strokeWidth: 5,
    },
    { ...value.mark, y: top + (value.mark.y as number) },
    { ...words.mark, y: top + value.height + 8 + (words.mark.y as number) },
  ];
}

const table = ({ items, gap }: VoicesData): TableRow[] => [
  ...items.map(({ fact, who, label }) => ({
    label: `${who}: ${label}`,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  })),
  ...(gap ? [{ label: gap.label, value: gap.fact.stated, date: gap.fact.date, fact: gap.fact.id }] : []),
];

export const voices: SceneKind<VoicesData> = { scene, table };
