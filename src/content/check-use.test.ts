import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { checkUse } from './check-use.ts';
import { check } from './check.ts';
import { formatFault } from './fault.ts';
import type { Story, StoryFact } from './schema.ts';

const kit = await loadKit();
const story = (): Story => JSON.parse(tinyStory()) as Story;
const more = (facts: Record<string, object>, change: (story: Story) => void = () => undefined): Story => {
  const made = story();
  Object.assign(made.facts, facts);
  change(made);
  return made;
};
const shops = (): StoryFact => ({ ...story().facts['firms']!, label: { en: 'Shops' } as never });
const sum = (...of: string[]) => ({ formula: 'sum', of, label: { en: 'Both' } });
const unused = (made: Story) => checkUse(made, kit).map(({ path }) => path);

describe('a fact that nobody sees', () => {
  it('is a fault, with what to do', () => {
    expect(check(more({ shops: shops() }), kit).faults.map(formatFault)).toEqual([
      'facts.shops: "shops" is not used anywhere. Name it in a slide, a question or a text, or delete it.',
    ]);
  });

  it('is not one that a text, a scene or a question names', () => {
    expect(unused(story())).toEqual([]);
    const inText = (say: (story: Story) => void) => unused(more({ shops: shops() }, say));
    expect(inText((s) => (s.chapters[0]!.slides[0]!.steps[0]!.notes = { en: 'And {shops:year}' } as never))).toEqual(
      [],
    );
    expect(inText((s) => (s.kiosk.attract[0]!.question = { en: '{shops}?' } as never))).toEqual([]);
    expect(inText((s) => (s.questions[0]!.explain = { en: '{shops}' } as never))).toEqual([]);
    expect(inText((s) => (s.chapters[0]!.slides[0]!.data = { fact: 'shops' }))).toEqual([]);
  });

  it('is not one that a used fact is made from, however far down', () => {
    const facts = { shops: shops(), both: sum('firms', 'shops'), all: sum('both', 'firms') };
    expect(unused(more(facts))).toEqual(['facts.shops', 'facts.both', 'facts.all']);
    expect(unused(more(facts, (s) => (s.tagline = { en: '{all}' } as never)))).toEqual([]);
  });

  it('is not told of while other faults stand: a misspelt name makes its fact look unused', () => {
    const misspelt = more({ shops: shops() }, (s) => (s.tagline = { en: '{shop}' } as never));
    expect(check(misspelt, kit).faults.map(({ path }) => path)).toEqual(['tagline.en']);
  });
});
