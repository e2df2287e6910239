import { expect, it } from 'vitest';
import { sampleFaults } from '../../fixtures/sample-faults.ts';
import { sample } from './sample.ts';

it('finds nothing wrong with the sample', async () => {
  expect(await sampleFaults(sample)).toEqual([]);
});

it('refuses a fact that is there twice', async () => {
  expect(await sampleFaults(sample, { 'data.items.1.fact': 'walls' })).toContain(
    'data.items[1].fact: "walls" has a row already. Name each fact once.',
  );
});

it('refuses a step that shows more rows than there are', async () => {
  expect(await sampleFaults(sample, { 'steps.2.view.shown': 5 })).toEqual([
    'steps[2].view.shown: shows 5 of 3 rows. Use at most 3.',
  ]);
});
