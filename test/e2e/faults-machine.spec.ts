import { answerQuestion, confirmAnswer, glance, questionAsked } from './answers.ts';
import { address, at, button, expect, inPhase, jump, openKiosk, scenes, settled, SIZES, speak, status, stopClock, test, word, type Page } from './fixture.ts'; // prettier-ignore
import { fingers, loopGoesOn, loopMoves, openWarm, seenSoon, toMenu, toStory } from './faults.ts';
import { touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { askOnly } from './ask-only.ts';
import { SLIDES, stepOf, story } from './story.ts';

const HOUR = 3_600_000;
const YEAR = 365.25 * 24 * HOUR;
const onBars = stepOf(
  SLIDES.find(({ scene }) => scene === 'bars')!,
  'last',
);
const cdp = (page: Page) => page.context().newCDPSession(page);

for (const [name, jumped] of [
  ['a year on', YEAR],
  ['fifty years back', -50 * YEAR],
  ['an hour on', HOUR],
] as const)
  test(`a clock that jumps ${name}: the visit stays where it was, and the loop keeps its pace`, async ({ page }) => {
    await openWarm(page);
    const turn = async () => page.clock.setSystemTime((await page.evaluate(() => Date.now())) + jumped);
    await toStory(page);
    const here = await address(page);
    await turn();
    await page.clock.fastForward(5000);
    expect(await status(page)).toMatchObject({ phase: 'story' });
    expect(await address(page)).toBe(here);
    await seenSoon('the next step', async () => {
      await button(page, 'en', 'deck.next').tap();
      await expect.poll(() => address(page)).not.toBe(here);
    });
    await page.evaluate(() => document.querySelector('forum-app')!.reset());
    await inPhase(page, 'attract');
    await turn();
    const before = await address(page);
    await page.clock.runFor(500);
    expect(await address(page)).toBe(before);
    await loopGoesOn(page, 2);
  });

test('a window that shrinks to nothing and comes back: the same step, whole', async ({ page }) => {
  await openKiosk(page, { query: '&lang=en', hash: `#/${onBars}` });
  await settled(page);
  const before = await scenes(page);
  const session = await cdp(page);
  const sized = (width: number, height: number) =>
    session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await sized(1, 1);
  await expect.poll(() => page.evaluate(() => innerWidth)).toBe(1);
  await page.evaluate(async () => {
    // 0x0 is what an element measures that is not shown at all.
    document.documentElement.style.setProperty('display', 'none');
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    document.documentElement.style.removeProperty('display');
  });
  const { width, height } = page.viewportSize()!;
  await sized(width, height);
  await seenSoon('the step, whole,', () => expect.poll(() => scenes(page)).toEqual(before));
  expect(await address(page)).toBe(onBars);
  await expect.poll(() => illegible(page)).toEqual([]);
});

test('a screen that is turned in the middle of a question: the answer begun is still there', async ({ page }) => {
  await page.clock.install();
  await askOnly(page, 'order');
  await page.setViewportSize(SIZES.landscape);
  await openKiosk(page, { query: '&lang=en' });
  await toMenu(page);
  await button(page, 'en', 'kiosk.quiz').tap();
  await questionAsked(page);
  await glance(page);
  const draft = () => page.evaluate(() => JSON.stringify(document.querySelector('forum-quiz')!.round!.drafts));
  const empty = await draft();
  await page.locator('forum-quiz [data-question]').getByRole('button').nth(1).tap();
  await expect.poll(draft).not.toBe(empty);
  const begun = await draft();
  await page.setViewportSize(SIZES.portrait);
  await seenSoon('the question, upright,', () => expect(page.locator('forum-quiz .page')).toHaveAttribute('data-stage', 'portrait')); // prettier-ignore
  expect(await draft()).toBe(begun);
  await expect.poll(() => illegible(page)).toEqual([]);
  await page.setViewportSize(SIZES.landscape);
  await expect(page.locator('forum-quiz .page')).toHaveAttribute('data-stage', 'landscape');
  expect(await draft()).toBe(begun);
});

test('a screen that is turned in the middle of a movement: the movement ends where it should', async ({ page }) => {
  await page.setViewportSize(SIZES.landscape);
  await page.clock.install();
  await openKiosk(page, {
    query: '&lang=en',
    hash: `#/${stepOf(
      SLIDES.find(({ scene }) => scene === 'bars')!,
      0,
    )}`,
  });
  await settled(page);
  await stopClock(page);
  await button(page, 'en', 'deck.next').tap();
  await page.clock.runFor(300);
  expect((await scenes(page)).some(({ moving }) => moving)).toBe(true);
  await page.setViewportSize(SIZES.portrait);
  await page.clock.runFor(300);
  await page.clock.resume();
  await seenSoon('the picture at rest', () => settled(page));
  expect(await illegible(page)).toEqual([]);
});

test('ten fingers at once: one of them opens something or none, nothing grows, and the next finger is heard', async ({
  page,
}) => {
  await openKiosk(page, { query: '&lang=en' });
  await toMenu(page);
  const { width, height } = page.viewportSize()!;
  const ten = Array.from({ length: 10 }, (_, i) => ({ x: (width * (i + 0.5)) / 10, y: height * (i % 2 ? 0.4 : 0.7) }));
  const lift = await fingers(page, ten);
  await lift();
  await settledPhase(page);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  if ((await status(page)).phase !== 'home') await menuButton(page).tap();
  await inPhase(page, 'home');
  await seenSoon('the story', async () => {
    await button(page, 'en', 'kiosk.start').tap();
    await at(page, story.kiosk.start);
  });
});

/** What a touch has led to is on screen. */
const settledPhase = async (page: Page) =>
  expect(['home', 'story', 'quiz']).toContain(
    await page.evaluate(async () => {
      for (let i = 0; i < 10; i++) await new Promise(requestAnimationFrame);
      return document.querySelector('forum-app')!.status.phase;
    }),
  );
const menuButton = (page: Page) => page.getByRole('button', { name: new RegExp(`^${word('en', 'kiosk.home')}`) });

test('a palm that lies on the screen for ten minutes: back in the loop, and lifting it opens nothing', async ({
  page,
}) => {
  await openWarm(page);
  await toStory(page);
  const palm = [
    { x: 600, y: 400 },
    { x: 640, y: 430 },
    { x: 660, y: 380 },
  ];
  const lift = await fingers(page, palm);
  const begun = await page.evaluate(() => performance.now());
  const phase = async () => (await status(page)).phase;
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(5000);
        return phase();
      },
      { intervals: [20] },
    )
    .toBe('attract');
  const seconds = ((await page.evaluate(() => performance.now())) - begun) / 1000;
  test.info().annotations.push({ type: 'seen', description: `the loop after ${Math.round(seconds)} s` });
  expect(seconds).toBeLessThan(300);
  await page.clock.fastForward(600_000 - seconds * 1000);
  await lift();
  await page.clock.runFor(500);
  await loopMoves(page);
  await toMenu(page);
});

