import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { catalogue } from '../../src/ui/words/index.ts';
import { EVERY_SIZE, expect, inPhase, jump, openKiosk, scenes, SIZES, status, test, type Page } from './fixture.ts';
import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import { touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { OUR_STORY, OwnServer } from './own-server.ts';
import { textsOn } from './texts.ts';

/** Another organiser's story: another subject, other units, French before Vietnamese and no English at all. */
const text = readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8');
const story = JSON.parse(text) as {
  id: string;
  chapters: { id: string; slides: { id: string; scene: string; steps: unknown[] }[] }[];
  questions: { type: string }[];
  quiz: { questions: number };
  interface: Record<string, Record<string, string>>;
};

/** Every string in a value; runs of a text also as the text that they make. */
const strings = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (!value || typeof value !== 'object') return [];
  const inner = Object.values(value).flatMap(strings);
  if (!Array.isArray(value)) return inner;
  const runs = (value as (string | { text?: string } | null)[]).map((run) =>
    typeof run === 'string' ? run : (run?.text ?? ''),
  );
  return [...inner, runs.join('')];
};

const wordsIn = (texts: Iterable<string>): Set<string> =>
  new Set([...texts].flatMap((each) => each.toLowerCase().match(/\p{L}{2,}/gu) ?? []));

let server: OwnServer;
/** What the fixture says once it is published: facts formatted, words of the interface put in; without spaces. */
let corpus: string[] = [];
/** Sentences of the interface that take values. */
let templates: RegExp[] = [];
/** Words of our own story that the other one does not use. */
let alien = new Set<string>();

test.beforeAll(async () => {
  server = new OwnServer();
  await server.start(text);
  const read = (name: string) => server.read<unknown>(`content/${name}`);
  const manifest = (await read('manifest.json')) as { files: object };
  const published = (await Promise.all(strings(manifest.files).map(read))).flatMap(strings);
  corpus = [...new Set(published.map(bare))];
  templates = corpus
    .filter((each) => /\{\w+\}/.test(each) && each !== '{value}')
    .map(
      (each) =>
        new RegExp(
          `^${each
            .split(/\{\w+\}/)
            .map(escape)
            .join('(.+?)')}$`,
        ),
    );
  const known = wordsIn([...published, text, ...strings(catalogue['vi']!)]);
  alien = new Set([...wordsIn(strings(JSON.parse(OUR_STORY)))].filter((each) => !known.has(each)));
});
test.afterAll(() => server.end());

const bare = (words: string): string => words.replace(/\s+/g, '').toLowerCase();
const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Does a text come from the story, or from the words of the interface? */
function traces(shown: string): boolean {
  const key = bare(shown);
  // Numbers come from facts, guesses and axes; letters name the options of a question.
  if (!key || /^[−-]?[\d.,]+$/.test(key) || /^[a-e]$/.test(key)) return true;
  if (corpus.some((known) => known.includes(key))) return true;
  if (templates.some((template) => template.exec(key)?.slice(1).every(traces))) return true;
  const sentences = shown.split(/\. /);
  if (sentences.length > 1 && sentences.every(traces)) return true;
  // What the screen only puts side by side: a word and a number; author, title, date; from – to; right · yours.
  const parts = shown.split(/, | – | · |: |[“”]|(?<=\D)\s(?=\d)/).filter((part) => part.trim());
  return parts.length > 1 && parts.every(traces);
}

/** Texts on screen that come from nowhere, or from our own story. */
async function foreign(page: Page): Promise<string[]> {
  const shown = await textsOn(page);
  return [
    ...shown.filter((each) => !traces(each)).map((each) => `from nowhere: ${each}`),
    ...shown.flatMap((each) => [...wordsIn([each])].filter((w) => alien.has(w)).map((w) => `of our story: ${w}`)),
  ];
}

/** What is wrong with the screens of a journey, each fault once, with the screen where it was first seen. */
class Faults {
  private readonly seen = new Map<string, string>();
  constructor(private readonly page: Page) {}

  async look(where: string): Promise<void> {
    // Long enough for every change to be over.
    await this.page.clock.fastForward(5000);
    await expect.poll(() => scenes(this.page).then((all) => all.some(({ moving }) => moving))).toBe(false);
    for (const fault of [...(await foreign(this.page)), ...(await illegible(this.page))])
      if (!this.seen.has(fault)) this.seen.set(fault, where);
  }
  get list(): string[] {
    return [...this.seen].map(([fault, where]) => `${where}: ${fault}`);
  }
}

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
      const faults = new Faults(page);
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
  const faults = new Faults(page);
  await openOther(page, '#/the-river/source/0');
  await page.locator('.kiosk-bar button').first().tap();
  await inPhase(page, 'home');
  await faults.look('the menu');
  expect(faults.list).toEqual([]);
});
