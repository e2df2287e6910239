import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import { sealChoice, type ChoiceFilled } from './schema.ts';

const fact = (id: string, value: number, at = 2020) => sampleFact(id, value, 'firm', { at, label: `label of ${id}` });
const options = [
  { fact: fact('few', 10, 2022), show: 'value' as const },
  { fact: fact('many', 30, 2019), show: 'label' as const },
  { fact: fact('some', 20, 2024), show: 'year' as const, feedback: 'Not this one.' },
];
const seal = (key: object) => sealChoice({ options, key } as unknown as ChoiceFilled);

describe('sealChoice(data)', () => {
  it('works the keys out from the facts', () => {
    const ids = (key: object) => seal(key).key.ids;
    expect(ids({ pick: 'largest' })).toEqual(['many']);
    expect(ids({ pick: 'smallest' })).toEqual(['few']);
    expect(ids({ pick: 'earliest' })).toEqual(['many']);
    expect(ids({ pick: 'latest' })).toEqual(['some']);
    expect(ids({ option: 'few' })).toEqual(['few']);
    expect(ids({ options: ['some', 'few'] })).toEqual(['few', 'some']);
    expect(ids({ over: fact('border', 15) })).toEqual(['many', 'some']);
    expect(ids({ under: fact('border', 15) })).toEqual(['few']);
  });
  it('leaves nothing of the key in what is asked: no values behind labels, no feedback', () => {
    const { ask, key } = seal({ pick: 'largest' });
    expect(ask).toEqual({
      several: false,
      options: [
        { id: 'few', value: '10 doanh nghiệp' },
        { id: 'many', text: 'label of many' },
        { id: 'some', value: '2024' },
      ].map((option) => (option.id === 'few' ? { ...option, value: fact('few', 10).text } : option)),
    });
    expect(key.feedback).toEqual({ some: 'Not this one.' });
  });
  it('asks for several where several can be right', () => {
    expect(seal({ over: fact('border', 25) }).ask.several).toBe(true);
    expect(seal({ options: ['few'] }).ask.several).toBe(true);
  });
});
