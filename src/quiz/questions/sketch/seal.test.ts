import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import { sealSketch } from './schema.ts';

const fact = (id: string, value: number, at: number, date = String(Math.floor(at))) =>
  sampleFact(id, value, 'firm', { at, date, label: `label of ${id}` });
const sealed = sealSketch({
  given: [fact('second', 58_000, 2020.96, '12/2020'), fact('first', 50_000, 2019.4, '5/2019')],
  truth: [fact('goal', 100_000, 2030.5), fact('secret', 74_321, 2024.5)],
  axis: { from: 0, to: 150_000, step: 1000 },
  tolerance: 20_000,
});

describe('sealSketch(data)', () => {
  it('puts what is given and what is asked in the order of time', () => {
    expect(sealed.ask.given.map(({ id }) => id)).toEqual(['first', 'second']);
    expect(sealed.key.truth.map(({ id }) => id)).toEqual(['secret', 'goal']);
    expect(sealed.ask.stations).toEqual([
      { at: 2024.5, date: '2024' },
      { at: 2030.5, date: '2030' },
    ]);
  });
  it('leaves nothing of the key in what is asked: no values, no ids, no labels, no tolerance', () => {
    expect(JSON.stringify(sealed.ask)).not.toMatch(/secret|goal|74[.,]?321|100[.,]?000|20000/);
    expect(Object.keys(sealed.ask).sort()).toEqual(['axis', 'given', 'stations', 'unit']);
  });
  it('writes the whole date where a year alone would read the same as another', () => {
    const { ask } = sealSketch({
      given: [fact('first', 1, 2019.4)],
      truth: [fact('may', 2, 2024.4, '5/2024'), fact('december', 3, 2024.95, '12/2024')],
      axis: { from: 0, to: 10, step: 1 },
      tolerance: 2,
    });
    expect(ask.stations.map(({ date }) => date)).toEqual(['5/2024', '12/2024']);
  });
});
