import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { at, button, expect, inPhase, settled, speak, status, type Page } from './fixture.ts';
import { touchHand } from './hands.ts';
import { story } from './story.ts';

/** The picture is there, without the time that it takes to come. */
async function arrived(page: Page): Promise<void> {
  await page.clock.fastForward(5000);
  await settled(page);
}

/**
 * A visit in short, from the loop, by touch: the story's first steps, its other language, and a whole
 * round of questions. Needs the page's clock to be installed.
 */
export async function oneRound(page: Page): Promise<void> {
  const hand = touchHand(page);
  await page.locator('kiosk-attract .foot p').first().tap();
  await button(page, 'vi', 'kiosk.start').tap();
  await at(page, story.kiosk.start);
  await arrived(page);
  await button(page, 'vi', 'deck.next').tap();
  await expect.poll(() => status(page).then(({ position }) => position?.step)).toBe(1);
  await arrived(page);
  await speak(page, 'en');
  await page.getByRole('button', { name: /^Menu/ }).tap();
  await inPhase(page, 'home');
  await button(page, 'en', 'kiosk.quiz').tap();
  await inPhase(page, 'quiz');
  let asked = 0;
  for (; (await status(page)).phase === 'quiz'; asked++) {
    await questionAsked(page);
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
    await goOn(page, hand);
  }
  expect(asked).toBeGreaterThanOrEqual(story.quiz.questions);
  await inPhase(page, 'result');
  await expect(page.locator('kiosk-result h1')).toBeVisible();
}
