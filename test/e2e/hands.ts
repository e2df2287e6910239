import { expect, focused, type Locator, type Page } from './fixture.ts';

/** A way to use the kiosk. Journeys are written once and made with each. */
export interface Hand {
  readonly name: 'touch' | 'keyboard' | 'reader';
  /** Uses a button. */
  use(what: Locator): Promise<void>;
  /** Goes a step on in the story, where the button says so. */
  onward(what: Locator): Promise<void>;
  /** Chooses an option, or sets a slider somewhere. */
  answer(what: Locator): Promise<void>;
  /** Holds after a screen has changed. */
  arrived(where: string): Promise<void>;
}

export const touchHand = (page: Page): Hand => ({
  name: 'touch',
  use: (what) => what.tap(),
  onward: (what) => what.tap(),
  async answer(what) {
    const box = (await what.boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.4, box.y + box.height / 2);
  },
  arrived: async () => {},
});

/** More stops than any screen has. */
const MOST_STOPS = 60;

export function keyboardHand(page: Page): Hand {
  let presses = 0;
  async function tabTo(what: Locator): Promise<void> {
    // Looked for once, and not at every stop: on a large screen that takes longer than the key.
    const element = await what.elementHandle();
    const hasFocus = () => element.evaluate((node) => node.matches(':focus'));
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      if (await hasFocus()) break;
      await page.keyboard.press('Tab');
    }
    expect(await hasFocus(), `${String(what)} can be reached with Tab`).toBe(true);
    const here = await focused(page);
    expect(here?.visible, `the focus can be seen on "${here?.name}"`).toBe(true);
  }

  return {
    name: 'keyboard',
    async use(what) {
      await tabTo(what);
      // A box is ticked by Space alone.
      const isBox = await what.evaluate((node) => node.matches('input'));
      await page.keyboard.press(isBox || presses++ % 2 ? 'Space' : 'Enter');
    },
    onward: async () => page.keyboard.press(['ArrowRight', 'PageDown', 'ArrowDown'][presses++ % 3]!),
    async answer(what) {
      await tabTo(what);
      const radio = (await what.getAttribute('role')) === 'radio';
      await page.keyboard.press(radio ? 'Space' : 'ArrowRight');
      if (!radio) await page.keyboard.press('PageUp');
    },
    arrived: (where) =>
      expect
        .soft(async () => expect(await focused(page), `the focus is lost on arriving at ${where}`).not.toBeNull())
        .toPass({ timeout: 15_000, intervals: [50] }),
  };
}
