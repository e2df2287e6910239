import { touchTarget } from '../../src/content/physical.ts';
import { glance, questionAsked } from './answers.ts';
import { expect, inPhase, jumpAndSee, openKiosk, SIZES, type Page, type Size } from './fixture.ts';
import { illegible } from './legible.ts';
import { OUR_STORY, test } from './own-server.ts';
import { SLIDES, stepOf, story } from './story.ts';
import { enterQuiz, openWithQuestions } from './ways.ts';

/** Every change at once: what is looked at are places and sizes. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const SPOT = story.questions.find(({ type }) => type === 'spot')!;

interface Place {
  /** What the story says of it: inches, and mm from the floor to the picture and from the eye to it. */
  readonly screen: { readonly diagonal: number; readonly bottom: number; readonly distance: number };
  readonly size: Size;
  readonly reach: 'whole' | 'low';
}

const PLACES: readonly Place[] = [
  { screen: { diagonal: 17, bottom: 900, distance: 350 }, size: 'landscape', reach: 'whole' },
  { screen: { diagonal: 21.5, bottom: 900, distance: 450 }, size: 'portrait', reach: 'low' },
  { screen: { diagonal: 55, bottom: 300, distance: 900 }, size: 'portrait', reach: 'whole' },
];

const ours = JSON.parse(OUR_STORY) as { kiosk: object };
const storyOn = (screen: Place['screen']): string => JSON.stringify({ ...ours, kiosk: { ...ours.kiosk, screen } });

/** What the operator may set for every visitor of this machine. */
const machine = (page: Page, reach: Place['reach']) =>
  page.route('**/api/machine', (route) =>
    route.fulfill({
      json: { language: null, textSize: 'normal', contrast: 'normal', motion: 'moving', reach, schedule: true },
    }),
  );

for (const { screen, size, reach } of PLACES)
  test.describe(`on ${screen.diagonal} inches, ${size}, ${reach === 'low' ? 'brought down' : 'as it is'}`, () => {
    test.use({ story: storyOn(screen) });

    test('everything that is touched has 20 mm, and is in reach', async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await machine(page, reach);
      const target = touchTarget(screen.diagonal, SIZES[size]);
      const faults: string[] = [];
      const look = async (where: string) => {
        faults.push(...(await illegible(page, target)).map((fault) => `${where}: ${fault}`));
      };
      await openWithQuestions(page, 'vi', [SPOT.id]);
      await look('the loop');
      await enterQuiz(page);
      await questionAsked(page);
      await glance(page);
      await look('a question');
      await page.locator('.kiosk-bar button').first().tap();
      await inPhase(page, 'home');
      await look('the menu');
      await page.locator('kiosk-home .starts .button').first().tap();
      await inPhase(page, 'story');
      await jumpAndSee(page, stepOf(SLIDES[1]!, 'last'));
      await look('the story');
      expect(faults).toEqual([]);

      const stage = (await page.locator('.kiosk-screen').boundingBox())!;
      // Nothing of the width is given away, wherever the picture stands.
      expect(stage.width).toBeGreaterThan(0.98 * SIZES[size].width);
      const millimetre = Math.hypot(SIZES[size].width, SIZES[size].height) / (screen.diagonal * 25.4);
      const highest = screen.bottom + (SIZES[size].height - stage.y) / millimetre;
      if (reach === 'low') expect(highest).toBeLessThan(1221);
    });
  });

test.describe('where people stand too far away for captions', () => {
  test.use({ story: storyOn({ diagonal: 43, bottom: 700, distance: 1200 }) });

  test('every visitor finds large text, and may choose the other', async ({ page }) => {
    await page.setViewportSize(SIZES.landscape);
    await page.clock.install();
    await openKiosk(page, { query: '&lang=vi' });
    const html = page.locator('html');
    await expect(html).toHaveAttribute('data-text-size', 'large');
    const button = page.locator('forum-access [data-setting=textSize]');
    await button.tap();
    await expect(html).toHaveAttribute('data-text-size', 'normal');
    // Whoever it was has left the loop alone, and the next one begins anew.
    await page.clock.fastForward(story.kiosk.idle.menu * 1000);
    await page.evaluate(() => document.querySelector('forum-app')!.reset());
    await expect(html).toHaveAttribute('data-text-size', 'large');
  });
});
