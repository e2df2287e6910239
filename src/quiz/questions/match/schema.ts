import { shuffler } from 'd3-array';
import * as v from 'valibot';
import { localised, type Fact, type Resolved } from '../../../content/index.ts';
import { seedOf, seededRandom } from '../../random.ts';
import { factSide, questionEntries, readingOf, stated, type Reading, type Seal } from '../common.ts';

/** One half of a pair: a few words, or a fact by its value, label or date. */
const side = v.union([v.strictObject(factSide), v.strictObject({ text: localised(60) })]);

/** Find the partner of each. */
export const matchSchema = v.strictObject({
  ...questionEntries,
  type: v.literal('match'),
  pairs: v.pipe(v.array(v.strictObject({ left: side, right: side })), v.minLength(3), v.maxLength(4)),
  /** Rights that belong to nothing. */
  extra: v.optional(v.pipe(v.array(side), v.maxLength(2))),
});

export type Match = v.InferOutput<typeof matchSchema>;
export type MatchSide = v.InferOutput<typeof side>;
export type MatchFilled = Resolved<Pick<Match, 'id' | 'pairs' | 'extra'>>;

/** A card: an id that tells nothing, and what it reads. */
export type Card = { readonly id: string } & Reading;
export interface MatchAsk {
  readonly lefts: readonly Card[];
  readonly rights: readonly Card[];
}
/** The fact behind a card. */
export interface CardFact {
  readonly id: string;
  /** How its value is known; only where the card shows the value. */
  readonly kind?: Fact['kind'];
}
export interface MatchKey {
  /** Id of a left to the id of its right. */
  readonly pairs: Readonly<Record<string, string>>;
  /** By the id of a card. */
  readonly facts: Readonly<Record<string, CardFact>>;
  /** The pairs in words, with their qualifiers. */
  readonly stated: readonly { readonly text: string }[];
}
/** Id of a left to the id of a right; none of them twice. */
export type MatchAnswer = Readonly<Record<string, string>>;

type FilledSide = MatchFilled['pairs'][number]['left'];

/** Rights get their ids in an order that has nothing to do with the pairs, and is the same in every language. */
export const sealMatch: Seal<MatchFilled, MatchAsk, MatchKey> = ({ id, pairs, extra = [] }) => {
  const all = [...pairs.map(({ right }) => right), ...extra];
  const places = shuffler(seededRandom(seedOf(`match ${id}`)))(all.map((_, i) => i));
  const rightId = (i: number) => `r${places.indexOf(i) + 1}`;
  const leftId = (i: number) => `l${i + 1}`;
  return {
    ask: {
      lefts: pairs.map(({ left }, i) => ({ id: leftId(i), ...readingOf(left) })),
      rights: places.map((place, i) => ({ id: `r${i + 1}`, ...readingOf(all[place]!) })),
    },
    key: {
      pairs: Object.fromEntries(pairs.map((_, i) => [leftId(i), rightId(i)])),
      facts: Object.fromEntries([
        ...pairs.flatMap(({ left }, i) => factOf(left, leftId(i))),
        ...all.flatMap((right, i) => factOf(right, rightId(i))),
      ]),
      stated: pairs.map(({ left, right }) => ({ text: `${stated(left)} – ${stated(right)}` })),
    },
  };
};

function factOf(side: FilledSide, id: string): [string, CardFact][] {
  if (!('fact' in side)) return [];
  const { fact, show } = side;
  return [[id, { id: fact.id, ...(show === 'value' && { kind: fact.kind }) }]];
}
