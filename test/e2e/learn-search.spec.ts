import { readFileSync } from 'node:fs';
import { parseCsv } from '../fixtures/csv.ts';
import { accessible } from './axe.ts';
import { at, BOTH, expect, focused, LANGUAGES, test, word, type Page } from './fixture.ts';
import { CHAPTERS, SLIDES, stepOf, story } from './story.ts';

const FACTS = Object.keys(story.facts).length;
/** As a machine without Vietnamese letters writes it. */
const bare = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
/** A caption that is known word by word: without numbers, which are formatted. */
const PLAIN = SLIDES.flatMap((slide) =>
  slide.captions.flatMap(({ vi }, step) => (vi.includes('{') || vi.length > 90 ? [] : [{ slide, step, vi }])),
);
const TARGET = 'firms-target-2030';
const DERIVED = 'firms-left-2024';

const open = (page: Page, hash: string, language: string = 'vi') => page.goto(`/?mode=learn&lang=${language}${hash}`);
const field = (page: Page) => page.locator('learn-search input');
const results = (page: Page) => page.locator('learn-search .found li');
const rows = (page: Page) => page.locator('learn-explore tbody tr:not(.detail)');
const count = (page: Page) => page.locator('learn-explore .saves p');
const row = (page: Page, fact: string) => page.locator(`learn-explore .opener[data-fact="${fact}"]`);
const spoken = (page: Page) => page.locator('forum-learn > .spoken');

/** How far the page could be scrolled sideways. */
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('words typed without their marks find what has them, and lead to its step', async ({ page }) => {
  await open(page, '#!/search');
  for (const { slide, step, vi } of [PLAIN[1]!, PLAIN.at(-2)!]) {
    await field(page).fill(bare(vi));
    const link = results(page)
      .locator(`a[href="#/${stepOf(slide, step)}"]`)
      .first();
    await expect(link).toBeVisible();
    await expect(results(page).locator('mark').first()).toBeVisible();
  }
  const { slide, step } = PLAIN.at(-2)!;
  await results(page)
    .locator(`a[href="#/${stepOf(slide, step)}"]`)
    .first()
    .click();
  await at(page, stepOf(slide, step));
});

test('a number is found however its digits are parted; "back" finds the results again', async ({ page }) => {
  await open(page, '#!/search');
  await field(page).fill('100.000 doanh nghiệp');
  const first = results(page).first();
  await expect(first.locator('mark').first()).toContainText('100.000');
  const found = await results(page).allInnerTexts();
  await field(page).fill('100,000 doanh nghiep');
  await expect(first.locator('mark').first()).toContainText('100.000');
  expect((await results(page).allInnerTexts()).toSorted()).toEqual(found.toSorted());
  await first.locator('a').click();
  await expect(page.locator('learn-search')).toHaveCount(0);
  await page.goBack();
  await expect(field(page)).toHaveValue('100,000 doanh nghiep');
  await expect(first.locator('mark').first()).toContainText('100.000');
});

test('how much was found is said once typing rests, by keys alone; nothing found leads on', async ({ page }) => {
  await open(page, '#!/search', 'en');
  await page.locator('learn-search h1').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('technology firms');
  await expect(spoken(page)).toHaveText(/^\d+ results?$/);
  await expect(page).toHaveURL(/#!\/search\/technology%20firms$/);
  const href = await results(page).first().locator('a').getAttribute('href');
  for (let i = 0; i < 3; i++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    expect(focus?.visible).toBe(true);
    if (focus?.tag === 'a') break;
  }
  await page.keyboard.press('Enter');
  await at(page, href!.slice(2));

  await open(page, '#!/search/xyzzy', 'en');
  await expect(page.locator('learn-search .count')).toHaveText(word('en', 'learn.search-none'));
  await page.locator('learn-search .try a').first().click();
  await expect(results(page).first()).toBeVisible();
  expect((await focused(page))?.tag).toBe('input');
});

test('all facts are sorted up, down and back, within their unit, and filtered by words, kind and chapter', async ({
  page,
}) => {
  await open(page, '#!/explore');
  await expect(count(page)).toContainText(`${FACTS}/${FACTS}`);
  const told = await rows(page).locator('th').allInnerTexts();
  const head = page.locator('learn-explore thead th').nth(1);
  await page.locator('learn-explore input').fill('doanh nghiep cong nghe so');
  const numbers = async () =>
    (await rows(page).locator('.value').allInnerTexts())
      .filter((text) => text.endsWith('doanh nghiệp'))
      .map((text) => Number(text.replace(/[^\d]/g, '')));
  for (const way of ['ascending', 'descending']) {
    await head.getByRole('button').click();
    await expect(head).toHaveAttribute('aria-sort', way);
    const values = await numbers();
    expect(values.length).toBeGreaterThan(3);
    expect(values).toEqual(values.toSorted((a, b) => (way === 'ascending' ? a - b : b - a)));
  }
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'none');
  await page.locator('learn-explore input').fill('');
  expect(await rows(page).locator('th').allInnerTexts()).toEqual(told);

  const [kind, chapter] = [page.locator('learn-explore select').first(), page.locator('learn-explore select').last()];
  await kind.selectOption('target');
  const targets = await rows(page).count();
  await expect(rows(page).locator('.kind[data-kind=target]')).toHaveCount(targets);
  await chapter.selectOption(CHAPTERS[1]!);
  await expect.poll(() => rows(page).count()).toBeLessThan(targets);
  await expect(spoken(page)).toContainText(`/${FACTS}`);
  await page.locator('learn-explore input').fill('xyzzy');
  await page
    .locator('learn-explore')
    .getByRole('button', { name: word('vi', 'learn.explore-all') })
    .click();
  await expect(count(page)).toContainText(`${FACTS}/${FACTS}`);
  await page.locator('learn-explore .more').click();
  expect(await rows(page).count()).toBeGreaterThan(told.length);
});

