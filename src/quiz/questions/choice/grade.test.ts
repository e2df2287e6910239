import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFact } from '../../../../test/fixtures/quiz.ts';
import { gradeChoice, keyOf } from './grade.ts';
import { optionId, type Option } from './options.ts';
import type { ChoiceData } from './schema.ts';

const facts = fc
  .uniqueArray(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 5 })
  .map((values) => values.map((value, i): Option => ({ fact: sampleFact(`f-${i}`, value, 'firm'), show: 'value' })));
const key = fc.constantFrom<ChoiceData['key']>({ pick: 'largest' }, { pick: 'smallest' }, { option: 'f-1' });

describe('gradeChoice(data, answer)', () => {
  it('works the key out from the facts', () => {
    const options: Option[] = [10, 30, 20].map((value, i) => ({
      fact: sampleFact(`f-${i}`, value, 'firm'),
      show: 'label',
    }));
    expect(keyOf({ options, key: { pick: 'largest' } })).toBe('f-1');
    expect(keyOf({ options, key: { pick: 'smallest' } })).toBe('f-0');
    expect(keyOf({ options, key: { option: 'f-2' } })).toBe('f-2');
  });
  it('gives 1 for the right option and 0 for every other', () => {
    fc.assert(
      fc.property(facts, key, (options, key) => {
        const data = { options, key };
        const grades = options.map((option) => gradeChoice(data, optionId(option)));
        expect(grades.filter(({ score }) => score === 1)).toHaveLength(1);
        expect(gradeChoice(data, keyOf(data))).toEqual({ score: 1, verdict: 'right' });
        for (const { score, verdict } of grades) expect(verdict === 'right').toBe(score === 1);
      }),
    );
  });
  it('does not depend on the order of the options', () => {
    const shuffledBank = facts.chain((options) =>
      fc.tuple(fc.constant(options), fc.shuffledSubarray(options, { minLength: options.length })),
    );
    fc.assert(
      fc.property(shuffledBank, key, ([options, shuffled], key) => {
        for (const option of options)
          expect(gradeChoice({ options: shuffled, key }, optionId(option))).toEqual(
            gradeChoice({ options, key }, optionId(option)),
          );
      }),
    );
  });
  it('takes no unknown answer for right', () => {
    fc.assert(
      fc.property(facts, key, fc.string(), (options, key, answer) => {
        fc.pre(!options.some((option) => optionId(option) === answer));
        expect(gradeChoice({ options, key }, answer).verdict).toBe('wrong');
      }),
    );
  });
});
