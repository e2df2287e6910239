import { expect, test } from '@playwright/test';
import { address, button, inPhase, openKiosk, speak, status, type Page } from './fixture.ts';

/** Waits until a visitor sees what they should, as long as any wait here, and writes down after how long. */
export async function seenSoon(what: string, see: () => Promise<unknown>): Promise<void> {
  const begun = performance.now();
  await see();
  const seconds = (performance.now() - begun) / 1000;
  test.info().annotations.push({ type: 'seen', description: `${what} after ${seconds.toFixed(1)} s` });
}

/** The loop is on screen, and paints. */
export async function loopMoves(page: Page): Promise<void> {
  await inPhase(page, 'attract');
  const { frames } = await status(page);
  await expect.poll(async () => (await status(page)).frames, { message: 'frames of the loop' }).toBeGreaterThan(frames);
}

/** Waits until everything of a visit has been loaded. The clock of the page is installed. */
export async function warm(page: Page): Promise<void> {
  await page.clock.fastForward(6000);
  await page.waitForLoadState('networkidle');
}

/** Lets the loop go on for so many steps, each of which is painted. */
export async function loopGoesOn(page: Page, steps: number): Promise<void> {
  for (let i = 0; i < steps; i++) {
    const before = await address(page);
    await expect
      .poll(
        async () => {
          await page.clock.fastForward(3000);
          return address(page);
        },
        { message: `the loop goes on from ${before}`, intervals: [50] },
      )
      .not.toBe(before);
  }
  await loopMoves(page);
}

/** Opens the kiosk with a clock that the test owns, and loads everything ahead. */
export async function openWarm(page: Page, query = '&lang=en'): Promise<void> {
  await page.clock.install();
  await openKiosk(page, { query });
  await warm(page);
}

/** From the loop to the menu. */
export async function toMenu(page: Page): Promise<void> {
  // Words take no touches: it falls on what lies behind them, which is no picture.
  const { x, y } = (await page.locator('kiosk-attract h1').boundingBox())!;
  await page.touchscreen.tap(x + 4, y + 4);
  await inPhase(page, 'home');
  await expect(page.locator('kiosk-home h1')).toBeVisible();
}

/** From the loop into a round. */
export async function toQuiz(page: Page): Promise<void> {
  await speak(page, 'en');
  await toMenu(page);
  await button(page, 'en', 'kiosk.quiz').tap();
  await inPhase(page, 'quiz');
}

/** From the loop into the story. */
export async function toStory(page: Page): Promise<void> {
  await speak(page, 'en');
  await toMenu(page);
  await button(page, 'en', 'kiosk.start').tap();
  await inPhase(page, 'story');
}

/** Lays fingers on the screen, as the browser hears them; answers what lifts them. */
export async function fingers(
  page: Page,
  points: readonly { readonly x: number; readonly y: number }[],
): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const touchPoints = points.map((point, id) => ({ ...point, id }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
  return async () => {
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await session.detach();
  };
}
