import { accessible } from './axe.ts';
import { BOTH, expect, inPhase, LANGUAGES, SIZES, status, test, word, type Page } from './fixture.ts';
import { CHAPTERS, slidesOf, story } from './story.ts';

const KEY = `forum-learn/progress/${story.id}`;
const BOOK = CHAPTERS.map((id) => ({ id, slides: slidesOf(id) }));
const [FIRST, SECOND] = [BOOK[0]!, BOOK[1]!];

/** Opens the book as `/` does, in a language. */
async function openBook(page: Page, language: string, hash = ''): Promise<void> {
  await page.goto(`/?lang=${language}${hash}`);
  await inPhase(page, 'reading');
  await page.locator('learn-contents h1').waitFor();
}

/** As if so many steps of a slide had been read on this device before. */
const readBefore = (page: Page, seen: Readonly<Record<string, number>>, last: object) =>
  page.addInitScript(([key, value]) => localStorage.setItem(key!, value!), [KEY, JSON.stringify({ seen, last })]);

const stepsOf = (chapter: (typeof BOOK)[number]) =>
  Object.fromEntries(chapter.slides.map((slide) => [`${chapter.id}/${slide.id}`, slide.seconds.length]));

test('the root opens the book, which says what there is and how long it takes', async ({ page }) => {
  await openBook(page, 'vi');
  expect(await status(page)).toMatchObject({ mode: 'learn', phase: 'reading', position: null, question: null });
  const cards = page.locator('learn-contents li');
  await expect(cards).toHaveCount(CHAPTERS.length);
  for (const [i, chapter] of BOOK.entries()) {
    await expect(cards.nth(i).locator('h2 a')).toHaveAttribute('href', `#/${chapter.id}/${chapter.slides[0]!.id}/0`);
    const seconds = chapter.slides.flatMap((slide) => slide.seconds).reduce((sum, one) => sum + one, 0);
    const count = Math.max(1, Math.round(seconds / 60));
    await expect(cards.nth(i).locator('.facts')).toContainText(word('vi', 'learn.minutes', { count }));
  }
  await expect(page.locator('learn-contents .onward .primary')).toHaveText(word('vi', 'learn.begin'));
  await expect(page.locator('learn-contents .onward .primary')).toHaveAttribute(
    'href',
    `#/${FIRST.id}/${FIRST.slides[0]!.id}/0`,
  );
});

test('who comes back goes on at the exact step, and the contents know how much is left', async ({ page }) => {
  const slide = SECOND.slides[2]!;
  await readBefore(
    page,
    { ...stepsOf(FIRST), [`${SECOND.id}/${slide.id}`]: 2 },
    { chapter: SECOND.id, slide: slide.id, step: 1 },
  );
  await openBook(page, 'en');
  const onward = page.locator('learn-contents .onward .primary');
  await expect(onward).toHaveText(word('en', 'learn.continue'));
  await expect(onward).toHaveAttribute('href', `#/${SECOND.id}/${slide.id}/1`);
  const [first, second] = [page.locator('learn-contents li').nth(0), page.locator('learn-contents li').nth(1)];
  await expect(first.locator('.facts')).toContainText(word('en', 'learn.done'));
  await expect(second.locator('progress')).toHaveAttribute('value', '2');
});

test('what was read can be forgotten, once it was asked twice', async ({ page }) => {
  await readBefore(page, stepsOf(FIRST), { chapter: FIRST.id, slide: FIRST.slides[0]!.id, step: 0 });
  await openBook(page, 'vi');
  const button = (key: 'erase' | 'erase-yes' | 'erase-no') =>
    page.getByRole('button', { name: word('vi', `learn.${key}`), exact: true });
  await button('erase').click();
  await button('erase-no').click();
  await expect(page.locator('learn-contents .onward .primary')).toHaveText(word('vi', 'learn.continue'));
  await button('erase').click();
  await button('erase-yes').click();
  await expect(page.getByText(word('vi', 'learn.erased'))).toBeVisible();
  await expect(page.locator('learn-contents .onward .primary')).toHaveText(word('vi', 'learn.begin'));
  expect(await page.evaluate((key) => localStorage.getItem(key), KEY)).toBeNull();
});

test('a browser that keeps nothing is told so, and the book opens all the same', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openBook(page, 'en');
  await expect(page.locator('learn-contents .kept')).toContainText(word('en', 'learn.not-kept'));
  await page.locator('forum-languages button[lang=vi]').click();
  await expect(page.locator('learn-contents .kept')).toContainText(word('vi', 'learn.not-kept'));
});

test('the chosen language is found again, and the address is stronger', async ({ page }) => {
  await page.goto('/');
  await page.locator('learn-contents h1').waitFor();
  await page.locator('forum-languages button[lang=en]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.goto('/');
  await page.locator('learn-contents h1').waitFor();
  expect((await status(page)).language).toBe('en');
  await openBook(page, 'vi');
  expect((await status(page)).language).toBe('vi');
});

test('an address that is none opens the contents', async ({ page }) => {
  for (const hash of ['#!/nowhere', '#/no-chapter/no-slide/3', '#!/quiz']) {
    await page.goto('about:blank');
    await openBook(page, 'vi', hash);
    expect((await status(page)).position).toBeNull();
  }
});

for (const language of [...LANGUAGES, BOTH])
  test(`axe finds nothing on the contents, by day and by night, and nothing leaves a phone to the side, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ ...SIZES.phone, width: 360 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await openBook(page, language);
      await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme === 'light' ? 'day' : 'night');
      await accessible(page, `the contents, ${colorScheme}`);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
