import { breakScene, chunkOf } from './broken-scene.ts';
import {
  at,
  button,
  expect,
  inPhase,
  jump,
  openKiosk,
  settled,
  SIZES,
  speak,
  status,
  test,
  type Page,
} from './fixture.ts';
import { loopMoves, openWarm, seenSoon, toMenu, warm } from './faults.ts';
import { illegible } from './legible.ts';
import { stepOf, SLIDES } from './story.ts';

/** Counts how often the page is loaded. */
function countLoads(page: Page): () => number {
  let loads = 0;
  page.on('load', () => (loads += 1));
  return () => loads;
}

/** A part of the app is not to be had while `isAway` says so. */
async function without(page: Page, part: string, isAway: () => boolean): Promise<void> {
  const file = chunkOf(part);
  await page.route(`**/${file}`, (route) => (isAway() ? route.fulfill({ status: 404, body: '' }) : route.continue()));
}

const onBars = stepOf(
  SLIDES.find(({ scene }) => scene === 'bars')!,
  'last',
);
const skipped = (page: Page) => page.evaluate(() => [...document.querySelector('forum-kiosk')!.skipped]);

test.describe('a scene that throws', () => {
  test.use({ allowed: [/A part is broken/] });
  // The server is shared with other tests, and what is broken here is the page, not its story.
  test.beforeEach(({ page }) => page.route('**/api/content', (route) => route.fulfill({ status: 204 })));

  test('in the story: its numbers as a table; from the third time on the next visitor does not meet it', async ({
    page,
  }) => {
    await breakScene(page, 'bars');
    await openWarm(page);
    await jump(page, onBars);
    const table = page.locator('forum-deck section.present table');
    await seenSoon('the table', () => expect(table).toBeVisible());
    expect(await illegible(page)).toEqual([]);
    await button(page, 'en', 'deck.next').tap();
    await expect(page.locator('forum-deck section.present h2')).toBeVisible();
    const slide = onBars.split('/').slice(0, 2).join('/');
    const nextVisit = async () => {
      await page.evaluate(() => document.querySelector('forum-app')!.reset());
      await inPhase(page, 'attract');
      // The same address as before would lead nowhere.
      await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    };
    for (let visit = 0; visit < 3 && !(await skipped(page)).includes(slide); visit++) {
      await nextVisit();
      await jump(page, onBars).catch(() => undefined);
    }
    await nextVisit();
    expect(await skipped(page)).toEqual([slide]);
    await page.evaluate((to) => (location.hash = to), `#/${onBars}`);
    await inPhase(page, 'story');
    expect((await status(page)).position!.slide).not.toBe(slide.split('/')[1]);
  });

  test('in the loop: the question without its picture, then the loop without it', async ({ page }) => {
    await breakScene(page, 'units');
    await page.clock.install();
    await openKiosk(page);
    await expect(page.locator('kiosk-attract h1')).toBeVisible();
    await seenSoon('the next picture of the loop', () =>
      expect
        .poll(
          async () => {
            await page.clock.fastForward(1000);
            return (await status(page)).position?.slide;
          },
          { intervals: [50] },
        )
        .not.toBe('places'),
    );
    await loopMoves(page);
  });
});

test.describe('a part of the app that cannot be loaded', () => {
  test.use({ allowed: [/404|could not be loaded|dynamically imported/] });

  test('the menu: a touch leaves the loop on screen; once the part is there the page loads itself anew, and it opens', async ({
    page,
  }) => {
    let isAway = true;
    const loads = countLoads(page);
    await without(page, 'home', () => isAway);
    await openWarm(page);
    // A page that has just been renewed is not renewed again: it was, when the part was found missing.
    await expect.poll(loads).toBe(2);
    await inPhase(page, 'attract');
    await warm(page);
    await page.locator('kiosk-attract .foot p').first().tap();
    await seenSoon('the loop, not an empty screen,', () => inPhase(page, 'attract'));
    await loopMoves(page);
    expect(loads()).toBe(2);
    isAway = false;
    await page.clock.fastForward(3_600_000);
    await page.clock.runFor(500);
    await seenSoon('the page, loaded anew,', () => expect.poll(loads).toBe(3));
    await inPhase(page, 'attract');
    await speak(page, 'en');
    await toMenu(page);
  });

  test('a scene: words without their picture; the page loads itself anew only when nobody is there', async ({
    page,
  }) => {
    let isAway = true;
    const loads = countLoads(page);
    await without(page, 'bars', () => isAway);
    await page.clock.install();
    await openKiosk(page, { query: '&lang=en', hash: `#/${onBars}` });
    await at(page, onBars);
    await seenSoon('the words', () => expect(page.locator('forum-deck section.present h2')).toBeVisible());
    await warm(page);
    expect(await illegible(page)).toEqual([]);
    await page.clock.fastForward(30_000);
    expect(loads()).toBe(1);
    isAway = false;
    await page.evaluate(() => document.querySelector('forum-app')!.reset());
    // Written after the frame: loaded anew before that, the page would come back to the story.
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
    await page.clock.fastForward(16_000);
    await seenSoon('the page, loaded anew,', () => expect.poll(loads).toBe(2));
    await inPhase(page, 'attract');
    await jump(page, onBars);
    await expect
      .poll(() => page.evaluate(() => document.querySelector('forum-deck')?.scene.drawing.marks.length))
      .toBeGreaterThan(0);
  });
});

test.describe('without its fonts', () => {
  test.use({ allowed: [/404/] });
  for (const [where, hash, size] of [
    ['the loop', '', 'landscape'],
    ['the story', `#/${onBars}`, 'landscape'],
    ['the story, upright,', `#/${onBars}`, 'portrait'],
  ] as const)
    test(`${where} is there in another typeface, and all of it can be read`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.route('**/*.woff2', (route) => route.fulfill({ status: 404, body: '' }));
      await openKiosk(page, { query: '&lang=vi', hash });
      await seenSoon('the words', () => expect(page.locator('h1, section.present h2').first()).toBeVisible());
      expect(await page.evaluate(() => [...document.fonts].every(({ status }) => status !== 'loaded'))).toBe(true);
      await settled(page);
      expect(await illegible(page)).toEqual([]);
    });
});
