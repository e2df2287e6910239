import { describe, expect, it } from 'vitest';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { checkGuided } from './check-guided.ts';
import { formatFault } from './fault.ts';
import type { Story } from './schema.ts';

/** A chapter with slides of these priorities, two steps each, of so many seconds. */
const faultsOf = (...slides: (readonly [priority: number | undefined, seconds: number])[]): string[] => {
  const story = JSON.parse(tinyStory()) as Story;
  const [chapter] = story.chapters;
  const [slide] = chapter!.slides;
  chapter!.slides = slides.map(([priority, seconds], i) => {
    const step = { ...slide!.steps[0]!, seconds };
    return { ...slide!, id: `slide-${i}`, priority, steps: [step, step] };
  });
  return checkGuided(story).map(formatFault);
};

describe('the guided run of a chapter', () => {
  it('has room for its slides of priority 1', () => {
    expect(faultsOf([1, 25], [2, 40], [1, 20])).toEqual([]);
    expect(faultsOf([1, 25], [2, 40], [1, 21])).toEqual([
      'chapters[0]: its slides of priority 1 take 92 s (slide-0 50, slide-2 42), and a guided run has 90 s. Give some of them priority 2, or shorten their steps.',
    ]);
  });

  it('has something that it must show, where priorities are given', () => {
    expect(faultsOf([2, 10], [undefined, 10])).toEqual([
      'chapters[0]: no slide has priority 1. Give it to the slide that no visitor may miss.',
    ]);
  });

  it('needs no priorities', () => {
    expect(faultsOf([undefined, 60], [undefined, 60])).toEqual([]);
  });
});
