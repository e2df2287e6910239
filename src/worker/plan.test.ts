import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isKept, isTalk, planOf } from './plan.ts';

const BASE = 'https://forum.example/book/';
const asking = (path: string, mode = 'cors', method = 'GET') =>
  planOf({ url: new URL(path, BASE).href, mode, method }, BASE);

describe('the plan for a request', () => {
  it.each([
    ['', 'navigate', 'page'],
    ['index.html', 'navigate', 'page'],
    ['?lang=en#/prologue/cover/0', 'navigate', 'page'],
    ['?mode=learn', 'navigate', 'page'],
    ['?mode=present', 'navigate', 'page'],
    ['?lang=en&mode=present&window=hall', 'navigate', 'page'],
    ['assets/index-abc.js', 'cors', 'code'],
    ['assets/fonts/latin.woff2', 'cors', 'code'],
    ['favicon.svg', 'no-cors', 'code'],
    ['content/manifest.json', 'cors', 'manifest'],
    ['content/chapter-2019.vi.0abc.json', 'cors', 'story'],
  ])('answers %s', (path, mode, plan) => expect(asking(path, mode)).toBe(plan));

  it.each([
    ['?mode=kiosk', 'navigate'],
    ['?mode=present&content=mine.json', 'navigate'],
    ['?mode=anything-to-come', 'navigate'],
    ['?content=mine.json', 'navigate'],
    ['back-soon.html', 'navigate'],
    ['api/attempts', 'cors'],
    ['health', 'cors'],
    ['brand/logo.svg', 'no-cors'],
    ['sw.js', 'cors'],
    ['../other/assets/index-abc.js', 'cors'],
    ['https://elsewhere.example/book/assets/x.js', 'cors'],
  ])('lets %s pass', (path, mode) => expect(asking(path, mode)).toBe(null));

  it('lets pass whatever would change something', () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'HEAD'])
      expect([asking('content/manifest.json', 'cors', method), asking('', 'navigate', method)]).toEqual([null, null]);
  });

  it('has no part in a page of another mode, whatever else its address says', () => {
    assert(
      property(constantFrom('kiosk', 'anything-to-come'), string(), string(), (mode, key, value) => {
        const url = new URL(BASE);
        if (key !== 'mode') url.searchParams.append(key, value);
        url.searchParams.append('mode', mode);
        expect(isKept(url.href, BASE)).toBe(false);
      }),
    );
  });

  it('knows the windows of a talk from the book', () => {
    const talks = [
      '?mode=present',
      '?mode=present&window=notes',
      'index.html?mode=present',
      '',
      '?mode=learn',
      'other?mode=present',
    ];
    expect(talks.map((path) => isTalk(new URL(path, BASE).href, BASE))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
