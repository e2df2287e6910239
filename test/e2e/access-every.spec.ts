import type { ReadingSettings } from '../../src/ui/settings.ts';
import { accessible, accessibleToEyes } from './axe.ts';
import { openAfresh, PAGES } from './book-page.ts';
import { button, expect, inPhase, jumpAndSee, LANGUAGES, openKiosk, test, type Page } from './fixture.ts';
import { ONE_OF_EACH_KIND, stepOf } from './story.ts';
import { enterQuiz, openWithEveryWay, skipThrough } from './ways.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

type Look = Pick<ReadingSettings, 'theme' | 'contrast' | 'textSize'>;

/** All that a reader can choose. A projector's look is one of them: day, high contrast, the largest letters. */
const LOOKS: readonly Look[] = (['day', 'night'] as const).flatMap((theme) =>
  (['normal', 'high'] as const).flatMap((contrast) =>
    (['normal', 'large', 'largest'] as const).map((textSize) => ({ theme, contrast, textSize })),
  ),
);

/** Asks for a look as the settings do, without leaving the page. */
async function choose(page: Page, look: Look): Promise<void> {
  await page.evaluate((detail) => {
    const event = new CustomEvent('reading-change', { detail, bubbles: true, composed: true });
    document.querySelector('forum-learn')!.dispatchEvent(event);
  }, look);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-theme', look.theme);
  await expect(root).toHaveAttribute('data-contrast', look.contrast);
  await expect(root).toHaveAttribute('data-text-size', look.textSize);
}

/** Other journeys look at every kind of slide: here the shortest chapter stands for all. */
const SHORT = PAGES.map((hash) => (hash.startsWith('#/2019') ? '#/prologue' : hash));
/** FORUM_EVERY_SCREEN=1 lets every rule look at every page in both languages: some minutes of a core. */
const whole = Boolean(process.env.FORUM_EVERY_SCREEN);

for (const [l, language] of LANGUAGES.entries())
  test(`axe finds nothing in the pages of the book in every theme and text size, ${language}`, async ({ page }) => {
    for (const hash of (whole ? PAGES : SHORT).filter((_, i) => whole || i % LANGUAGES.length === l)) {
      await openAfresh(page, hash, language);
      for (const look of LOOKS) {
        await choose(page, look);
        await (whole ? accessible : accessibleToEyes)(page, `${hash}, ${Object.values(look).join(', ')}, ${language}`);
      }
    }
  });

/** All that a kiosk's visitor can choose of what is seen, but for what everybody finds: other journeys look at that. */
const VISITORS = [
  { contrast: 'normal', textSize: 'large' },
  { contrast: 'high', textSize: 'large' },
  { contrast: 'high', textSize: 'normal' },
] as const;

/** Looks at a kiosk's screen in all of them; the last of them stays until the next screen. */
async function inEachLook(page: Page, where: string): Promise<void> {
  for (const look of VISITORS) {
    await page.evaluate((detail) => {
      const kiosk = document.querySelector('forum-kiosk')!;
      kiosk.dispatchEvent(new CustomEvent('settings-change', { detail, bubbles: true, composed: true }));
    }, look);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-contrast', look.contrast);
    await expect(root).toHaveAttribute('data-text-size', look.textSize);
    await page.evaluate(() => document.querySelector('forum-kiosk')!.updateComplete);
    await accessibleToEyes(page, `${where}, ${Object.values(look).join(', ')}`);
  }
}

for (const language of whole ? LANGUAGES : (['vi'] as const))
  test(`axe finds nothing on the kiosk’s screens in every contrast and text size, ${language}`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    await openKiosk(page, { query: `&lang=${language}` });
    const guess = page.locator('kiosk-attract input');
    await guess.waitFor();
    await button(page, language, 'kiosk.pause').tap();
    await inEachLook(page, 'the loop');
    await guess.press('ArrowRight');
    await guess.press('Enter');
    await button(page, language, 'attract.on').waitFor();
    await inEachLook(page, 'the answer to a guess');
    await button(page, language, 'attract.on').tap();
    await inPhase(page, 'story');
    await page.locator('.kiosk-bar button').first().tap();
    await inPhase(page, 'home');
    await button(page, language, 'kiosk.quiz').waitFor();
    await inEachLook(page, 'the menu');
    await page.locator('kiosk-home .more button').first().tap();
    await page.locator('forum-map .head').first().tap();
    await page.locator('forum-map .slide').first().waitFor();
    await inEachLook(page, 'the map');
    await button(page, language, 'sources.open').last().tap();
    await page.locator('forum-sources .head').first().tap();
    await page.locator('forum-sources .fact').first().tap();
    await page.locator('forum-provenance .stated').waitFor();
    await inEachLook(page, 'a fact over the sources');
    await jumpAndSee(page, stepOf(ONE_OF_EACH_KIND[0]!, 'last'));
    await inEachLook(page, 'a slide');
    await button(page, language, 'deck.table').tap();
    await inEachLook(page, 'the table of a slide');
    await button(page, language, 'kiosk.next-visitor').tap();
    await button(page, language, 'leave.no').waitFor();
    await inEachLook(page, 'the question whether to leave');
    await button(page, language, 'leave.no').tap();
    await page.clock.fastForward(180_000);
    await inPhase(page, 'warning');
    await button(page, language, 'warning.stay').waitFor();
    await inEachLook(page, 'the warning');
  });

for (const language of whole ? LANGUAGES : (['en'] as const))
  test(`axe finds nothing in questions of every type in every contrast and text size, ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await openWithEveryWay(page, language);
    await enterQuiz(page);
    await skipThrough(page, (question, when) => inEachLook(page, `${question}, ${when}`));
    await page.locator('kiosk-result h1').waitFor();
    await inEachLook(page, 'the result');
  });
