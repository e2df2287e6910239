import { openAfresh, PAGES } from './book-page.ts';
import { expect, inPhase, LANGUAGES, test } from './fixture.ts';

/** A browser's zoom is a window of fewer and larger pixels: 1280 x 1024 at 400 %, 1920 x 1080 at 200 % and at 400 %. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const language of LANGUAGES)
  test(`at 400 % the page scrolls one way only, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    for (const hash of PAGES) {
      await openAfresh(page, hash, language);
      const beyond = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(await beyond(), `${hash} is wider than its window`).toBeLessThanOrEqual(0);
    }
  });

for (const [width, height] of [
  [960, 540],
  [480, 270],
] as const)
  test(`at 200 % and 400 % the console keeps its buttons within reach, ${width} x ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const language of LANGUAGES) {
      await page.goto('about:blank');
      await page.goto(`/?mode=present&lang=${language}#/2019-the-call/revenue/1`);
      await inPhase(page, 'console');
      const console = page.locator('forum-console');
      await console.locator('nav button').first().waitFor();
      const beyond = await console.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(beyond, 'no scrolling to the side').toBeLessThanOrEqual(0);
      const drive = console.locator('.drive');
      for (const button of await console.locator('nav button, .foot button').all()) {
        await button.scrollIntoViewIfNeeded();
        await button.click({ trial: true });
        await expect(button).toBeInViewport({ ratio: 0.9 });
      }
      for (const button of await drive.locator('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
      const room = (await drive.boundingBox())!.y / height;
      expect(room, 'most of the window is left for what is read').toBeGreaterThan(0.6);
    }
  });
