import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ForumDeck, ForumStatus } from '../../src/portable/index.ts';
import { accessible } from './axe.ts';
import { expect, test as base, word, type Locator, type Page } from './fixture.ts';
import { SLIDES, stepOf, story } from './story.ts';
import { StaticHost } from './static-host.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const OTHER = join(ROOT, 'test/fixtures/other-story.json');

const test = base.extend<object, { folder: string; host: StaticHost }>({
  folder: [
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'forum-package-'));
      execFileSync(process.execPath, [join(ROOT, 'scripts', 'build-package.mjs'), '--out', folder], { cwd: ROOT });
      const page = readFileSync(join(folder, 'examples', 'index.html'), 'utf8');
      writeFileSync(join(folder, 'examples', 'decks.html'), page.replace(/<forum-app[^>]*><\/forum-app>/g, ''));
      copyFileSync(OTHER, join(folder, 'examples', 'other.json'));
      writeFileSync(join(folder, 'examples', 'faulty.json'), '{}');
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  host: [
    async ({ folder }, use) => {
      const host = new StaticHost({ '/vendor/forum/': folder });
      await host.start();
      await use(host);
      await host.end();
      expect(host.missed, 'all that is asked for is in the package').toEqual([]);
    },
    { scope: 'worker' },
  ],
  baseURL: ({ host }, use) => use(host.origin),
});

// One worker, which builds the package once.
test.describe.configure({ mode: 'default' });

const statusOf = (page: Page, selector: string): Promise<ForumStatus | null> =>
  page.locator(selector).evaluate((element) => (element as unknown as ForumDeck).status);
const whereIs = async (page: Page, selector: string): Promise<string> => {
  const { position, phase } = (await statusOf(page, selector)) ?? {};
  return position ? `${position.chapter}/${position.slide}/${position.step}` : String(phase);
};
const isAt = (page: Page, selector: string, where: string): Promise<void> =>
  expect.poll(() => whereIs(page, selector), { message: `${selector} at ${where}` }).toBe(where);
const set = (page: Page, selector: string, name: string, value: string): Promise<void> =>
  page.locator(selector).evaluate((element, [key, text]) => element.setAttribute(key!, text!), [name, value]);

const FIRST = '2019-the-call/why-make/1';
const START = stepOf(SLIDES[0]!, 0);

/** The page of docs/embedding without its two apps, once both decks have something on screen. */
async function openDecks(page: Page, name = 'decks.html'): Promise<void> {
  await page.goto(`/vendor/forum/examples/${name}`);
  await isAt(page, '#first', FIRST);
  await isAt(page, '#driven', START);
}

/** The whole page of docs/embedding. */
async function openExamples(page: Page): Promise<void> {
  await openDecks(page, '');
  await expect.poll(async () => (await statusOf(page, '#book'))?.phase).toBe('reading');
  await expect.poll(async () => (await statusOf(page, '#kiosk'))?.phase).toBe('attract');
}

test('four in a page whose styles would break them: nothing goes either way', async ({ page }) => {
  await openExamples(page);
  const letters = (selector: string, inside: string) =>
    page
      .frameLocator(`${selector} iframe`)
      .locator(inside)
      .first()
      .evaluate((element) => {
        const { fontFamily, textTransform, display, color } = getComputedStyle(element);
        return { fontFamily, textTransform, isShown: display !== 'none', color };
      });
  for (const [selector, inside] of [
    ['#first', 'section.present h2'],
    ['#first', 'section.present'],
    ['#book', 'learn-contents h1'],
  ] as const) {
    const found = await letters(selector, inside);
    expect(found).toMatchObject({ textTransform: 'none', isShown: true });
    expect(found.fontFamily).toContain('Be Vietnam Pro');
    expect(found.color).not.toBe('rgb(0, 255, 0)');
  }
  const around = await page.evaluate(() => ({
    title: document.title,
    root: document.documentElement.getAttributeNames(),
    language: document.documentElement.lang,
    ground: getComputedStyle(document.body).backgroundColor,
    ink: getComputedStyle(document.documentElement).getPropertyValue('--ink'),
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    focus: document.activeElement!.localName,
    address: location.hash + location.search,
    scrolls: scrollY,
    globals: Object.keys(window).filter((key) => /^(forum|lit|reveal)/i.test(key)),
  }));
  expect(around).toEqual({
    title: 'Somebody else’s page',
    root: ['lang'],
    language: 'en',
    ground: 'rgb(255, 255, 255)',
    ink: 'lime',
    sheets: 1,
    focus: 'body',
    address: '',
    scrolls: 0,
    globals: [],
  });
});

