import { resolve } from 'node:path';
import { questionAsked } from './answers.ts';
import { at, expect, inPhase, test as base, word, type Page } from './fixture.ts';
import { oneRound } from './one-round.ts';
import { leadHall } from './present-windows.ts';
import { StaticHost } from './static-host.ts';
import { CHAPTERS, SLIDES, stepOf } from './story.ts';

/** In a folder of a host that gives out files and knows nothing else. */
const FOLDER = '/a/b/forum/';

const test = base.extend<{ host: StaticHost }>({
  host: async ({ playwright: _ }, use) => {
    const host = new StaticHost({ [FOLDER]: resolve(import.meta.dirname, '../../dist/client') });
    await host.start();
    await use(host);
    // A kiosk asks whether there is a server of its own, and here there is none; whatever else is missing is missing.
    expect(host.missed.filter((path) => !/^\/a\/b\/forum\/api\/\w+$/.test(path))).toEqual([]);
    await host.end();
  },
  baseURL: ({ host }, use) => use(host.origin),
  allowed: [/Failed to load resource: .*(404|ERR_CONNECTION_(REFUSED|RESET)).*\/a\/b\/forum\/api\/\w+\)?$/],
});

/** The letters of both languages have come from the folder. */
const hasLetters = (page: Page) =>
  page.evaluate(async () => (await document.fonts.load('400 20px "Be Vietnam Pro"', 'Aạ')).length);

test('a kiosk in a folder of a static host: the loop, the story, a round, the other language', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${FOLDER}?mode=kiosk`);
  await inPhase(page, 'attract');
  expect(await hasLetters(page)).toBeGreaterThan(0);
  await oneRound(page);
});

test('where no server is behind it a kiosk finds that out once, and tells nobody how it is', async ({ page, host }) => {
  await page.clock.install();
  await page.goto(`${FOLDER}?mode=kiosk`);
  await inPhase(page, 'attract');
  await page.clock.runFor(60_000);
  expect(host.missed).toEqual([`${FOLDER}api/machine`]);
});

test('a kiosk whose server is away goes on telling it, and is heard when it is back', async ({ page }) => {
  let isAway = true;
  const asked: string[] = [];
  await page.route('**/api/*', (route) => {
    asked.push(`${new URL(route.request().url()).pathname.slice(FOLDER.length)}${isAway ? '' : ', heard'}`);
    return isAway ? route.abort('connectionrefused') : route.fulfill({ status: 204 });
  });
  await page.clock.install();
  await page.goto(`${FOLDER}?mode=kiosk`);
  await inPhase(page, 'attract');
  await page.clock.runFor(25_000);
  expect(asked.filter((what) => what === 'api/beat').length).toBeGreaterThan(1);
  isAway = false;
  await page.clock.runFor(20_000);
  await expect.poll(() => asked.filter((what) => what === 'api/beat, heard').length).toBeGreaterThan(1);
});

test('a book in a folder of a static host: a deep link, its questions, and all of it without a network', async ({
  page,
  context,
}) => {
  const there = stepOf(SLIDES[1]!, 1);
  await page.goto(`${FOLDER}?lang=en`);
  await expect(page.locator('learn-offline-note')).toContainText(word('en', 'learn.offline-ready'));
  expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toMatch(
    new RegExp(`${FOLDER}$`),
  );
  const manifest = await page.evaluate(async () => {
    const { href } = document.querySelector<HTMLLinkElement>('link[rel=manifest]')!;
    const { icons, start_url } = (await (await fetch(href)).json()) as { icons: { src: string }[]; start_url: string };
    const answers = await Promise.all(icons.map(({ src }) => fetch(new URL(src, href))));
    return { start: new URL(start_url, href).pathname, icons: answers.map(({ ok }) => ok) };
  });
  expect(manifest.start).toBe(FOLDER);
  expect(manifest.icons.every(Boolean) && manifest.icons.length > 2).toBe(true);

  await context.setOffline(true);
  await page.goto(`${FOLDER}?lang=en#/${there}`);
  await page.reload();
  await at(page, there);
  await page.goto(`${FOLDER}?lang=en#!/quiz/${CHAPTERS[2]}`);
  await inPhase(page, 'quiz');
  expect(await questionAsked(page)).toBeTruthy();
});

test('a talk in a folder of a static host: the speaker leads the hall', async ({ page }) => {
  await page.goto(`${FOLDER}?mode=present&lang=vi`);
  const hall = await leadHall(page);
  expect(new URL(hall.url()).pathname).toBe(FOLDER);
});

test('the picture of a kiosk that is being looked after finds its way back within its folder', async ({ page }) => {
  await page.clock.install();
  await page.goto(`${FOLDER}back-soon.html`);
  const letters = () =>
    page.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight));
  await expect.poll(letters, 'in the letters of the app').toEqual(expect.arrayContaining(['400', '600', '700']));
  await page.clock.fastForward(61_000);
  await page.waitForURL(`**${FOLDER}?mode=kiosk`);
  await inPhase(page, 'attract');
});
