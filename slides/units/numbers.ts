import type { Fact } from '../../src/content/index.ts';
import { isAhead, spread, wrap, type Frame, type Mark, type Token } from '../../src/scene/index.ts';
import {
  GUTTER,
  edgeY,
  isOverNumbers,
  stripHeight,
  type Field,
  type Level,
  type UnitsData,
  type UnitsView,
} from './field.ts';

/** A number of the column, with its words below. */
interface Block {
  readonly fact: Fact;
  readonly words: string;
  /** `whole`: nothing is lit yet, and the places themselves are what there is to see. */
  readonly role: 'hero' | 'level' | 'also' | 'whole';
  /** Where its lower edge would like to be: the height of the line that it speaks of. */
  readonly y: number;
  /** Colour of the dots that it names; without it a hairline leads from the field to it. */
  readonly swatch?: Token;
}

/** The numbers beside the field, each as near as can be to the edge that it names; the hero counts. */
export function numbers(
  data: UnitsData,
  view: UnitsView,
  levels: readonly Level[],
  field: Field,
  frame: Frame,
): Mark[] {
  const { box, stage } = frame;
  const { type } = stage;
  const parts = data.stacking === 'parts';
  const x = field.right + GUTTER;
  const indent = parts ? type.large * 0.85 : 0;
  const width = box.x + box.width - x - indent;

  const blocks: Block[] = levels.map(({ fact, label, until, tone }, i) => ({
    fact,
    words: label,
    role: view.hero?.id === fact.id ? 'hero' : 'level',
    y: parts ? field.y + ((i + 1) * (field.bottom - field.y)) / data.levels.length : edgeY(until, field),
    ...(parts && { swatch: tone }),
  }));
  const { capacity } = data;
  if (typeof capacity !== 'number' && !levels.some(({ fact }) => fact.id === capacity.id))
    blocks.push({
      fact: capacity,
      words: capacity.label,
      role: view.hero?.id === capacity.id ? 'hero' : levels.length ? 'level' : 'whole',
      y: field.bottom,
    });
  if (view.also) {
    // It speaks of what is still dark: below the last level that is lit, above the whole.
    const { fact, label } = view.also;
    const dark = levels.filter((level) => !isAhead(level.fact.kind)).length;
    const also: Block = {
      fact,
      words: label,
      role: 'also',
      y: (edgeY(levels.at(-1)?.until ?? 0, field) + field.bottom) / 2,
    };
    if (parts) blocks.push({ ...also, y: box.y + box.height });
    else blocks.splice(dark, 0, also);
  }

  if (isOverNumbers(data, stage.name)) return strip(data, blocks, frame);
  const sized = fitBlocks(blocks, width, frame);
  const tops = spread(
    sized.map(({ y, height: length }) => ({ at: y - length, length })),
    box.y,
    box.y + box.height,
    GAP,
  );
  return sized.flatMap((block, i) => blockMarks(block, x, x + indent, tops[i]!, frame));
}

/** Between one number and the next. */
const GAP = 16;

/** All blocks in the largest sizes at which they fit under one another. */
function fitBlocks(blocks: readonly Block[], width: number, frame: Frame): Sized[] {
  for (let factor = 1; ; factor *= 0.95) {
    const sized = blocks.map((block) => sizeUp(block, width, factor, frame));
    const height = sized.reduce((sum, item) => sum + item.height + GAP, -GAP);
    if (height <= frame.box.height || factor < 0.5) return sized;
  }
}

/** The numbers below the field, side by side; each has its place whether the others are told yet or not. */
function strip(data: UnitsData, blocks: readonly Block[], frame: Frame): Mark[] {
  const { box, stage, measure } = frame;
  const { type } = stage;
  const height = stripHeight(box, stage);
  const columns = data.levels.length + (data.steps.some(({ also }) => also) ? 1 : 0);
  const indent = type.large * 0.8;
  const width = box.width / columns - indent - 24;
  // In large text the words take three lines instead of two.
  const [small, lines] = stage.textSize === 'large' ? [type.small * 0.88, 4.6] : [type.small, 3.2];
  const most = height - lines * small;
  const base = box.y + box.height - height + most;
  return blocks.flatMap((block): Mark[] => {
    const { fact, role } = block;
    const wish = Math.min(most, role === 'hero' ? type.hero * 0.8 : type.large * 1.15);
    const said = saying(block, width, Math.min(wish, type.large), frame);
    const size = Math.min(wish, (wish * width) / measure(said.text.replace(/\d/g, '0'), wish, 700));
    const wrapped = wrap(said.words, width, { size: small, weight: 400 }, measure);
    const at = data.levels.findIndex((level) => level.fact.id === fact.id);
    const edge = box.x + ((at < 0 ? columns - 1 : at) * box.width) / columns;
    const top = base - size * 0.98;
    const sized: Sized = { ...block, ...said, size, small, lines: wrapped, height: size, below: base + small * 1.7 };
    return blockMarks(sized, edge, edge + indent, top, frame);
  });
}

