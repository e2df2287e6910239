import { test as base, expect, type Locator, type Page } from '@playwright/test';
import story from '../../data/content.json' with { type: 'json' };
import type { Status } from '../../src/app/status.ts';
import { catalogue, type WordKey } from '../../src/ui/words/index.ts';

export { expect };
export type { Locator, Page, WordKey };

/** The screens that every journey must work on. */
export const SIZES = {
  landscape: { width: 1920, height: 1080 },
  portrait: { width: 1080, height: 1920 },
  phone: { width: 390, height: 844 },
} as const;
export type Size = keyof typeof SIZES;
export const EVERY_SIZE = Object.keys(SIZES) as Size[];

export type Language = 'vi' | 'en';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

interface Options {
  /** Console messages that a test brings about on purpose. */
  allowed: readonly RegExp[];
}

interface Watch {
  /** Fails the test on whatever a visitor's machine should never see. */
  quiet: void;
}

/**
 * Every test of the built app fails on a console error or warning, an uncaught error, a violation of the content
 * security policy, or a request that leaves the machine.
 */
export const test = base.extend<Options & Watch>({
  allowed: [[], { option: true }],
  hasTouch: true,
  quiet: [
    async ({ context, allowed, baseURL }, use) => {
      const faults: string[] = [];
      const known = [...allowed];
      const note = (text: string) => {
        if (!known.some((pattern) => pattern.test(text))) faults.push(text);
      };
      // Where a test moves the clock, much time can pass between a question to storage or server and its answer.
      const { clock } = context;
      const install = clock.install.bind(clock);
      clock.install = (options) => {
        known.push(/TimeoutError: There was no answer for [\d.]+ s/, /\(signal timed out\)/, /429.*api\/beat/);
        return install(options);
      };
      context.on('console', (message) => {
        if (['error', 'warning', 'assert'].includes(message.type()))
          note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => note(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (/^(https?|wss?):$/.test(url.protocol) && url.origin !== baseURL) note(`left the machine: ${url.href}`);
      });
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) =>
          console.error(`CSP: ${violatedDirective} ${blockedURI} ${sample}`),
        );
      });
      await use();
      // A kiosk loads ahead for some seconds: what is on its way when a test ends is nobody's any more.
      for (const routed of [context, ...context.pages()]) await routed.unrouteAll({ behavior: 'ignoreErrors' });
      expect(faults, 'what a visitor should never cause').toEqual([]);
    },
    { auto: true },
  ],
});

/** How the app says it is. */
export const status = (page: Page): Promise<Status> => page.evaluate(() => document.querySelector('forum-app')!.status);

/** `chapter/slide/step` on screen, or null. */
export async function address(page: Page): Promise<string | null> {
  const { position } = await status(page);
  return position && `${position.chapter}/${position.slide}/${position.step}`;
}

/** Most conditions hold after a frame or two; in a deck of hundreds of steps a longer wait adds up. */
const OFTEN = [10, 20, 40, 80, 160];

/** Waits until the app is in a phase; a page that is being loaded anew has none for a moment. */
export const inPhase = (page: Page, phase: Status['phase']): Promise<void> =>
  expect
    .poll(() => status(page).then(({ phase: now }) => now, String), { message: `phase ${phase}`, intervals: OFTEN })
    .toBe(phase);

/** Waits until a position is on screen. */
export const at = (page: Page, where: string): Promise<void> =>
  expect.poll(() => address(page), { message: `position ${where}`, intervals: OFTEN }).toBe(where);

