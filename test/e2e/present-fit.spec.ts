import { expect, inPhase, test, word, type Page } from './fixture.ts';

/** The console at a step with a picture, in an edition. */
async function openConsole(page: Page, edition: string): Promise<void> {
  await page.goto(`/?mode=present&lang=${edition}#/2019-the-call/revenue/1`);
  await inPhase(page, 'console');
  await expect(page.locator('forum-console .now present-slide svg text').first()).toBeVisible();
}

const clocks = (page: Page) => page.locator('present-time dl');

const SCREENS = [
  [390, 844],
  [1024, 768],
  [1440, 900],
  [2560, 1440],
] as const;

for (const edition of ['vi', 'en', 'vi,en'])
  test(`the picture has its own form and the clocks are in sight on every screen, ${edition}`, async ({ page }) => {
    await openConsole(page, edition);
    for (const [width, height] of SCREENS) {
      await page.setViewportSize({ width, height });
      const where = `${width}x${height}`;
      await expect(clocks(page), where).toBeInViewport({ ratio: 1 });
      const box = (await page.locator('forum-console .now .picture').boundingBox())!;
      expect(box.width / box.height, where).toBeCloseTo(16 / 9, 1);
      expect(box.width, `a picture that can be read, ${where}`).toBeGreaterThan(Math.min(360, width / 3));
    }
  });

test('a telephone keeps the clocks and the large buttons in sight, wherever it is scrolled to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await openConsole(page, 'vi');
  for (const to of [0, 300, 5000]) {
    await page.locator('forum-console').evaluate((console, top) => console.scrollTo(0, top), to);
    await expect(clocks(page)).toBeInViewport({ ratio: 1 });
    for (const button of await page.locator('forum-console .drive button').all())
      await expect(button).toBeInViewport({ ratio: 1 });
  }
  // Nothing that sticks within a panel comes over them.
  await page.locator('forum-console nav button').nth(2).tap();
  for (const to of [0, 200, 400, 600, 800]) {
    await page.locator('forum-console').evaluate((console, top) => console.scrollTo(0, top), to);
    const covered = await page.evaluate(() => {
      const root = document.querySelector('forum-console')!.shadowRoot!;
      return [...root.querySelectorAll('.drive button')].filter((button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return [0.2, 0.5, 0.8].some(
          (share) => root.elementFromPoint(left + width / 2, top + height * share)?.closest('button') !== button,
        );
      }).length;
    });
    expect(covered).toBe(0);
  }
});

test('a low screen shows the slides of the plan beside its minutes', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  for (const language of ['vi', 'en'] as const) {
    await openConsole(page, language);
    // The map scrolls to the slide on screen, the plan begins at its beginning.
    for (const panel of ['present.panel-map', 'present.panel-plan'] as const)
      await page.getByRole('button', { name: word(language, panel), exact: true }).click();
    await expect(page.locator('present-plan .minutes button').first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('present-plan .minutes button').last()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('present-plan .now .slide')).toBeInViewport({ ratio: 1 });
  }
});

test('a low screen gives the hands that are counted its room, and leaves the large buttons where they are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  await openConsole(page, 'vi');
  const next = page.locator('forum-console .drive .next');
  const before = await next.boundingBox();
  await page.getByRole('button', { name: word('vi', 'present.panel-questions'), exact: true }).click();
  await page
    .locator('present-question')
    .getByRole('button', { name: word('vi', 'present.ask-now') })
    .first()
    .click();
  const more = page.locator('present-question').getByRole('button', { name: /^\+1/ });
  await expect(more.nth(2)).toBeInViewport({ ratio: 1 });
  expect(await next.boundingBox()).toEqual(before);
});

test('a speaker who reads both languages has both in notes and pictures, and one on every button', async ({ page }) => {
  await openConsole(page, 'vi,en');
  await expect(page.locator('present-note')).toHaveCount(2);
  await expect(page.locator('forum-console .then [data-role=second-title]').first()).toBeVisible();
  await expect(page.locator('forum-console .drive .next')).toHaveText(word('vi', 'present.next'));
  await expect(page.locator('present-time .main')).toHaveText(word('vi', 'present.time-start'));
});
