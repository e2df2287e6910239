import type { BrowserContext } from '@playwright/test';
import type { PublishedAnswer, PublishedQuestion } from '../../src/content/published.ts';
import { accessible } from './axe.ts';
import { expect, inPhase, settled, status, test, word, type Page } from './fixture.ts';
import { allOf, stringsIn } from './page-text.ts';
import { story } from './story.ts';

/** Questions before a hall: the speaker's window and the hall's, of one talk. */

/** A chapter with questions of words and one of a chart. */
const CHAPTER = '2019-the-call';
const PLACE = `${CHAPTER}/double/0`;
const ofType = (type: string) => story.questions.filter((one) => one.type === type && one.chapter === CHAPTER);
const CHART = ofType('spot')[0]!;
const WORDS = ofType('choice')[0]!;

interface Windows {
  readonly speaker: Page;
  readonly hall: Page;
}

async function open(page: Page, context: BrowserContext, place = PLACE): Promise<Windows> {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/?mode=present&lang=en#/${place}`);
  await inPhase(page, 'console');
  return { speaker: page, hall: await openHall(context) };
}

async function openHall(context: BrowserContext, size = { width: 1920, height: 1080 }): Promise<Page> {
  const hall = await context.newPage();
  await hall.setViewportSize(size);
  await hall.goto('/?mode=present&window=hall&lang=en');
  await inPhase(hall, 'hall');
  return hall;
}

const press = (speaker: Page, key: Parameters<typeof word>[1], values?: Parameters<typeof word>[2]) =>
  speaker
    .getByRole('button', { name: word('en', key, values), exact: true })
    .first()
    .click();
const promptOf = ({ prompt }: { prompt: { en: string } }) => prompt.en.replace(/\{[^}]*\}.*$/, '').trim();

/** What stands in the list for a question. */
async function listed(speaker: Page, question: (typeof story.questions)[number]) {
  await press(speaker, 'present.panel-questions');
  const item = speaker.locator(`present-question li:has(#q-${question.id})`);
  await item.waitFor({ state: 'attached' });
  if (!(await item.isVisible()))
    await speaker
      .locator('present-question details', { has: speaker.locator(`#q-${question.id}`) })
      .locator('summary')
      .click();
  return item;
}
const ask = async (speaker: Page, question: (typeof story.questions)[number]) =>
  (await listed(speaker, question)).getByRole('button', { name: word('en', 'present.ask-now'), exact: true }).click();

const page = (hall: Page) => hall.locator('hall-question .page');
const counts = (window: Page) => window.locator('present-question output, hall-question output').allTextContents();
/** What the hall sees of a question, whatever its stage, and whether it moved there or not. */
const seen = (hall: Page) =>
  page(hall).evaluate((one) => {
    const state = Object.keys((one as HTMLElement).dataset).filter((name) => !['moves', 'stage'].includes(name));
    return `${one.textContent.replace(/\s+/g, ' ')} ${state.sort().join(' ')}`;
  });

test('a question: asked, counted by touch and keys, its truth and the way back by the clicker', async ({
  page: speaker,
  context,
}) => {
  const { hall } = await open(speaker, context);
  await ask(speaker, WORDS);
  await expect(page(hall)).toContainText(promptOf(WORDS));
  await accessible(hall, 'a question before the hall');
  await accessible(speaker, 'hands are counted');

  const hands = (by: string, letter: string) =>
    speaker.getByRole('button', { name: word('en', 'present.ask-hands', { by, letter }), exact: true });
  await hands('+5', 'B').tap();
  await hands('+5', 'B').tap();
  await hands('−1', 'B').tap();
  for (const key of ['Digit1', 'Digit1', 'Digit3', 'Shift+Digit1']) await speaker.keyboard.press(key);
  await expect.poll(() => counts(speaker).then((all) => all.slice(0, 3))).toEqual(['1', '9', '1']);
  // The hall does not follow the crowd.
  expect((await counts(hall)).join('')).toBe('');
  await expect(page(hall)).not.toContainText(/\d+ of \d+/);

  await speaker.keyboard.press('PageDown');
  await expect(hall.locator('hall-question li[data-right]')).not.toHaveCount(0);
  expect((await counts(hall)).slice(0, 3)).toEqual(['1', '9', '1']);
  await expect(speaker.locator('present-question li[data-right]')).not.toHaveCount(0);
  await expect(speaker.locator('present-question .explain')).not.toBeEmpty();
  await accessible(hall, 'the truth before the hall');
  await accessible(speaker, 'the truth in the console');

  await speaker.keyboard.press('PageDown');
  await expect(page(hall)).toHaveCount(0);
  expect((await status(speaker)).question).toBeNull();
  await expect
    .poll(() => status(hall).then(({ position }) => position))
    .toMatchObject({ chapter: CHAPTER, slide: 'double', step: 0 });
  await settled(hall);
});