test('a machine that runs out of memory: the loop goes on, and the menu opens', async ({ page }) => {
  await openKiosk(page);
  const session = await cdp(page);
  for (let i = 0; i < 3; i++) await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  await loopMoves(page);
  await seenSoon('the menu', () => toMenu(page));
});

test('a machine six times as slow: a short visit is made all the same', async ({ page }) => {
  const session = await cdp(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.clock.install();
  await seenSoon('the loop', () => openKiosk(page));
  await speak(page, 'en');
  await seenSoon('the menu', () => toMenu(page));
  await seenSoon('the story', async () => {
    await button(page, 'en', 'kiosk.start').tap();
    await at(page, story.kiosk.start);
  });
  for (let step = 0; step < 2; step++) {
    const here = await address(page);
    await button(page, 'en', 'deck.next').tap();
    await expect.poll(() => address(page)).not.toBe(here);
  }
  await jump(page, onBars);
  await seenSoon('the picture', () => settled(page));
  await menuButton(page).tap();
  await button(page, 'en', 'kiosk.quiz').tap();
  await seenSoon('a question', () => questionAsked(page));
  await answerQuestion(page, touchHand(page));
  await seenSoon('what was right', () => confirmAnswer(page, touchHand(page)));
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
});

test('a service worker that another app has left: it is sent away, and the page loaded once without it', async ({
  page,
  baseURL,
}) => {
  const context = page.context();
  await context.route('**/left-behind.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Service-Worker-Allowed': '/' },
      body: `addEventListener('install', () => skipWaiting());
        addEventListener('activate', (event) => event.waitUntil(clients.claim()));
        addEventListener('fetch', (event) => event.respondWith(fetch(event.request)));`,
    }),
  );
  await context.route('**/left-behind.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Another app' }),
  );
  await page.goto('/left-behind.html');
  await page.evaluate(async () => {
    await navigator.serviceWorker.register('/left-behind.js', { scope: '/' });
    await navigator.serviceWorker.ready;
  });
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.goto(`${baseURL}/?mode=kiosk`);
  const workers = () =>
    page.evaluate(async () => {
      const { controller } = navigator.serviceWorker;
      return [controller !== null, (await navigator.serviceWorker.getRegistrations()).length];
    });
  await seenSoon('the loop without the worker', () =>
    expect.poll(async () => [loads, ...(await workers().catch(() => []))]).toEqual([2, false, 0]),
  );
  await loopMoves(page);
});
