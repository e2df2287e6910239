import { describe, expect, it } from 'vitest';
import { sampleVisit } from '../../test/fixtures/visit.ts';
import { ENDINGS, readVisit } from './visit.ts';

const faultOf = (value: unknown) => {
  const read = readVisit(value);
  return 'fault' in read ? read.fault : null;
};

describe('readVisit', () => {
  it('reads what was written, with any ending and any screens', () => {
    for (const ended of ENDINGS)
      for (const screens of [{}, { attract: 1 }, { home: 0, story: 5, quiz: 6, result: 7 }]) {
        const visit = sampleVisit({ ended, screens });
        expect(readVisit(JSON.parse(JSON.stringify(visit)))).toEqual({ visit });
      }
  });

  it('takes a screen without a time for one that was not opened', () => {
    expect(faultOf(sampleVisit({ screens: { home: 3, quiz: undefined } }))).toBeNull();
  });

  it.each([
    ['a name', { ...sampleVisit(), name: 'Lan' }, /^name: /],
    ['an unknown screen', { ...sampleVisit(), screens: { door: 4 } }, /^screens\.door: /],
    ['a time that is none', { ...sampleVisit(), ms: -1 }, /^ms: /],
    ['half a slide', { ...sampleVisit(), slides: 1.5 }, /^slides: /],
    ['an ending that there is not', { ...sampleVisit(), ended: 'bored' }, /^ended: /],
    ['a day that there is not', { ...sampleVisit(), at: '2026-11-31T25:00:00.000Z' }, /^at: /],
    ['an id with a path in it', { ...sampleVisit(), id: '../x' }, /^id: /],
    ['too many chapters', { ...sampleVisit(), chapters: Array.from({ length: 51 }, (_, i) => `c${i}`) }, /^chapters: /],
    ['nothing', null, /^visit: /],
  ])('refuses %s, and says where', (_, value, fault) => {
    expect(faultOf(value)).toMatch(fault);
  });
});
