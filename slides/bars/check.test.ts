import { describe, expect, it } from 'vitest';
import { sampleFaults, type Damage } from '../../test/fixtures/sample-faults.ts';
import { sample } from './sample.ts';

const faultsOf = (damage?: Damage) => sampleFaults(sample, damage);

describe('a whole and its parts', () => {
  it('are good as the sample has them', async () => {
    expect(await faultsOf()).toEqual([]);
  });

  it('are of one unit', async () => {
    const damage = {
      'units.usd': { vi: '{n} USD', en: 'USD {n}' },
      'facts.tea.unit': 'usd',
      'facts.parts.of': ['rice', 'fruit', 'honey'],
      'data.sum': undefined,
    };
    expect(await faultsOf(damage)).toEqual([
      'data.parts[2].fact: "tea" is in "usd", the whole in "vnd". Name facts of one unit.',
    ]);
  });

  it('have lengths that can be drawn', async () => {
    expect(await faultsOf({ 'facts.honey.value': -5 })).toEqual([
      'data.parts[3].fact: "honey" is -5, and a bar cannot be that long. Name a fact that is not negative.',
    ]);
  });

  it('are each there once', async () => {
    expect(await faultsOf({ 'data.parts.1.fact': 'rice' })).toContain(
      'data.parts[1].fact: "rice" is a part already. Name each part once.',
    );
  });

  it('add up to what is called their sum', async () => {
    expect(await faultsOf({ 'facts.parts.of': ['rice', 'fruit', 'tea'] })).toEqual([
      'data.sum.fact: "parts" is 58500000000, but the parts add up to 59500000000. Make it a fact with the formula "sum" of these parts.',
    ]);
  });
});

describe('a step of them', () => {
  it('keeps only parts, and only in rows', async () => {
    expect(await faultsOf({ 'steps.3.view.only.0': 'all' })).toEqual([
      expect.stringContaining('steps[3].view.only[0]: "all" is not a part.'),
    ]);
    expect(await faultsOf({ 'steps.3.view.show': 'stack' })).toEqual([
      'steps[3].view.only: goes with rows, and this step shows "stack". Delete it, or show "rows".',
    ]);
  });

  it('lets a part stand out that it shows', async () => {
    expect(await faultsOf({ 'steps.1.view.focus': 'gap' })).toEqual([
      expect.stringContaining('steps[1].view.focus: "gap" is not a part that this step shows.'),
    ]);
    expect(await faultsOf({ 'steps.3.view.focus': 'rice' })).toEqual([
      expect.stringContaining('steps[3].view.focus: "rice" is not a part that this step shows.'),
    ]);
  });
});
