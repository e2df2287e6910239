import { glance, goOn, questionAsked, revealed } from './answers.ts';
import { inPhase, askNext, openKiosk, status, type Page } from './fixture.ts';
import { touchHand } from './hands.ts';
import { story } from './story.ts';

export type Question = (typeof story.questions)[number];

/** Every way to answer: a choice of several is another one. */
const SEVERAL = ['options', 'over', 'under'];
const wayOf = (question: Question): string =>
  question.type === 'choice' && 'key' in question && SEVERAL.some((key) => key in (question.key as object))
    ? 'several'
    : question.type;
/** All that a visitor reads of a question. */
const lengthOf = ({ prompt, explain, ...rest }: Question): number =>
  JSON.stringify([prompt, explain, ...['options', 'items', 'pairs', 'marks'].map((key) => rest[key as never])]).length;

export const WAYS = [...new Set(story.questions.map(wayOf))].sort();
/** The question of each that has most to say, by its id. */
export const LONGEST: ReadonlyMap<string, string> = new Map(
  WAYS.map((way) => {
    const [longest] = story.questions.filter((one) => wayOf(one) === way).sort((a, b) => lengthOf(b) - lengthOf(a));
    return [longest!.id, way] as const;
  }),
);

/** Opens the kiosk, whose next round asks all of them, in an order that is the same every time. Stops no clock. */
export const openWithEveryWay = (page: Page, language: string): Promise<void> =>
  openWithQuestions(page, language, [...LONGEST.keys()]);

/** Opens the kiosk, whose next round asks these questions; of those without a right answer only one. */
export async function openWithQuestions(page: Page, language: string, ids: readonly string[]): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => (array as unknown as Uint8Array).fill(7) as never;
  });
  await askNext(page, ids);
  await page.route('**/content/start.*.json', async (route) => {
    const response = await route.fetch();
    const start = (await response.json()) as { quiz: object };
    // The one without a right answer comes on top.
    const scored = story.questions.filter(({ id, type }) => ids.includes(id) && type !== 'opinion');
    await route.fulfill({ response, json: { ...start, quiz: { ...start.quiz, questions: scored.length } } });
  });
  await openKiosk(page, { query: `&lang=${language}` });
}

/** From the loop to the first question. */
export async function enterQuiz(page: Page): Promise<void> {
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await page.locator('kiosk-home .quiz .button').first().tap();
  await inPhase(page, 'quiz');
}

/** Skips every question of a round, and looks at each before and after. */
export async function skipThrough(
  page: Page,
  look: (question: string, when: 'asked' | 'revealed') => Promise<void>,
): Promise<void> {
  while ((await status(page)).phase === 'quiz') {
    const question = await questionAsked(page);
    await glance(page);
    await look(question, 'asked');
    await page.locator('forum-quiz footer .button:not(.primary)').first().tap();
    await revealed(page);
    await look(question, 'revealed');
    await goOn(page, touchHand(page));
  }
}
