import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FACTORY } from '../../src/operator/api.ts';
import { accessible } from './axe.ts';
import { answerQuestion, confirmAnswer, goOn, questionAsked } from './answers.ts';
import {
  at,
  button,
  expect,
  inPhase,
  jump,
  openKiosk,
  speak,
  settled,
  status,
  type Language,
  type Page,
} from './fixture.ts';
import { touchHand } from './hands.ts';
import { closePanel, makeGesture, openPanel, openTab, panel, panelWord, typePin } from './operator-panel.ts';
import { OUR_STORY, PIN, STAFF_PIN, test } from './own-server.ts';
import { CHAPTERS, runOf, stepOf, story } from './story.ts';

/** The panel closes by itself after so long, in ms. */
const QUIET = 120_000;
const CLIENT = resolve(import.meta.dirname, '../../dist/client');
/** A refused PIN is no fault of the page, but browsers note every answer of that kind. */
const REFUSED = /status of (401|429)/;

const openInStory = async (page: Page): Promise<void> => {
  await page.locator('kiosk-attract .foot p').first().tap();
  await inPhase(page, 'home');
  await speak(page, 'en');
  await button(page, 'en', 'kiosk.start').tap();
  await inPhase(page, 'story');
  await settled(page);
};

const openInQuiz = async (page: Page): Promise<void> => {
  await openInStory(page);
  await page.locator('.kiosk-bar button').first().tap();
  await button(page, 'en', 'kiosk.quiz').tap();
  await inPhase(page, 'quiz');
  await questionAsked(page);
};

/** Plays until the result; answers how many questions there were: an opinion comes beside those that are counted. */
async function playRound(page: Page): Promise<number> {
  const hand = touchHand(page);
  let answered = 0;
  while ((await status(page)).phase === 'quiz') {
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
    await goOn(page, hand);
    answered++;
  }
  await inPhase(page, 'result');
  return answered;
}

/** Somebody looks at the story, answers the questions, and makes room. */
async function visit(page: Page): Promise<number> {
  await openInQuiz(page);
  const answered = await playRound(page);
  await page.clock.fastForward(1000);
  await button(page, 'en', 'kiosk.next-visitor').tap();
  await button(page, 'en', 'leave.yes').tap();
  await inPhase(page, 'attract');
  return answered;
}

/** Lines of the log on the disk. */
const logged = (folder: string, what: 'attempts' | 'visits'): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith(what) && name.endsWith('.ndjson'))
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'));

/** A file that the panel hands to the browser. */
async function saved(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    panel(page).locator(`[data-do="${name}"]`).tap(),
  ]);
  expect(download.suggestedFilename()).toBe(name);
  return readFileSync(await download.path());
}

