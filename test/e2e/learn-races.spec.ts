import { at, expect, inPhase, test, word, type Page } from './fixture.ts';
import { CHAPTERS, slidesOf, story } from './story.ts';

/** What the network does late, or does not do, while a reader goes on. */
test.use({
  viewport: { width: 1280, height: 800 },
  serviceWorkers: 'block',
  allowed: [/registration blocked by Playwright/],
});

const [FIRST, SECOND] = [CHAPTERS[0]!, CHAPTERS[1]!];
const begin = (chapter: string) => `${chapter}/${slidesOf(chapter)[0]!.id}/0`;

async function openBook(page: Page, hash = ''): Promise<void> {
  await page.goto(`/?lang=en${hash}`);
  await inPhase(page, 'reading');
}

/** Holds back what fits until the answer is called. */
async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('who asks for the next chapter comes there, whatever is read or changed until it is there', async ({ page }) => {
  const release = await holdBack(page, `**/content/chapter-${SECOND}.*`);
  await openBook(page, `#/${begin(FIRST)}`);
  await page.locator('learn-slide').first().waitFor();
  await page.evaluate((hash) => (location.hash = hash), `#/${begin(SECOND)}`);
  await page.mouse.move(600, 400);
  for (let i = 0; i < 6; i++) {
    const before = await page.evaluate(() => scrollY);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY), 'the page scrolls').not.toBe(before);
  }
  await page.getByRole('button', { name: word('en', 'learn.settings') }).click();
  await page.getByRole('radio', { name: word('en', 'learn.settings.contrast-high') }).check({ force: true });
  await page.keyboard.press('Escape');
  release();
  await expect(page.locator(`learn-slide#${slidesOf(SECOND)[0]!.id} h2`)).toBeVisible();
  await at(page, begin(SECOND));
  const { seen } = (await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key)!) as unknown,
    `forum-learn/progress/${story.id}`,
  )) as { seen: Record<string, number> };
  const known = [FIRST, SECOND].flatMap((id) => slidesOf(id).map((slide) => `${id}/${slide.id}`));
  expect(Object.keys(seen).filter((key) => !known.includes(key))).toEqual([]);
});

test.describe('a page whose code does not come', () => {
  test.use({ allowed: [/registration blocked by Playwright|Failed to load resource|Failed to fetch|PartError/] });

  test('does not take the place of the page that the reader has gone on to', async ({ page }) => {
    let fail = (): void => undefined;
    const failed = new Promise<void>((resolve) => (fail = resolve));
    await page.route('**/assets/explore-*.js', async (route) => {
      await failed;
      await route.abort();
    });
    await openBook(page);
    await page.locator('learn-contents h1').waitFor();
    await page.evaluate(() => (location.hash = '#!/explore'));
    await page.evaluate(() => (location.hash = '#!/search'));
    await page.locator('learn-search h1').waitFor();
    const heard = page.waitForEvent('requestfailed');
    fail();
    await heard;
    await page.waitForTimeout(500);
    await expect(page.locator('learn-search h1')).toBeVisible();
    await expect(page.locator('forum-learn main [role=alert]')).toHaveCount(0);
  });
});

test('two pages of the book side by side lose nothing of what was read in either', async ({ page, context }) => {
  await openBook(page, `#/${begin(FIRST)}`);
  await page.locator('learn-slide').first().waitFor();
  const other = await context.newPage();
  await openBook(other, `#/${begin(SECOND)}`);
  await other.locator('learn-slide').first().waitFor();
  await at(other, begin(SECOND));
  const keys = () =>
    page.evaluate(
      (key) => Object.keys((JSON.parse(localStorage.getItem(key)!) as { seen: object }).seen),
      `forum-learn/progress/${story.id}`,
    );
  await expect.poll(keys).toContain(begin(SECOND).slice(0, -2));
  await page.bringToFront();
  const slide = slidesOf(FIRST)[1]!.id;
  await page.evaluate((hash) => (location.hash = hash), `#/${FIRST}/${slide}/0`);
  await expect.poll(keys).toContain(`${FIRST}/${slide}`);
  expect(await keys()).toContain(begin(SECOND).slice(0, -2));
});

test('the focus stays with who erases what was kept', async ({ page }) => {
  await openBook(page);
  const button = (key: 'erase' | 'erase-yes' | 'erase-no') =>
    page.getByRole('button', { name: word('en', `learn.${key}`), exact: true });
  await button('erase').focus();
  await page.keyboard.press('Enter');
  await expect(button('erase-no')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(button('erase')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Shift+Tab');
  await expect(button('erase-yes')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText(word('en', 'learn.erased'))).toBeFocused();
});
