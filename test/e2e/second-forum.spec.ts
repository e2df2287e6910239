import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue } from '../../src/ui/words/index.ts';
import { expect, inPhase, jumpAndSee, LANGUAGES, openKiosk, test, type Page } from './fixture.ts';
import { OUR_STORY } from './own-server.ts';
import { publishForAll, strings } from './own-words.ts';
import { openConsole, openHall } from './podium.ts';

/** A story on another subject in two other languages, shown by the build of ours: `data/examples/` lies beside its page. */
const ADDRESS = 'data/examples/the-metre.json';
const text = readFileSync(resolve(import.meta.dirname, '../..', ADDRESS), 'utf8');
const story = JSON.parse(text) as {
  languages: string[];
  chapters: { id: string; slides: { id: string; steps: unknown[] }[] }[];
  interface: Record<string, Record<string, string>>;
};

const words = publishForAll(text, strings([JSON.parse(OUR_STORY), catalogue['vi'], catalogue['en']]));

/** Nothing on screen is Vietnamese, English or of our story, and the page says which language it is in. */
async function isItsOwn(page: Page, language: string, where: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  expect(await words().ofOthers(page), where).toEqual([]);
}

const lastSteps = story.chapters.map(({ id, slides }) => `${id}/${slides[0]!.id}/${slides[0]!.steps.length - 1}`);

for (const language of story.languages) {
  const query = `content=${ADDRESS}&lang=${language}`;
  const say = (key: string) => story.interface[language]![key]!;

  test(`the second forum has its own kiosk, ${language}`, async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, { query: `&${query}` });
    await isItsOwn(page, language, 'the attract loop');
    const logo = page.locator('kiosk-closing-card img');
    const isThere = async () => {
      // Less than a step of the loop, and than the card itself stays.
      if (!(await logo.count())) await page.clock.fastForward(3500);
      return logo.count();
    };
    await expect.poll(isThere, { intervals: [50], timeout: 40_000 }).toBe(1);
    // It lies beside the story's file, not beside the page.
    await expect.poll(() => logo.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(0);
    await isItsOwn(page, language, 'the closing card');
    await openKiosk(page, { query: `&${query}`, hash: `#/${lastSteps[0]}` });
    for (const where of lastSteps) {
      await jumpAndSee(page, where);
      await isItsOwn(page, language, where);
    }
    await page.locator('.kiosk-bar button').first().tap();
    await inPhase(page, 'home');
    await isItsOwn(page, language, 'the menu');
    await page.getByRole('button', { name: say('kiosk.quiz'), exact: true }).tap();
    await inPhase(page, 'quiz');
    await page.getByRole('button', { name: say('quiz.skip'), exact: true }).tap();
    await page.getByRole('button', { name: say('quiz.next'), exact: true }).waitFor();
    await isItsOwn(page, language, 'a question');
  });

  test(`the second forum has its own book, ${language}`, async ({ page }) => {
    for (const [hash, part] of [
      ['', 'learn-contents h1'],
      [`#/${lastSteps.at(-1)}`, 'learn-slide h2'],
      ['#!/explore', 'learn-explore h1'],
      ['#!/practice', 'learn-practice h1'],
      ['#!/class', 'learn-class h1'],
    ] as const) {
      // A page that differs only behind the # is not loaded anew.
      await page.goto('about:blank');
      await page.goto(`/?${query}${hash}`);
      await page.locator(part).first().waitFor();
      await isItsOwn(page, language, part);
    }
  });

  test(`the second forum has its own speaker and hall, ${language}`, async ({ page, context }) => {
    await openConsole(page, { query: `&${query}`, hash: `#/${lastSteps[1]}` });
    const hall = await openHall(context, `&${query}`);
    await isItsOwn(hall, language, 'the hall');
    for (const panel of ['notes', 'map', 'plan', 'questions', 'hall']) {
      await page.getByRole('button', { name: say(`present.panel-${panel}`), exact: true }).click();
      await isItsOwn(page, language, `the speaker’s ${panel}`);
    }
  });
}

test('our own kiosk would be noticed', async ({ page }) => {
  for (const language of LANGUAGES) {
    await openKiosk(page, { query: `&lang=${language}` });
    await expect.poll(() => words().ofOthers(page)).not.toEqual([]);
  }
});
