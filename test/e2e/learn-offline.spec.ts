import type { LearnOfflineNote } from '../../src/modes/learn/offline-note.ts';
import { accessible } from './axe.ts';
import { LATER_BUILD, test, type BookServer } from './book-server.ts';
import { at, expect, jump, settled, status, word, type Page } from './fixture.ts';
import { OUR_STORY } from './own-server.ts';

/** What the browser itself writes when a server is away, or not the one that a request was made for. */
test.use({ allowed: [/net::ERR_(CONNECTION_(REFUSED|RESET)|FAILED)/] });

const note = (page: Page) => page.locator('learn-offline-note');
const heading = (page: Page) => page.locator('learn-contents h1');
const newer = (page: Page) => note(page).getByText(word('en', 'learn.newer'));
const take = (page: Page) => note(page).getByRole('button', { name: word('en', 'learn.newer-take') });
const build = (page: Page) => page.evaluate(() => document.documentElement.dataset['build'] ?? null);

/** Opens the book and waits until all of it is on the device. */
async function openAndKeep(page: Page, server: BookServer): Promise<void> {
  await server.start();
  await page.goto('/?lang=en');
  await expect(note(page)).toContainText(word('en', 'learn.offline-ready'));
}

/** Opens a page of the book, and sees that it is there. */
async function open(page: Page, hash: string): Promise<void> {
  const before = await page
    .locator('forum-learn main > *')
    .first()
    .evaluate(({ localName }) => localName);
  await page.evaluate((to) => (location.hash = to), hash);
  await expect(page.locator(`forum-learn main > :not(${before}, .notice)`).locator('h1').first()).toBeVisible();
}

/** Goes into a chapter and back to the contents, by the address as links do. */
async function leaveAndReturn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { id, slides } = document.querySelector('forum-app')!.start!.chapters[1]!;
    location.hash = `#/${id}/${slides[0]!.id}/0`;
  });
  await expect(newer(page)).toHaveCount(0);
  await page.evaluate(() => (location.hash = '#/'));
}

/** Loads every part of the story in every language, and all code that draws it; answers how many parts there were. */
const loadEverything = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const { library, start, registry } = document.querySelector('forum-app')!;
    let count = 0;
    const add = async (part: Promise<unknown>) => {
      await part;
      count += 1;
    };
    for (const edition of library!.editions) {
      for (const { id } of start!.chapters) {
        const chapter = await library!.chapter(id, edition);
        for (const { scene } of chapter.slides) await add(registry.loadScene(scene));
      }
      for (const question of await library!.questions(edition)) await add(registry.loadQuestion(question.type));
      for (const part of ['answers', 'facts', 'more', 'map', 'result', 'sources', 'whole'] as const)
        await add(library![part](edition));
    }
    return count;
  });

/** Is the story on screen the one that is kept whole? */
const isKept = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const kept = await caches.match('content/manifest.json');
    const { hash } = (await kept!.json()) as { hash: string };
    return hash === document.querySelector('forum-app')!.library!.manifest.hash;
  });

test('one visit, and then the server is closed: the whole book is there, in every language, also days later', async ({
  page,
  context,
  server,
}) => {
  await openAndKeep(page, server);
  const session = await context.newCDPSession(page);
  expect((await session.send('Page.getAppManifest')).errors).toEqual([]);
  expect((await session.send('Page.getInstallabilityErrors')).installabilityErrors).toEqual([]);
  await server.close();

  const [chapter, slide] = await page.evaluate(() => {
    const { id, slides } = document.querySelector('forum-app')!.start!.chapters.at(-2)!;
    return [id, slides[1]!.id] as const;
  });
  await jump(page, `${chapter}/${slide}/0`);
  await settled(page);
  await page.locator('forum-languages button[lang=vi]').tap();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.reload();
  await at(page, `${chapter}/${slide}/0`);
  await settled(page);
  await open(page, `#!/quiz/${chapter}`);
  await expect.poll(async () => (await status(page)).question).not.toBe(null);
  for (const name of ['search', 'explore', 'practice', 'class', 'learned', `print/${chapter}/text`])
    await open(page, `#!/${name}`);
  expect(await loadEverything(page)).toBeGreaterThan(300);
  await page.close();

  const later = await context.newPage();
  await later.goto('/');
  await expect(heading(later)).toBeVisible();
  // The exact step, though no server was there all the time.
  await expect(later.locator('learn-contents .onward .primary')).toHaveAttribute('href', `#/${chapter}/${slide}/0`);
  // It was said once.
  await expect(note(later)).not.toContainText(word('vi', 'learn.offline-ready'));
  expect(await loadEverything(later)).toBeGreaterThan(300);
});

