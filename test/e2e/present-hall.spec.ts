import { FOOT } from '../../src/modes/present/slide-props.ts';
import { expect, settled, test, type Page } from './fixture.ts';
import { doIn } from './podium.ts';
import {
  goIn,
  hallAt,
  openConsole,
  openHall,
  openWatchedHall,
  seenIn,
  showHallPanel,
  signIn,
  watchHalls,
} from './present-windows.ts';
import { CHAPTERS, SLIDES, slidesOf, stepOf } from './story.ts';

/** The hall's window with the speaker's beside it, both real. */

const [FIRST, SECOND, THIRD] = SLIDES as [(typeof SLIDES)[0], (typeof SLIDES)[0], (typeof SLIDES)[0]];
const OTHER = slidesOf(CHAPTERS[3]!)[1]!;
const LAST = SLIDES.at(-1)!;
const title = async (hall: Page): Promise<string> =>
  (await hall.locator('forum-deck section.present h2').innerText()).replace(/\s+/g, ' ');
/** What a title begins with, up to its first number, which is written as the language does. */
const begin = (text: string): RegExp => new RegExp(`^${/^[^[{]{0,16}/.exec(text)![0].trimEnd()}`);

test.beforeEach(async ({ page, context }) => {
  await watchHalls(context);
  await openConsole(page);
});

// A server that is away is here one that no worker stands in for.
test.use({ serviceWorkers: 'block', allowed: [/Service Worker registration blocked/] });

test('the hall opens dark and shows the step whole at once, then every step as its change plays', async ({ page }) => {
  await goIn(page, stepOf(SECOND, 1));
  const hall = await openWatchedHall(page);
  await hallAt(hall, stepOf(SECOND, 1));
  await hall.waitForFunction(() => window.hallFrames.some(({ isDark }) => !isDark));
  const frames = await hall.evaluate(() => window.hallFrames);
  const seen = frames.slice(frames.findIndex(({ isDark }) => !isDark));
  for (const frame of seen)
    expect(frame).toMatchObject({ isDark: false, progress: 1, hasLetters: true, drawn: stepOf(SECOND, 1) });
  expect(new Set(seen.map((frame) => frame.title)).size).toBe(1);
  expect(seen[0]!.marks).toBeGreaterThan(0);
  expect(await hall.title()).toMatch(/^Hội trường · /);

  await doIn(page, { type: 'next' });
  await hallAt(hall, stepOf(SECOND, 2));
  await settled(hall);
  const played = await hall.evaluate(() => window.hallFrames.filter(({ progress }) => progress < 1).length);
  expect(played, 'the change plays').toBeGreaterThan(2);
});

test('the slide stays until that of another chapter is there whole', async ({ page, context }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((done) => (release = done));
  await context.route(new RegExp(`content/.*chapter.${CHAPTERS[3]}`), async (route) => {
    await held;
    await route.continue();
  });
  const hall = await openWatchedHall(page);
  await hallAt(hall, stepOf(FIRST, 0));
  await goIn(page, stepOf(OTHER, 1));
  await doIn(page, { type: 'hold', at: 1 });
  await expect
    .poll(() => hall.evaluate(() => document.querySelector('forum-hall')!.talk!.position.slide))
    .toBe(OTHER.id);
  expect(await seenIn(hall)).toBe(stepOf(FIRST, 0));
  expect(await title(hall)).toMatch(begin(FIRST.title.vi));
  await doIn(page, { type: 'let-go' });
  release();
  await hallAt(hall, stepOf(OTHER, 1));
  expect(await title(hall)).toMatch(begin(OTHER.title.vi));
  const frames = await hall.evaluate(() => window.hallFrames);
  const shown = frames.slice(frames.findIndex(({ isDark }) => !isDark));
  expect(shown.some(({ isDark, marks, title: said }) => isDark || !said || !marks)).toBe(false);
});

test('the hall reads its own language, or both, and keeps the step', async ({ page }) => {
  const hall = await openHall(page);
  await hallAt(hall, stepOf(FIRST, 0));
  await page
    .getByRole('group', { name: 'Ngôn ngữ của hội trường' })
    .getByRole('button', { name: 'English', exact: true })
    .click();
  await expect.poll(() => title(hall)).toMatch(begin(FIRST.title.en));
  await goIn(page, stepOf(SECOND, 1));
  await doIn(page, { type: 'next' });
  await doIn(page, { type: 'hall', edition: 'vi,en' });
  await expect.poll(() => hall.locator('section.present h2 .second').innerText()).toMatch(begin(SECOND.title.en));
  await hallAt(hall, stepOf(SECOND, 2));
  expect((await page.evaluate(() => document.querySelector('forum-app')!.status)).language).toBe('vi');
  await hall.reload();
  await expect.poll(() => hall.locator('section.present h2 .second').count()).toBe(1);
  await hallAt(hall, stepOf(SECOND, 2));
});

