import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What docs/accessibility.md says: every criterion once, and no test that is not there. */

const page = new URL('../docs/accessibility.md', import.meta.url);
const text = readFileSync(page, 'utf8');

/** WCAG 2.2, https://www.w3.org/TR/WCAG22/ (4.1.1 is gone from it). */
const A =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
const AA =
  '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
const CRITERIA = [A.split(' ').map((id) => `${id} A`), AA.split(' ').map((id) => `${id} AA`)].flat().toSorted();

const rows = [...text.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A{1,2}) +\| ([^|]+)\| ([^|]+)\|$/gm)];
const links = [...text.matchAll(/\[([^\]]+)\]\((\.\.\/[^)]+\.test\.ts|\.\.\/[^)]+\.spec\.ts)\)/g)];

describe('docs/accessibility.md', () => {
  it('has every criterion of levels A and AA once, with its level', () => {
    expect(rows.map(([, id, level]) => `${id} ${level}`).toSorted()).toEqual(CRITERIA);
  });

  it('says of each by which test it is known, that it is not tested, or that it does not apply and why', () => {
    for (const [, id, , what, how] of rows) {
      expect(how, id).toMatch(/^(\[|not tested|does not apply)/);
      expect(what!.trim().length, id).toBeGreaterThan(20);
    }
  });

  it('names only tests that are there', () => {
    expect(links.length).toBeGreaterThan(60);
    for (const [, title, path] of links) {
      const file = new URL(path!, page);
      expect(existsSync(file), path).toBe(true);
      // What stands in a table of tests is a title, or the beginning of one that is made in a loop.
      if (rows.some(([row]) => row.includes(`[${title}](${path})`)))
        expect(readFileSync(file, 'utf8'), `${path}: ${title}`).toMatch(titleLike(title!));
    }
  });
});

/** Written as a test's title in any of the three quotes. */
function titleLike(title: string): RegExp {
  const exact = title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:['"\`]|\\}) ?${exact}`);
}
