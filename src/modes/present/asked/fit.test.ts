import { describe, expect, it } from 'vitest';
import { STAGES } from '../../../scene/index.ts';
import { LAYOUTS, firstReadable, lettersOn } from './fit.ts';

it('asks for letters of 4.5 % of the height of a wide hall, and never for larger ones than there may be', () => {
  expect(lettersOn(STAGES.landscape).least).toBeCloseTo(48.6);
  for (const stage of Object.values(STAGES)) {
    const { most, least, last } = lettersOn(stage);
    expect(most).toBeGreaterThan(least);
    expect(least).toBeGreaterThan(last);
  }
});

describe('firstReadable(layouts, least, sizeOf)', () => {
  const of = (...sizes: number[]) =>
    LAYOUTS.indexOf(firstReadable(LAYOUTS, 48, (layout) => sizes[LAYOUTS.indexOf(layout)]!));

  it('takes the most pleasant one that can be read, though another has larger letters', () => {
    expect(of(50, 60, 70, 80)).toBe(0);
    expect(of(40, 49, 70, 80)).toBe(1);
  });

  it('takes the largest letters where none can be read', () => {
    expect(of(30, 40, 47, 39)).toBe(2);
    expect(of(47, 40, 47, 39)).toBe(0);
  });
});
