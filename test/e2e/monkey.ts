import type { CDPSession } from '@playwright/test';
import { seededRandom } from '../../src/quiz/random.ts';
import { SIZES, type Page } from './fixture.ts';

/** What a hand that knows nothing does: a few messages to the browser, and sometimes a wait. */
export interface Deed {
  /** For whoever has to find out what led to a failure. */
  readonly name: string;
  readonly sent: readonly { readonly method: 'touch' | 'key' | 'wheel'; readonly params: object }[];
  /** Our time until the last message is sent, in ms: a long press is a long one. */
  readonly hold?: number;
  /** The window changes its size. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Nobody does anything for so many ms of the page's time. */
  readonly rest?: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const METHODS = {
  touch: 'Input.dispatchTouchEvent',
  key: 'Input.dispatchKeyEvent',
  wheel: 'Input.dispatchMouseEvent',
} as const;

const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Point[]) =>
  ({ method: 'touch', params: { type, touchPoints: points.map(({ x, y }, id) => ({ id, x, y })) } }) as const;

/** Left out is only O with Ctrl and Alt, which opens the operator's PIN pad and is no secret. */
const LETTERS = [...'abcdefghijklmnpqrstuvwxyz0123456789'];
const NAMED: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Backspace: 8,
  Delete: 46,
  ContextMenu: 93,
  ...Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`F${i + 1}`, 112 + i])),
};
const MODIFIERS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 } as const;

const SCREENS = [SIZES.landscape, SIZES.portrait, SIZES.landscape, { width: 1366, height: 768 }, SIZES.phone];

/** What hands do, and how often, in thousandths; the rest are taps. */
const HABITS = [
  { share: 60, make: 'doubleTap' },
  { share: 2, make: 'longPress' },
  { share: 130, make: 'drag' },
  { share: 50, make: 'pinch' },
  { share: 60, make: 'manyFingers' },
  { share: 40, make: 'wheel' },
  { share: 200, make: 'key' },
  { share: 90, make: 'chord' },
  { share: 3, make: 'turn' },
  { share: 4, make: 'rest' },
] as const;

