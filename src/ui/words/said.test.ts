import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learnEn } from './learn-en.ts';

/** Rooms that speak to a reader. */
const SPEAKERS = ['modes', 'worker', 'app', 'ui'];

/** The code of a room, without its tests and the words themselves. */
const codeOf = (room: string): string[] =>
  readdirSync(`src/${room}`, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.startsWith('words'))
    .map((path) => readFileSync(`src/${room}/${path}`, 'utf8'));

const code = SPEAKERS.flatMap(codeOf).join('\n');
const literal = new Set(code.match(/(?<=['"`])learn\.[\w.-]+(?=['"`])/g));

/** Keys that are put together, by what they begin with; `learn.` itself stands before the names of pages. */
const prefixes = [...code.matchAll(/`(learn\.[\w.-]*)\$\{/g)]
  .map(([, prefix]) => prefix!)
  .filter((it) => it !== 'learn.');
const pages = new Set([...code.matchAll(/page: '(\w+)'/g)].map(([, name]) => `learn.${name}`));

const isSaid = (key: string): boolean =>
  literal.has(key) || pages.has(key) || prefixes.some((prefix) => key.startsWith(prefix));

test('every word of the book is said somewhere', () => {
  expect(Object.keys(learnEn).filter((key) => !isSaid(key))).toEqual([]);
});
