import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { accessible } from './axe.ts';
import {
  at,
  BOTH,
  button,
  expect,
  inPhase,
  jumpAndSee,
  LANGUAGES,
  openKiosk,
  scenes,
  status,
  test,
  type Page,
} from './fixture.ts';
import { touchHand } from './hands.ts';
import { ONE_OF_EACH_KIND, SLIDES, slidesOf, stepOf } from './story.ts';

/** Everything at once: nothing is looked at while it fades in. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** A round of the quiz; `types.spec.ts` looks at its questions. */
async function play(page: Page): Promise<void> {
  const hand = touchHand(page);
  for (;;) {
    await questionAsked(page);
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
    await goOn(page, hand);
    if ((await status(page)).phase !== 'quiz') break;
  }
  await inPhase(page, 'result');
  await page.locator('kiosk-result h1').waitFor();
  await accessible(page, 'the result');
}

for (const language of LANGUAGES) {
  test(`axe finds nothing from the loop to the warning, ${language}`, async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, { query: `&lang=${language}` });
    await page.locator('kiosk-attract input').waitFor();
    await accessible(page, 'the attract loop');
    const box = (await page.locator('kiosk-attract input').boundingBox())!;
    await page.touchscreen.tap(box.x + box.width * 0.3, box.y + box.height * 0.4);
    await button(page, language, 'attract.on').waitFor();
    await accessible(page, 'the loop after a guess');
    await page.locator('kiosk-attract .after').tap({ position: { x: 2, y: 2 } });
    await button(page, language, 'attract.on').tap();
    await inPhase(page, 'story');
    await page.locator('.kiosk-bar button').first().tap();
    await inPhase(page, 'home');
    await accessible(page, 'the menu');
    await button(page, language, 'kiosk.quiz').tap();
    await play(page);
    // The warning comes by now, whatever there is to read.
    await page.clock.fastForward(180_000);
    await inPhase(page, 'warning');
    await accessible(page, 'the warning');
  });

  test(`axe finds nothing on a slide of every kind, its table and its sources, ${language}`, async ({ page }) => {
    const slides = ONE_OF_EACH_KIND.map((slide) => stepOf(slide, 'last'));
    await openKiosk(page, { query: `&lang=${language}`, hash: `#/${slides[0]}` });
    for (const where of slides) {
      await jumpAndSee(page, where);
      await accessible(page, where);
    }
    await button(page, language, 'deck.table').tap();
    await accessible(page, 'the table');
    await button(page, language, 'deck.sources').tap();
    await page.locator('forum-provenance li').first().waitFor();
    await accessible(page, 'the sources of a slide');
    await page.locator('forum-provenance .link').first().tap();
    await accessible(page, 'the source of a fact');
  });

  test(`axe finds nothing on a step with a slider, the map, and every source, ${language}`, async ({ page }) => {
    const asking = SLIDES.find(({ views }) => views.some(({ guess }) => guess === 'ask'))!;
    const whatIf = SLIDES.find(({ scene }) => scene === 'what-if')!;
    const ask = stepOf(
      asking,
      asking.views.findIndex(({ guess }) => guess === 'ask'),
    );
    await openKiosk(page, { query: `&lang=${language}`, hash: `#/${ask}` });
    for (const where of [ask, stepOf(whatIf, 'last')]) {
      await jumpAndSee(page, where);
      await expect(page.locator('forum-deck input')).toHaveCount(1);
      await accessible(page, where);
    }
    await page.locator('kiosk-story-foot .place').tap();
    await expect(page.locator('forum-map .slide')).toHaveCount(slidesOf(whatIf.chapter).length);
    await accessible(page, 'the map');
    await button(page, language, 'sources.open').tap();
    await page.locator('forum-sources .head').first().tap();
    await page.locator('forum-sources .fact').first().waitFor();
    await accessible(page, 'the sources');
    await page.locator('forum-sources .fact').first().tap();
    await page.locator('forum-provenance .stated').waitFor();
    await accessible(page, 'a fact over the sources');
  });
}

for (const language of LANGUAGES)
  test(`axe finds nothing in high contrast, from the loop to the result, ${language}`, async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, { query: `&lang=${language}` });
    await page.locator('forum-access [data-setting=contrast]').tap();
    await expect(page.locator('html')).toHaveAttribute('data-contrast', 'high');
    await accessible(page, 'the attract loop');
    await jumpAndSee(page, stepOf(ONE_OF_EACH_KIND[0]!, 'last'));
    await accessible(page, 'a slide');
    await page.locator('.kiosk-bar button').first().tap();
    await inPhase(page, 'home');
    await accessible(page, 'the menu');
    await button(page, language, 'kiosk.quiz').tap();
    await questionAsked(page);
    await accessible(page, 'a question');
    await play(page);
  });

test('axe finds nothing where both languages are shown at once', async ({ page }) => {
  await openKiosk(page, { query: `&lang=${BOTH}` });
  await page.locator('kiosk-attract input').waitFor();
  await accessible(page, 'the attract loop');
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await accessible(page, 'the menu');
  await page.locator('kiosk-home .more button').first().tap();
  await page.locator('forum-map .head').first().tap();
  await page.locator('forum-map .slide').first().waitFor();
  await accessible(page, 'the map');
  for (const slide of ONE_OF_EACH_KIND) {
    await jumpAndSee(page, stepOf(slide, 'last'));
    await accessible(page, stepOf(slide, 'last'));
  }
});

test.describe('where the story cannot be had', () => {
  test.use({ allowed: [/503/] });
  test('axe finds nothing on the error screen', async ({ page }) => {
    await page.route('**/content/manifest.json', (route) => route.fulfill({ status: 503, body: '' }));
    await page.goto('/?mode=kiosk');
    await inPhase(page, 'error');
    await accessible(page, 'the error');
  });
});

test('with reduced motion every change is there at once', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, { hash: '#/2019-the-call/revenue/0' });
  await page.locator('forum-deck section.present').waitFor();
  await page.evaluate(() => {
    const seen = ((window as unknown as { between: number[] }).between = [] as number[]);
    document.addEventListener('scene-painted', (event) => {
      const { detail } = event as CustomEvent<number>;
      if (detail > 0 && detail < 1) seen.push(detail);
    });
  });
  for (let step = 1; step < 5; step++) {
    await page.keyboard.press('ArrowRight');
    await at(page, `2019-the-call/revenue/${step}`);
    const [scene] = await scenes(page);
    expect(scene!.moving).toBe(false);
  }
  expect(await page.evaluate(() => (window as unknown as { between: number[] }).between)).toEqual([]);
});
