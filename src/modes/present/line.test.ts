import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Browser, act, acts, at, browsers, newest, nextOf, orders, round } from '../../../test/fixtures/windows.ts';
import { isNewer, type Line } from './line.ts';

describe('windows that hear late, twice, in another order or not at all', () => {
  it('agree after one round of beats, on the newest change that any of them knows', () => {
    fc.assert(
      fc.property(browsers, acts, orders, (count, all, order) => {
        const browser = new Browser(count);
        all.forEach((one, i) => act(browser, one, `change ${i}`));
        const expected = newest(browser);
        for (const window of browser.all) window.sleeps = false;
        // What was on its way comes at last, in any order; then all tell what they know.
        browser.calm(nextOf(order));
        round(browser, nextOf(order));
        for (const { known } of browser.all) expect(isNewer(expected!, known)).toBe(false);
        expect(new Set(browser.all.map(({ line }) => line.value)).size).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  it('never lose a change that followed on all that was known', () => {
    fc.assert(
      fc.property(browsers, acts, at, orders, (count, all, who, order) => {
        const browser = new Browser(count);
        all.forEach((one, i) => act(browser, one, `change ${i}`));
        round(browser);
        const window = browser.windows[who % count];
        if (!window) return;
        window.change('the last');
        browser.calm(nextOf(order));
        for (const { line } of browser.all) expect(line.value).toBe('the last');
      }),
    );
  });

  it('are where the talk is as soon as one more is opened or opened again, and so is that one', () => {
    fc.assert(
      fc.property(browsers, acts, at, fc.boolean(), (count, all, who, isKept) => {
        const browser = new Browser(count);
        all.forEach((one, i) => act(browser, one, `change ${i}`));
        round(browser);
        const others = browser.all.filter((window) => window !== browser.windows[who % count]);
        if (!others.length) return;
        // What the device keeps can be newer than what the others know, where these were opened when it could not be read.
        const { known } = others[0]!;
        const { value } = isKept && browser.kept && isNewer(browser.kept, known) ? browser.kept : known;
        browser.open(who % count, isKept);
        browser.calm();
        for (const { line } of browser.all) expect(line.value).toBe(value);
      }),
    );
  });

  it('go on where the talk was after all of them were closed, where the device keeps it', () => {
    fc.assert(
      fc.property(browsers, fc.array(at, { minLength: 1, maxLength: 10 }), (count, changes) => {
        const browser = new Browser(count);
        for (const [i, who] of changes.entries()) {
          browser.windows[who % count]!.change(`change ${i}`);
          browser.calm();
        }
        for (let i = 0; i < count; i++) browser.close(i);
        browser.open(0, true);
        expect(browser.windows[0]!.line.value).toBe(`change ${changes.length - 1}`);
      }),
    );
  });
});

describe('there is no echo', () => {
  it('a change that is heard is one message', () => {
    fc.assert(
      fc.property(browsers, fc.array(at, { minLength: 1, maxLength: 10 }), orders, (count, changes, order) => {
        const browser = new Browser(count);
        browser.calm();
        browser.sent = 0;
        for (const [i, who] of changes.entries()) {
          browser.windows[who % count]!.change(`change ${i}`);
          browser.calm(nextOf(order));
        }
        expect(browser.sent).toBe(changes.length);
      }),
    );
  });

  it('changes of several windows at the same moment are one message each, in whatever order they are heard', () => {
    fc.assert(
      fc.property(browsers, fc.array(at, { minLength: 1, maxLength: 50 }), orders, (count, changes, order) => {
        const browser = new Browser(count);
        browser.calm();
        browser.sent = 0;
        for (const [i, who] of changes.entries()) browser.windows[who % count]!.change(`change ${i}`);
        browser.calm(nextOf(order));
        expect(browser.sent).toBe(changes.length);
      }),
    );
  });

  it('while all agree, a beat is answered by nobody, and a hello once by each', () => {
    fc.assert(
      fc.property(browsers, acts, at, (count, all, who) => {
        const browser = new Browser(count);
        all.forEach((one, i) => act(browser, one, `change ${i}`));
        round(browser);
        const present = browser.all.length;
        browser.sent = 0;
        round(browser);
        expect(browser.sent).toBe(present);
        const window = browser.windows[who % count];
        if (!window) return;
        browser.sent = 0;
        window.line.hello();
        browser.calm();
        expect(browser.sent).toBe(1 + (present - 1));
      }),
    );
  });
});

describe('what is heard besides', () => {
  const dated = fc.record({ turn: fc.anything(), by: fc.anything(), value: fc.anything() }, { requiredKeys: [] });
  /** By chance it can be what a window would say. */
  const isSound = (message: unknown): boolean => {
    const { turn, by, value } = ((message as { dated?: unknown } | null)?.dated ?? {}) as Record<string, unknown>;
    return Number.isSafeInteger(turn) && typeof by === 'string' && typeof value === 'string';
  };
  const anyMessage = fc.oneof(
    fc.anything(),
    fc.record(
      {
        kind: fc.constantFrom('change', 'beat', 'sign', 'other'),
        dated: fc.oneof(dated, fc.anything()),
        sign: fc.anything(),
        from: fc.anything(),
      },
      { requiredKeys: ['kind'] },
    ),
    // Newer than all, and nothing that can be read; or not to be compared.
    fc.record({
      kind: fc.constantFrom('change', 'beat'),
      dated: fc.record({ turn: fc.integer(), by: fc.string(), value: fc.object() }),
    }),
    fc.record({
      kind: fc.constantFrom('change', 'beat'),
      dated: fc.record({
        turn: fc.constantFrom(NaN, Infinity, '9', 1.5, 2 ** 60),
        by: fc.constant('z'),
        value: fc.string(),
      }),
    }),
  );
  const isSign = (message: unknown): boolean => {
    const { sign, from } = (message ?? {}) as Record<string, unknown>;
    return typeof sign === 'string' && typeof from === 'string';
  };
  const garbage = anyMessage.filter((message) => !isSound(message) && !isSign(message));

  it('garbage does nothing: no change, no fault, and changes are told as before', () => {
    fc.assert(
      fc.property(fc.array(garbage, { minLength: 1, maxLength: 10 }), (heard) => {
        const browser = new Browser(2);
        browser.calm();
        const [a, b] = browser.all;
        a!.change('ours');
        browser.calm();
        for (const message of heard) b!.hear(message);
        browser.calm();
        expect(browser.all.map(({ line }) => line.value)).toEqual(['ours', 'ours']);
        expect(b!.signs).toEqual([]);
        b!.change('next');
        browser.calm();
        expect(a!.line.value).toBe('next');
      }),
      { numRuns: 1000 },
    );
  });

  it('a sign is told once to each of the others, and to nobody who comes later', () => {
    const browser = new Browser(3);
    browser.calm();
    browser.windows[0]!.line.sign('here');
    browser.calm();
    browser.open(2, true);
    round(browser);
    expect(browser.windows.map((window) => window!.signs)).toEqual([[], ['here'], []]);
  });

  it('what cannot be read here, as of another version of the story, is gone over by the next change here', () => {
    const browser = new Browser(2);
    browser.calm();
    const [a, b] = browser.all;
    for (let i = 0; i < 5; i++) (a!.line as Line<unknown, string>).put({ other: 'story' });
    browser.calm();
    expect(b!.line.value).toBe('');
    b!.change('ours');
    browser.calm();
    expect(a!.line.value).toBe('ours');
  });
});
