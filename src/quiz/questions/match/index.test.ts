import { describe, expect, it } from 'vitest';
import { figures, resolutions } from '../../../../test/fixtures/match.ts';
import { seededRandom } from '../../random.ts';
import { match } from './index.ts';

const order = (seed: number, language: 'vi' | 'en') => {
  const { lefts, rights } = match.arrange!(figures(language).ask, seededRandom(seed));
  return [lefts, rights].map((cards) => cards.map(({ id }) => id).join());
};

describe('match', () => {
  it('shuffles both sides by the seed alone, so that they keep their order in every language', () => {
    const orders = Array.from({ length: 50 }, (_, seed) => {
      expect(order(seed, 'vi')).toEqual(order(seed, 'en'));
      return order(seed, 'vi');
    });
    expect(new Set(orders.map(([lefts]) => lefts)).size).toBeGreaterThan(12);
    expect(new Set(orders.map(([, rights]) => rights)).size).toBeGreaterThan(25);
    expect(orders[0]!.map((ids) => ids.split(',').sort())).toEqual([
      ['l1', 'l2', 'l3', 'l4'],
      ['r1', 'r2', 'r3', 'r4', 'r5'],
    ]);
  });
  it('is complete when every left has its right', () => {
    const { ask } = resolutions('en');
    expect(match.complete!(ask, { l1: 'r1', l2: 'r2' })).toBe(false);
    expect(match.complete!(ask, { l1: 'r1', l2: 'r2', l3: 'r3' })).toBe(true);
  });
  it('states the pairs where few words do, and refuses a key that leaves a card alone', () => {
    const { ask, key } = figures('en');
    expect(match.truth(ask, key)).toBe(
      'Firms, 2020 – 58,000 · Target for 2030 – 100,000 · Firms, 2024 – 74,000 · Exports, 2024 – USD 132 billion',
    );
    expect(match.truth(ask, { ...key, stated: [{ text: 'so many words '.repeat(20) }] })).toBe('');
    expect(() => match.truth(ask, { ...key, pairs: { l1: 'r1' } })).toThrow();
    expect(() => match.truth({ lefts: [], rights: [] }, key)).toThrow();
  });
});