function sizeUp(block: Block, width: number, factor: number, frame: Frame): Sized {
  const { measure, stage } = frame;
  const { type } = stage;
  const large = type.large * factor;
  const hero = type.hero * 0.72 * factor;
  const small = type.small * Math.max(0.85, factor);
  const size =
    block.role === 'hero' || block.role === 'whole'
      ? Math.min(hero, (hero * width) / measure(block.swatch ? '00.000' : '000.000', hero, 700))
      : large;
  const { text, words } = saying(block, width, large, frame);
  const lines = wrap(words, width, { size: small, weight: 400 }, measure);
  return { ...block, text, size, small, lines, height: size * 1.26 + lines.length * small * 1.35 };
}

/** What a block says: its number, and its words with how exact it is, where the number does not say that itself. */
function saying({ fact, role, words }: Block, width: number, size: number, { measure, word }: Frame) {
  const text = role === 'also' ? (fitting([fact.stated, fact.text], size, width, measure) ?? fact.number) : fact.number;
  const said = fact.qualifier === 'exact' || text === fact.stated;
  return { text, words: said ? words : `${words} (${word(`precision.${fact.qualifier}`)})` };
}

const fitting = (
  texts: readonly string[],
  size: number,
  width: number,
  measure: Frame['measure'],
): string | undefined => texts.find((text) => measure(text, size, 700) <= width);

interface Sized extends Block {
  readonly text: string;
  readonly size: number;
  readonly small: number;
  readonly lines: readonly string[];
  readonly height: number;
  /** Baseline of its words, where that is the same for all. */
  readonly below?: number;
}

function blockMarks(
  { fact, role, swatch, text, size, small, lines, height, y, below }: Sized,
  edge: number,
  x: number,
  top: number,
  { language, stage: { type } }: Frame,
): Mark[] {
  const ahead = isAhead(fact.kind);
  const kept = role === 'whole' ? 'level' : role;
  const fill: Token =
    role === 'hero' ? 'gold' : role === 'whole' ? 'ink' : role === 'also' ? 'vermilion' : ahead ? 'muted' : 'ink';
  const base = {
    group: 'label',
    fact: fact.id,
    x,
    y: top + size * 0.98,
    size,
    weight: 700,
    anchor: 'start',
    fill,
  } as const;
  const number: Mark =
    role === 'hero'
      ? { ...base, shape: 'number', key: 'hero', value: Number(fact.value), digits: fact.digits, language }
      : { ...base, shape: 'text', key: `${kept}-${fact.id}`, lines: [text] };
  const words: Mark = {
    ...base,
    shape: 'text',
    key: `${kept}-${fact.id}-words`,
    y: below ?? top + size * 1.26 + small * 0.95,
    lines,
    size: small,
    weight: 400,
    fill: 'muted',
  };
  return [...pointer(), number, words];

  function pointer(): Mark[] {
    if (role === 'also') return [];
    if (swatch)
      return [
        {
          shape: 'circle',
          key: `swatch-${fact.id}`,
          group: 'label',
          fact: fact.id,
          x: edge + type.large * 0.3,
          y: top + size * 0.64,
          r: type.large * 0.28,
          fill: swatch,
        },
      ];
    const points = [
      { key: 'field', x: edge - GUTTER, y },
      { key: 'label', x: edge - 10, y: Math.abs(y - top - height) < 24 ? y : top + height },
    ];
    return [
      {
        shape: 'path',
        key: `lead-${fact.id}`,
        group: 'label',
        points,
        curve: 'linear',
        stroke: ahead ? 'gold' : 'ink',
        strokeWidth: 2,
      },
    ];
  }
}