test('either window can be loaded again, the hall closed and opened: the talk goes on where it is', async ({
  page,
}) => {
  let hall = await openHall(page);
  await hallAt(hall, stepOf(FIRST, 0));
  await goIn(page, stepOf(OTHER, 1));
  await hall.reload();
  await hallAt(hall, stepOf(OTHER, 1));
  await page.reload();
  await page.waitForFunction(() => document.querySelector('forum-console')?.podium);
  expect(await seenIn(hall)).toBe(stepOf(OTHER, 1));
  await doIn(page, { type: 'back' });
  await hallAt(hall, stepOf(OTHER, 0));
  await hall.close();
  await goIn(page, stepOf(THIRD, 1));
  await showHallPanel(page);
  await expect(page.locator('hall-window').getByText('Chưa mở', { exact: true })).toBeVisible();
  hall = await openHall(page);
  await hallAt(hall, stepOf(THIRD, 1));
  // Keys that reach the hall drive the talk in both.
  await hall.keyboard.press('PageDown');
  await hallAt(hall, stepOf(THIRD, 2));
  await expect.poll(() => page.evaluate(() => document.querySelector('forum-app')!.status.position!.step)).toBe(2);
  // Numbers jump, and "b" makes it dark, here too.
  await hall.keyboard.type('1');
  await hall.keyboard.press('Enter');
  await hallAt(hall, stepOf(FIRST, 0));
  await hall.keyboard.press('b');
  await expect(hall.locator('forum-stage').first()).toBeHidden();
  await hall.keyboard.press('b');
  await page.getByRole('button', { name: 'Đóng', exact: true }).click();
  await expect.poll(() => hall.isClosed()).toBe(true);
});

test('a hall that slept is at the right step within a second', async ({ page, context }) => {
  const hall = await openHall(page);
  await hallAt(hall, stepOf(FIRST, 0));
  const devtools = await context.newCDPSession(hall);
  await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
  for (const where of [stepOf(SECOND, 1), stepOf(OTHER, 0), stepOf(LAST, 'last')]) await goIn(page, where);
  await devtools.send('Page.setWebLifecycleState', { state: 'active' });
  await hallAt(hall, stepOf(LAST, 'last'), 1000);
});

test.describe('without the server', () => {
  test.use({
    allowed: [/Worker registration blocked|ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load resource|fetch)/],
  });

  test('the hall has all of the story with it', async ({ page, context }) => {
    const hall = await openHall(page);
    await hallAt(hall, stepOf(FIRST, 0));
    await hall.waitForLoadState('networkidle');
    await context.setOffline(true);
    for (const chapter of [...CHAPTERS].reverse()) {
      const slide = slidesOf(chapter)[0]!;
      await goIn(page, stepOf(slide, 'last'));
      await hallAt(hall, stepOf(slide, 'last'));
      expect(await title(hall)).toMatch(begin(slide.title.vi));
    }
    await doIn(page, { type: 'hall', edition: 'en' });
    await expect.poll(() => title(hall)).toMatch(begin(slidesOf(CHAPTERS[0]!)[0]!.title.en));
  });

  test('a hall that cannot open the story is dark, and opens it when it can', async ({ page, context }) => {
    await context.route('**/content/manifest.json', (route) => route.abort());
    const hall = await openHall(page);
    await hall.waitForFunction(() => document.querySelector('forum-app')?.status?.phase === 'error');
    expect(await hall.locator('body').innerText()).toBe('');
    expect((await hall.locator('body').ariaSnapshot()).trim()).toBe('');
    await context.unroute('**/content/manifest.json');
    await hallAt(hall, stepOf(FIRST, 0));
  });
});

