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

it('a number that is rounded for reading is still what its qualifier says', () => {
  const people = (value: number, qualifier: string, digits?: number) =>
    faultsOf((story, fact) => {
      Object.assign(story.units[fact.unit!]!, { notation: 'compact', digits: 0 });
      Object.assign(fact, { value, qualifier, digits });
    });
  const told = (words: string) => [
    `facts.firms.digits: ${words}. Add "digits", or let the qualifier be "about".`
      .replace(/(\d) m/g, '$1\u00a0m')
      .replace(/(\d) b/g, '$1\u00a0b'),
  ];
  expect(people(85_846_997, 'exact')).toEqual(told('85.846997 million is written as 86 million'));
  expect(people(85_846_997, 'exact', 6)).toEqual([]);
  expect(people(86_000_000, 'exact')).toEqual([]);
  expect(people(85_846_997, 'about')).toEqual([]);
  expect(people(85_846_997, 'over')).toEqual(told('"over" 85.846997 million is written as 86 million'));
  expect(people(86_200_000, 'over')).toEqual([]);
  expect(people(86_200_000, 'under')).toEqual(told('"under" 86.2 million is written as 86 million'));
  expect(people(85_846_997, 'up-to')).toEqual([]);
  expect(people(999_999_999, 'over')).toEqual(told('"over" 999.999999 million is written as 1 billion'));
  expect(people(0.5, 'exact')).toEqual(told('0.5 is written as 1'));
});
