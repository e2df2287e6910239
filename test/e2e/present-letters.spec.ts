import { expect, inPhase, test, type Page } from './fixture.ts';
import { doIn } from './podium.ts';
import { story } from './story.ts';

/** Every question that a hall can be asked, in letters for its back row. */

const QUESTIONS = story.questions.filter(({ type }) => type !== 'sketch').map(({ id }) => id);
/** Of the shorter side of the hall's picture; to a pixel of a small window. */
const LEAST = 0.045 - 1 / 1080;

/** The smallest letters of prompt, options and hint, as a share of the shorter side; 0 where words find no room. */
const smallest = (hall: Page): Promise<number> =>
  hall.evaluate(() => {
    const root = document.querySelector('hall-question')!.renderRoot;
    const page = root.querySelector('.page')!;
    const boxes = [page, ...root.querySelectorAll('h1 span, ol, .text')];
    if (boxes.some((box) => box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1)) return 0;
    const scale = Number(getComputedStyle(root.querySelector('forum-stage')!).getPropertyValue('--stage-scale'));
    const words = [...root.querySelectorAll('h1 span, .part span, .text span, .hint span')];
    const sizes = words
      .filter((one) => one.textContent.trim())
      .map((one) => parseFloat(getComputedStyle(one).fontSize));
    return (Math.min(...sizes) * scale) / Math.min(innerWidth, innerHeight);
  });

/** Questions whose truth tells a number below the options. */
const NUMBERED = new Set(
  story.questions.filter(({ type }) => type === 'estimate' || type === 'order').map(({ id }) => id),
);

/** How far what is told below the options reaches over them, in pixels. */
const overlap = (hall: Page): Promise<number> =>
  hall.evaluate(() => {
    const root = document.querySelector('hall-question')!.renderRoot;
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
    const words = hall.locator('hall-question .page');
    for (const size of [
      { width: 1920, height: 1080 },
      { width: 1080, height: 1920 },
    ]) {
      await hall.setViewportSize(size);
      for (const question of QUESTIONS) {
        await doIn(hall, { type: 'ask', question, options: 2 });
        await expect(words).toHaveCount(1);
        await expect
          .poll(() => smallest(hall), { message: `${question} at ${size.width}`, intervals: [0, 50, 100] })
          .toBeGreaterThanOrEqual(LEAST);
        if (NUMBERED.has(question)) {
          await doIn(hall, { type: 'count', option: 0, by: 25 });
          await doIn(hall, { type: 'show' });
          await expect(hall.locator('hall-question [data-shown]')).toHaveCount(1);
          expect(await overlap(hall), `the truth of ${question} at ${size.width}`).toBeLessThanOrEqual(1);
        }
        await doIn(hall, { type: 'close-question' });
        await expect(words).toHaveCount(0);
      }
    }
  });