/** CSV after RFC 4180, with the mark that spreadsheets want. */
function expectTable(file: Buffer, columns: readonly string[], rows: number): void {
  expect([...file.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = file.toString('utf8').slice(1).split('\r\n');
  expect(lines[0]!.split(',')).toEqual(expect.arrayContaining([...columns]));
  expect(lines.at(-1)).toBe('');
  expect(lines.slice(1, -1)).toHaveLength(rows);
}

test.beforeEach(({ page }) => page.clock.install());

const PLACES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'the loop': () => Promise.resolve(),
  'the story': openInStory,
  'a question': openInQuiz,
};
for (const [place, go] of Object.entries(PLACES))
  test(`the gesture opens the PIN pad over ${place}, and closing it leaves everything as it was`, async ({ page }) => {
    await openKiosk(page);
    await go(page);
    const before = await status(page);
    await makeGesture(page);
    await expect(panel(page).locator('operator-pin')).toBeVisible();
    const language = before.language as Language;
    await expect(panel(page).getByRole('heading', { name: panelWord(language, 'pin.title') })).toBeVisible();
    await closePanel(page);
    const { phase, question, position } = await status(page);
    expect({ phase, question, position }).toEqual({
      phase: before.phase,
      question: before.question,
      position: before.phase === 'attract' ? position : before.position,
    });
    // Held for a shorter time, it is a touch like any other.
    await makeGesture(page, 1000);
    await expect(panel(page)).toHaveCount(0);
  });

test.describe('a PIN that is not right', () => {
  test.use({ allowed: [REFUSED] });

  test('is refused, after five times for a while, and the right one is not heard either', async ({ page, server }) => {
    await openKiosk(page, { query: '&lang=en' });
    await makeGesture(page);
    const said = panel(page).locator('operator-pin .said');
    for (let left = 4; left >= 0; left--) {
      await typePin(page, '9999');
      const refusal =
        {
          0: /Too many tries\. Wait \d+ seconds\./,
          1: panelWord('en', 'pin.last'),
        }[left] ?? panelWord('en', 'pin.wrong', { n: left });
      await expect(said).toHaveText(refusal);
    }
    await expect(panel(page).locator('[data-digit="4"]')).toBeDisabled();
    // The page's own wait is over; the server has a clock that nobody in front of the screen can move.
    await page.clock.fastForward(40_000);
    await expect(panel(page).locator('[data-digit="4"]')).toBeEnabled();
    await typePin(page, PIN);
    await expect(said).toHaveText(/Too many tries/);
    await expect(panel(page).locator('operator-tour')).toHaveCount(0);
    expect(server.said).toContain('A wrong PIN was typed.');
    expect(server.said).not.toMatch(/9999|4711/);
  });
});

test('every tab shows what the machine really is, and the report counts the visits just made', async ({
  page,
  server,
}) => {
  await openKiosk(page);
  const asked = (await visit(page)) + (await visit(page));
  expect(asked).toBeGreaterThanOrEqual(2 * story.quiz.questions);
  await expect.poll(() => logged(server.results, 'visits').length, { timeout: 30_000 }).toBe(2);
  await expect.poll(() => logged(server.results, 'attempts').length, { timeout: 30_000 }).toBe(asked);

  await openPanel(page);
  const health = await openTab(page, 'health');
  await expect(health).toContainText(panelWord('vi', 'health.browser.none'));
  await expect(health.locator('.checks')).toContainText(`${asked} câu trả lời và 2 lượt khách`);
  await expect(health.locator('dl')).toContainText('attract');
  const content = await openTab(page, 'content');
  await expect(content.locator('dl')).toContainText(story.version);
  await expect(content.locator('dl')).toContainText(server.file);
  await expect(content).toContainText(panelWord('vi', 'content.no-faults'));
  const reset = await openTab(page, 'reset');
  await expect(reset.locator('[data-reset]')).toHaveCount(4);

  const report = await openTab(page, 'report');
  const numbers = { visits: 2, rounds: 2, answers: asked };
  await expect(report).toContainText(panelWord('vi', 'report.numbers', numbers));
  const funnel = report.locator('table').first();
  await expect(funnel.locator('tbody tr')).toHaveCount(3);
  // Two visits are two people, of whom nothing is told.
  for (const row of await funnel.locator('tbody tr').all())
    await expect(row.locator('.number')).toHaveText(['2', panelWord('vi', 'report.few'), /^\W*$/]);
  await expect(report).toContainText(panelWord('vi', 'ending.result'));
  await expect(report).toContainText(panelWord('vi', 'report.alpha.none'));

  await report.locator('[data-do=write]').tap();
  await expect(report.locator('[role=status]')).toContainText('answers.csv');
  const [, folder] = /Đã ghi vào (.+): answers/.exec((await report.locator('[role=status]').textContent())!)!;
  expect(folder!.startsWith(server.results)).toBe(true);
  const written = (name: string) => readFileSync(join(folder!, name));
  expectTable(written('answers.csv'), ['question', 'outcome'], asked);
  expectTable(written('visits.csv'), ['id', 'mode'], 2);
  expect(readdirSync(folder!).sort()).toEqual(['answers.csv', 'items.csv', 'visits.csv', 'xapi.json']);
  for (const name of ['answers.csv', 'visits.csv', 'items.csv'])
    expect((await saved(page, name)).equals(written(name)), name).toBe(true);
  const statements = JSON.parse((await saved(page, 'xapi.json')).toString('utf8')) as { object: { id: string } }[];
  expect(statements).toHaveLength(asked);
  // Today, by the clock of the place.
  await report.locator('.range .button').nth(1).tap();
  await expect(report).toContainText(panelWord('vi', 'report.numbers', numbers));
});

test('what is set for the machine holds for the next visitor, and can be set back', async ({ page, server }) => {
  await openKiosk(page);
  await openPanel(page);
  const settings = await openTab(page, 'settings');
  const choose = async (group: Parameters<typeof panelWord>[1], nth: number) => {
    const choice = settings
      .getByRole('group', { name: panelWord('vi', group) })
      .getByRole('button')
      .nth(nth);
    await choice.tap();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(settings.locator('[role=status]')).toHaveText(panelWord('vi', 'settings.saved'));
  };
  const groups = [
    'settings.text',
    'settings.contrast',
    'settings.motion',
    'settings.reach',
    'settings.schedule',
  ] as const;
  for (const group of groups) await choose(group, 1);
  const english = story.languages.indexOf('en') + 1;
  await choose('settings.language', english);
  expect(JSON.parse(readFileSync(join(server.state, 'settings.json'), 'utf8'))).toMatchObject({
    language: 'en', textSize: 'large', contrast: 'high', motion: 'still', reach: 'low', schedule: false,
  }); // prettier-ignore
  await openTab(page, 'reset');
  await panel(page).locator('[data-reset=next] button').tap();
  await panel(page).locator('[data-reset=next] .primary').tap();
  await expect(panel(page)).toHaveCount(0);

  const shown = () =>
    page.evaluate(() => ({ lang: document.documentElement.lang, ...document.documentElement.dataset }));
  await expect
    .poll(shown)
    .toMatchObject({ lang: 'en', textSize: 'large', contrast: 'high', motion: 'still', reach: 'low' });
  // A reload, as after a power cut, finds them again.
  await page.reload();
  await inPhase(page, 'attract');
  await expect
    .poll(shown)
    .toMatchObject({ lang: 'en', textSize: 'large', contrast: 'high', motion: 'still', reach: 'low' });

  await openPanel(page);
  await openTab(page, 'settings');
  const back = async (group: (typeof groups)[number]) => {
    const choice = settings
      .getByRole('group', { name: panelWord('en', group) })
      .getByRole('button')
      .first();
    await choice.tap();
    await expect(choice).toHaveAttribute('aria-pressed', 'true');
    await expect(settings.locator('[role=status]')).toHaveText(panelWord('en', 'settings.saved'));
  };
  for (const group of groups) await back(group);
  // The panel speaks the language of the screen, which changes with this.
  await settings
    .getByRole('group', { name: panelWord('en', 'settings.language') })
    .getByRole('button')
    .first()
    .tap();
  await expect
    .poll(() => JSON.parse(readFileSync(join(server.state, 'settings.json'), 'utf8')) as unknown)
    .toMatchObject({ ...FACTORY });
  await closePanel(page);
  await page.reload();
  await inPhase(page, 'attract');
  await expect
    .poll(shown)
    .toMatchObject({ lang: 'vi', textSize: 'normal', contrast: 'normal', motion: 'moving', reach: 'whole' });
});

test('a content file with faults is told of, read again, and what failed on the screen gets another chance', async ({
  page,
  server,
  request,
}) => {
  await openKiosk(page);
  await openPanel(page);
  const content = await openTab(page, 'content');
  writeFileSync(server.file, OUR_STORY.slice(0, 900));
  await content.locator('[data-act=recheck]').tap();
  await expect(content.locator('ul li').first()).toBeVisible();
  await expect(content).not.toContainText(panelWord('vi', 'content.no-faults'));
  // The story on the screen is what it was.
  expect((await status(page)).content.version).toBe(story.version);
  writeFileSync(server.file, OUR_STORY);
  await content.locator('[data-act=recheck]').tap();
  await expect(content).toContainText(panelWord('vi', 'content.no-faults'));

  const { hash } = (await (await request.get('/content/manifest.json')).json()) as { hash: string };
  const post = (verdict: string, of: string) =>
    request.post('/api/content', {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      data: { hash: of, verdict, why: 'A picture failed.' },
    });
  await post('good', hash);
  writeFileSync(
    server.file,
    JSON.stringify({ ...(JSON.parse(OUR_STORY) as object), version: `${story.version}-failing` }),
  );
  await content.locator('[data-act=recheck]').tap();
  const version = async () =>
    (await (await request.get('/content/manifest.json')).json()) as { version: string; hash: string };
  await expect.poll(async () => (await version()).version).toBe(`${story.version}-failing`);
  await post('bad', (await version()).hash);
  await expect(content.locator('tbody tr')).toContainText('A picture failed.', { timeout: 20_000 });
  expect((await version()).version).toBe(story.version);
  await content.locator('[data-act=forget-bad]').tap();
  await expect(content).toContainText(panelWord('vi', 'content.no-bad'));
});

test('staff lead a tour, which nothing interrupts, and which ends by itself and leaves no trace', async ({
  page,
  request,
}) => {
  await openKiosk(page);
  await openPanel(page, STAFF_PIN);
  await expect(panel(page).getByRole('tab')).toHaveCount(0);
  const refused = await request.get('/api/operator/state');
  expect(refused.status()).toBe(401);
  const chapter = CHAPTERS[1]!;
  const tour = panel(page).locator('operator-tour');
  const choice = (group: Parameters<typeof panelWord>[1], nth: number) =>
    tour
      .getByRole('group', { name: panelWord('vi', group) })
      .getByRole('button')
      .nth(nth);
  await choice('tour.language', story.languages.indexOf('en')).tap();
  await choice('tour.chapter', 1).tap();
  await tour.locator('.begin').tap();
  await at(page, stepOf(runOf(chapter)[0]!, 'first'));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // Staff talk, and nobody touches the screen.
  for (let minute = 0; minute < 4; minute++) {
    await page.clock.runFor(60_000);
    expect((await status(page)).phase).toBe('story');
  }
  // After the minutes that were asked for it is a visit like any other, and nobody is there.
  await expect
    .poll(async () => {
      await page.clock.runFor(20_000);
      return (await status(page)).phase;
    })
    .toBe('warning');
  await page.clock.runFor(story.kiosk.idle.warning * 1000 + 1000);
  await inPhase(page, 'attract');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  expect(new URL(page.url()).hash).toBe('');
});

test('the panel closes by itself, and no visitor finds it open', async ({ page }) => {
  await openKiosk(page);
  await openPanel(page);
  await page.clock.fastForward(QUIET - 5000);
  await openTab(page, 'health');
  await page.clock.fastForward(QUIET - 5000);
  await expect(panel(page)).toHaveCount(1);
  await page.clock.fastForward(6000);
  await expect(panel(page)).toHaveCount(0);
  await makeGesture(page);
  await expect(panel(page).locator('operator-pin')).toBeVisible();
  await expect(panel(page).locator('operator-tour')).toHaveCount(0);
});

test('the PIN stands nowhere: not in what is served, nor on the page, nor in what is kept', async ({
  page,
  server,
}) => {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => bodies.push(response.text().catch(() => '')));
  await openKiosk(page);
  await openPanel(page);
  for (const tab of ['health', 'content', 'settings', 'report'] as const) await openTab(page, tab);
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]));
  // As a whole number: four digits may be part of an amount or a hash.
  const alone = new RegExp(`(?<![\\w.,-])${PIN}(?![\\w.,-])`);
  const files = readdirSync(CLIENT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css|html|json)$/.test(entry.name))
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
  const stateFiles = readdirSync(server.state, { recursive: true })
    .map((name) => join(server.state, String(name)))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'utf8'));
  expect(files.length).toBeGreaterThan(20);
  const places = {
    page: [kept],
    bundle: files,
    state: stateFiles,
    console: [server.said],
    answers: await Promise.all(bodies),
  };
  for (const [where, texts] of Object.entries(places))
    for (const text of texts) expect(alone.exec(text)?.[0], where).toBeUndefined();
});

