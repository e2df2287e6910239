import { expect, it } from 'vitest';
import type { FactTable, ResolvedFact } from '../../src/content/index.ts';
import { checkRanks } from './check.ts';

const facts: FactTable = new Map(
  Object.entries({ second: 2, ninth: 9, far: 44 }).map(([id, value]) => [id, { id, value } as ResolvedFact]),
);
const words = { en: 'words' };
const paths = (ids: string[], views: { shown: number; focus?: string }[]) =>
  checkRanks(
    {
      data: { rungs: 30, items: ids.map((fact) => ({ fact, label: words, field: words })) },
      steps: views.map((view) => ({ view })),
    },
    facts,
    ['slide'],
  ).map((f) => f.path);

it('finds nothing in ranks that have their rungs', () => {
  expect(paths(['second', 'ninth'], [{ shown: 0 }, { shown: 2, focus: 'ninth' }])).toEqual([]);
});

it('refuses a rank beyond the ladder', () => {
  expect(paths(['second', 'far'], [{ shown: 1 }])).toEqual(['slide.data.items[1].fact']);
});

it('refuses items that are not there, and a focus on one that has not come', () => {
  expect(paths(['second', 'ninth'], [{ shown: 3 }, { shown: 1, focus: 'ninth' }])).toEqual([
    'slide.steps[0].view.shown',
    'slide.steps[1].view.focus',
  ]);
});
