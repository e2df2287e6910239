import { address, expect, jumpAndSee, openKiosk, SIZES, status, test, type Page } from './fixture.ts';
import { flashesOf, watchFrames } from './flashes.ts';
import { ONE_OF_EACH_KIND, stepOf, story } from './story.ts';

/** WCAG 2.3.1, stricter: no square of 30 px may flash more than three times in a second, however little of the screen that is. */

test.use({ viewport: SIZES.landscape });

/** Somebody in a hurry, in ms between two keys. */
const HURRY = 300;
/** Fewer pictures tell nothing of what was between them. */
const FEWEST = 40;

const walkEachKind = async (page: Page): Promise<void> => {
  for (const slide of ONE_OF_EACH_KIND) {
    await page.evaluate((hash) => (location.hash = hash), `#/${stepOf(slide, 'first')}`);
    await expect.poll(() => address(page)).toBe(stepOf(slide, 'first'));
    for (let step = 0; step < slide.seconds.length; step++) {
      await page.waitForTimeout(HURRY);
      await page.keyboard.press('ArrowRight');
    }
  }
};

test('what flashes is seen to flash: a square five times a second, and a red one', async ({ page }) => {
  for (const [colour, how] of [
    ['#fff', 'light'],
    ['#f00', 'red'],
  ]) {
    await page.goto('about:blank');
    await page.setContent(`<style>@keyframes f{50%{background:${colour}}}
      i{position:fixed;left:300px;top:300px;width:60px;height:60px;background:#000;animation:f .2s steps(1) infinite}</style><i></i>`);
    const faults = flashesOf(await watchFrames(page, () => page.waitForTimeout(2500)));
    expect(faults.join()).toContain(`10/10 at`);
    expect(faults.join()).toContain(how);
    // And beside it nothing does.
    expect(faults.filter((fault) => !/^(9|1[0-2])\/(9|1[0-2]) /.test(fault))).toEqual([]);
  }
});

test('the loop flashes nowhere', async ({ page }) => {
  await openKiosk(page);
  const seconds = story.kiosk.attract.flatMap((item) => item.seconds).reduce((sum, one) => sum + one, 0);
  const frames = await watchFrames(page, () => page.waitForTimeout(seconds * 1000));
  expect(frames.length).toBeGreaterThan(FEWEST);
  expect(flashesOf(frames)).toEqual([]);
});

test('each kind of picture flashes nowhere, however fast its steps are asked for, by night', async ({ page }) => {
  await openKiosk(page);
  await jumpAndSee(page, stepOf(ONE_OF_EACH_KIND[0]!, 'first'));
  const frames = await watchFrames(page, () => walkEachKind(page));
  expect((await status(page)).phase).toBe('story');
  expect(frames.length).toBeGreaterThan(FEWEST);
  expect(flashesOf(frames)).toEqual([]);
});
