import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import { sealOrder, type OrderFilled } from './schema.ts';

const fact = (id: string, value: number, at: number) =>
  sampleFact(id, value, 'firm', { at, date: `năm ${at}`, label: `label of ${id}`, qualifier: 'about' });
const items: OrderFilled['items'] = [
  { fact: fact('firms-2019', 50_000, 2023) },
  { fact: fact('firms-2020', 58_000, 2019), text: ['Doanh nghiệp ', { fact: 'x', text: 'số' }] },
  { fact: fact('firms-2024', 74_000, 2020) },
];
const seal = (by: 'value' | 'date', first: OrderFilled['first'], of = items) => sealOrder({ by, first, items: of });
const texts = ({ ask, key }: ReturnType<typeof seal>) =>
  key.order.map((id) => ask.items.find((item) => item.id === id)?.text);

describe('sealOrder(data)', () => {
  it('works the order out from the facts', () => {
    const [a, b, c] = ['label of firms-2019', 'Doanh nghiệp số', 'label of firms-2024'];
    expect(texts(seal('value', 'smallest'))).toEqual([a, b, c]);
    expect(texts(seal('value', 'largest'))).toEqual([c, b, a]);
    expect(texts(seal('date', 'earliest'))).toEqual([b, c, a]);
    expect(texts(seal('date', 'latest'))).toEqual([a, c, b]);
  });
  it('says values with their qualifier, or dates, with the fact', () => {
    const said = (by: 'value' | 'date') =>
      Object.values(seal(by, by === 'value' ? 'smallest' : 'earliest').key.said).find(
        (one) => one.fact === 'firms-2019',
      );
    expect(said('value')).toEqual({ value: items[0]!.fact.stated, fact: 'firms-2019', kind: 'actual' });
    expect(said('date')?.value).toBe('năm 2023');
  });
  it('asks in the same order, by the same names, in whatever order the items were written', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(items, { minLength: 3 }), (shuffled) => {
        expect(seal('value', 'smallest', shuffled)).toEqual(seal('value', 'smallest'));
      }),
    );
  });
  it('leaves nothing of the key in what is asked: no values, no dates, no ids of facts', () => {
    const { ask } = seal('value', 'smallest');
    expect(Object.keys(ask)).toEqual(['items', 'by', 'first']);
    expect(ask.items.map((item) => Object.keys(item))).toEqual(items.map(() => ['id', 'text']));
    expect(ask.items.map(({ id }) => id)).toEqual(['i1', 'i2', 'i3']);
  });
});
