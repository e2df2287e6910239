import { answerQuestion, confirmAnswer, glance, goOn, questionAsked, revealed } from './answers.ts';
import {
  BOTH,
  button,
  EVERY_SIZE,
  expect,
  inPhase,
  jumpAndSee,
  LANGUAGES,
  SIZES,
  status,
  test,
  type Page,
  type Size,
} from './fixture.ts';
import { touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { CHAPTERS, ONE_OF_EACH_KIND, slidesOf, stepOf, story } from './story.ts';
import { LONGEST, openWithEveryWay } from './ways.ts';

/** Every change at once: there are many screens to look at. */
test.use({
  contextOptions: { reducedMotion: 'reduce' },
  trace: 'off',
});

const upright = (size: Size) => size !== 'landscape';

/** Asks for large text by touch, as a visitor does. Upright the switches lie behind a button. */
async function largeText(page: Page, size: Size, look: (where: string) => Promise<void>): Promise<void> {
  const opener = page.locator('forum-access [aria-expanded]');
  if (upright(size)) await opener.tap();
  await page.locator('forum-access [data-setting=textSize]').tap();
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
  if (!upright(size)) return;
  await expect(page.locator('forum-access .list')).toBeVisible();
  await look('the switches');
  await opener.tap();
}

/** Looks at one screen after the other, and tells what is wrong with all of them. */
function looker(page: Page) {
  const faults: string[] = [];
  const look = async (where: string) => {
    faults.push(...(await illegible(page)).map((fault) => `${where}: ${fault}`));
  };
  return { faults, look };
}

/** From the loop, in large text, to the first question. */
async function openQuiz(page: Page, size: Size, edition: string, players: 1 | 2): Promise<void> {
  await openWithEveryWay(page, edition);
  await largeText(page, size, async () => {});
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await page
    .locator('kiosk-home .starts .quiz .button')
    .nth(players - 1)
    .tap();
  await inPhase(page, 'quiz');
}

const CASES = EVERY_SIZE.flatMap((size) =>
  [...LANGUAGES, ...(size === 'landscape' ? [BOTH] : [])].map((edition) => ({ size, edition })),
);

for (const { size, edition } of CASES) {
  test(`with large text, loop, menu, panels and slides can be read and touched, ${size}, ${edition}`, async ({
    page,
  }) => {
    await page.setViewportSize(SIZES[size]);
    const { faults, look } = looker(page);
    await openWithEveryWay(page, edition);
    await largeText(page, size, look);
    await page.locator('kiosk-attract input').waitFor();
    await look('the loop');
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    await page.locator('kiosk-home .more button').first().waitFor();
    await look('the menu');
    await page.locator('kiosk-home .more button').first().tap();
    await page.locator('forum-map .head').nth(1).tap();
    await expect(page.locator('forum-map .slide')).toHaveCount(slidesOf(CHAPTERS[1]!).length);
    await look('the map');
    await page.locator('forum-map .foot .button').first().tap();
    await expect(page.locator('forum-sources .head')).toHaveCount(Object.keys(story.sources).length + 1);
    await page.locator('forum-sources .head').first().tap();
    await look('the sources');
    for (const panel of ['forum-sources', 'forum-map']) await page.locator(`${panel} .primary`).tap();
    await page.locator('kiosk-home .starts .button').first().tap();
    await inPhase(page, 'story');
    for (const slide of ONE_OF_EACH_KIND) {
      await jumpAndSee(page, stepOf(slide, 'last'));
      await look(stepOf(slide, 'last'));
    }
    await page.locator('kiosk-story-foot .links .quiet').first().tap();
    await page.locator('forum-provenance .link').first().waitFor();
    await look('what the slide rests on');
    await page.locator('forum-provenance .link').first().tap();
    await page.locator('forum-provenance .stated').waitFor();
    await look('a fact');
    await page.locator('forum-provenance .primary').tap();
    await page.locator('.kiosk-bar .new').tap();
    await page.locator('kiosk-leaving').waitFor();
    await look('leaving');
    await page.locator('kiosk-leaving .primary').tap();
    await page.clock.fastForward(600_000);
    await page.locator('kiosk-warning').waitFor();
    await look('the warning');
    expect(faults).toEqual([]);
  });

  test(`with large text, every question can be read and touched, ${size}, ${edition}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    const { faults, look } = looker(page);
    await openQuiz(page, size, edition, 1);
    const hand = touchHand(page);
    for (let i = 0; i < LONGEST.size; i++) {
      const way = LONGEST.get(await questionAsked(page))!;
      await look(`${way}, asked`);
      await answerQuestion(page, hand);
      await confirmAnswer(page, hand);
      await look(`${way}, confirmed`);
      await goOn(page, hand);
    }
    await inPhase(page, 'result');
    await look('the result');
    expect(faults).toEqual([]);
  });
}

for (const size of ['landscape', 'portrait'] as const)
  test(`with large text, two can read and touch every question, ${size}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    const { faults, look } = looker(page);
    await openQuiz(page, size, 'vi', 2);
    while ((await status(page)).phase === 'quiz') {
      await button(page, 'vi', 'quiz.skip').waitFor();
      await page.locator('forum-quiz [data-question]').first().waitFor({ state: 'attached' });
      const way = LONGEST.get((await status(page)).question!)!;
      await glance(page);
      await look(`${way}, asked`);
      await button(page, 'vi', 'quiz.skip').tap();
      await expect(page.locator('forum-quiz footer .primary')).toBeVisible();
      await revealed(page);
      await look(`${way}, skipped`);
      await goOn(page, touchHand(page));
    }
    await inPhase(page, 'result');
    await look('the result');
    expect(faults).toEqual([]);
  });
