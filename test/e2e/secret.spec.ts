import type { PublishedAnswer, PublishedQuestion } from '../../src/content/published.ts';
import { askNext, button, expect, inPhase, status, test as base, type Page } from './fixture.ts';
import { OwnServer } from './own-server.ts';
import { allOf, stringsIn } from './page-text.ts';
import { story } from './story.ts';

/** A round whose answers are secret: nothing of an answer is in the page before its question is confirmed. */
const ASKED = ['why-make', 'total-revenue', 'three-voices'];

interface Secret {
  readonly origin: string;
  readonly answers: Readonly<Record<string, Sealed>>;
}
/** What is right about a question, as the server's own file says it. */
interface Sealed {
  readonly file: string;
  /** Texts that no page may hold before the answer is given: the key and the explanation. */
  readonly tells: readonly string[];
}

/** The same server with the same story, but for its secret. */
const test = base.extend<object, { secret: Secret }>({
  baseURL: async ({ secret }, use) => use(secret.origin),
  secret: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads from here that it needs no other fixture.
    async ({}, use) => {
      const server = new OwnServer();
      try {
        await server.start(JSON.stringify({ ...story, quiz: { ...story.quiz, secret: true } }));
        await use({ origin: server.origin, answers: await readAnswers(server.origin) });
      } finally {
        await server.end();
      }
    },
    { scope: 'worker' },
  ],
});

async function readAnswers(origin: string): Promise<Secret['answers']> {
  const read = async (name: string) => (await fetch(`${origin}/content/${name}`)).text();
  const { files } = JSON.parse(await read('manifest.json')) as { files: Record<string, Record<string, string>> };
  const questions = JSON.parse(await read(files['questions']!['en']!)) as PublishedQuestion[];
  // What the story tells anyway (a number that a slide shows) is no secret.
  const open = Object.entries(files).filter(([part]) => part !== 'answers');
  const known = (await Promise.all(open.map(([, names]) => read(names['en']!)))).join('\n');
  const entries = questions
    .filter(({ id }) => ASKED.includes(id))
    .map(async ({ id, sealed }) => {
      const { key, explain } = JSON.parse(await read(sealed)) as PublishedAnswer;
      const tells = [...stringsIn(key), ...stringsIn(explain)].filter(
        (text) => text.length > 12 && !known.includes(JSON.stringify(text).slice(1, -1)),
      );
      return [id, { file: sealed, tells: [...tells, JSON.stringify(key)] }] as const;
    });
  return Object.fromEntries(await Promise.all(entries));
}

/** Which texts of which answers are in a text. */
const toldBy = (text: string, { answers }: Secret, ids: readonly string[]): string[] =>
  ids.flatMap((id) => answers[id]!.tells.filter((told) => text.includes(told)).map((told) => `${id}: ${told}`));

/** An answer that is wrong, so that it is not the key. */
const answerWrong = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const quiz = document.querySelector('forum-quiz')!.shadowRoot!;
    const element = quiz.querySelector<HTMLElement & { ask: never }>('[data-question]')!;
    const { options, axis, lefts, rights } = element.ask as {
      options?: { id: string }[];
      axis?: { from: number };
      lefts?: { id: string }[];
      rights?: { id: string }[];
    };
    const detail = options
      ? [options.find(({ id }) => id !== 'act')!.id]
      : (axis?.from ??
        Object.fromEntries(lefts!.map(({ id }) => [id, rights!.find((one) => one.id.endsWith(id.slice(1)))!.id])));
    return element.dispatchEvent(new CustomEvent('answer', { detail }));
  });

test('nothing of a secret answer is in the page before its question is confirmed', async ({ page, secret }) => {
  for (const [id, { tells }] of Object.entries(secret.answers))
    expect(tells.length, `${id} has something to tell`).toBeGreaterThan(1);
  const fetched: { url: string; body: Promise<string> }[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/content/'))
      fetched.push({ url: response.url(), body: response.text().catch(() => '') });
  });
  const everything = async () => (await Promise.all(fetched.map(({ body }) => body))).join('\n');
  const hasFile = (id: string) => fetched.some(({ url }) => url.endsWith(secret.answers[id]!.file));

  await page.clock.install();
  await askNext(page, ASKED);
  await page.goto('/?mode=kiosk&lang=en');
  await inPhase(page, 'attract');
  // What comes ahead of its use comes now.
  await page.clock.fastForward(5000);
  await expect.poll(() => fetched.some(({ url }) => url.includes('/questions.en.'))).toBe(true);
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await button(page, 'en', 'kiosk.quiz').tap();

  const left = [...ASKED];
  while (left.length) {
    await page.locator('forum-quiz [data-question]').waitFor();
    const id = (await status(page)).question!;
    expect(left).toContain(id);
    await answerWrong(page);
    await page.locator('forum-quiz .primary[aria-disabled=false]').waitFor();
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(painted)));
    expect(toldBy(await allOf(page), secret, left), `in the page, asking ${id}`).toEqual([]);
    expect(toldBy(await everything(), secret, left), `fetched, asking ${id}`).toEqual([]);
    expect(left.filter(hasFile), `asking ${id}`).toEqual([]);

    await page.clock.fastForward(400);
    await page.locator('forum-quiz .primary').tap();
    await page.locator('forum-quiz .explain').waitFor();
    left.splice(left.indexOf(id), 1);
    expect(hasFile(id), `${id} is confirmed`).toBe(true);
    // The walk sees what is there: all of what this answer tells, and of the others nothing.
    const { tells } = secret.answers[id]!;
    const after = await allOf(page);
    expect(
      tells.filter((told) => !after.includes(told)),
      `what ${id} tells`,
    ).toEqual([]);
    expect(toldBy(after, secret, left), `in the page, after ${id}`).toEqual([]);
    expect(toldBy(await everything(), secret, left), `fetched, after ${id}`).toEqual([]);

    await page.clock.fastForward(400);
    await page.locator('forum-quiz .primary').tap();
    await expect.poll(async () => (await status(page)).question).not.toBe(id);
    await page.clock.fastForward(400);
  }
});
