import { at, button, expect, inPhase, openKiosk, test } from './fixture.ts';
import { CHAPTERS, LONGEST_RUN, runOf, secondsOfAll, stepOf, story } from './story.ts';

const STEPS = CHAPTERS.map((chapter) =>
  runOf(chapter).flatMap((slide) => slide.seconds.map((_, step) => stepOf(slide, step))),
);

test('no round of the attract loop is longer than 40 s', () => {
  const seconds = story.kiosk.attract.flatMap((item) => item.seconds);
  expect(seconds.reduce((sum, n) => sum + n, 0)).toBeLessThan(40);
});

for (const [i, chapter] of CHAPTERS.entries())
  test(`the short tour of ${chapter} takes at most ${LONGEST_RUN} s, and "next" leads through it and on`, async ({
    page,
  }) => {
    const run = runOf(chapter);
    expect(run.length).toBeGreaterThan(0);
    expect(secondsOfAll(run)).toBeLessThanOrEqual(LONGEST_RUN);

    await openKiosk(page);
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    await page.locator('kiosk-home nav li button').nth(i).tap();
    const steps = STEPS[i]!;
    for (const [step, where] of steps.entries()) {
      await at(page, where);
      if (step < steps.length - 1) await button(page, 'vi', 'deck.next').tap();
    }
    // At its end: on to the next chapter, or to the quiz; after the last chapter only that.
    await expect(button(page, 'vi', 'deck.to-quiz')).toBeVisible();
    const after = STEPS[i + 1];
    if (after) {
      await button(page, 'vi', 'deck.next-chapter').tap();
      await at(page, after[0]!);
      await page.keyboard.press('ArrowLeft');
      await at(page, steps.at(-1)!);
    } else await expect(button(page, 'vi', 'deck.next-chapter')).toHaveCount(0);
    await button(page, 'vi', 'deck.to-quiz').tap();
    await inPhase(page, 'quiz');
  });
