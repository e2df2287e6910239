import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, inPhase, status, test, type Page } from './fixture.ts';

const GOOD = readFileSync(resolve(import.meta.dirname, '../fixtures/other-story.json'), 'utf8');
type Story = Record<string, never> & {
  chapters: { slides: { scene: string; title: Record<string, string>; data: Record<string, unknown> }[] }[];
  questions: { key: unknown; type: string; explain: Record<string, string> }[];
  facts: Record<string, Record<string, unknown>>;
};

/** The good story with one thing spoilt. */
const spoilt = (spoil: (story: Story) => void): string => {
  const story = JSON.parse(GOOD) as Story;
  spoil(story);
  return JSON.stringify(story);
};

/** What is wrong with a file, and what the operator must read: the place, the reason and the remedy. */
const BAD: readonly { readonly what: string; readonly text: () => string; readonly says: readonly RegExp[] }[] = [
  {
    what: 'a fact that does not exist',
    text: () => spoilt(({ chapters }) => (chapters[0]!.slides[0]!.title['fr'] = 'Le fleuve court sur {lenght}')),
    says: [/chapters\[0\]\.slides\[0\]\.title\.fr/, /no fact "lenght"/, /Did you mean "length"/],
  },
  {
    what: 'a missing language',
    text: () => spoilt(({ questions }) => delete questions[0]!.explain['vi']),
    says: [/questions\[0\]\.explain\.vi/, /no text in "vi"/, /Write it in this language/],
  },
  {
    what: 'a wrong type',
    text: () => spoilt(({ facts }) => (facts['length']!['value'] = true)),
    says: [/facts\.length\.value/, /Expected \(number \| string/],
  },
  {
    what: 'a scene kind that does not exist',
    text: () => spoilt(({ chapters }) => (chapters[1]!.slides[1]!.scene = 'barz')),
    says: [/chapters\[1\]\.slides\[1\]\.scene/, /no scene kind "barz"/, /Did you mean "bars"/],
  },
  {
    what: 'a key that no option has',
    text: () => spoilt(({ questions }) => (questions[1]!.key = { option: 'stone' })),
    says: [/questions\[1\]\.key\.option/, /no option is called "stone"/, /Known: .*wood/],
  },
  {
    what: 'half a file',
    text: () => GOOD.slice(0, GOOD.length / 2),
    says: [/\(file\)/, /ends before the story does/, /saved only in part/],
  },
  {
    what: 'a forbidden name',
    text: () => GOOD.replace('"facts":', '"__proto__": { "polluted": true }, "facts":'),
    says: [/__proto__/, /not allowed/, /Delete it/],
  },
  {
    what: '5 MB of text',
    text: () => spoilt((story) => Object.assign(story, { padding: 'x'.repeat(5_000_000) })),
    says: [/\(file\)/, /more than the 4\.0 MB/, /Take out/],
  },
];

const opened = (page: Page, address: string) => page.goto(`/?mode=kiosk&content=${encodeURIComponent(address)}`);

async function serve(page: Page, answer: () => { status?: number; body: string }): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/another/story.json',
    (route) => route.fulfill({ contentType: 'application/json', ...answer() }),
  );
}

const failure = (page: Page) => page.getByRole('alert');

for (const { what, text, says } of BAD)
  test(`${what} is told to the operator, with its place, its reason and a remedy`, async ({ page }) => {
    await serve(page, () => ({ body: text() }));
    await opened(page, '/another/story.json');
    await inPhase(page, 'error');
    await expect(failure(page)).toBeVisible();
    for (const each of says) await expect(failure(page).locator('li').filter({ hasText: each })).not.toHaveCount(0);
    // One fault made, and few told: what follows from it need not be told again.
    expect(await failure(page).locator('li').count()).toBeLessThan(12);
    await expect(failure(page).getByRole('button')).toBeVisible();
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });

test('once the file is mended, a touch on "try again" shows the story', async ({ page }) => {
  let body = GOOD.slice(0, 2000);
  await serve(page, () => ({ body }));
  await opened(page, '/another/story.json');
  await inPhase(page, 'error');
  body = GOOD;
  await failure(page).getByRole('button').tap();
  await inPhase(page, 'attract');
  expect((await status(page)).content.id).toBe('river-and-bridges');
  await expect(failure(page)).toHaveCount(0);
});

test('a touch on "try again" in vain leaves the faults on screen, never an empty page', async ({ page }) => {
  let asked = 0;
  await serve(page, () => ({ body: `${(asked += 1)}` }));
  await opened(page, '/another/story.json');
  await inPhase(page, 'error');
  const before = asked;
  await failure(page).getByRole('button').tap();
  await expect.poll(() => asked).toBeGreaterThan(before);
  await inPhase(page, 'error');
  await expect(failure(page).locator('li')).not.toHaveCount(0);
});

test.describe('from elsewhere', () => {
  test('content of another origin is refused before anything is asked of it', async ({ page }) => {
    for (const address of ['https://example.org/story.json', '//example.org/story.json', 'data:application/json,{}']) {
      await opened(page, address);
      await inPhase(page, 'error');
      await expect(failure(page)).toContainText(/only read from this machine/);
    }
  });
});

test.describe('from nowhere', () => {
  test.use({ allowed: [/404/] });
  test('a file that is not there is named', async ({ page }) => {
    await opened(page, '/no-such-story.json');
    await inPhase(page, 'error');
    await expect(failure(page)).toContainText('/no-such-story.json');
    await expect(failure(page)).toContainText('404');
  });
});

test.describe('without its server', () => {
  test.use({ allowed: [/ERR_FAILED|Failed to load|newer content/] });
  test('the loop plays on what it has', async ({ page }) => {
    const brought: string[] = [];
    page.on('requestfinished', (request) => brought.push(new URL(request.url()).pathname));
    await page.clock.install();
    await page.goto('/?mode=kiosk');
    await inPhase(page, 'attract');
    await page.locator('kiosk-attract input').waitFor();
    await page.clock.runFor(36_000);
    // What keeps answers is brought ahead: without it the operator is told.
    await expect.poll(() => brought.some((path) => /\/results-[^/]+\.js$/.test(path))).toBe(true);
    await page.route('**/*', (route) => route.abort());
    const { frames } = await status(page);
    await page.clock.runFor(40_000);
    expect((await status(page)).frames).toBeGreaterThan(frames);
    expect((await status(page)).phase).toBe('attract');
  });
});
