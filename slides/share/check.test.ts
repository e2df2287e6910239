import { expect, it } from 'vitest';
import type { FactTable, ResolvedFact } from '../../src/content/index.ts';
import { checkShare } from './check.ts';

const fact = (value: number, unit = 'percent') => ({ value, unit }) as ResolvedFact;
const facts: FactTable = new Map([
  ['then', fact(20)],
  ['now', fact(32)],
  ['much', fact(140)],
  ['people', fact(40, 'person')],
]);
const words = { en: 'words' };
const level = (id: string) => ({ fact: id, label: words });
const slide = (levels: string[], views: Parameters<typeof checkShare>[0]['steps'][number]['view'][], of?: string) => ({
  data: { each: words, levels: levels.map(level), ...(of && { guess: { of, ask: words } }) },
  steps: views.map((view) => ({ view })),
});
const paths = (...args: Parameters<typeof slide>) => checkShare(slide(...args), facts, ['slide']).map((f) => f.path);

it('finds nothing in a share that asks before it answers', () => {
  expect(
    paths(
      ['then', 'now'],
      [
        { shown: 1, guess: 'ask' },
        { shown: 2, guess: 'answer' },
      ],
      'now',
    ),
  ).toEqual([]);
});

it('refuses what does not fit into a hundred, and levels of another unit', () => {
  expect(paths(['then', 'much', 'people'], [{ shown: 1 }])).toEqual([
    'slide.data.levels[1].fact',
    'slide.data.levels[2].fact',
  ]);
});

it('refuses more levels than there are', () => {
  expect(paths(['then'], [{ shown: 2 }])).toEqual(['slide.steps[0].view.shown']);
});

it('refuses a question about nothing, and one whose answer is already there', () => {
  expect(paths(['then'], [{ shown: 0, guess: 'ask' }])).toEqual(['slide.steps[0].view.guess']);
  expect(paths(['then', 'now'], [{ shown: 0 }], 'people')).toEqual(['slide.data.guess.of']);
  expect(
    paths(
      ['then', 'now'],
      [
        { shown: 2, guess: 'ask' },
        { shown: 1, guess: 'answer' },
      ],
      'now',
    ),
  ).toEqual(['slide.steps[0].view.shown', 'slide.steps[1].view.shown']);
});
