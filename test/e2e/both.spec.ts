import {
  at,
  BOTH,
  bothButton,
  EVERY_SIZE,
  expect,
  inPhase,
  openKiosk,
  settled,
  SIZES,
  speak,
  status,
  stopClock,
  test,
  type Page,
} from './fixture.ts';
import { questionAsked } from './answers.ts';
import { illegible } from './legible.ts';
import { CHAPTERS, slidesOf, SLIDES, stepOf, story, type Slide } from './story.ts';

/** A slide whose title and first captions are known word by word: without numbers, which are formatted. */
const plain = (text: string) => !text.includes('{');
const SLIDE: Slide = SLIDES.find(({ title, captions }) =>
  [title.vi, title.en, captions[1]?.vi ?? '{', captions[1]?.en ?? '{'].every(plain),
)!;
const STEP = stepOf(SLIDE, 1);

const bare = (text: string) => text.replace(/\s+/g, ' ').trim();
const wordsOf = async (page: Page, what: string) => bare(await page.locator(what).innerText());

test('an address asks for both languages at once: title and caption come in both, each with its language', async ({
  page,
}) => {
  await openKiosk(page, { query: `&lang=${BOTH}`, hash: `#/${STEP}` });
  await at(page, STEP);
  expect((await status(page)).language).toBe(BOTH);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(bothButton(page)).toHaveAttribute('aria-pressed', 'true');
  const section = 'forum-deck section.present';
  await page.locator(section).waitFor();
  await expect(page.locator(`${section} h2 [lang]`)).toHaveAttribute('lang', 'en');
  expect(await wordsOf(page, `${section} h2 [lang=en]`)).toBe(bare(SLIDE.title.en));
  expect(await wordsOf(page, `${section} h2`)).toBe(bare(`${SLIDE.title.vi} ${SLIDE.title.en}`));
  expect(await wordsOf(page, 'forum-deck .caption p:not([lang])')).toBe(bare(SLIDE.captions[1]!.vi));
  expect(await wordsOf(page, 'forum-deck .caption p[lang=en]')).toBe(bare(SLIDE.captions[1]!.en));
});

test('the third choice of the switch keeps the step, and so does the way back to one language', async ({ page }) => {
  await openKiosk(page, { hash: `#/${STEP}` });
  await bothButton(page).tap();
  await expect.poll(async () => (await status(page)).language).toBe(BOTH);
  await expect(page.locator('forum-deck section.present h2 [lang=en]')).toBeVisible();
  await at(page, STEP);
  await speak(page, 'en');
  await expect(page.locator('forum-deck section.present h2 [lang]')).toHaveCount(0);
  expect(await wordsOf(page, 'forum-deck section.present h2')).toBe(bare(SLIDE.title.en));
  await at(page, STEP);
});

test('the switch to both in the middle of a change lets it run on, and does not start it again', async ({ page }) => {
  const moving = SLIDES.find(({ id, seconds }) => id !== SLIDE.id && seconds.length > 3)!;
  await page.clock.install();
  await openKiosk(page, { hash: `#/${stepOf(moving, 0)}` });
  await page.locator('forum-deck section.present').waitFor();
  await page.clock.runFor(5000);
  await stopClock(page);
  await page.evaluate(() => {
    const seen = ((window as unknown as { progress: number[] }).progress = [] as number[]);
    document.addEventListener('scene-painted', (event) => seen.push((event as CustomEvent<number>).detail));
  });
  await page.keyboard.press('ArrowRight');
  await at(page, stepOf(moving, 1));
  await page.clock.runFor(400);
  await bothButton(page).tap();
  await expect.poll(async () => (await status(page)).language).toBe(BOTH);
  await expect(page.locator('forum-deck section.present h2 [lang=en]')).toBeAttached();
  await page.clock.runFor(5000);
  await at(page, stepOf(moving, 1));
  const painted = await page.evaluate(() => (window as unknown as { progress: number[] }).progress);
  const progress = painted.slice(painted.findIndex((t) => t < 1));
  expect(progress.length).toBeGreaterThan(10);
  expect(progress.filter((t, i) => i > 0 && t < progress[i - 1]!)).toEqual([]);
  expect(progress.at(-1)).toBe(1);
});

for (const size of EVERY_SIZE)
  test(`loop, menu, map, sources and a question can be read in both languages at once, ${size}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    await openKiosk(page, { query: `&lang=${BOTH}` });
    await page.locator('kiosk-attract input').waitFor();
    expect.soft(await illegible(page), 'the loop').toEqual([]);
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    expect.soft(await illegible(page), 'the menu').toEqual([]);
    await page.locator('kiosk-home .more button').first().tap();
    await page.locator('forum-map .head').nth(1).tap();
    await expect(page.locator('forum-map .slide')).toHaveCount(slidesOf(CHAPTERS[1]!).length);
    expect.soft(await illegible(page), 'the map').toEqual([]);
    await page.locator('forum-map .foot .button').first().tap();
    await expect(page.locator('forum-sources .head')).toHaveCount(Object.keys(story.sources).length + 1);
    await page.locator('forum-sources .head').first().tap();
    expect.soft(await illegible(page), 'the sources').toEqual([]);
    for (const panel of ['forum-sources', 'forum-map']) await page.locator(`${panel} .primary`).tap();
    await page.locator('kiosk-home .starts .quiz .button').first().tap();
    await inPhase(page, 'quiz');
    await questionAsked(page);
    await settled(page).catch(() => undefined);
    expect.soft(await illegible(page), `the question ${(await status(page)).question}`).toEqual([]);
  });
