import { describe, expect, it } from 'vitest';
import { sampleFaults, type Damage } from '../../test/fixtures/sample-faults.ts';
import { sample } from './sample.ts';

const faultsOf = (damage?: Damage) => sampleFaults(sample, damage);

describe('a line of time', () => {
  it('is good as the sample has it', async () => {
    expect(await faultsOf()).toEqual([]);
  });

  it('names every event once', async () => {
    expect(await faultsOf({ 'data.events.1.id': 'opened' })).toContain(
      'data.events[1].id: there is already an event "opened". Give one of them another id.',
    );
  });

  it('shows events that exist', async () => {
    expect(await faultsOf({ 'steps.0.view.show.1': 'widen' })).toEqual([
      'steps[0].view.show[1]: there is no event "widen". Did you mean "widened"?',
    ]);
  });

  it('shows an event only where its date is on the line', async () => {
    expect(await faultsOf({ 'steps.1.view.to': 2024 })).toEqual([
      'steps[1].view.show[2]: "bridge" is at 2024.98, beside the line from 2019 to 2024. Let "from" and "to" reach it, or do not show it here.',
    ]);
    expect(await faultsOf({ 'steps.0.view.from': 2020 })).toEqual([
      expect.stringContaining('steps[0].view.show[0]: "opened" is at 2019.36'),
    ]);
  });

  it('runs forwards', async () => {
    expect(await faultsOf({ 'steps.0.view.to': 2019 })).toEqual([
      'steps[0].view.to: the line runs from 2019 to 2019. Let "to" be later than "from".',
    ]);
  });

  it('lets nothing stand out that it does not show', async () => {
    expect(await faultsOf({ 'steps.1.view.focus': 'rail' })).toEqual([
      expect.stringContaining('steps[1].view.focus: "rail" is not shown at this step'),
    ]);
  });
});