test('keys belong to who has the focus: the page, or one of two decks', async ({ page }) => {
  await openExamples(page);
  const field = page.locator('#field');
  await field.click();
  await field.press('End');
  for (const key of ['ArrowLeft', 'Space', 'PageDown', 'n']) await page.keyboard.press(key);
  await expect(field).toHaveValue('Arrow keys stay here n.');
  expect(await whereIs(page, '#first')).toBe(FIRST);
  expect(await whereIs(page, '#driven')).toBe(START);

  await page.locator('#first').scrollIntoViewIfNeeded();
  await page.frameLocator('#first iframe').getByRole('button', { name: 'Tiếp' }).click();
  await isAt(
    page,
    '#first',
    stepOf(
      SLIDES.find(({ id }) => id === 'why-make')!,
      2,
    ),
  );
  await page.keyboard.press('ArrowLeft');
  await isAt(page, '#first', FIRST);
  expect(await whereIs(page, '#driven')).toBe(START);
});

test('the page around drives a deck, and is told of every step', async ({ page }) => {
  await openExamples(page);
  await page.getByRole('button', { name: 'Next' }).click();
  await isAt(page, '#driven', stepOf(SLIDES[0]!, 1));
  await expect(page.locator('#said')).toHaveText(/^prologue, drum, step 2 of 3 \(en\)$/);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.locator('#said')).toHaveText(/\(vi\)$/);
  await page.getByRole('button', { name: 'Back' }).click();
  await isAt(page, '#driven', START);

  const last = stepOf(SLIDES.at(-1)!, 'last');
  await set(page, '#driven', 'position', last);
  await isAt(page, '#driven', last);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect.poll(() => whereIs(page, '#driven')).not.toBe(last);
  await page.locator('#driven').evaluate((deck, to) => ((deck as unknown as ForumDeck).position = to), last);
  await isAt(page, '#driven', last);

  await set(page, '#kiosk', 'position', FIRST);
  await isAt(page, '#kiosk', FIRST);
  await page.locator('#kiosk').evaluate((app) => (app as unknown as { reset(): void }).reset());
  await expect.poll(async () => (await statusOf(page, '#kiosk'))?.phase).toBe('attract');
});

test('it is as large as its element, and chooses its stage by that', async ({ page }) => {
  await openDecks(page);
  const stage = () => page.frameLocator('#first iframe').locator('forum-stage').getAttribute('data-stage');
  const wide = await stage();
  await page
    .locator('#first')
    .evaluate((element) => Object.assign(element.style, { width: '360px', aspectRatio: '9 / 16' }));
  await expect.poll(stage).not.toBe(wide);
  const { width, height } = (await page.locator('#first').boundingBox())!;
  const inside = page.frameLocator('#first iframe').locator('html');
  expect(await inside.evaluate(() => [innerWidth, innerHeight])).toEqual([Math.round(width), Math.round(height)]);
});

test('another story of the same origin; one with faults says all of them, and what is said to others is not heard', async ({
  page,
}) => {
  await openDecks(page);
  await page.locator('#driven').evaluate((deck) => {
    deck.setAttribute('content', 'other.json');
    deck.setAttribute('language', 'fr');
  });
  const { id } = JSON.parse(readFileSync(OTHER, 'utf8')) as { id: string };
  await expect.poll(() => statusOf(page, '#driven')).toMatchObject({ phase: 'story', language: 'fr', content: { id } });

  const before = await statusOf(page, '#first');
  await page.evaluate(() => {
    window.postMessage({ from: 'forum-kiosk', type: 'status', status: { phase: 'forged' } });
  });
  await set(page, '#driven', 'content', 'faulty.json');
  await expect.poll(async () => (await statusOf(page, '#driven'))?.phase).toBe('error');
  await expect(page.frameLocator('#driven iframe').getByRole('alert')).toContainText('"chapters" is missing');
  expect(await statusOf(page, '#first')).toEqual(before);
});

