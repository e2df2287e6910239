import { BOTH, EVERY_SIZE, expect, LANGUAGES, SIZES, test, type Size } from './fixture.ts';
import { illegible } from './legible.ts';
import { story } from './story.ts';
import { enterQuiz, openWithQuestions, skipThrough } from './ways.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** Most words in the least room; FORUM_EVERY_QUESTION=1 looks at all sizes and editions. */
const TIGHTEST: readonly (readonly [Size, string])[] = [['phone', BOTH]];
const CASES = process.env.FORUM_EVERY_QUESTION
  ? EVERY_SIZE.flatMap((size) => [...LANGUAGES, BOTH].map((edition) => [size, edition] as const))
  : TIGHTEST;
const IDS = story.questions.map(({ id }) => id);
/** A round asks one question without a right answer. */
const SCORED = story.questions.filter(({ type }) => type !== 'opinion');

for (const [size, edition] of CASES)
  test(`every question of the story can be read, ${size}, ${edition}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    await openWithQuestions(page, edition, IDS);
    await enterQuiz(page);
    const faults: string[] = [];
    const seen = new Set<string>();
    await skipThrough(page, async (question, when) => {
      seen.add(question);
      faults.push(...(await illegible(page)).map((fault) => `${question}, ${when}: ${fault}`));
    });
    expect(seen.size).toBe(SCORED.length + 1);
    expect(faults).toEqual([]);
  });
