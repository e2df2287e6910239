import {
  address,
  at,
  button,
  expect,
  focused,
  LANGUAGES,
  openKiosk,
  settled,
  test,
  word,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { story } from './story.ts';

const REVENUE = '2019-the-call/revenue/2';
const panel = (page: Page): Locator => page.getByRole('dialog');

async function openStep(page: Page, where: string, language: Language = 'en'): Promise<void> {
  await openKiosk(page, { query: `&lang=${language}`, hash: `#/${where}` });
  await at(page, where);
  await page.locator('forum-deck section.present').waitFor();
  await settled(page);
}

/** A mark in the picture that shows a fact; its words, where there are some. */
const mark = (page: Page, fact: string) => page.locator(`forum-deck forum-scene text[data-fact="${fact}"]`).first();

async function touchMiddle(page: Page, what: Locator): Promise<void> {
  const { x, y, width, height } = (await what.boundingBox())!;
  await page.touchscreen.tap(x + width / 2, y + height / 2);
}

for (const language of LANGUAGES) {
  test(`a number in the picture says where it comes from, ${language}`, async ({ page }) => {
    await openStep(page, REVENUE, language);
    await touchMiddle(page, mark(page, 'revenue-hardware'));
    const shown = panel(page);
    await expect(shown).toContainText(word(language, 'source.title'));
    for (const said of [
      language === 'vi' ? '88 tỷ USD' : 'USD 88 billion',
      '2018',
      word(language, 'kind.estimate'),
      word(language, 'precision.exact'),
      story.sources['vnexpress-2019'].title,
      story.sources['vnexpress-2019'].publisher,
      story.facts['revenue-hardware'].locator,
    ])
      await expect(shown).toContainText(said);
  });

  test(`a number in the caption and one in the title do so too, ${language}`, async ({ page }) => {
    await openStep(page, '2019-the-call/double/0', language);
    await page.locator('forum-deck section.present h2 .fact').last().tap();
    await expect(panel(page)).toContainText(story.facts['firms-target-2030'].locator);
    await expect(panel(page)).toContainText(word(language, 'kind.target'));
    await button(page, language, 'source.close').tap();
    await expect(panel(page)).toHaveCount(0);

    await page.evaluate(() => (location.hash = '#/2019-the-call/revenue/3'));
    await at(page, '2019-the-call/revenue/3');
    await page.locator('forum-deck .caption .fact').first().tap();
    await expect(panel(page)).toContainText(word(language, 'formula.sum'));
    await expect(panel(page)).toContainText(story.facts['revenue-small'].label[language]);
  });
}

test('a claim names its speaker', async ({ page }) => {
  await openStep(page, '2019-the-call/why-make/1');
  await touchMiddle(page, mark(page, 'word-make'));
  await expect(panel(page)).toContainText(word('en', 'kind.claim'));
  await expect(panel(page)).toContainText(story.facts['word-make'].speaker);
});

test('a calculated number shows what it is made from, down to the source', async ({ page }) => {
  await openStep(page, '2019-the-call/hundred/1');
  await page.locator('forum-deck .caption .fact').first().tap();
  await expect(panel(page)).toContainText(word('en', 'formula.share'));
  await expect(panel(page)).toContainText(word('en', 'source.from'));
  await panel(page).getByRole('button', { name: 'USD 88 billion' }).tap();
  await expect(panel(page)).toContainText(story.facts['revenue-hardware'].locator);
  await expect(panel(page)).toContainText(story.sources['vnexpress-2019'].title);
});

test('from a number the way leads to everything that the slide rests on', async ({ page }) => {
  await openStep(page, REVENUE);
  await touchMiddle(page, mark(page, 'revenue-software'));
  await button(page, 'en', 'source.all').tap();
  await expect(panel(page)).toContainText(word('en', 'source.slide'));
  await expect(panel(page)).toContainText(story.sources['vnexpress-2019'].title);
  await expect(panel(page).locator('.link')).not.toHaveCount(0);
});

test('the panel keeps the focus, and Escape gives it back to where it was', async ({ page }) => {
  await openStep(page, REVENUE);
  const number = page.locator('forum-deck .caption .fact').first();
  await number.focus();
  const before = await focused(page);
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  const inside = () => page.evaluate(() => document.activeElement?.localName === 'forum-provenance');
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => focused(page)).toEqual(before);
});

test('"Close" gives the focus back, and the story has not moved meanwhile', async ({ page }) => {
  await openStep(page, REVENUE);
  const sources = button(page, 'en', 'deck.sources');
  await sources.focus();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeVisible();
  for (const key of ['ArrowRight', 'PageDown', 'ArrowLeft']) await page.keyboard.press(key);
  await button(page, 'en', 'source.close').tap();
  await expect(panel(page)).toHaveCount(0);
  expect(await address(page)).toBe(REVENUE);
  await expect(sources).toBeFocused();
});

test('a touch beside the panel closes it and does nothing else', async ({ page }) => {
  await openStep(page, REVENUE);
  await button(page, 'en', 'deck.sources').tap();
  await expect(panel(page)).toBeVisible();
  await page.touchscreen.tap(300, 500);
  await expect(panel(page)).toHaveCount(0);
  expect(await address(page)).toBe(REVENUE);
});