test.describe('a chapter that cannot be had', () => {
  test.use({ allowed: [/ERR_FAILED \(.*\/content\/chapter-/] });

  test('the deck stays where it was, and has it as soon as it can', async ({ page }) => {
    const [, second] = story.chapters;
    const first = SLIDES.findIndex(({ chapter }) => chapter === second!.id);
    const [last, after] = [stepOf(SLIDES[first - 1]!, 'last'), stepOf(SLIDES[first]!, 0)];
    await openDecks(page);
    await set(page, '#driven', 'position', last);
    await isAt(page, '#driven', last);
    const files = `**/content/chapter-${second!.id}.*`;
    await page.route(files, (route) => route.abort());
    const refused = page.waitForEvent('requestfailed');
    const deck = page.frameLocator('#driven iframe');
    const title = await deck.locator('section.present h2').textContent();
    await page.getByRole('button', { name: 'Next' }).click();
    await refused;
    await expect(deck.locator('.caption')).toContainText(/\S/);
    await expect(deck.locator('section.present h2')).toHaveText(title!);
    expect(await whereIs(page, '#driven')).toBe(last);
    await page.unroute(files);
    await page.getByRole('button', { name: 'Next' }).click();
    await isAt(page, '#driven', after);
  });
});

test('taken out of the page and put back, or made by script, it works as before', async ({ page }) => {
  await openDecks(page);
  await page.evaluate(() => document.body.prepend(document.querySelector('#first')!));
  await expect.poll(() => statusOf(page, '#first')).toBeTruthy();
  await isAt(page, '#first', FIRST);
  await page.evaluate(
    (to) => {
      const deck = document.createElement('forum-deck') as unknown as ForumDeck;
      deck.id = 'made';
      deck.language = 'en';
      deck.position = to;
      document.body.prepend(deck);
    },
    stepOf(SLIDES[3]!, 0),
  );
  await isAt(page, '#made', stepOf(SLIDES[3]!, 0));
  expect((await statusOf(page, '#made'))!.content).toEqual({ id: story.id, version: story.version });
});

test('a deck by itself: axe finds nothing, a number says where it comes from, and Escape leads back', async ({
  page,
}) => {
  for (const theme of ['night', 'day']) {
    await page.goto(`/vendor/forum/frame/deck.html?lang=vi&theme=${theme}#/2019-the-call/why-make/1`);
    await expect(page.locator('section.present h2')).toBeVisible();
    await accessible(page, `a deck by ${theme}`);
  }
  await page.locator('section.present h2 .fact').click();
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await accessible(page, 'where a number comes from');
  await page.keyboard.press('ArrowRight');
  expect(new URL(page.url()).hash).toBe('#/2019-the-call/why-make/1');
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
});

/** How far a button is touched from its middle, in CSS pixels: to the left, right, top, bottom. */
const reachOf = (button: Locator): Promise<number[]> =>
  button.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    return [[-1, 0] as const, [1, 0] as const, [0, -1] as const, [0, 1] as const].map(([dx, dy]) => {
      let far = 0;
      while (element.contains(document.elementFromPoint(x + dx * (far + 0.5), y + dy * (far + 0.5)))) far += 0.5;
      return far;
    });
  });

