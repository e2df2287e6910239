import { inPhase, askNext, openKiosk, type Page } from './fixture.ts';
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
export async function openWithEveryWay(page: Page, language: string): Promise<void> {
  await page.clock.install();
  await page.addInitScript(() => {
    crypto.getRandomValues = (array) => (array as unknown as Uint8Array).fill(7) as never;
  });
  await askNext(page, [...LONGEST.keys()]);
  await page.route('**/content/start.*.json', async (route) => {
    const response = await route.fetch();
    const start = (await response.json()) as { quiz: object };
    // The one without a right answer comes on top.
    await route.fulfill({ response, json: { ...start, quiz: { ...start.quiz, questions: LONGEST.size - 1 } } });
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