test('a round: one after the other, with what the hall knew in the end; a hall that comes in the middle shows the same', async ({
  page: speaker,
  context,
}) => {
  const { hall } = await open(speaker, context);
  for (const question of [CHART, WORDS])
    await (
      await listed(speaker, question)
    )
      .getByRole('button', { name: word('en', 'present.ask-add-round'), exact: true })
      .click();
  await press(speaker, 'present.ask-round', { count: 2 });
  await expect(page(hall)).toContainText(word('en', 'present.ask-of', { place: 1, count: 2 }));
  await expect(hall.locator('hall-question forum-scene')).toHaveCount(1);
  await accessible(hall, 'a chart before the hall');
  for (const key of ['Digit1', 'Digit2', 'Digit3']) await speaker.keyboard.press(key);
  await speaker.keyboard.press('PageDown');
  await expect(page(hall)).toContainText(word('en', 'present.ask-knew', { right: 0, count: 1 }));

  await expect(page(hall)).toHaveAttribute('data-told');
  const late = await openHall(context, { width: 1080, height: 1920 });
  const before = await seen(hall);
  await expect.poll(() => seen(late)).toBe(before);
  await late.close();

  await speaker.keyboard.press('PageDown');
  await expect(page(hall)).toContainText(word('en', 'present.ask-of', { place: 2, count: 2 }));
  await hall.reload();
  await inPhase(hall, 'hall');
  await expect(page(hall)).toContainText(promptOf(WORDS));
  await expect(hall.locator('hall-question li[data-right]')).toHaveCount(0);
  // This time the hall knows: the speaker peeks, and counts a hand for each option that is right.
  await press(speaker, 'present.ask-peek');
  const options = speaker.locator('present-question .options > li');
  await expect(speaker.locator('present-question li[data-right]')).not.toHaveCount(0);
  const right = await options.evaluateAll((all) =>
    all.flatMap((one, i) => ('right' in (one as HTMLElement).dataset ? [i] : [])),
  );
  for (const option of right) await speaker.keyboard.press(`Digit${option + 1}`);
  await speaker.keyboard.press('PageDown');
  await expect(page(hall)).toContainText(word('en', 'present.ask-knew', { right: 1, count: 2 }));
  await speaker.keyboard.press('PageDown');
  await expect(page(hall)).toHaveCount(0);
});

test('a question stands in letters for the back row', async ({ page: speaker, context }) => {
  const { hall } = await open(speaker, context);
  await ask(speaker, WORDS);
  await expect(page(hall)).toContainText(promptOf(WORDS));
  const least = () =>
    hall
      .locator('hall-question')
      .evaluate((element) =>
        Math.min(
          ...[...element.shadowRoot!.querySelectorAll('h1 span, .text span')].map(
            (one) =>
              parseFloat(getComputedStyle(one).fontSize) *
              Number(
                getComputedStyle(element.shadowRoot!.querySelector('forum-stage')!).getPropertyValue('--stage-scale'),
              ),
          ),
        ),
      );
  expect(await least()).toBeGreaterThanOrEqual(0.045 * 1080);
  await hall.setViewportSize({ width: 1280, height: 720 });
  await expect.poll(least).toBeGreaterThanOrEqual(0.045 * 720);
});

/** What is right about a question, as the server's own file says it. */
interface Sealed {
  readonly file: string;
  /** Texts that the hall may not hold before the truth. */
  readonly tells: readonly string[];
}

async function sealedOf(origin: string, id: string): Promise<Sealed> {
  const read = async (name: string) => (await fetch(`${origin}/content/${name}`)).text();
  const { files } = JSON.parse(await read('manifest.json')) as { files: Record<string, Record<string, string>> };
  const open = Object.entries(files).filter(([part]) => part !== 'answers');
  const known = (await Promise.all(open.map(([, names]) => read(names['en']!)))).join('\n');
  const questions = JSON.parse(await read(files['questions']!['en']!)) as PublishedQuestion[];
  const { sealed } = questions.find((one) => one.id === id)!;
  const { key, explain } = JSON.parse(await read(sealed)) as PublishedAnswer;
  const told = [...stringsIn(key), ...stringsIn(explain)].filter(
    (text) => text.length > 12 && !known.includes(JSON.stringify(text).slice(1, -1)),
  );
  return { file: sealed, tells: [...told, JSON.stringify(key)] };
}

