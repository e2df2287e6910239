import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../../../../test/fixtures/quiz.ts';
import { sampleSketch } from '../../../../test/fixtures/sketch.ts';
import { sketch } from './index.ts';

const frame = sampleFrame('landscape', 'en');
const [one, many] = [sampleSketch('firms', 'en'), sampleSketch('share', 'en')];

describe('sketch', () => {
  it('is complete when the line reaches the last station', () => {
    expect(sketch.complete!(many.ask, [[2022.5, 30]])).toBe(false);
    expect(sketch.complete!(many.ask, [[2023.5, 30]])).toBe(true);
  });
  it('says what is confirmed where one value is asked for; a longer line is more than a few words', () => {
    expect(sketch.summary(one.ask, [[2024.5, 61_000]], frame)).toBe(frame.format(61_000, 'firm'));
    expect(sketch.summary(many.ask, [[2023.5, 30]], frame)).toBe('');
  });
  it('states the truth with its qualifier, and with its date where there are several', () => {
    expect(sketch.truth(one.ask, one.key)).toBe(one.key.truth[0]!.stated);
    expect(sketch.truth(many.ask, many.key)).toBe('nearly 33.3% (2023)');
  });
  it('refuses a key that does not fit what is asked', () => {
    expect(() => sketch.truth(one.ask, many.key)).toThrow();
    expect(() => sketch.truth(one.ask, { ...one.key, truth: [] })).toThrow();
  });
});