test('what is filtered is saved as CSV and JSON, and reads back as the same rows', async ({ page }) => {
  await open(page, '#!/explore', 'en');
  await page.locator('learn-explore select').first().selectOption('calculated');
  const shown = await rows(page)
    .locator('.opener')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['fact']));
  const save = async (key: 'learn.explore-save-csv' | 'learn.explore-save-json') => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('learn-explore')
        .getByRole('button', { name: word('en', key) })
        .click(),
    ]);
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const csv = await save('learn.explore-save-csv');
  expect(csv.name).toBe(`${story.id}-${story.version}-en.csv`);
  const [header, ...lines] = parseCsv(csv.text);
  expect(lines.map((line) => line[header!.indexOf('id')])).toEqual(shown);
  const json = await save('learn.explore-save-json');
  expect(json.name).toBe(`${story.id}-${story.version}-en.json`);
  expect((JSON.parse(json.text) as { facts: { id: string }[] }).facts.map(({ id }) => id)).toEqual(shown);
});

test('a fact is opened by its address and by keys, cited, followed to its parts and to the step that shows it', async ({
  page,
}) => {
  await open(page, `#!/explore/${DERIVED}`, 'en');
  await expect(row(page, DERIVED)).toHaveAttribute('aria-expanded', 'true');
  await expect(row(page, DERIVED)).toBeFocused();
  const fact = page.locator('learn-figure-row');
  await fact.getByRole('button', { name: word('en', 'learn.explore-copy') }).click();
  await expect(fact.getByRole('status')).toHaveText(word('en', 'learn.explore-copied'));
  const words = page.locator('learn-explore input');
  await words.focus();
  await page.keyboard.press('ControlOrMeta+V');
  await expect(words).toHaveValue(new RegExp(`version ${story.version}`));
  await expect(words).toHaveValue(new RegExp(story.sources['vnexpress-2019'].title));
  await words.fill('');
  await fact.locator(`a[href="#!/explore/${TARGET}"]`).click();
  await expect(row(page, TARGET)).toBeFocused();
  await expect(row(page, DERIVED)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('Enter');
  await expect(fact).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`#!/explore/${TARGET}$`));
  const link = fact.locator('a[href^="#/"]').first();
  const href = (await link.getAttribute('href'))!;
  await link.click();
  await at(page, href.slice(2));
});

for (const language of [...LANGUAGES, BOTH])
  test(`nothing is held against both pages, by day and by night, nor do they scroll sideways on a phone, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '#!/search/2019', language);
    await expect(results(page).first()).toBeVisible();
    expect(await sideways(page)).toBe(0);
    await accessible(page, 'the results');
    await page.emulateMedia({ colorScheme: 'light' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
    await accessible(page, 'the results by day');
    await open(page, `#!/explore/${DERIVED}`, language);
    await expect(row(page, DERIVED)).toBeFocused();
    expect(await sideways(page)).toBe(0);
    await accessible(page, 'the table by day');
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
    await accessible(page, 'the wide table');
    expect(await sideways(page)).toBe(0);
  });
