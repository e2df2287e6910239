import { expect, it } from 'vitest';
import { STAGES } from '../../../scene/index.ts';
import { lettersOn } from './fit.ts';

it('asks for letters of 4.5 % of the height of a wide hall, and never for larger ones than there may be', () => {
  expect(lettersOn(STAGES.landscape).least).toBeCloseTo(48.6);
  for (const stage of Object.values(STAGES)) {
    const { most, least, last } = lettersOn(stage);
    expect(most).toBeGreaterThan(least);
    expect(least).toBeGreaterThan(last);
  }
});