test('the hall holds nothing but the slide, and nothing at all when it is dark', async ({ page }) => {
  const hall = await openHall(page);
  await goIn(page, stepOf(OTHER, 1));
  await hallAt(hall, stepOf(OTHER, 1));
  await expect(hall.getByRole('heading')).toHaveCount(1);
  for (const role of ['link', 'alert', 'status', 'dialog', 'textbox', 'navigation'] as const)
    await expect(hall.getByRole(role)).toHaveCount(0);
  await expect(hall.locator('button:not(.fact):visible')).toHaveCount(0);
  await doIn(page, { type: 'black' });
  await expect.poll(async () => (await hall.locator('body').ariaSnapshot()).trim()).toBe('');
  await expect(hall.locator('forum-stage')).toBeHidden();
  await doIn(page, { type: 'next' });
  await expect(hall.locator('forum-stage')).toBeVisible();
});

test('a step with a slider is seen without it, by eyes and by readers', async ({ page }) => {
  const hall = await openHall(page);
  const asking = SLIDES.flatMap(({ chapter, id, views }) =>
    views.flatMap(({ guess }, step) => (guess === 'ask' ? [`${chapter}/${id}/${step}`] : [])),
  );
  expect(asking.length).toBeGreaterThan(0);
  for (const where of asking.slice(0, 2)) {
    await goIn(page, where);
    await hallAt(hall, where);
    await expect(page.locator('present-now .input input')).toBeVisible();
    await expect(hall.getByRole('slider')).toHaveCount(0);
    // What the slider and buttons stand in elsewhere is the picture's.
    const foot = await hall.evaluate(() =>
      parseFloat(getComputedStyle(document.querySelector('forum-hall forum-deck')!).getPropertyValue('--foot')),
    );
    expect(foot).toBe(FOOT);
  }
});

test('full screen is offered to a mouse in the hall, and never seen by the hall itself', async ({ page }) => {
  const hall = await openHall(page);
  await hallAt(hall, stepOf(FIRST, 0));
  const button = hall.getByRole('button', { name: 'Toàn màn hình' });
  const full = () => hall.evaluate(() => document.fullscreenElement !== null);
  await expect(button).toHaveCount(0);
  await hall.mouse.move(300, 300);
  await hall.mouse.move(340, 310);
  await button.click();
  await expect.poll(full).toBe(true);
  await hall.mouse.move(500, 400);
  await hall.mouse.move(520, 430);
  await expect(button).toHaveCount(0);
  expect(await hall.evaluate(() => getComputedStyle(document.querySelector('forum-hall')!).cursor)).toBe('none');
  await hall.keyboard.press('f');
  await expect.poll(full).toBe(false);
  await hall.mouse.dblclick(400, 400);
  await expect.poll(full).toBe(true);
});

test('the speaker holds a change, plays it again, points, and lets a mark stand out', async ({ page }) => {
  const hall = await openHall(page);
  await goIn(page, stepOf(SECOND, 2));
  await hallAt(hall, stepOf(SECOND, 2));
  await settled(hall);
  const progress = () => hall.evaluate(() => document.querySelector('forum-deck')!.scene.player.progress);
  await doIn(page, { type: 'hold', at: 0.4 });
  await expect.poll(progress).toBe(0.4);
  await doIn(page, { type: 'let-go' });
  await expect.poll(progress).toBe(1);
  await doIn(page, { type: 'again' });
  await expect.poll(progress).toBeLessThan(1);
  await settled(hall);

  const mark = await hall.evaluate(
    () =>
      document.querySelector('forum-deck')!.scene.drawing.marks.find(({ shape, fact }) => shape === 'text' && fact)!
        .key,
  );
  const dim = () =>
    hall.evaluate(
      () => document.querySelector('forum-deck')!.scene.drawing.marks.filter(({ opacity = 1 }) => opacity < 0.5).length,
    );
  const before = await dim();
  await doIn(page, { type: 'look', mark });
  await expect.poll(dim).toBeGreaterThan(before);
  await settled(hall);
  await doIn(page, { type: 'look', mark: null });
  await expect.poll(dim).toBe(before);

  const laser = hall.locator('hall-laser');
  await expect(laser).toBeHidden();
  await signIn(page, { type: 'pointer', spot: { x: 0.25, y: 0.5 } });
  await expect(laser).toBeVisible();
  const [stage, dot] = await Promise.all([
    laser.evaluate((element) => element.getBoundingClientRect()),
    laser.locator('.dot').evaluate((element) => element.getBoundingClientRect()),
  ]);
  expect((dot.x - stage.x) / stage.width).toBeCloseTo(0.25, 2);
  expect((dot.y - stage.y) / stage.height).toBeCloseTo(0.5, 2);
  await expect(laser).toBeHidden();
});