test('a newer build waits until it is wanted; an old page finds its parts for as long as it is open', async ({
  page,
  context,
  server,
}) => {
  await openAndKeep(page, server);
  await server.close();
  await server.start(server.makeLaterBuild('bars'));
  const other = await context.newPage();
  await other.goto('/?lang=en');

  await leaveAndReturn(page);
  await expect(newer(page)).toBeVisible();
  await accessible(page, 'the offer of a newer version');
  await note(page)
    .getByRole('button', { name: word('en', 'learn.newer-later') })
    .tap();
  await expect(newer(page)).toHaveCount(0);
  // Who loads the page anew has not asked for it either.
  await page.reload();
  await expect(newer(page)).toBeVisible();
  expect(await build(page)).toBe(null);
  await page.evaluate(() => localStorage.setItem('forum-learn/mark', 'mine'));
  await take(page).tap();
  await expect.poll(() => build(page).catch(() => null)).toBe(LATER_BUILD);
  expect(new URL(page.url()).search).toBe('?lang=en');
  expect(await page.evaluate(() => localStorage.getItem('forum-learn/mark'))).toBe('mine');

  // The part has another name by now, on the server as well as in the newer build.
  expect(await build(other)).toBe(null);
  await other.evaluate(() => document.querySelector('forum-app')!.registry.loadScene('bars'));
  await other.close();
  await page.reload();
  await expect.poll(() => page.evaluate(() => caches.keys().then((keys) => keys.length))).toBe(1);
});

test('a newer story is offered by itself, and kept whole when it was taken', async ({ page, server }) => {
  await openAndKeep(page, server);
  const story = JSON.parse(OUR_STORY) as { title: { en: string } };
  story.title.en = 'Another title';
  server.tell(JSON.stringify(story));
  await expect
    .poll(async () => {
      await leaveAndReturn(page);
      return newer(page).isVisible();
    })
    .toBe(true);
  await take(page).tap();
  await expect(heading(page)).toHaveText('Another title');
  await expect.poll(() => isKept(page)).toBe(true);
  await server.close();
  await page.reload();
  await expect(heading(page)).toHaveText('Another title');
  await loadEverything(page);
});

test('the kill switch: a page that was kept is the server’s again after one reload', async ({ page, server }) => {
  await openAndKeep(page, server);
  await server.close();
  await server.start(undefined, '--no-offline');
  await page.reload();
  const left = () =>
    page.evaluate(async () => [
      (await navigator.serviceWorker.getRegistrations()).length,
      (await caches.keys()).length,
    ]);
  await expect.poll(left).toEqual([0, 0]);
  const response = await page.reload();
  expect(response!.fromServiceWorker()).toBe(false);
  await expect(heading(page)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  await expect(note(page)).not.toContainText(word('en', 'learn.offline-ready'));
});

test('a kiosk beside a book that is kept gets every file from the server, and sends the worker away', async ({
  page,
  context,
  server,
}) => {
  await openAndKeep(page, server);
  const kiosk = await context.newPage();
  const answered: string[] = [];
  kiosk.on('response', (response) => {
    if (response.fromServiceWorker()) answered.push(response.url());
  });
  await kiosk.goto('/?mode=kiosk');
  await expect
    .poll(() => kiosk.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length).catch(() => -1))
    .toBe(0);
  await expect
    .poll(() => kiosk.evaluate(() => navigator.serviceWorker.controller === null).catch(() => false))
    .toBe(true);
  expect(answered).toEqual([]);
});

declare global {
  interface HTMLElementTagNameMap {
    'learn-offline-note': LearnOfflineNote;
  }
}
