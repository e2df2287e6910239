import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNewer, Line, type Channel, type Dated } from './line.ts';

interface Flying {
  readonly from: number;
  readonly to: number;
  readonly message: unknown;
}

/** Windows of one browser, and what is on its way between them. Nothing arrives by itself. */
class Browser {
  readonly flying: Flying[] = [];
  readonly windows: (Window | null)[] = [];
  sent = 0;
  /** What the device keeps: shared by the windows, as localStorage is. */
  kept: Dated<string> | null = null;
  private drawn = 0;

  constructor(count: number) {
    for (let at = 0; at < count; at++) this.open(at, false);
  }

  open(at: number, isKept: boolean): void {
    this.close(at);
    // The windows of one place in turn have ids that compare in any order.
    const id = `${(this.drawn++ * 7919) % 997}-${at}`;
    this.windows[at] = new Window(this, at, id, (isKept && this.kept) || { turn: 0, by: '', value: '' });
  }

  close(at: number): void {
    this.windows[at]?.line.close();
    this.windows[at] = null;
    this.drop(({ to }) => to === at);
  }

  get all(): Window[] {
    return this.windows.filter((window) => window !== null);
  }

  post(from: number, message: unknown): void {
    this.sent++;
    for (const to of this.windows.keys())
      if (to !== from && this.windows[to]) this.flying.push({ from, to, message: structuredClone(message) });
  }

  /** What sleeps is not told: its messages wait. */
  deliver(at: number, often = 1): void {
    const flying = this.flying[at];
    const window = flying && this.windows[flying.to];
    if (!window || window.sleeps) return;
    this.flying.splice(at, 1);
    for (let i = 0; i < often; i++) window.hear(flying.message);
  }

  /** Everything arrives, in the order that `next` picks of those that are on their way; what is told on it, too. */
  calm(next: (count: number) => number = () => 0): void {
    for (let left = 100_000; this.flying.length; left--) {
      if (left === 0) throw new Error('There is no end to it.');
      this.deliver(next(this.flying.length));
    }
  }

  private drop(gone: (flying: Flying) => boolean): void {
    for (let i = this.flying.length - 1; i >= 0; i--) if (gone(this.flying[i]!)) this.flying.splice(i, 1);
  }
}

class Window {
  readonly line: Line<string, string>;
  readonly signs: string[] = [];
  sleeps = false;
  known: Dated<string>;
  private readonly channel: Channel;

  constructor(
    private readonly browser: Browser,
    at: number,
    id: string,
    first: Dated<string>,
  ) {
    this.known = first;
    this.channel = { post: (message) => browser.post(at, message), close: () => undefined, onmessage: null };
    this.line = new Line<string, string>(this.channel, id, first, {
      took: (dated) => this.take(dated),
      sign: (sign) => this.signs.push(sign),
      read: (value) => (typeof value === 'string' ? value : null),
    });
  }

  hear(message: unknown): void {
    this.channel.onmessage?.(message);
  }

  change(value: string): void {
    this.take(this.line.put(value));
  }

  private take(dated: Dated<string>): void {
    expect(isNewer(dated, this.known), 'a change undone by an older one').toBe(true);
    expect(this.line.value).toBe(dated.value);
    this.known = dated;
    this.browser.kept = dated;
  }
}

const NUMBERS = { min: 0, max: 10_000 };
const at = fc.nat(3);
const pick = fc.integer(NUMBERS);
const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ do: fc.constant('change' as const), at }) },
    { weight: 8, arbitrary: fc.record({ do: fc.constant('deliver' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('deliver twice' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('lose' as const), pick }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('beat' as const), at }) },
    fc.record({ do: fc.constantFrom('sleep' as const, 'wake' as const, 'close' as const, 'wake deaf' as const), at }),
    fc.record({ do: fc.constant('open' as const), at, isKept: fc.boolean() }),
  ),
  { maxLength: 60 },
);
type Act = typeof acts extends fc.Arbitrary<(infer A)[]> ? A : never;

function act(browser: Browser, one: Act, name: string): void {
  const { flying, windows } = browser;
  if ('pick' in one) {
    if (!flying.length) return;
    const which = one.pick % flying.length;
    if (one.do === 'lose') flying.splice(which, 1);
    else browser.deliver(which, one.do === 'deliver' ? 1 : 2);
    return;
  }
  const index = one.at % windows.length;
  if (one.do === 'open') return browser.open(index, one.isKept);
  const window = windows[index];
  if (!window) return;
  if (one.do === 'close') browser.close(index);
  else if (one.do === 'sleep') window.sleeps = true;
  else if (one.do === 'wake' || one.do === 'wake deaf') {
    if (one.do === 'wake deaf')
      for (let i = flying.length - 1; i >= 0; i--) if (flying[i]!.to === index) flying.splice(i, 1);
    if (window.sleeps) window.line.hello();
    window.sleeps = false;
  } else if (window.sleeps) return;
  else if (one.do === 'beat') window.line.beat();
  else window.change(name);
}

const browsers = fc.integer({ min: 2, max: 4 });
const orders = fc.infiniteStream(pick);
const nextOf =
  (order: IterableIterator<number>) =>
  (count: number): number =>
    (order.next().value as number) % count;

/** All wake, and each tells once what it knows. */
function round(browser: Browser, next?: (count: number) => number): void {
  for (const window of browser.all) window.sleeps = false;
  for (const window of browser.all) window.line.beat();
  browser.calm(next);
}

const newest = (browser: Browser): Dated<string> | undefined =>
  browser.all
    .map(({ known }) => known)
    .reduce<Dated<string> | undefined>((a, b) => (a && !isNewer(b, a) ? a : b), undefined);

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

  it('tell a window that is opened or opened again where the talk is', () => {
    fc.assert(
      fc.property(browsers, acts, at, fc.boolean(), (count, all, who, isKept) => {
        const browser = new Browser(count);
        all.forEach((one, i) => act(browser, one, `change ${i}`));
        round(browser);
        const others = browser.all.filter((window) => window !== browser.windows[who % count]);
        if (!others.length) return;
        const { value } = others[0]!.line;
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
      { kind: fc.constantFrom('change', 'beat', 'sign', 'other'), dated: fc.oneof(dated, fc.anything()) },
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
  const garbage = anyMessage.filter((message) => !isSound(message));

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
