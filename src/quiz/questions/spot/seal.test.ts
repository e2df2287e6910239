import { describe, expect, it } from 'vitest';
import { sampleFact, sampleFrame } from '../../../../test/fixtures/quiz.ts';
import { sampleSpot, spotSamples } from '../../../../test/fixtures/spot.ts';
import { seededRandom } from '../../random.ts';
import { spot } from './index.ts';
import { sealSpot, type SpotFilled } from './schema.ts';

const fact = (id: string, value: number, at: number) =>
  sampleFact(id, value, 'firm', { at, date: `in ${at}`, label: `label of ${id}`, qualifier: 'about' });
const marks = [
  { fact: fact('many', 30, 2019) },
  { fact: fact('few', 10, 2022), text: 'The few' },
  { fact: fact('some', 20, 2024) },
];
const seal = (form: string, key: object, of = marks) => sealSpot({ form, marks: of, key } as unknown as SpotFilled);

describe('sealSpot(data)', () => {
  it('publishes the shape of the chart and nothing else: no names, no fact ids, no order of the author', () => {
    expect(seal('bars', { pick: 'largest' }).ask).toEqual({
      form: 'bars',
      unit: 'firm',
      whole: null,
      marks: [
        { id: 'm1', value: 10 },
        { id: 'm2', value: 20 },
        { id: 'm3', value: 30 },
      ],
    });
    expect(seal('bars', { pick: 'smallest' }, [...marks].reverse()).ask).toEqual(seal('bars', { mark: 'some' }).ask);
    expect(seal('timeline', { mark: 'few' }).ask).toMatchObject({ unit: '', marks: [{ value: 2019 }, {}, {}] });
  });
  it('finds the right mark', () => {
    const named = (form: string, key: object) => seal(form, key).key;
    expect(named('bars', { pick: 'largest' })).toMatchObject({ mark: 'm3', text: 'label of many' });
    expect(named('bars', { pick: 'smallest' })).toMatchObject({ mark: 'm1', text: 'The few' });
    expect(named('bars', { pick: 'earliest' })).toMatchObject({ mark: 'm3' });
    expect(named('timeline', { pick: 'latest' })).toMatchObject({ mark: 'm3', text: 'label of some' });
    expect(named('timeline', { mark: 'many' })).toMatchObject({ mark: 'm1' });
  });
  it('keeps for the reveal what every mark is: its value, or in a timeline its date', () => {
    expect(seal('bars', { pick: 'largest' }).key.names['m1']).toEqual({
      label: 'The few',
      stated: 'khoảng 10\u00a0doanh nghiệp',
      number: fact('few', 10, 2022).number,
      precision: 'about',
      fact: 'few',
      kind: 'actual',
    });
    expect(seal('timeline', { pick: 'latest' }).key.names['m2']).toMatchObject({
      label: 'The few',
      stated: 'in 2022',
      number: '2022',
      precision: 'exact',
    });
  });
  it('takes a hundred for the whole of percent, else the sum', () => {
    expect(seal('parts', { pick: 'largest' }).ask.whole).toBe(60);
    const percent = marks.map((mark) => ({ ...mark, fact: { ...mark.fact, unit: 'percent' } }));
    expect(seal('parts', { pick: 'largest' }, percent).ask.whole).toBe(100);
  });
});

describe('spot', () => {
  it('shuffles bars and parts by the seed alone; a timeline keeps its axis', () => {
    const order = (name: string, seed: number) =>
      spot.arrange!(sampleSpot(name, 'vi', 0), seededRandom(seed))
        .marks.map(({ id }) => id)
        .join();
    for (const name of ['revenue', 'parts']) {
      const orders = Array.from({ length: 40 }, (_, seed) => order(name, seed));
      expect(new Set(orders).size).toBeGreaterThan(8);
      expect(order(name, 7)).toBe(order(name, 7));
    }
    expect(order('years', 7)).toBe('m1,m2,m3,m4');
  });
  it('confirms the letter that is on the mark, and takes no other id for an answer', () => {
    const data = sampleSpot('revenue', 'vi', 5);
    const frame = sampleFrame('landscape', 'vi');
    expect(data.marks.map(({ id }) => spot.summary(data, id, frame))).toEqual(['A', 'B', 'C', 'D']);
    expect([spot.complete!(data, 'm1'), spot.complete!(data, 'm9')]).toEqual([true, false]);
  });
  it('states the truth by name and value, and refuses a key that does not fit', () => {
    const { key, ...ask } = sampleSpot('revenue', 'vi');
    expect(spot.truth(ask, key)).toBe('Nội dung số, 0,9%');
    for (const name of spotSamples) {
      const { key, ...ask } = sampleSpot(name, 'en');
      expect(spot.grade!(ask, key, key.mark).score).toBe(1);
    }
    expect(() => spot.truth(ask, { ...key, mark: '' })).toThrow();
    expect(() => spot.truth({ ...ask, marks: [] }, key)).toThrow();
    expect(() => spot.truth({} as never, {} as never)).toThrow();
  });
});
