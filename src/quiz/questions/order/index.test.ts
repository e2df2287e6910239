import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../random.ts';
import { order } from './index.ts';
import type { OrderAsk, OrderKey } from './schema.ts';

const ask = (language: 'vi' | 'en'): OrderAsk => ({
  by: 'date',
  first: 'earliest',
  items: [
    { id: 'i1', text: { vi: 'Một', en: 'One' }[language] },
    { id: 'i2', text: { vi: 'Hai', en: 'Two' }[language] },
    { id: 'i3', text: { vi: 'Ba', en: 'Three' }[language] },
  ],
});
const said = (fact: string) => ({ value: '2024', fact, kind: 'actual' }) as const;
const key: OrderKey = { order: ['i2', 'i3', 'i1'], said: { i1: said('a'), i2: said('b'), i3: said('c') } };
const shuffled = (seed: number, language: 'vi' | 'en') =>
  order.arrange!(ask(language), seededRandom(seed)).items.map(({ id }) => id);

describe('order', () => {
  it('shuffles its items by the seed alone, so that they keep their order in every language', () => {
    const orders = Array.from({ length: 30 }, (_, seed) => {
      expect(shuffled(seed, 'vi')).toEqual(shuffled(seed, 'en'));
      return shuffled(seed, 'vi').join();
    });
    expect(new Set(orders).size).toBe(6);
  });
  it('states the right order, unless that takes many words', () => {
    expect(order.truth(ask('en'), key)).toBe('Two · Three · One');
    const long = { ...ask('en'), items: ask('en').items.map((item) => ({ ...item, text: item.text.repeat(20) })) };
    expect(order.truth(long, key)).toBe('');
  });
  it('throws where the key does not fit what is asked', () => {
    expect(() => order.truth(ask('en'), { ...key, order: ['i2', 'i3'] })).toThrow();
    expect(() => order.truth(ask('en'), { ...key, said: {} })).toThrow();
    expect(() => order.truth({ ...ask('en'), items: [] }, key)).toThrow();
  });
});