test('in a narrow column the buttons of a deck take a finger, and hide no number', async ({ page }) => {
  const LEAST = 43;
  for (const [width, height] of [
    [320, 180],
    [390, 219],
    [480, 270],
    [320, 569],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('/vendor/forum/frame/deck.html?lang=vi#/2020-tell-our-story/by-2025/2');
    const facts = page.locator(':is(section.present h2, .caption) .fact');
    await expect(facts).toHaveCount(5);
    for (const key of ['deck.back', 'deck.next'] as const) {
      const name = word('vi', key);
      const [left, right, up, down] = await reachOf(page.getByRole('button', { name }));
      expect(left! + right!, `${name}, ${width} wide`).toBeGreaterThanOrEqual(LEAST);
      expect(up! + down!, `${name}, ${height} high`).toBeGreaterThanOrEqual(LEAST);
    }
    for (const fact of await facts.all()) await fact.click({ trial: true });
  }
});

test('letters of a wide deck are larger in a narrow column, also when its place changes', async ({ page }) => {
  const letters = () =>
    page.locator('section.present h2').evaluate((title) => {
      const scale = Number(getComputedStyle(title).getPropertyValue('--stage-scale'));
      return (parseFloat(getComputedStyle(title).fontSize) * scale) / innerWidth;
    });
  await page.setViewportSize({ width: 960, height: 540 });
  await page.goto('/vendor/forum/frame/deck.html?lang=vi#/2020-tell-our-story/by-2025/2');
  await expect(page.locator('section.present h2')).toBeVisible();
  const usual = await letters();
  await page.setViewportSize({ width: 480, height: 270 });
  await expect.poll(letters).toBeGreaterThan(usual * 1.05);
  await page.setViewportSize({ width: 960, height: 540 });
  await expect.poll(letters).toBeCloseTo(usual, 3);
});

test('as wide as a phone a deck is upright, unless its page says otherwise', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openDecks(page);
  const { width, height } = (await page.locator('#first').boundingBox())!;
  expect(height / width).toBeCloseTo(16 / 9, 1);
  await page.locator('#first').evaluate((element) => (element.style.aspectRatio = '4 / 3'));
  await expect.poll(async () => (await page.locator('#first').boundingBox())!.height).toBeCloseTo((width * 3) / 4, 0);
});

test('the licences of all that is in the package are in it', ({ folder }) => {
  const texts = readFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), 'utf8');
  for (const name of ['@fontsource/be-vietnam-pro', 'lit-html', 'reveal.js', 'valibot'])
    expect(texts).toContain(`\n  ${name} `);
  expect(texts).toContain('SIL OPEN FONT LICENSE Version 1.1');
  expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toContain('MIT License');
});

test('types and manifest say what the elements have', async ({ page, folder }) => {
  const consumer = join(folder, 'consumer');
  const installed = join(consumer, 'node_modules', 'forum-kiosk');
  for (const name of ['types', 'index.js', 'package.json'])
    cpSync(join(folder, name), join(installed, name), { recursive: true });
  const use = join(consumer, 'use.ts');
  // What is no mistake fails here as well as what is one.
  writeFileSync(
    use,
    `import { ForumDeck, type ForumStatus } from 'forum-kiosk';
const deck: ForumDeck = document.createElement('forum-deck');
deck.next();
export const status: ForumStatus | null = deck.status;
export const step: string | undefined = document.querySelector('forum-app')?.status?.position?.step.toFixed();
// @ts-expect-error
deck.nonsense;
`,
  );
  const tsc = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const how = ['--noEmit', '--strict', '--ignoreConfig', '--module', 'esnext', '--moduleResolution', 'bundler'];
  // The package's own types are checked, those of TypeScript are not.
  const lib = ['--target', 'es2022', '--lib', 'es2023,dom,dom.iterable', '--skipDefaultLibCheck'];
  execFileSync(process.execPath, [tsc, ...how, ...lib, use], { stdio: 'pipe' });

  const manifest = JSON.parse(readFileSync(join(folder, 'custom-elements.json'), 'utf8')) as {
    modules: { declarations: { tagName: string; attributes: { name: string }[]; members: { name: string }[] }[] }[];
  };
  // Made, but never shown: what they have is there before their frames.
  await page.goto('/vendor/forum/custom-elements.json');
  await page.addScriptTag({ url: '/vendor/forum/index.js', type: 'module' });
  const { declarations } = manifest.modules[0]!;
  expect(declarations.map(({ tagName }) => tagName)).toEqual(['forum-app', 'forum-deck']);
  for (const { tagName, attributes, members } of declarations) {
    const observed = await page.evaluate(
      (name) => (customElements.get(name) as unknown as { observedAttributes: string[] }).observedAttributes,
      tagName,
    );
    expect(attributes.map(({ name }) => name).sort()).toEqual([...observed].sort());
    const names = members.map(({ name }) => name);
    const missing = await page.evaluate(([tag, all]) => all.filter((name) => !(name in document.createElement(tag))), [
      tagName,
      names,
    ] as const);
    expect(missing, 'members that are not there').toEqual([]);
    expect(names).toContain('status');
  }
});