/** Goes to a step through the address, as a link would. */
export async function jump(page: Page, where: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/${where}`);
  await at(page, where);
}

/** Goes to a step through the address, and waits for its picture: the first one of a chapter comes with its code. */
export async function jumpAndSee(page: Page, where: string): Promise<void> {
  await jump(page, where);
  const drawn = (slide: string) =>
    page.evaluate((id) => {
      const deck = document.querySelector('forum-deck');
      const marks = deck?.slide?.id === id ? deck.scene.drawing.marks : [];
      return marks.some(({ key }) => key.startsWith(`${id}/`)) && !deck!.scene.player.moving;
    }, slide);
  await expect
    .poll(() => drawn(where.split('/')[1]!), { message: `the picture of ${where}`, intervals: OFTEN })
    .toBe(true);
}

/** Waits until a kiosk has what it loads ahead, some seconds after its first picture: the types of questions come last. */
export async function warmed(page: Page): Promise<void> {
  const types = [...new Set(story.questions.map(({ type }) => `question-${type}`))];
  const there = () => page.evaluate((names) => names.every((name) => customElements.get(name)), types);
  await expect.poll(there, { message: 'all types of questions', intervals: OFTEN }).toBe(true);
}

/** Waits until there is a picture, and nothing in it moves any more. */
export const settled = (page: Page): Promise<void> =>
  expect
    .poll(() => scenes(page).then((all) => all.some(({ marks }) => marks > 0) && all.every(({ moving }) => !moving)), {
      message: 'the picture at rest',
      intervals: OFTEN,
    })
    .toBe(true);

/** The scenes on screen, through every open shadow root. */
export const scenes = (page: Page): Promise<{ moving: boolean; marks: number; svg: string; dots: string }[]> =>
  page.evaluate(() => {
    const found: { moving: boolean; marks: number; svg: string; dots: string }[] = [];
    const look = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        if (element.localName === 'forum-scene' && element.getClientRects().length) {
          const scene = element as HTMLElementTagNameMap['forum-scene'];
          const { marks } = scene.drawing;
          found.push({
            moving: scene.player.moving,
            marks: marks.length,
            svg: scene.shadowRoot!.querySelector('g')!.innerHTML,
            dots: JSON.stringify(
              marks.filter((mark) => mark.shape === 'dots').map((mark) => [mark.key, mark.count, mark.bands]),
            ),
          });
        }
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  });

/** Stops the clock that the page sees, a moment from now; `page.clock.runFor` moves it on. */
export async function stopClock(page: Page): Promise<void> {
  // A clock stops nowhere in its past, and the moment may be over before a busy machine has asked for it.
  await expect(async () => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 500)).toPass({
    timeout: 15_000,
  });
}

/** A word of the interface, as a visitor reads it. */
export const word = (
  language: Language,
  key: WordKey,
  values: Readonly<Record<string, string | number>> = {},
): string => catalogue[language]![key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

/** A button by its word. */
export const button = (page: Page, language: Language, key: WordKey): Locator =>
  page.getByRole('button', { name: word(language, key), exact: true });

/** Touches an element, or a place on the screen. */
export const touch = (page: Page, what: Locator | { readonly x: number; readonly y: number }): Promise<void> =>
  'tap' in what ? what.tap() : page.touchscreen.tap(what.x, what.y);

/** A finger that goes from one place to another. */
export async function swipe(page: Page, from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [from]);
  for (const share of [0.25, 0.5, 0.75, 1])
    await send('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
  await send('touchEnd', []);
  await session.detach();
}

/** Opens the kiosk, in a language where one is asked for, at a deep link where one is given. */
export async function openKiosk(page: Page, { query = '', hash = '' } = {}): Promise<void> {
  await page.goto(`/?mode=kiosk${query}${hash}`);
  await inPhase(page, hash ? 'story' : 'attract');
}

/** Lets the next round ask these questions: all others were asked lately. */
export async function askNext(page: Page, ids: readonly string[]): Promise<void> {
  const recent = story.questions.map(({ id }) => id).filter((id) => !ids.includes(id));
  await page.addInitScript((asked) => {
    localStorage.setItem('forum-kiosk/recent-questions', JSON.stringify(asked));
  }, recent);
}

/** Touches the name of a language. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.locator(`forum-languages button[lang=${language}]`).tap();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
}

/** The third choice of the switch: both languages at once. */
export const BOTH = LANGUAGES.join();
export const bothButton = (page: Page): Locator => page.locator(`forum-languages [data-edition="${BOTH}"]`);

/** The element that has the focus, through every open shadow root. */
export const focused = (page: Page): Promise<{ tag: string; name: string; visible: boolean } | null> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    // A ring may also be drawn beside an element that is itself not seen.
    const ring = element.nextElementSibling?.matches('.ring') ? getComputedStyle(element.nextElementSibling) : null;
    const drawn = outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
    return {
      tag: element.localName,
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim(),
      visible: drawn || (ring !== null && ring.borderStyle !== 'none'),
    };
  });
