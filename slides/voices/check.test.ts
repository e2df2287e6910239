import { expect, it } from 'vitest';
import { checkOf } from '../../test/fixtures/check-slide.ts';
import { checkVoices } from './check.ts';
import { sample } from './sample.ts';

const check = checkOf(sample, checkVoices);

it('finds nothing wrong with the sample', () => expect(check(() => {})).toEqual([]));

it('finds a view of what is not there', () => {
  const faults = check(({ data, steps }) => {
    delete data['gap'];
    steps[1]!.view['shown'] = 9;
  });
  expect(faults).toEqual([
    'slide.steps[1].view.shown: shows 9 voices of 4',
    'slide.steps[4].view.gap: there is no gap to show',
  ]);
});
