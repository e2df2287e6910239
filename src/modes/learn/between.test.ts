import { expect, it } from 'vitest';
import { isBetween } from './between.ts';
import { parseRoute } from './route.ts';

it.each([
  [null, '', true],
  ['#/one/a/3', '#/', true],
  ['#/one/a/3', '#!/explore', true],
  ['#/one/z/3', '#/two/a/0', true],
  ['#/one/a/3', '#/one/b/0', false],
  [null, '#/one/a/0', false],
  ['#/', '#/one/a/0', false],
  ['#/one/z/3', '#!/quiz/one', false],
  ['#/one/z/3', '#!/check/first', false],
  ['#/', '#!/practice', false],
  ['#/', '#!/search/tin', false],
  ['#!/class', '#!/worksheet/one', false],
])('who goes from %s to %s: between two things is %s', (from, to, between) => {
  expect(isBetween(from === null ? null : parseRoute(from), parseRoute(to))).toBe(between);
});
