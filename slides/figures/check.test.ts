import { expect, it } from 'vitest';
import type { FactTable, ResolvedFact } from '../../src/content/index.ts';
import { checkFigures } from './check.ts';

const facts: FactTable = new Map(
  Object.entries({ one: 1, many: 1350, all: 100e6 }).map(([id, value]) => [id, { id, value } as ResolvedFact]),
);
const label = { en: 'words' };
const paths = (items: [string, string?][], views: { shown: number; among?: boolean }[]) =>
  checkFigures(
    {
      data: { items: items.map(([fact, crowd]) => ({ fact, label, ...(crowd && { among: { fact: crowd, label } }) })) },
      steps: views.map((view) => ({ view })),
    },
    facts,
    ['slide'],
  ).map((f) => f.path);

it('finds nothing in figures whose crowd is there', () => {
  expect(paths([['many'], ['one', 'many']], [{ shown: 1 }, { shown: 2, among: true }])).toEqual([]);
});

it('refuses a crowd that nobody can look over', () => {
  expect(paths([['one', 'all']], [{ shown: 1 }])).toEqual(['slide.data.items[0].among.fact']);
});

it('refuses a fact twice, items that are not there, and a crowd that is not', () => {
  expect(paths([['one'], ['one']], [{ shown: 3 }, { shown: 1, among: true }])).toEqual([
    'slide.data.items[1].fact',
    'slide.steps[0].view.shown',
    'slide.steps[1].view.among',
  ]);
});
