import { expect, it } from 'vitest';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { checkFacts } from './check-facts.ts';
import { formatFault } from './fault.ts';
import type { Story, StoryFact } from './schema.ts';

const faultsOf = (change: (story: Story, fact: StoryFact) => void): string[] => {
  const story = JSON.parse(tinyStory()) as Story;
  change(story, story.facts['firms']!);
  return checkFacts(story).map(formatFault);
};
const REMEDY = 'Correct it, or leave the day out where it is not known.';

it('a day that no calendar has is a fault, wherever it stands', () => {
  expect(faultsOf((_, fact) => (fact.date = '2024-02-29'))).toEqual([]);
  expect(faultsOf((_, fact) => (fact.date = '2019-02-31'))).toEqual([
    `facts.firms.date: there is no day 2019-02-31. ${REMEDY}`,
  ]);
  expect(faultsOf((_, fact) => Object.assign(fact, { value: '2019-04-31', unit: undefined }))).toEqual([
    `facts.firms.value: there is no day 2019-04-31. ${REMEDY}`,
  ]);
  expect(faultsOf(({ sources }) => (sources['book']!.date = '2023-02-29'))).toEqual([
    `sources.book.date: there is no day 2023-02-29. ${REMEDY}`,
  ]);
});
