import {
  at,
  button,
  expect,
  focused,
  inPhase,
  jump,
  LANGUAGES,
  openKiosk,
  SIZES,
  status,
  test,
  word,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { keyboardHand, touchHand, type Hand } from './hands.ts';
import { illegible } from './legible.ts';
import { CHAPTERS, runOf, secondsOfAll, slidesOf, stepOf, story } from './story.ts';

/** Somewhere in the middle: a chapter with others before and after it, and not its first slide. */
const CHAPTER = CHAPTERS[3]!;
const [, HERE, THERE] = slidesOf(CHAPTER);
const OTHER = CHAPTERS[4]!;

const map = (page: Page): Locator => page.locator('forum-map').getByRole('dialog');
const place = (page: Page): Locator => page.locator('kiosk-story-foot .place');
const head = (page: Page, chapter: string): Locator => page.locator('forum-map .head').nth(CHAPTERS.indexOf(chapter));
/** The title of a chapter; the facts that it names are written as they are formatted. */
const nameOf = (chapter: string, language: Language): RegExp =>
  new RegExp(
    story.chapters
      .find(({ id }) => id === chapter)!
      .title[language].replace(/\{[^}]+\}/g, '.+')
      .replace(/ /g, '\\s'),
  );
const slides = (page: Page): Locator => page.locator('forum-map .slide');

async function openHome(page: Page, language: Language): Promise<void> {
  await openKiosk(page, { query: `&lang=${language}` });
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
}

/** Opens the map over a step, and waits until it can name the slides. */
async function openMap(page: Page, hand: Hand, language: Language): Promise<void> {
  await openKiosk(page, { query: `&lang=${language}`, hash: `#/${stepOf(HERE!, 1)}` });
  await hand.use(place(page));
  await expect(map(page)).toBeVisible();
  await expect(slides(page).first()).not.toHaveText(slidesOf(CHAPTER)[0]!.id);
}

for (const [make, language] of [
  [touchHand, 'vi'],
  [keyboardHand, 'en'],
] as const)
  test.describe(`the map, by ${make === touchHand ? 'touch' : 'keyboard'}, ${language}`, () => {
    test('says where I am, and leads to another slide', async ({ page }) => {
      const hand = make(page);
      await openMap(page, hand, language);
      await expect(map(page).getByRole('heading')).toHaveText(word(language, 'map.title'));
      await expect(page.locator('forum-map .here .name')).toHaveText(nameOf(CHAPTER, language));
      await expect(head(page, CHAPTER)).toHaveAttribute('aria-expanded', 'true');
      await expect(head(page, CHAPTER)).toContainText(
        word(language, 'map.seen', { seen: 1, count: slidesOf(CHAPTER).length }),
      );
      await expect(page.locator('forum-map [aria-current=step]')).toHaveCount(1);
      await expect(slides(page)).toHaveCount(slidesOf(CHAPTER).length);
      await expect(slides(page).nth(1)).toHaveAttribute('aria-current', 'step');
      expect(await illegible(page)).toEqual([]);

      await hand.use(slides(page).nth(2));
      await at(page, stepOf(THERE!, 'first'));
      await expect(page.locator('forum-map')).toHaveCount(0);
      await hand.arrived('the slide that the map leads to');
      // From there on through every slide, not through the short tour only.
      await hand.onward(button(page, language, 'deck.next'));
      await at(page, stepOf(THERE!, 1));
    });

    test('leads into the short tour of another chapter', async ({ page }) => {
      const hand = make(page);
      await openMap(page, hand, language);
      await hand.use(head(page, OTHER));
      const run = runOf(OTHER);
      const tour = page.locator('forum-map .run');
      await expect(tour).toHaveText(word(language, 'map.run', { seconds: secondsOfAll(run) }));
      await hand.use(tour);
      await at(page, stepOf(run[0]!, 'first'));
      for (const step of run[0]!.seconds.keys()) {
        await at(page, stepOf(run[0]!, step));
        await hand.onward(button(page, language, 'deck.next'));
      }
      await at(page, stepOf(run[1]!, 'first'));
    });

    test('gives the focus back when it is closed, by its button and by Escape', async ({ page }) => {
      const hand = make(page);
      await openMap(page, hand, language);
      await hand.use(button(page, language, 'source.close'));
      await expect(page.locator('forum-map')).toHaveCount(0);
      if (hand.name === 'keyboard') await expect(place(page)).toBeFocused();
      await at(page, stepOf(HERE!, 1));

      await place(page).focus();
      await page.keyboard.press('Enter');
      await expect(map(page)).toBeVisible();
      // Keys of the map are no keys of the story.
      for (const key of ['ArrowRight', 'PageDown', 'Space']) await page.keyboard.press(key);
      await page.keyboard.press('Escape');
      await expect(page.locator('forum-map')).toHaveCount(0);
      await expect(place(page)).toBeFocused();
      expect((await focused(page))?.visible).toBe(true);
      await at(page, stepOf(HERE!, 1));
    });

    test('opens from the menu too, with every chapter closed, and leads into the story', async ({ page }) => {
      const hand = make(page);
      await openHome(page, language);
      const opener = page.locator('kiosk-home .more button').first();
      await hand.use(opener);
      await expect(map(page)).toBeVisible();
      await expect(page.locator('forum-map .head')).toHaveCount(CHAPTERS.length);
      await expect(page.locator('forum-map .head[aria-expanded=true]')).toHaveCount(0);
      await expect(page.locator('forum-map .here')).toHaveCount(0);
      expect(await illegible(page)).toEqual([]);
      await hand.use(button(page, language, 'source.close'));
      await expect(page.locator('forum-map')).toHaveCount(0);
      if (hand.name === 'keyboard') await expect(opener).toBeFocused();

      await hand.use(opener);
      await hand.use(head(page, OTHER));
      await hand.use(slides(page).nth(1));
      await at(page, stepOf(slidesOf(OTHER)[1]!, 'first'));
      expect((await status(page)).phase).toBe('story');
      await hand.arrived('the story');
    });
  });

test('the map remembers what was seen, and keeps the focus inside', async ({ page }) => {
  await openKiosk(page, { query: '&lang=en', hash: `#/${stepOf(HERE!, 0)}` });
  await jump(page, stepOf(THERE!, 0));
  await place(page).tap();
  await expect(page.locator('forum-map .slide.seen')).toHaveCount(1);
  const inside = () => page.evaluate(() => document.activeElement?.localName === 'forum-map');
  const stops = await page.locator('forum-map button').count();
  for (let i = 0; i < stops + 4; i++) {
    await page.keyboard.press('Tab');
    expect(await inside()).toBe(true);
  }
  // Beside the panel a touch closes it and does nothing else.
  await page.touchscreen.tap(300, 500);
  await expect(page.locator('forum-map')).toHaveCount(0);
  await at(page, stepOf(THERE!, 0));
});

for (const language of LANGUAGES)
  test(`the map of every chapter can be read and touched on small and upright screens, ${language}`, async ({
    page,
  }) => {
    for (const size of ['portrait', 'phone'] as const) {
      await page.setViewportSize(SIZES[size]);
      await openHome(page, language);
      await page.locator('kiosk-home .more button').first().tap();
      for (const chapter of CHAPTERS) {
        await head(page, chapter).tap();
        await expect(head(page, chapter)).toHaveAttribute('aria-expanded', 'true');
        await expect(slides(page)).toHaveCount(slidesOf(chapter).length);
        expect.soft(await illegible(page), `${size} ${chapter}`).toEqual([]);
      }
      await page.goto('about:blank');
    }
  });