/** One of each type that is asked by hands in a form of its own. */
const FORMS = (['estimate', 'order', 'match'] as const).map((type) =>
  story.questions.find((one) => one.type === type)!,
);
const OPINION = story.questions.find(({ type }) => type === 'opinion')!;

test('an opinion: hands are counted and shown, and nothing is called right', async ({ page: speaker, context }) => {
  const { hall } = await open(speaker, context);
  await ask(speaker, OPINION);
  await expect(page(hall)).toContainText(promptOf(OPINION));
  await expect(page(hall)).toContainText(word('en', 'present.ask-think'));
  await expect(speaker.getByRole('button', { name: word('en', 'present.ask-peek') })).toHaveCount(0);
  for (const key of ['Digit2', 'Digit2', 'Digit1']) await speaker.keyboard.press(key);
  expect((await counts(hall)).join('')).toBe('');
  await press(speaker, 'present.ask-show-hands');
  await expect(page(hall)).toContainText(word('en', 'present.ask-counted', { count: 3 }));
  expect((await counts(hall)).slice(0, 3)).toEqual(['1', '2', '0']);
  await expect(page(hall)).toHaveAttribute('data-out');
  await expect(hall.locator('hall-question li[data-right]')).toHaveCount(0);
  await accessible(hall, 'an opinion before the hall');
});

test('a round that is put together is kept while another panel is open, and when the console is loaded again', async ({
  page: speaker,
  context,
}) => {
  const { hall } = await open(speaker, context);
  for (const question of [WORDS, CHART])
    await (
      await listed(speaker, question)
    )
      .getByRole('button', { name: word('en', 'present.ask-add-round'), exact: true })
      .click();
  await press(speaker, 'present.panel-map');
  await press(speaker, 'present.panel-questions');
  const begin = speaker.getByRole('button', { name: word('en', 'present.ask-round', { count: 2 }), exact: true });
  await expect(begin).toBeVisible();
  await speaker.reload();
  await inPhase(speaker, 'console');
  await press(speaker, 'present.panel-questions');
  await begin.click();
  await expect(page(hall)).toContainText(word('en', 'present.ask-of', { place: 1, count: 2 }));
});

for (const question of [WORDS, CHART, ...FORMS])
  test(`the hall holds nothing of the key before the truth: ${question.type}`, async ({
    page: speaker,
    context,
    baseURL,
  }) => {
    const { file, tells } = await sealedOf(baseURL!, question.id);
    expect(tells.length).toBeGreaterThan(1);
    const fetched: Record<'speaker' | 'hall', string[]> = { speaker: [], hall: [] };
    speaker.on('request', (request) => fetched.speaker.push(request.url()));
    const { hall } = await open(speaker, context);
    hall.on('request', (request) => fetched.hall.push(request.url()));
    await hall.reload();
    await inPhase(hall, 'hall');
    await ask(speaker, question);
    await expect(page(hall)).toContainText(promptOf(question));
    await speaker.keyboard.press('Digit1');
    // What comes ahead of its use has come.
    await hall.waitForTimeout(2500);
    const isKey = (url: string) => /answer/.test(url) || url.endsWith(file);
    const told = async () => {
      const text = await allOf(hall);
      return tells.filter((one) => text.includes(one));
    };
    expect(await told()).toEqual([]);
    expect([...fetched.hall, ...fetched.speaker].filter(isKey)).toEqual([]);

    // The speaker looks: on that screen alone.
    await press(speaker, 'present.ask-peek');
    await expect(speaker.locator('present-question li[data-right]')).not.toHaveCount(0);
    expect(fetched.speaker.filter(isKey)).toHaveLength(1);
    await expect(page(hall)).toContainText(promptOf(question));
    expect(await told()).toEqual([]);
    expect(fetched.hall.filter(isKey)).toEqual([]);

    await press(speaker, 'present.ask-show');
    await expect(hall.locator('hall-question li[data-right]')).not.toHaveCount(0);
    expect(fetched.hall.filter(isKey)).toHaveLength(1);
    expect(await told()).toEqual(tells);
  });
