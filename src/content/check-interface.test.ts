import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { catalogue } from '../ui/words/index.ts';
import { checkInterface } from './check-interface.ts';
import { formatFault } from './fault.ts';
import type { Story } from './schema.ts';

const kit = { ...(await loadKit()), words: { en: { step: 'Step {step} of {steps}', close: 'Close' } } };
const faultsOf = (words: Record<string, unknown>): string[] =>
  checkInterface({ ...(JSON.parse(tinyStory()) as Story), interface: { en: words as never } }, kit).map(formatFault);

describe('a word of the interface that a story overrides', () => {
  it('may say the same things in another order', () => {
    expect(faultsOf({ step: '{steps} steps; this is number {step}', close: 'Shut' })).toEqual([]);
  });

  it('must keep what is filled in', () => {
    expect(faultsOf({ step: 'Step {step}' })).toEqual([
      'interface.en.step: does not say {steps}. Write {steps} where the program should fill it in.',
    ]);
  });

  it('must not wait for what nothing fills in', () => {
    expect(faultsOf({ step: '{step} of {steps} in {chapter}' })).toEqual([
      'interface.en.step: nothing fills in {chapter}. Known: {step}, {steps}.',
    ]);
    expect(faultsOf({ close: 'Close {it}' })).toEqual([
      'interface.en.close: nothing fills in {it}. Delete the braces.',
    ]);
  });

  it('that is no text does not hide the other faults', () => {
    expect(faultsOf({ step: 7, closed: 'x' })).toEqual([
      'interface.en.closed: the interface has no word "closed". Did you mean "close"?',
    ]);
  });
});

describe('words of the panel for staff', () => {
  const faultsOfStaff = (staff: Record<string, Record<string, string>>): string[] =>
    checkInterface({ ...(JSON.parse(tinyStory()) as Story), staff }, kit).map(formatFault);
  const all = { close: 'Fermer', wait: 'Attendez {n} secondes' };

  it('come in any language, all of them or none', () => {
    expect(faultsOfStaff({ fr: all })).toEqual([]);
    expect(faultsOfStaff({ fr: { close: 'Fermer' } })).toEqual([
      'staff.fr: 1 words of the panel for staff are missing: wait. Add them, or bring none.',
    ]);
  });
  it('must be words of the panel, and keep what is filled in', () => {
    expect(faultsOfStaff({ fr: { ...all, clsoe: 'x', wait: 'Attendez' } })).toEqual([
      'staff.fr.wait: does not say {n}. Write {n} where the program should fill it in.',
      'staff.fr.clsoe: the interface has no word "clsoe". Did you mean "close"?',
    ]);
  });
});

it('every language of the catalogue fills in the same', () => {
  const story = { ...(JSON.parse(tinyStory()) as Story), interface: catalogue };
  expect(checkInterface(story, { ...kit, words: { en: catalogue['en']! } })).toEqual([]);
});
