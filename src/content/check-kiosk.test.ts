import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { measure, overflow, type Place } from '../scene/index.ts';
import { check } from './check.ts';
import { formatFault } from './fault.ts';
import type { Story } from './schema.ts';

const kit = { ...(await loadKit()), overflow: (place: Place, text: string) => overflow(place, text, measure) };
const faultsOf = (change: (kiosk: Story['kiosk']) => void): string[] => {
  const story = JSON.parse(tinyStory()) as Story;
  change(story.kiosk);
  return check(story, kit).faults.map(formatFault);
};

describe('the attract loop', () => {
  const [item] = (JSON.parse(tinyStory()) as Story).kiosk.attract;

  it('takes less than 40 s', () => {
    expect(
      faultsOf(
        (kiosk) =>
          (kiosk.attract = [
            { ...item!, seconds: [20] },
            { ...item!, seconds: [19.5] },
          ]),
      ),
    ).toEqual([]);
    expect(
      faultsOf(
        (kiosk) =>
          (kiosk.attract = [
            { ...item!, seconds: [20] },
            { ...item!, seconds: [20] },
          ]),
      ),
    ).toEqual([
      'kiosk.attract: the loop takes 40 s, and should take less than 40. Show fewer slides or steps, or each for less time.',
    ]);
  });

  it('asks in at most ten words, facts written out', () => {
    const ask = (en: string) => faultsOf((kiosk) => (kiosk.attract[0]!.question = { en } as never));
    expect(ask('Are {firms} as many as you would ever think?')).toEqual([]);
    expect(ask('Are {firms} still as many as you would ever think?')).toEqual([
      'kiosk.attract[0].question.en: the question has 11 words, more than 10. Ask it in fewer words.',
    ]);
  });

  it('asks in as many lines as the far layer has', () => {
    const ask = (en: string) => faultsOf((kiosk) => (kiosk.attract[0]!.question = { en } as never));
    expect(ask('Notwithstanding telecommunication underdevelopment, who manufactures?')).toEqual([
      expect.stringContaining(
        'kiosk.attract[0].question.en: takes 4 lines on the landscape stage, which has room for 2',
      ),
    ]);
    expect(ask('Donaudampfschifffahrtsgesellschaft?')).toEqual([
      expect.stringContaining('"Donaudampfschifffahrtsgesellschaft?" is wider than the landscape stage'),
    ]);
  });
});
