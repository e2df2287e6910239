import { describe, expect, it } from 'vitest';
import { sampleFaults, type Damage } from '../../test/fixtures/sample-faults.ts';
import { sample } from './sample.ts';

const faultsOf = (damage?: Damage) => sampleFaults(sample, damage);

describe('a field of places', () => {
  it('is good as the sample has it', async () => {
    expect(await faultsOf()).toEqual([]);
  });

  it('has room for its levels', async () => {
    expect(await faultsOf({ 'facts.seats.value': 1700 })).toEqual([
      'data.levels[1].fact: the levels reach 1730, and the field has only 1700 places. Name a larger "capacity", or other levels.',
    ]);
    expect(await faultsOf({ 'data.stacking': 'parts' })).toEqual([
      expect.stringContaining('data.levels[1].fact: the levels reach 2630'),
    ]);
    expect(await faultsOf({ 'data.capacity': 2400, 'facts.seats-now.value': 2400 })).toEqual([]);
  });

  it('has levels that contain those before them', async () => {
    expect(await faultsOf({ 'facts.seats-now.value': 800 })).toEqual([
      expect.stringContaining('data.levels[1].fact: "seats-now" (800) is less than the level before it (900)'),
    ]);
  });

  it('counts one kind of thing', async () => {
    const row = { vi: 'hàng', en: 'rows' };
    expect(await faultsOf({ 'units.row': row, 'facts.seats-first.unit': 'row' })).toEqual([
      'data.levels[0].fact: "seats-first" is in "row", the field in "seat". Name a fact in the unit of the field.',
    ]);
  });
});

describe('a step of it', () => {
  it('lights no more levels than there are', async () => {
    expect(await faultsOf({ 'steps.2.view.lit': 3 })).toEqual([
      'steps[2].view.lit: lights 3 levels, and there are only 2. Light fewer, or add a level to "data".',
    ]);
  });

  it('has among its numbers the one that is large', async () => {
    expect(await faultsOf({ 'steps.1.view.hero': 'seats-now' })).toEqual([
      'steps[1].view.hero: "seats-now" is not among the numbers of this step. One of these can be large: seats-first, seats.',
    ]);
    expect(await faultsOf({ 'steps.1.view.hero': 'seats' })).toEqual([]);
  });

  it('does not say a number twice', async () => {
    expect(await faultsOf({ 'steps.2.view.also.fact': 'seats-now' })).toEqual([
      'steps[2].view.also.fact: "seats-now" is there already. Name a fact that is not a level, or leave "also" out.',
    ]);
  });
});

describe('a guess', () => {
  it('that is asked for is answered later', async () => {
    expect(await faultsOf({ 'steps.2.view.guess': undefined })).toEqual([
      'steps[1].view.guess: no later step answers the guess. Give a later step "guess": "answer".',
    ]);
  });

  it('that is answered was asked for', async () => {
    expect(await faultsOf({ 'steps.1.view.guess': undefined })).toEqual([
      'steps[2].view.guess: no step before asks for a guess. Give an earlier step "guess": "ask".',
    ]);
  });

  it('is asked for before the answer can be seen', async () => {
    expect(await faultsOf({ 'steps.1.view.lit': 2 })).toEqual([
      'steps[1].view.guess: the answer can be seen already. Light fewer levels here than where it is answered.',
    ]);
  });
});
