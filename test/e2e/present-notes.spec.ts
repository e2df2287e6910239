import { readFile } from 'node:fs/promises';
import type { Browser } from '@playwright/test';
import { accessible } from './axe.ts';
import { expect, inPhase, test, word, type Language, type Page } from './fixture.ts';
import { SLIDES, stepOf, story } from './story.ts';

const [FIRST, SECOND] = [SLIDES[0]!, SLIDES[1]!];
const told = (chapter: number, slide: number, step: number, language: Language): string =>
  story.chapters[chapter]!.slides[slide]!.steps[step]!.notes[language].replace(/\s/g, ' ');

async function openConsole(page: Page, language: Language, where: string): Promise<void> {
  await page.goto(`/?mode=present&lang=${language}#/${where}`);
  await inPhase(page, 'console');
  await page.locator('present-note .said').waitFor();
}

const said = (page: Page) => page.locator('present-note .said');
const press = (page: Page, language: Language, key: Parameters<typeof word>[1]) =>
  page
    .locator('present-notes')
    .getByRole('button', { name: word(language, key), exact: true })
    .tap();
/** On one line, with ordinary spaces. */
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
const saidFlat = (page: Page) => async () => flat((await said(page).textContent()) ?? '');

/** Saves the notes as a file, and gives its name and its text. */
async function saved(page: Page, language: Language, key: Parameters<typeof word>[1]) {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, language, key)]);
  return {
    name: download.suggestedFilename(),
    path: await download.path(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

test('the notes follow the talk; what a speaker writes over them lasts, goes to another device, and onto paper', async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  await openConsole(page, 'vi', stepOf(FIRST, 0));
  await expect.poll(saidFlat(page)).toBe(told(0, 0, 0, 'vi'));
  await page.keyboard.press('PageDown');
  await expect.poll(saidFlat(page)).toBe(told(0, 0, 1, 'vi'));
  await page.keyboard.press('PageUp');
  await accessible(page, 'notes');

  await press(page, 'vi', 'present.notes-write');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Xin chao! b 1 . r ');
  await page.keyboard.press('PageDown');
  await page.keyboard.type('Moi nguoi.');
  const { position, talk } = await page.evaluate(() => {
    const app = document.querySelector('forum-app')!;
    return { position: app.status.position!, talk: app.querySelector('forum-console')!.talk! };
  });
  expect(`${position.chapter}/${position.slide}/${position.step}`, 'nobody was driven on').toBe(stepOf(FIRST, 0));
  expect(talk.black).toBe(false);
  await accessible(page, 'notes being written');
  await page.reload();
  await expect(said(page)).toHaveText('Xin chao! b 1 . r Moi nguoi.');

  await press(page, 'vi', 'present.notes-files');
  await accessible(page, 'files of notes');
  const text = await saved(page, 'vi', 'present.notes-save-text');
  expect(text.name).toBe(`${story.id}-notes-${story.version}-vi.md`);
  expect(text.text).toContain('1. Xin chao! b 1 . r Moi nguoi. *(');
  expect(text.text.match(/^### /gm)).toHaveLength(SLIDES.length);
  const json = await saved(page, 'vi', 'present.notes-save-json');
  await takenElsewhere(browser, baseURL!, json.path);

  const [paper] = await Promise.all([
    context.waitForEvent('page'),
    page.locator('present-notes a', { hasText: word('vi', 'present.notes-print') }).tap(),
  ]);
  await onPaper(paper, 'Xin chao! b 1 . r Moi nguoi.');
});

/** Another device, in the other language: it takes the file, and says what it took. */
async function takenElsewhere(browser: Browser, baseURL: string, file: string): Promise<void> {
  const context = await browser.newContext({ baseURL, hasTouch: true });
  const page = await context.newPage();
  await openConsole(page, 'en', stepOf(SECOND, 0));
  await press(page, 'en', 'present.notes-files');
  await page.locator('present-notes-files input').setInputFiles(file);
  await expect(page.locator('present-notes-files [role=status]')).toHaveText(
    word('en', 'present.notes-took', { count: 1 }),
  );
  await page.goto(`/?mode=present&lang=vi#/${stepOf(FIRST, 0)}`);
  await expect(said(page)).toHaveText('Xin chao! b 1 . r Moi nguoi.');
  await context.close();
}

/** The first page of a PDF, in points. */
const sheetOf = (pdf: Buffer) =>
  /\/MediaBox\s*\[([^\]]*)\]/
    .exec(pdf.toString('latin1'))![1]!
    .trim()
    .split(/\s+/)
    .slice(2)
    .map((side) => Math.round(Number(side)));

async function onPaper(paper: Page, own: string): Promise<void> {
  const slides = paper.locator('present-paper article');
  await expect(slides).toHaveCount(SLIDES.length);
  await expect(slides.first().locator('li').first()).toHaveText(own);
  const steps = SLIDES.reduce((sum, { seconds }) => sum + seconds.length, 0);
  await expect(paper.locator('present-paper li')).toHaveCount(steps);
  await expect
    .poll(() =>
      paper
        .locator('present-paper sheet-picture')
        .evaluateAll((all) =>
          all.every((one) => (one.shadowRoot!.querySelector('forum-scene')?.drawing.marks.length ?? 0) > 0),
        ),
    )
    .toBe(true);
  await accessible(paper, 'notes for paper');
  expect(sheetOf(await paper.pdf({ preferCSSPageSize: true }))).toEqual([595, 842]);
  await paper.getByLabel('Letter').check();
  expect(sheetOf(await paper.pdf({ preferCSSPageSize: true }))).toEqual([612, 792]);
}
