import {
  button,
  expect,
  inPhase,
  LANGUAGES,
  openKiosk,
  test,
  word,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { keyboardHand, touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { ONE_OF_EACH_KIND, stepOf, story } from './story.ts';

const SOURCES = Object.entries(story.sources);
const FACTS: [string, { source?: string; formula?: string; locator?: string }][] = Object.entries(story.facts);
const citing = (source: string | undefined) => FACTS.filter(([, fact]) => fact.source === source);
/** The source that most facts are from: a list longer than the screen. */
const [LONGEST] = [...SOURCES].sort(([a], [b]) => citing(b).length - citing(a).length)[0]!;
const PLACE = SOURCES.findIndex(([id]) => id === LONGEST);

const list = (page: Page): Locator => page.locator('forum-sources');
const heads = (page: Page): Locator => page.locator('forum-sources .head');
const provenance = (page: Page): Locator => page.locator('forum-provenance').getByRole('dialog');

async function openFromHome(page: Page, language: Language): Promise<void> {
  await openKiosk(page, { query: `&lang=${language}` });
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await page.locator('kiosk-home .more button').nth(1).tap();
  await heads(page).first().waitFor();
}

for (const language of LANGUAGES)
  test(`every source of the story is there with every fact that is cited from it, ${language}`, async ({ page }) => {
    await openFromHome(page, language);
    await expect(list(page).getByRole('heading')).toHaveText(word(language, 'sources.title'));
    // At the end what was calculated.
    await expect(heads(page)).toHaveCount(SOURCES.length + 1);
    let facts = 0;
    for (const [i, [id, { title }]] of [
      ...SOURCES,
      ['', { title: word(language, 'sources.ours') }] as const,
    ].entries()) {
      const head = heads(page).nth(i);
      await expect(head).toContainText(title);
      const cited = citing(id || undefined);
      await expect(head).toContainText(word(language, 'sources.count', { count: cited.length }));
      await head.tap();
      await expect(page.locator('forum-sources .fact')).toHaveCount(cited.length);
      for (const [, { locator }] of cited) if (locator) await expect(list(page)).toContainText(locator);
      facts += cited.length;
      expect.soft(await illegible(page), title).toEqual([]);
      await head.tap();
    }
    expect(facts).toBe(FACTS.length);
  });

for (const [make, language] of [
  [touchHand, 'vi'],
  [keyboardHand, 'en'],
] as const)
  test(`a fact tells the whole of it, and closing it returns to the place in the list, by ${make === touchHand ? 'touch' : 'keyboard'}`, async ({
    page,
  }) => {
    const hand = make(page);
    await openFromHome(page, language);
    await hand.use(heads(page).nth(PLACE));
    const fact = page.locator('forum-sources .fact').nth(citing(LONGEST).length >> 1);
    await fact.scrollIntoViewIfNeeded();
    const scrolled = () => page.locator('forum-sources .scroll').evaluate((element) => element.scrollTop);
    if (hand.name === 'touch') await fact.tap();
    else {
      await fact.focus();
      await page.keyboard.press('Enter');
    }
    await expect(provenance(page)).toContainText(citing(LONGEST)[citing(LONGEST).length >> 1]![1].locator!);
    await expect(provenance(page)).toContainText(story.sources[LONGEST as keyof typeof story.sources].title);
    await expect(list(page).getByRole('dialog'), 'only the uppermost panel is there for a visitor').toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(provenance(page)).toHaveCount(0);
    await expect(heads(page).nth(PLACE)).toHaveAttribute('aria-expanded', 'true');
    await expect(fact).toBeInViewport();
    expect(await scrolled()).toBeGreaterThan(0);
    if (hand.name === 'keyboard') await expect(fact).toBeFocused();
    await hand.use(button(page, language, 'source.close'));
    await expect(list(page)).toHaveCount(0);
    await inPhase(page, 'home');
    if (hand.name === 'keyboard') await expect(page.locator('kiosk-home .more button').nth(1)).toBeFocused();
  });

test('from the map the way leads to the sources, and back to the map as it was', async ({ page }) => {
  const where = stepOf(ONE_OF_EACH_KIND.at(-1)!, 'last');
  await openKiosk(page, { query: '&lang=en', hash: `#/${where}` });
  await page.locator('kiosk-story-foot .place').tap();
  const first = page.locator('forum-map .head').first();
  await first.tap();
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await button(page, 'en', 'sources.open').tap();
  await heads(page).nth(PLACE).tap();
  await page.locator('forum-sources .fact').first().tap();
  await expect(provenance(page)).toBeVisible();
  for (const below of ['forum-sources', 'forum-map']) {
    await button(page, 'en', 'source.close').tap();
    await expect(page.locator(below).getByRole('dialog')).toBeVisible();
  }
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await button(page, 'en', 'source.close').tap();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
