import { describe, expect, it } from 'vitest';
import { sampleFaults, type Damage } from '../../test/fixtures/sample-faults.ts';
import { sample } from './sample.ts';

const faultsOf = (damage?: Damage) => sampleFaults(sample, damage);

describe('a cover', () => {
  it('is good as the sample has it', async () => {
    expect(await faultsOf()).toEqual([]);
  });

  it('shows no more figures than there are', async () => {
    expect(await faultsOf({ 'data.figures.2': undefined })).toEqual([
      'steps[2].view.figures: shows 3 figures, and there are only 2. Show fewer, or add a figure to "data".',
    ]);
  });

  it('names each fact once', async () => {
    expect(await faultsOf({ 'data.figures.1.fact': 'day' })).toEqual([
      'data.figures[1].fact: "day" is there already. Name each fact once.',
    ]);
  });
});
