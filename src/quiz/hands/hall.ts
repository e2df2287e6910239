import type { PublishedAnswer, PublishedQuestion } from '../../content/index.ts';
import { seedOf } from '../random.ts';
import { askOf, type Ask, type First } from './asks.ts';
import { bandEdges, bandOf } from './bands.ts';
import { isRight, optionsOf, pollOf, type Option } from './poll.ts';

/** What a hall is asked by its hands: of some questions a part, because hands can say one thing at a time. */
export interface HallAsk {
  readonly type: Ask['type'];
  /** In the same order in every language: windows of a talk may speak different ones, and count by place. */
  readonly options: readonly Option[];
  /** More than one of them is right. */
  readonly several: boolean;
  /** What is right is known: an opinion has no truth. */
  readonly hasTruth: boolean;
  /** The chart whose marks are called by letters; null: there are words to choose from. */
  readonly chart: Extract<Ask, { type: 'spot' }> | null;
  /** What hands are raised for where the question asks for more: which one is first, or the partner of this one. */
  readonly part: { readonly first: First } | { readonly left: Named } | null;
  /** Edges of the bands that a number is looked for in; empty where none is. */
  readonly edges: readonly number[];
}

interface Named {
  readonly id: string;
  readonly text: string;
}

/** How a band is called: below the first edge, between two, from the last one on. */
export type BandName = (from: number | null, to: number | null, unit: string) => string;

/** What a hall is asked; null for what hands cannot answer: a line to draw, or a type that is not known here. */
export function hallAskOf(question: PublishedQuestion, language: string, nameOf: BandName): HallAsk | null {
  const ask = askOf(question, language);
  if (!ask) return null;
  const plain: Omit<HallAsk, 'options'> = {
    ...{ type: ask.type, several: false, hasTruth: true, chart: null, part: null, edges: [] },
  };
  switch (ask.type) {
    case 'choice':
    case 'spot': {
      const options = optionsOf(pollOf(question, language)!);
      return ask.type === 'spot' ? { ...plain, options, chart: ask } : { ...plain, options, several: ask.several };
    }
    case 'opinion':
      return { ...plain, options: worded(ask.options), hasTruth: false };
    case 'order':
      return { ...plain, options: worded(ask.items), part: { first: ask.first } };
    case 'match':
      return { ...plain, options: worded(ask.rights), part: { left: drawn(question.id, ask.lefts) } };
    case 'estimate': {
      const edges = bandEdges(ask.axis);
      return { ...plain, options: bands(edges, (from, to) => nameOf(from, to, ask.unit)), edges };
    }
    case 'sketch':
      return null;
  }
}

const worded = (all: readonly Named[]): Option[] => all.map(({ id, text }) => ({ id, text, bar: null }));

/** One of those whose partners are asked for, the same in every window. */
const drawn = (question: string, lefts: readonly Named[]): Named => lefts[seedOf(question) % lefts.length]!;

const bands = (edges: readonly number[], nameOf: (from: number | null, to: number | null) => string): Option[] =>
  edges.slice(1).map((edge, i) => ({
    id: `band-${i}`,
    text: nameOf(i === 0 ? null : edges[i]!, i === edges.length - 2 ? null : edge),
    bar: null,
  }));

/** Can a hall be asked this? */
export const byHall = ({ type }: Pick<PublishedQuestion, 'type'>): boolean => HALL.has(type);
const HALL: ReadonlySet<string> = new Set<Ask['type']>(['choice', 'spot', 'opinion', 'order', 'match', 'estimate']);

/** What is right, by the form of those types that are asked in part. */
interface Key {
  readonly order?: readonly string[];
  readonly said?: Readonly<Record<string, { readonly value: string }>>;
  readonly pairs?: Readonly<Record<string, string>>;
  readonly key?: { readonly value: number; readonly stated: string };
}

/** Is this option what the hall was asked for, or one of these? */
export function isHallRight(ask: HallAsk, answer: Pick<PublishedAnswer, 'key'>, option: string): boolean {
  const key = answer.key as Key;
  if (!ask.hasTruth) return false;
  if (ask.edges.length) return key.key !== undefined && option === `band-${bandOf(ask.edges, key.key.value)}`;
  if (!ask.part) return isRight(answer, option);
  return option === ('left' in ask.part ? key.pairs?.[ask.part.left.id] : key.order?.[0]);
}

/** What stands beside an option once the truth is out: in an order, the value that it goes by. */
export const notedBeside = ({ key }: Pick<PublishedAnswer, 'key'>, option: string): string =>
  (key as Key).said?.[option]?.value ?? '';

/** The number that was looked for, with its qualifier, or what the first of an order goes by; '' where neither was asked. */
export function numberSought({ key: sealed }: Pick<PublishedAnswer, 'key'>): string {
  const { key, order, said } = sealed as Key;
  return key?.stated ?? said?.[order?.[0] ?? '']?.value ?? '';
}
