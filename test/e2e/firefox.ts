import { expect, test as base } from '@playwright/test';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from '../../scripts/lib/firefox.mjs';
import type { Status } from '../../src/app/status.ts';

export type Tab = puppeteerCore.Page;

/** A stock Firefox, by WebDriver BiDi. Playwright's own way to it asks for more than the ESR knows. */
export const FIREFOX = findFirefox();
export const NO_FIREFOX = 'there is no Firefox here (Debian: sudo apt-get install firefox-esr)';

interface InFirefox {
  /** Complaints that a test brings about on purpose. */
  allowed: readonly RegExp[];
  /** Opens a window beside those there are. What its page complains of fails the test, as it does in Chromium. */
  open: () => Promise<Tab>;
  /** A visitor's screen. */
  tab: Tab;
}

/** In Firefox; where it is `still`, for somebody who wants no motion. */
export const test = base.extend<InFirefox, { firefox: puppeteerCore.Browser; still: boolean }>({
  still: [false, { option: true, scope: 'worker' }],
  firefox: [
    async ({ still }, use) => {
      const browser = await puppeteerCore.launch({
        browser: 'firefox',
        executablePath: FIREFOX!,
        headless: true,
        extraPrefsFirefox: { 'ui.prefersReducedMotion': still ? 1 : 0 },
      });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  allowed: [[], { option: true }],
  open: async ({ firefox, allowed }, use) => {
    const context = await firefox.createBrowserContext();
    const faults: string[] = [];
    const note = (said: string) => {
      if (!allowed.some((pattern) => pattern.test(said))) faults.push(said);
    };
    await use(async () => {
      const tab = await context.newPage();
      tab.on('console', (message) => {
        const kind = message.type();
        if (['error', 'warn', 'assert'].includes(kind)) note(`console ${kind}: ${message.text()}`);
      });
      tab.on('pageerror', (error) => note(`uncaught: ${String(error)}`));
      // An error would be handed over without its words.
      await tab.evaluateOnNewDocument(() => {
        for (const kind of ['error', 'warn'] as const) {
          const say = console[kind].bind(console);
          console[kind] = (...values: unknown[]) => say(...values.map(String));
        }
      });
      return tab;
    });
    await context.close();
    expect(faults, 'what a visitor should never cause').toEqual([]);
  },
  tab: async ({ open }, use, info) => {
    const tab = await open();
    await tab.setViewport({ width: 1920, height: 1080 });
    await use(tab);
    if (info.status !== info.expectedStatus) await tab.screenshot({ path: info.outputPath('firefox.png') });
  },
});

/** How the app says it is. */
export const status = (tab: Tab): Promise<Status | undefined> =>
  tab.evaluate(() => document.querySelector('forum-app')?.status);

export const inPhase = (tab: Tab, phase: Status['phase']): Promise<void> =>
  expect.poll(() => status(tab).then((now) => now?.phase), { message: `phase ${phase}` }).toBe(phase);

/** Waits until a step of the kiosk is on screen (`chapter/slide/step`), and its picture at rest. */
export async function at(tab: Tab, where: string): Promise<void> {
  const seen = () =>
    tab.evaluate(() => {
      const deck = document.querySelector('forum-deck');
      const { position } = document.querySelector('forum-app')!.status;
      const isDrawn = deck?.scene.drawing.marks.some(({ key }) => key.startsWith(`${deck.slide?.id}/`));
      if (!position || !isDrawn || deck!.scene.player.moving) return null;
      return `${position.chapter}/${position.slide}/${position.step}`;
    });
  await expect.poll(seen, { message: `the picture of ${where}`, intervals: [20, 40, 80] }).toBe(where);
}

/** More stops than any screen has. */
const MOST_STOPS = 60;

/**
 * Presses Tab until the focus is on what is looked for, through every open shadow root: a selector, and its words where there are
 * more. Waits until it is there. Goes back where it lies before: from the last stop, where that is in a shadow root, a Firefox
 * without anything around its page comes back to it.
 */
export async function tabTo(tab: Tab, selector: string, words = ''): Promise<void> {
  /** Which way it lies from the focus; 0 on it, null before it is there. */
  const look = () =>
    tab.evaluate(
      (wanted, said) => {
        const all = (root: Document | ShadowRoot): Element[] =>
          [...root.querySelectorAll('*')].flatMap((element) =>
            element.shadowRoot ? [element, ...all(element.shadowRoot)] : [element],
          );
        const elements = all(document);
        const fits = (element: Element) =>
          element.matches(wanted) && (element.textContent ?? '').replace(/\s+/g, ' ').includes(said);
        const there = elements.findIndex(fits);
        let focus = document.activeElement;
        while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
        if (there < 0) return null;
        return focus && fits(focus) ? 0 : Math.sign(there - (focus ? elements.indexOf(focus) : -1));
      },
      selector,
      words,
    );
  const what = words ? `${selector} "${words}"` : selector;
  await expect.poll(look, `${what} is there`).not.toBeNull();
  for (let stop = 0, way = await look(); way !== 0; stop++, way = await look()) {
    expect(stop, `${what} can be reached with Tab`).toBeLessThan(MOST_STOPS);
    if (way === -1) await tab.keyboard.down('Shift');
    await tab.keyboard.press('Tab');
    await tab.keyboard.up('Shift');
  }
}
