import { chromium, expect, test } from '@playwright/test';
import { findForPages } from '../../scripts/lib/chromium.mjs';
import { killQuizzes } from '../../scripts/lib/kill-quiz.mjs';

const QUIZZES = 6;

// A trace is taken down from every browser at the end, and these are dead by then.
test.use({ trace: 'off', screenshot: 'off' });

/** A short `npm run kill-quiz`. It has a browser and a server of its own, to kill them. */
test('a killed browser loses no answer that was explained', async () => {
  const { lost, ...sum } = await killQuizzes({
    chromium,
    executablePath: findForPages(),
    quizzes: QUIZZES,
    seed: 11,
  });
  expect(lost).toEqual([]);
  expect(sum).toMatchObject({ quizzes: QUIZZES, serverKills: QUIZZES / 3 });
  expect(sum.confirmed).toBeGreaterThanOrEqual(QUIZZES);
});
