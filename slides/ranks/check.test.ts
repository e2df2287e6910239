import { expect, it } from 'vitest';
import { checkOf } from '../../test/fixtures/check-slide.ts';
import { checkRanks } from './check.ts';
import { sample } from './sample.ts';

const check = checkOf(sample, checkRanks);

it('finds nothing wrong with the sample', () => expect(check(() => {})).toEqual([]));

it('finds a rank that is not on the ladder', () => {
  expect(check(({ data }) => (data['rungs'] = 8))).toEqual([
    'slide.data.items[1].fact: rank 10 is not on a ladder of 8 rungs',
  ]);
});

it('finds a view of what is not there', () => {
  const faults = check(({ steps }) => {
    steps[0]!.view['focus'] = 'goal';
    steps[2]!.view['shown'] = 4;
  });
  expect(faults).toEqual([
    'slide.steps[0].view.focus: "goal" is not among what is shown',
    'slide.steps[2].view.shown: shows 4 of 3',
  ]);
});