/** The deeds of a hand that knows nothing, always the same for a seed. Never ends. */
export function* monkey(seed: number): Generator<Deed, never> {
  const random = seededRandom(seed);
  let screen: { readonly width: number; readonly height: number } = SIZES.landscape;
  const whole = (most: number) => Math.floor(random() * most);
  const of = <T>(list: readonly T[]): T => list[whole(list.length)]!;
  const spot = (): Point => ({ x: whole(screen.width), y: whole(screen.height) });
  const near = ({ x, y }: Point, reach: number): Point => ({
    x: Math.min(screen.width - 1, Math.max(0, x + whole(2 * reach) - reach)),
    y: Math.min(screen.height - 1, Math.max(0, y + whole(2 * reach) - reach)),
  });
  const say = ({ x, y }: Point) => `${x},${y}`;

  const tapAt = (at: Point) => [touch('touchStart', [at]), touch('touchEnd', [])];
  const moved = (from: readonly Point[], to: readonly Point[]) => [
    touch('touchStart', from),
    touch('touchMove', from.map((point, i) => ({ x: (point.x + to[i]!.x) / 2, y: (point.y + to[i]!.y) / 2 }))), // prettier-ignore
    touch('touchMove', to),
    touch('touchEnd', []),
  ];
  const press = (key: string, modifiers = 0): Deed['sent'] => {
    const code = NAMED[key] ?? key.toUpperCase().charCodeAt(0);
    const text = key === 'Enter' ? '\r' : key.length === 1 && !(modifiers & ~MODIFIERS.Shift) ? key : undefined;
    const params = { key, code: codeOf(key), windowsVirtualKeyCode: code, modifiers };
    return [
      { method: 'key', params: { ...params, type: text ? 'keyDown' : 'rawKeyDown', ...(text ? { text } : {}) } },
      { method: 'key', params: { ...params, type: 'keyUp' } },
    ];
  };

  const deeds: Readonly<Record<(typeof HABITS)[number]['make'] | 'tap', () => Deed>> = {
    tap() {
      const at = spot();
      return { name: `tap ${say(at)}`, sent: tapAt(at) };
    },
    doubleTap() {
      const at = spot();
      return { name: `double tap ${say(at)}`, sent: [...tapAt(at), ...tapAt(near(at, 8))] };
    },
    longPress() {
      const at = spot();
      return { name: `long press ${say(at)}`, sent: tapAt(at), hold: 700 };
    },
    drag() {
      const [from, to] = [spot(), spot()];
      return { name: `drag ${say(from)} to ${say(to)}`, sent: moved([from], [to]) };
    },
    pinch() {
      const at = spot();
      const [together, apart] = [
        [near(at, 20), near(at, 20)],
        [near(at, 400), near(at, 400)],
      ];
      const [from, to] = random() < 0.5 ? [together, apart] : [apart, together];
      return { name: `pinch ${from.map(say).join(' ')} to ${to.map(say).join(' ')}`, sent: moved(from, to) };
    },
    manyFingers() {
      const from = Array.from({ length: 3 + whole(8) }, spot);
      const to = from.map((at) => near(at, 150));
      return { name: `${from.length} fingers ${from.map(say).join(' ')}`, sent: moved(from, to) };
    },
    wheel() {
      const at = spot();
      const params = { type: 'mouseWheel', ...at, deltaX: whole(400) - 200, deltaY: whole(2000) - 1000 };
      const modifiers = random() < 0.3 ? MODIFIERS.Control : 0;
      return { name: `wheel ${say(at)} ${modifiers}`, sent: [{ method: 'wheel', params: { ...params, modifiers } }] };
    },
    key() {
      const key = of(random() < 0.7 ? Object.keys(NAMED).slice(0, 13) : LETTERS);
      return { name: `key ${key}`, sent: press(key) };
    },
    chord() {
      const held = Object.keys(MODIFIERS).filter(() => random() < 0.45) as (keyof typeof MODIFIERS)[];
      const key = of(random() < 0.6 ? Object.keys(NAMED) : LETTERS);
      const sum = held.reduce((all, name) => all + MODIFIERS[name], 0);
      return { name: `keys ${[...held, key].join('+')}`, sent: press(key, sum) };
    },
    turn() {
      screen = of(SCREENS);
      return { name: `window ${screen.width}x${screen.height}`, sent: [], size: screen };
    },
    rest() {
      const rest = 5000 + whole(40_000);
      return { name: `rest ${rest} ms`, sent: [], rest };
    },
  };
  for (;;) {
    let left = random() * 1000;
    const habit = HABITS.find(({ share }) => (left -= share) < 0);
    yield deeds[habit?.make ?? 'tap']();
  }
}

const codeOf = (key: string): string =>
  key === ' ' ? 'Space' : /^[a-z]$/.test(key) ? `Key${key.toUpperCase()}` : /^\d$/.test(key) ? `Digit${key}` : key;

/** The page's time goes so much faster while a monkey rests. */
const RESTING = 60;

/**
 * So long the browser has to say that it got a message, in ms. Under load Chromium sometimes never says it of one touch among
 * others: then the page is asked, and only where that does not answer either has the test nothing to go on with.
 */
const PATIENCE = 10_000;

/** Does it. Answers what has to be waited for; several deeds can be under way, the browser keeps their order. */
export async function act(page: Page, session: CDPSession, { sent, hold, size, rest }: Deed): Promise<void> {
  if (size) return page.setViewportSize(size);
  if (rest) return restFor(page, rest);
  const send = ({ method, params }: Deed['sent'][number]) => session.send(METHODS[method], params as never);
  const all: Promise<unknown>[] = sent.slice(0, -1).map(send);
  if (hold) await new Promise((done) => setTimeout(done, hold));
  all.push(...sent.slice(-1).map(send));
  let timer: NodeJS.Timeout | undefined;
  const tired = new Promise<true>((done) => (timer = setTimeout(done, PATIENCE, true)));
  const unheard = await Promise.race([Promise.all(all).then(() => false), tired]);
  clearTimeout(timer);
  if (!unheard) return;
  for (const promise of all) promise.catch(() => undefined);
  console.log(`the browser never said that it got ${sent.map(({ params }) => JSON.stringify(params)).join(' ')}`);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
}

/** Lets so many ms of the page's time go by. */
export const restFor = (page: Page, ms: number): Promise<void> =>
  page.evaluate(
    async ([time, factor]) => {
      window.soakClock.speed(factor);
      await new Promise((done) => setTimeout(done, time));
      window.soakClock.speed(1);
    },
    [ms, RESTING] as const,
  );
