import { expect, inPhase, test, type Page } from './fixture.ts';
import { doIn } from './podium.ts';
import { story } from './story.ts';

/** Every question that a hall can be asked, in letters for its back row. */

const QUESTIONS = story.questions.filter(({ type }) => type !== 'sketch').map(({ id }) => id);
/** Of the shorter side of the hall's picture; to a pixel of a small window. */
const LEAST = 0.045 - 1 / 1080;

/**
 * The smallest letters of prompt, options and hint of a question, as a share of the shorter side; 0 where words find no room, or
 * before it is there. Asks it first, where it is not asked, after the one before has gone. All in the page: every message to it,
 * and every frame that comes between two, costs more than the look.
 */
const smallest = (hall: Page, question: string): Promise<number> =>
  hall.evaluate(async (asked) => {
    const root = document.querySelector('hall-question')!.renderRoot;
    const podium = document.querySelector('forum-hall')!.podium!;
    if (podium.talk.asked?.question !== asked) {
      podium.do({ type: 'close-question' });
      while (root.querySelector('.page')) await new Promise((done) => setTimeout(done));
      podium.do({ type: 'ask', question: asked, options: 2 });
    }
    await new Promise((done) => requestAnimationFrame(done));
    const page = root.querySelector('.page');
    if (!page) return 0;
    const boxes = [page, ...root.querySelectorAll('h1 span, ol, .text')];
    if (boxes.some((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)) return 0;
    const scale = Number(getComputedStyle(root.querySelector('forum-stage')!).getPropertyValue('--stage-scale'));
    const words = [...root.querySelectorAll('h1 span, .part span, .text span, .hint span')];
    const sizes = words
      .filter((one) => one.textContent.trim())
      .map((one) => parseFloat(getComputedStyle(one).fontSize));
    return (Math.min(...sizes) * scale) / Math.min(innerWidth, innerHeight);
  }, question);

/** Questions whose truth tells a number below the options. */
const NUMBERED = new Set(
  story.questions.filter(({ type }) => type === 'estimate' || type === 'order').map(({ id }) => id),
);

/** How far what is told below the options reaches over them when the truth is shown, in pixels. */
const overlap = (hall: Page): Promise<number> =>
  hall.evaluate(async () => {
    const root = document.querySelector('hall-question')!.renderRoot;
    const podium = document.querySelector('forum-hall')!.podium!;
    podium.do({ type: 'count', option: 0, by: 25 });
    podium.do({ type: 'show' });
    while (!root.querySelector('[data-shown]')) await new Promise((done) => requestAnimationFrame(done));
    const [told, last] = [root.querySelector('.result')!, root.querySelector('li:last-child')!];
    return last.getBoundingClientRect().bottom - told.getBoundingClientRect().top;
  });

/** Every change at once: letters at rest are looked at. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const edition of ['vi', 'en', 'vi,en'])
  test(`every question can be read from the back row: ${edition}`, async ({ page: hall }) => {
    test.slow();
    // A hall's window has the talk as the speaker's has it: without that one there is half as much to draw.
    await hall.goto('/?mode=present&window=hall');
    await inPhase(hall, 'hall');
    await doIn(hall, { type: 'hall', edition });
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
    ]) {
      await hall.setViewportSize(size);
      for (const question of QUESTIONS) {
        await expect
          .poll(() => smallest(hall, question), { message: `${question} at ${size.width}`, intervals: [0, 50, 100] })
          .toBeGreaterThanOrEqual(LEAST);
        if (NUMBERED.has(question))
          expect(await overlap(hall), `the truth of ${question} at ${size.width}`).toBeLessThanOrEqual(1);
      }
    }
  });

/** Where the parts of a chart's page stand. */
const chartAt = (hall: Page): Promise<number[][]> =>
  hall.evaluate(() =>
    [...document.querySelector('hall-question')!.renderRoot.querySelectorAll('h1, .chart, ol, .foot')].map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      return [left, top, width, height].map(Math.round);
    }),
  );

test('a chart stands the same whatever was asked before it', async ({ page: hall }) => {
  const chart = story.questions.find(({ type }) => type === 'spot')!.id;
  await hall.setViewportSize({ width: 1920, height: 1080 });
  await hall.goto('/?mode=present&window=hall');
  await inPhase(hall, 'hall');
  await doIn(hall, { type: 'hall', edition: 'vi,en' });
  const asked = (question: string) => expect.poll(() => smallest(hall, question), question).toBeGreaterThan(0);
  await asked(chart);
  const alone = await chartAt(hall);
  const page = hall.locator('hall-question .page');
  // Nothing says before which question is the longest: one that is set tight, and one in two columns.
  for (const look of ['[data-tight]', '[data-columns="2"]']) {
    let found = 0;
    for (const question of QUESTIONS) {
      await asked(question);
      if (!(await page.and(hall.locator(look)).count())) continue;
      found += 1;
      await doIn(hall, { type: 'ask', question: chart, options: 4 });
      await expect(page).toHaveAttribute('data-chart');
      await expect.poll(() => chartAt(hall), `after ${question}`).toEqual(alone);
      break;
    }
    expect(found, look).toBe(1);
  }
});
