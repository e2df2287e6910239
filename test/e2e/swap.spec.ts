import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue } from '../../src/ui/words/index.ts';
import { EVERY_SIZE, expect, inPhase, jump, openKiosk, SIZES, status, test, type Page } from './fixture.ts';
import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { touchHand } from './hands.ts';
import { OUR_STORY } from './own-server.ts';
import { Faults, publishForAll, strings } from './own-words.ts';

/** Another organiser's story: another subject, other units, French before Vietnamese and no English at all. */
const text = readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8');
const story = JSON.parse(text) as {
  id: string;
  chapters: { id: string; slides: { id: string; scene: string; steps: unknown[] }[] }[];
  questions: { type: string }[];
  quiz: { questions: number };
  interface: Record<string, Record<string, string>>;
};

const words = publishForAll(text, strings(JSON.parse(OUR_STORY)), strings(catalogue['vi']!));

async function openOther(page: Page, hash = ''): Promise<void> {
  const isOther = ({ pathname }: URL) => pathname === '/another/story.json';
  await page.route(isOther, (route) => route.fulfill({ body: text, contentType: 'application/json' }));
  await openKiosk(page, { query: '&content=/another/story.json', hash });
  await page.locator(hash ? 'forum-deck section.present' : 'kiosk-attract input').waitFor();
}

test('the fixture has several scene kinds, both types of questions and a language of its own', () => {
  const kinds = story.chapters.flatMap(({ slides }) => slides.map(({ scene }) => scene));
  expect([...new Set(kinds)].sort()).toEqual(['bars', 'cover', 'timeline', 'units']);
  expect([...new Set(story.questions.map(({ type }) => type))].sort()).toEqual(['choice', 'estimate']);
  expect(Object.keys(story.interface['fr']!).sort()).toEqual(Object.keys(catalogue['en']!).sort());
});

for (const size of EVERY_SIZE)
  for (const language of ['fr', 'vi'])
    test(`another story makes another kiosk, ${size}, ${language}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await page.clock.install();
      const faults = new Faults(page, words());
      await openOther(page);
      expect(await status(page)).toMatchObject({ language: 'fr', content: { id: story.id } });
      if (language !== 'fr') await page.locator(`forum-languages button[lang=${language}]`).tap();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await faults.look('the attract loop');

      const box = (await page.locator('kiosk-attract input').boundingBox())!;
      await page.touchscreen.tap(box.x + box.width * 0.2, box.y + box.height * 0.5);
      await page.locator('kiosk-attract .after').waitFor();
      await faults.look('the answer to the guess');
      await page.locator('kiosk-attract .primary').tap();
      await inPhase(page, 'story');
      // A link leads through every slide, where the way from the loop leads through the short tours.
      for (const { id, slides } of story.chapters.toReversed()) await jump(page, `${id}/${slides[0]!.id}/0`);

      const next = page.locator('kiosk-story-foot .primary');
      for (const chapter of story.chapters)
        for (const slide of chapter.slides) {
          for (let step = 0; step < slide.steps.length; step++) {
            await expect
              .poll(() => status(page).then((s) => s.position))
              .toEqual({
                chapter: chapter.id,
                slide: slide.id,
                step,
              });
            await faults.look(`${chapter.id}/${slide.id}/${step}`);
            if (slide !== chapter.slides.at(-1) || step < slide.steps.length - 1) await next.tap();
          }
          if (slide === chapter.slides.at(-1)) {
            const [sources, table] = [0, 1].map((i) => page.locator('kiosk-story-foot .quiet').nth(i));
            await table!.tap();
            await faults.look('a table');
            await table!.tap();
            await sources!.tap();
            await page.locator('forum-provenance .link').first().waitFor();
            await faults.look('the sources of a slide');
            await page.locator('forum-provenance .link').first().tap();
            await faults.look('the source of a fact');
            await page.locator('forum-provenance .primary').tap();
            await next.tap();
          }
        }

      await inPhase(page, 'quiz');
      const hand = touchHand(page);
      for (let i = 0; i < story.quiz.questions; i++) {
        const question = await questionAsked(page);
        await faults.look(`${question}, asked`);
        await answerQuestion(page, hand);
        await confirmAnswer(page, hand);
        await faults.look(`${question}, answered`);
        await goOn(page, hand);
      }
      await inPhase(page, 'result');
      await faults.look('the result');
      await page.clock.fastForward(180_000);
      await inPhase(page, 'warning');
      await faults.look('the warning');
      await page.clock.fastForward(21_000);
      await inPhase(page, 'attract');
      expect((await status(page)).language).toBe('fr');
      expect(faults.list).toEqual([]);
    });

test('its menu says only what is its own', async ({ page }) => {
  await page.clock.install();
  const faults = new Faults(page, words());
  await openOther(page, '#/the-river/source/0');
  await page.locator('.kiosk-bar button').first().tap();
  await inPhase(page, 'home');
  await faults.look('the menu');
  expect(faults.list).toEqual([]);
});
