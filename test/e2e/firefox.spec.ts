import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { at, FIREFOX, inPhase, NO_FIREFOX, status, tabTo, test, type Tab } from './firefox.ts';
import { expect, word } from './fixture.ts';
import { buildSingle } from './single-build.ts';
import { formatPosition, SLIDES, stepOf, story } from './story.ts';

/** What a visitor, a reader and a speaker do, in a stock Firefox; whatever is drawn and measured there is another engine's. */
test.skip(!FIREFOX, NO_FIREFOX);
test.describe.configure({ mode: 'default' });

const SLIDER = '[role=slider], [type=range]';

/** The types of questions that one key answers. */
const BRIEF = ['choice', 'estimate'];

/** A visit by keys: the loop, the story's first steps, the other language, a whole round of questions. */
async function visit(tab: Tab, url: string): Promise<void> {
  const use = async (selector: string, words?: string) => {
    await tabTo(tab, selector, words);
    // Buttons sleep for a moment after one was used.
    await setTimeout(450);
    await tab.keyboard.press('Enter');
  };
  // The next round asks what was not asked lately. An empty page is asked too, and remembers nothing.
  await tab.evaluateOnNewDocument(
    (asked) => location.href && localStorage.setItem('forum-kiosk/recent-questions', JSON.stringify(asked)),
    story.questions.filter(({ type }) => !BRIEF.includes(type)).map(({ id }) => id),
  );
  await tab.goto(url);
  await inPhase(tab, 'attract');
  const before = (await status(tab))!.frames;
  await expect.poll(() => status(tab).then((now) => now!.frames - before)).toBeGreaterThan(20);
  const { invite } = story.kiosk.attract[0]!;
  await use('button', invite.en);
  await tabTo(tab, SLIDER);
  await tab.keyboard.press('ArrowRight');
  await use('button', word('en', 'attract.confirm'));
  await use('button', word('en', 'attract.on'));
  await inPhase(tab, 'story');
  const { position } = (await status(tab))!;
  await at(tab, formatPosition(position!));
  await tab.keyboard.press('ArrowRight');
  await at(tab, formatPosition({ ...position!, step: position!.step + 1 }));
  await use('button[lang=vi]');
  await expect.poll(() => status(tab).then((now) => now?.language)).toBe('vi');
  await use('.kiosk-bar button', word('vi', 'kiosk.home'));
  await inPhase(tab, 'home');
  await use('button', word('vi', 'kiosk.quiz'));
  await inPhase(tab, 'quiz');
  let asked = 0;
  for (; (await status(tab))?.phase === 'quiz'; asked++) {
    const { question } = (await status(tab))!;
    await tabTo(tab, `[role=radio], [role=checkbox], ${SLIDER}`);
    await tab.keyboard.press(' ');
    await tab.keyboard.press('ArrowRight');
    await use('.primary[aria-disabled=false]');
    await use('.primary:not([aria-disabled])');
    await expect.poll(() => status(tab).then((now) => now?.question)).not.toBe(question);
  }
  expect(asked).toBeGreaterThanOrEqual(story.quiz.questions);
  await inPhase(tab, 'result');
}

/** The book as one file, opened by a double click. */
const inFile = test.extend<object, { file: string }>({
  file: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'forum-firefox-'));
      const file = join(folder, 'diễn đàn 2025.html');
      buildSingle('--out', file);
      await use(pathToFileURL(file).href);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
});

test('a visit by keys', ({ tab, baseURL }) => visit(tab, `${baseURL}/?mode=kiosk&lang=en`));

inFile('the same from a file', ({ tab, file }) => visit(tab, `${file}?mode=kiosk&lang=en`));

inFile('a file remembers where its reader was', async ({ tab, file }) => {
  const reads = (where: string) =>
    expect
      .poll(() => status(tab).then((now) => (now?.position ? formatPosition(now.position) : null)), where)
      .toBe(where);
  const there = stepOf(SLIDES[5]!, 0);
  await tab.goto(`${file}?lang=en#/${stepOf(SLIDES[4]!, 'last')}`);
  await reads(stepOf(SLIDES[4]!, 'last'));
  await tab.keyboard.press('ArrowRight');
  await reads(there);
  await tab.goto('about:blank');
  await tab.goto(file);
  await inPhase(tab, 'reading');
  await tabTo(tab, `.onward [href^="#/${there.replace(/\d+$/, '')}"]`);
});

test.describe('a talk', () => {
  // What a window loads ahead is on its way when it is loaded again, and comes to nothing: Firefox says so.
  test.use({ allowed: [/error loading dynamically imported module/] });
  test('the hall follows the console, by keys, and through a reload', async ({ tab, open, baseURL }) => {
    await tab.goto(`${baseURL}/?mode=present&lang=vi`);
    await inPhase(tab, 'console');
    const hall = await open();
    await hall.setViewport({ width: 1280, height: 720 });
    await hall.goto(`${baseURL}/?mode=present&window=hall`);
    const follows = (step: number) =>
      expect
        .poll(() => hall.evaluate(() => document.querySelector('forum-hall')?.seen.position))
        .toBe(stepOf(SLIDES[0]!, step));
    await follows(0);
    await tab.bringToFront();
    await tab.keyboard.press('ArrowRight');
    await follows(1);
    await hall.reload();
    await follows(1);
    await tab.bringToFront();
    await tab.keyboard.press('ArrowLeft');
    await follows(0);
  });
});
