import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LENGTHS, hrefOf, parseRoute, type Route } from './route.ts';

const id = fc.stringMatching(/^[a-z0-9-]{1,64}$/);
const position = fc.record({ chapter: id, slide: id, step: fc.nat(999) });
const lesson = fc.option(
  fc
    .record({ minutes: fc.constantFrom(...LENGTHS), chapter: fc.option(id, { nil: null }) })
    .map((one) => ({ lesson: one })),
  { nil: {} },
);
const route: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>({ page: 'contents' }, { page: 'practice' }, { page: 'explore' }, { page: 'learned' }),
  position.map((at): Route => ({ page: 'reading', position: at })),
  fc.tuple(position, lesson).map(([at, of]): Route => ({ page: 'projector', position: at, ...of })),
  lesson.map((of): Route => ({ page: 'class', ...of })),
  fc.tuple(id, lesson).map(([question, of]): Route => ({ page: 'hands', question, ...of })),
  id.map((chapter): Route => ({ page: 'quiz', chapter })),
  id.map((fact): Route => ({ page: 'explore', fact })),
  id.map((question): Route => ({ page: 'check', question })),
  fc.string({ unit: 'grapheme' }).map((words): Route => ({ page: 'search', words: words.normalize('NFC') })),
  fc.tuple(id, fc.boolean()).map(([chapter, answers]): Route => ({ page: 'worksheet', chapter, answers })),
  fc
    .tuple(id, fc.constantFrom('text' as const, 'slides' as const))
    .map(([chapter, form]): Route => ({ page: 'print', chapter, form })),
);

describe('parseRoute(hash)', () => {
  it('reads every address that hrefOf writes', () => {
    fc.assert(
      fc.property(route, (one) => {
        expect(parseRoute(hrefOf(one))).toEqual(one);
      }),
    );
  });

  it('opens the contents for whatever is no address, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(parseRoute(`#!/x${text}`).page).toBe('contents');
        expect(parseRoute(text)).toHaveProperty('page');
      }),
    );
    for (const hash of ['', '#', '#/', '#!/', '#!/quiz', '#!/quiz/No', '#!/projector/a', '#!/unknown/thing'])
      expect(parseRoute(hash)).toEqual({ page: 'contents' });
  });

  it('reads the address of a step in the form of every mode, with or without the step', () => {
    expect(parseRoute('#/2019-the-call/double/2')).toEqual({
      page: 'reading',
      position: { chapter: '2019-the-call', slide: 'double', step: 2 },
    });
    expect(parseRoute('#/a/b')).toMatchObject({ position: { step: 0 } });
  });

  it('gives no lesson for a length that there is not', () => {
    expect(parseRoute('#!/class/20')).toEqual({ page: 'class' });
    expect(parseRoute('#!/projector/a/b/1/20')).toEqual({
      page: 'projector',
      position: { chapter: 'a', slide: 'b', step: 1 },
    });
  });

  it('finds nothing in an address that was cut in the middle of a letter', () => {
    expect(parseRoute('#!/search/%E1%BB')).toEqual({ page: 'search', words: '' });
  });
});
