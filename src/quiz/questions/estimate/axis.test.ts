import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFact, sampleFrame } from '../../../../test/fixtures/quiz.ts';
import {
  describeDrawing,
  overlap,
  textBox,
  tween,
  type Drawing,
  type Frame,
  type StageName,
} from '../../../scene/index.ts';
import { snap } from '../steps.ts';
import { layout, valueAt } from './axis-layout.ts';
import { ASKING, REVEALED, axisScene, type AxisInput } from './axis.ts';
import type { AxisData, Revealed } from './schema.ts';

type Language = 'vi' | 'en';
const samples: Record<string, (language: Language) => Revealed> = {
  firms: (language) => ({
    key: sampleFact('firms', 74_000, 'firm', { language, qualifier: 'about' }),
    axis: { from: 0, to: 100_000, scale: 'linear', step: 1000 },
    anchor: {
      fact: sampleFact('before', 58_000, 'firm', { language }),
      label: { vi: 'bốn năm trước', en: 'four years earlier' }[language],
    },
    unit: 'firm',
  }),
  share: (language) => ({
    key: sampleFact('share', 31.8, 'percent', { language }),
    axis: { from: 0, to: 100, scale: 'linear', step: 1 },
    anchor: {
      fact: sampleFact('before', 20, 'percent', { language }),
      label: { vi: '5 năm trước', en: '5 years earlier' }[language],
    },
    unit: 'percent',
  }),
  money: (language) => ({
    key: sampleFact('revenue', 98.9e9, 'usd', { language, kind: 'estimate' }),
    axis: { from: 0, to: 200e9, scale: 'linear', step: 1e9 },
    unit: 'usd',
  }),
  year: (language) => ({
    key: sampleFact('year', 2033, 'year', { language, kind: 'forecast' }),
    axis: { from: 2025, to: 2050, scale: 'linear', step: 1 },
    anchor: {
      fact: sampleFact('target', 2030, 'year', { language, kind: 'target' }),
      label: { vi: 'mục tiêu', en: 'target' }[language],
    },
    unit: 'year',
  }),
  people: (language) => ({
    key: sampleFact('people', 1350, 'firm', { language, qualifier: 'over' }),
    axis: { from: 10, to: 100_000, scale: 'log', step: 10 },
    unit: 'firm',
  }),
};
const stages: readonly [StageName, number][] = [
  ['landscape', 376],
  ['landscape', 332],
  ['portrait', 700],
  ['portrait', 430],
  ['narrow', 470],
  ['narrow', 340],
];
const sample = fc.constantFrom(...Object.keys(samples));
const stage = fc.constantFrom(...stages);
const language = fc.constantFrom<Language>('vi', 'en');
const share = fc.double({ min: 0, max: 1, noNaN: true });

const texts = ({ marks, scales }: Drawing) =>
  marks.flatMap((mark) => (mark.shape === 'text' ? [{ key: mark.key, box: textBox(mark, scales) }] : []));
const keys = ({ marks }: Drawing) => marks.map(({ key }) => key);

describe('axisScene(data, step, frame, { guess })', () => {
  it.each(Object.keys(samples))('draws %s', (name) => {
    for (const [stage, height] of stages.filter((_, i) => i % 2 === 0))
      for (const step of [ASKING, REVEALED]) {
        const data = samples[name]!('vi');
        const guess = snap(data.axis, data.axis.from + (data.axis.to - data.axis.from) * 0.4);
        const drawing = axisScene(data, step, sampleFrame(stage, 'vi', height), { guess });
        expect(describeDrawing(drawing)).toMatchSnapshot(`${name} ${stage} ${step}`);
      }
  });

  it('has no thumb before the first touch', () => {
    for (const make of Object.values(samples)) {
      const drawing = axisScene(make('vi'), ASKING, sampleFrame('landscape', 'vi'), { guess: null });
      expect(keys(drawing).filter((key) => /thumb|guess/.test(key))).toEqual([]);
    }
  });
  it('says nothing of the truth before it is revealed', () => {
    fc.assert(
      fc.property(sample, stage, share, (name, [stage, height], t) => {
        const data = samples[name]!('en');
        const frame = sampleFrame(stage, 'en', height);
        const guess = valueAt(data, frame, t * frame.width);
        const other = { ...data, key: { ...data.key, value: snap(data.axis, data.key.value * 1.1), id: 'other' } };
        expect(axisScene(other, ASKING, frame, { guess })).toEqual(axisScene(data, ASKING, frame, { guess }));
      }),
    );
  });
  it('shows truth and guess as their facts, also when a question was skipped', () => {
    const data = samples['share']!('vi');
    const drawing = axisScene(data, REVEALED, sampleFrame('landscape', 'vi'), { guess: null });
    expect(drawing.marks.find(({ key }) => key === 'truth')).toMatchObject({ fact: 'share', lines: ['đáp án: 31,8%'] });
    expect(keys(drawing)).not.toContain('distance');
  });
  const expectApart = (data: AxisData, frame: Frame, input: AxisInput) => {
    const [asking, revealed] = [ASKING, REVEALED].map((step) => axisScene(data, step, frame, input));
    const way = tween(asking!, revealed!);
    for (const drawing of [asking!, way.at(0.25), way.at(0.5), way.at(0.75), revealed!]) {
      const found = texts(drawing);
      for (const { key, box } of found) {
        const inside =
          box.x >= -1 && box.x + box.width <= frame.width + 1 && box.y >= -1 && box.y + box.height <= frame.height + 1;
        expect(inside, `${key} in ${JSON.stringify(box)} of ${frame.width} x ${frame.height}`).toBe(true);
      }
      found.forEach((a, i) =>
        found.slice(0, i).forEach((b) => expect(overlap(a.box, b.box), `${a.key} over ${b.key}`).toBe(false)),
      );
    }
  };
  it('keeps words apart and on the stage, asking and revealed, also on the way', () => {
    fc.assert(
      fc.property(sample, language, stage, share, (name, language, [stage, height], t) => {
        const data = samples[name]!(language);
        const frame = sampleFrame(stage, language, height);
        expectApart(data, frame, { guess: valueAt(data, frame, t * frame.width) });
      }),
    );
  });
  it('does so with two players on one axis', () => {
    const room = fc.constantFrom<[StageName, number]>(
      ['landscape', 430],
      ['landscape', 390],
      ['portrait', 560],
      ['portrait', 520],
    );
    fc.assert(
      fc.property(sample, language, room, share, share, (name, language, [stage, height], t, u) => {
        const data = { ...samples[name]!(language), two: true };
        const frame = sampleFrame(stage, language, height);
        const [guess, rival] = [t, u].map((x) => valueAt(data, frame, x * frame.width));
        expectApart(data, frame, { guess: guess!, rival: rival! });
      }),
    );
  });
});

describe('valueAt(data, frame, x)', () => {
  it('finds the value under the finger, and the ends beyond the track', () => {
    fc.assert(
      fc.property(sample, stage, share, (name, [stage, height], t) => {
        const data = samples[name]!('vi');
        const frame = sampleFrame(stage, 'vi', height);
        const { range } = layout(data, frame).scale;
        const value = valueAt(data, frame, range[0] + (range[1] - range[0]) * t);
        expect(snap(data.axis, value)).toBe(value);
        expect(valueAt(data, frame, -100)).toBe(data.axis.from);
        expect(valueAt(data, frame, frame.width + 100)).toBe(data.axis.to);
      }),
    );
  });
});
