import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { at, expect, inPhase, jump, settled, status, test as base, type Page } from './fixture.ts';
import { touchHand } from './hands.ts';
import { oneRound } from './one-round.ts';
import { leadHall } from './present-windows.ts';
import { buildSingle as build } from './single-build.ts';
import { CHAPTERS, SLIDES, stepOf } from './story.ts';

const ROOT = resolve(import.meta.dirname, '../..');

interface Made {
  /** The file with the project's own story, and how the command told of it. */
  readonly ours: { readonly url: string; readonly said: string };
  readonly folder: string;
}

const test = base.extend<{ asked: string[] }, { made: Made }>({
  made: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'forum-single-'));
      const file = join(folder, 'diễn đàn 2025.html');
      const said = build('--out', file);
      await use({ ours: { url: pathToFileURL(file).href, said }, folder });
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  /** Every address that was asked for, but for pages themselves. */
  asked: [
    async ({ context }, use) => {
      const asked: string[] = [];
      context.on('request', (request) => {
        if (!request.isNavigationRequest() && !/^(data|blob):/.test(request.url())) asked.push(request.url());
      });
      await context.setOffline(true);
      await use(asked);
      expect(asked, 'a file asks nobody for anything').toEqual([]);
    },
    { auto: true },
  ],
});

// One worker, which builds the file once.
test.describe.configure({ mode: 'default' });

const book = (page: Page, url: string, hash = '') => page.goto(`${url}?lang=en${hash}`);

test('a kiosk from a file: the loop, the story, a round, the other language', async ({ page, made }) => {
  expect(made.ours.said).toMatch(/: \d+ kB \(\d+ kB as gzip\): code \d+ kB, styles and letters \d+ kB, story \d+ kB/);
  await page.clock.install();
  await page.goto(`${made.ours.url}?mode=kiosk`);
  await inPhase(page, 'attract');
  expect(await page.evaluate(async () => (await document.fonts.load('400 20px "Be Vietnam Pro"', 'Aạ')).length)).toBe(
    2,
  );
  await oneRound(page);
});

test('a double click opens the book, which remembers where its reader was', async ({ page, made }) => {
  await page.goto(made.ours.url);
  await inPhase(page, 'reading');
  expect(await status(page)).toMatchObject({ mode: 'learn', position: null });
  const there = stepOf(SLIDES[4]!, 'last');
  await book(page, made.ours.url, `#/${there}`);
  await at(page, there);
  await settled(page);
  await jump(page, stepOf(SLIDES[5]!, 0));
  await book(page, made.ours.url);
  await page.goto('about:blank');
  await page.goto(made.ours.url);
  const onward = page.locator('learn-contents .onward .primary');
  await expect(onward).toHaveAttribute('href', new RegExp(`^#/${SLIDES[5]!.chapter}/${SLIDES[5]!.id}/`));
  await page.locator('forum-languages button[lang=vi]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the questions of a chapter, search and all figures are in the file', async ({ page, made }) => {
  await page.clock.install();
  await book(page, made.ours.url, `#!/quiz/${CHAPTERS[2]}`);
  await inPhase(page, 'quiz');
  const hand = touchHand(page);
  await questionAsked(page);
  await answerQuestion(page, hand);
  await confirmAnswer(page, hand);
  await goOn(page, hand);
  for (const name of ['search', 'explore', 'class']) {
    await book(page, made.ours.url, `#!/${name}`);
    await expect(page.locator(`forum-learn main learn-${name} h1`).first()).toBeVisible();
  }
});

test('the licences of all that is in the file are in it, whole', ({ made }) => {
  const html = readFileSync(fileURLToPath(made.ours.url), 'utf8');
  const texts = html.slice(html.indexOf('</html>'));
  for (const [name, text] of [
    ['', readFileSync(join(ROOT, 'LICENSE'), 'utf8')],
    ['@fontsource/be-vietnam-pro', 'SIL OPEN FONT LICENSE Version 1.1'],
    ['lit-html', 'BSD 3-Clause License'],
    ['reveal.js', 'Hakim El Hattab'],
    ['ts-fsrs', 'MIT License'],
  ] as const) {
    expect(texts).toContain(text.trim());
    if (name) expect(texts).toContain(`\n  ${name} `);
  }
});

test('another story in the address is refused, with what to do instead', async ({ page, made }) => {
  await page.goto(`${made.ours.url}?content=other.json`);
  await inPhase(page, 'error');
  await expect(page.locator('forum-app')).toContainText('npm run build:single -- --content');
});

test('a talk from a file: the speaker leads the hall', async ({ page, made }) => {
  await page.goto(`${made.ours.url}?mode=present&lang=vi`);
  await leadHall(page);
});

test('another story, its logos and another mode go into a file', async ({ page, made }) => {
  const file = join(made.folder, 'other.html');
  build('--content', 'test/fixtures/other-story.json', '--mode', 'kiosk', '--out', file);
  await page.goto(pathToFileURL(file).href);
  await inPhase(page, 'attract');
  const { content, mode, language } = await status(page);
  expect({ mode, language, id: content.id }).toEqual({ mode: 'kiosk', language: 'fr', id: otherStory().id });
  const { theme } = await page.evaluate(async () => {
    const { library } = document.querySelector('forum-app')!;
    return { theme: await library!.brand('fr') };
  });
  expect(theme!.organiser.logo).toMatch(/^data:image\/svg\+xml;base64,/);
  const loaded = await page.evaluate(async (src) => {
    const picture = Object.assign(new Image(), { src });
    await picture.decode();
    return picture.naturalWidth;
  }, theme!.organiser.logo!);
  expect(loaded).toBeGreaterThan(0);
});

test('a story with faults is refused with all of them, and no file is written', ({ made }) => {
  const [story, file] = [join(made.folder, 'faulty.json'), join(made.folder, 'faulty.html')];
  writeFileSync(story, JSON.stringify({ ...otherStory(), languages: [] }));
  expect(() => build('--content', story, '--out', file)).toThrow(/faults?\n {2}languages/);
  expect(() => readFileSync(file)).toThrow(/ENOENT/);
});

const otherStory = () =>
  JSON.parse(readFileSync(join(ROOT, 'test/fixtures/other-story.json'), 'utf8')) as { readonly id: string };