test('by keys alone: the shortcut, the digits, the tabs, a setting, and out again', async ({ page, context }) => {
  await openKiosk(page, { query: '&lang=en' });
  const { keyboard } = page;
  await keyboard.press('Control+Alt+KeyO');
  await panel(page).locator('operator-pin').waitFor();
  await accessible(page, 'the PIN pad');
  // Who cannot remember or copy digits pastes them, in place of what was typed.
  const elsewhere = await context.newPage();
  await elsewhere.setContent('<input aria-label="PIN">');
  await elsewhere.getByRole('textbox').fill(PIN);
  await elsewhere.getByRole('textbox').press('Control+KeyA');
  await elsewhere.getByRole('textbox').press('Control+KeyC');
  await elsewhere.close();
  await keyboard.type('9');
  await keyboard.press('Control+KeyV');
  await keyboard.press('Enter');
  await panel(page).locator('operator-tour').waitFor();
  const focus = () =>
    page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return { name: element?.textContent?.trim() ?? '', inPanel: !!document.activeElement?.matches('operator-panel') };
    });
  const tabTo = async (name: string) => {
    for (let stop = 0; stop < 40 && (await focus()).name !== name; stop++) {
      await keyboard.press('Tab');
      expect((await focus()).inPanel, 'the focus stays in the panel').toBe(true);
    }
    expect((await focus()).name).toBe(name);
  };
  await accessible(page, 'the tour');
  await tabTo(panelWord('en', 'tab.tour'));
  for (const tab of ['health', 'content', 'settings', 'reset', 'report'] as const) {
    await keyboard.press('ArrowRight');
    await panel(page).locator(`operator-${tab}`).waitFor();
    if (tab === 'report') await expect(panel(page).locator('operator-report h3').first()).toBeVisible();
    await accessible(page, `the tab ${tab}`);
  }
  await keyboard.press('ArrowLeft');
  await keyboard.press('ArrowLeft');
  await tabTo(panelWord('en', 'settings.text.large'));
  await keyboard.press('Space');
  await expect(panel(page).locator('operator-settings [role=status]')).toHaveText(panelWord('en', 'settings.saved'));
  await keyboard.press('Escape');
  await expect(panel(page)).toHaveCount(0);
  expect((await status(page)).phase).toBe('attract');
  await expect(page.locator('html')).toHaveAttribute('data-text-size', 'large');
});

test('a story that a tour leads through can be left for the first screen by staff', async ({ page }) => {
  await openKiosk(page);
  await jump(page, stepOf(runOf(CHAPTERS[0]!)[0]!, 'first'));
  await openPanel(page);
  await openTab(page, 'reset');
  await panel(page).locator('[data-reset=next] button').tap();
  await panel(page).locator('[data-reset=next] .button:not(.primary)').tap();
  expect((await status(page)).phase).toBe('story');
  await panel(page).locator('[data-reset=next] button').tap();
  await panel(page).locator('[data-reset=next] .primary').tap();
  await inPhase(page, 'attract');
});
