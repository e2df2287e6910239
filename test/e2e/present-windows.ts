import type { BrowserContext } from '@playwright/test';
import type { Sign } from '../../src/modes/present/index.ts';
import { expect, inPhase, word, type Page } from './fixture.ts';
import { doIn } from './podium.ts';
import { SLIDES, stepOf } from './story.ts';

/** Where things are in a hall's window at one frame. */
export interface HallFrame {
  readonly isDark: boolean;
  readonly title: string;
  readonly marks: number;
  readonly progress: number;
  readonly hasLetters: boolean;
  readonly drawn: string;
}

declare global {
  interface Window {
    hallFrames: HallFrame[];
  }
}

/** Notes every frame of every hall window of a context: what a hall sees, not what it comes to in the end. */
export async function watchHalls(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    window.hallFrames = [];
    if (!location.search.includes('window=hall')) return;
    const note = () => {
      const stage = document.querySelector('forum-hall forum-stage');
      const deck = stage?.querySelector('forum-deck');
      const isDark = !stage || getComputedStyle(stage).visibility === 'hidden';
      window.hallFrames.push({
        isDark: isDark && !document.body.innerText.trim(),
        title: deck?.querySelector('section.present h2')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
        marks: deck?.scene.drawing.marks.length ?? 0,
        progress: deck?.scene.player.progress ?? 0,
        hasLetters: document.fonts.check('700 40px "Be Vietnam Pro"', 'Aạ'),
        drawn: deck?.drawn ?? '',
      });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
}

/** The speaker's window, in Vietnamese. */
export async function openConsole(page: Page, where = ''): Promise<void> {
  await page.goto(`/?mode=present&lang=vi${where && `#/${where}`}`);
  await page.waitForFunction(() => document.querySelector('forum-console')?.podium);
}

/** What the speaker has for the hall's window. */
export async function showHallPanel(page: Page): Promise<void> {
  const tab = page.getByRole('navigation').getByRole('button', { name: 'Hội trường', exact: true });
  if ((await tab.getAttribute('aria-pressed')) !== 'true') await tab.click();
}

/** The hall's window, opened by the speaker's button. */
export async function openHall(page: Page): Promise<Page> {
  await showHallPanel(page);
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Mở cửa sổ hội trường' }).click();
  const hall = await opened;
  await hall.setViewportSize({ width: 1280, height: 720 });
  return hall;
}

/** From a console at the beginning of the story, in Vietnamese: opens the hall's window, which follows a step. */
export async function leadHall(page: Page): Promise<Page> {
  await inPhase(page, 'console');
  const hall = await openHall(page);
  await hallAt(hall, stepOf(SLIDES[0]!, 0));
  const next = page.locator('forum-console').getByRole('button', { name: word('vi', 'present.next') });
  await next.first().click();
  await hallAt(hall, stepOf(SLIDES[0]!, 1));
  return hall;
}

/** The hall's window in a tab of its own: whoever opens it so is watched from its first frame. */
export async function openWatchedHall(page: Page): Promise<Page> {
  const hall = await page.context().newPage();
  await hall.setViewportSize({ width: 1280, height: 720 });
  await hall.goto('/?mode=present&window=hall');
  return hall;
}

export const signIn = (page: Page, sign: Sign): Promise<void> =>
  page.evaluate((what) => document.querySelector('forum-console')!.podium!.sign(what), sign);

export function goIn(page: Page, where: string): Promise<void> {
  const [chapter, slide, step] = where.split('/') as [string, string, string];
  return doIn(page, { type: 'go', position: { chapter, slide, step: Number(step) } });
}

/** What the hall's window says is drawn in it: `chapter/slide/step`, or ''. */
export const seenIn = (hall: Page): Promise<string> =>
  hall.evaluate(() => document.querySelector('forum-hall')?.seen.position ?? '');

/** Waits until a step is drawn in the hall. */
export const hallAt = (hall: Page, where: string, timeout = 15_000): Promise<void> =>
  expect.poll(() => seenIn(hall), { message: `${where} in the hall`, intervals: [20, 50], timeout }).toBe(where);
