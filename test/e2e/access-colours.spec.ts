import type { Locator } from '@playwright/test';
import { glance, questionAsked } from './answers.ts';
import { expect, inPhase, LANGUAGES, openKiosk, test, type Page } from './fixture.ts';
import { story } from './story.ts';
import { enterQuiz, openWithQuestions } from './ways.ts';

/**
 * Pages whose colours are the system's: no shadows, no grounds of ours; edges say what can be used and what is chosen. axe
 * reads the colours that we asked for, not those that are painted, and is of no use here.
 */
test.use({
  contextOptions: { forcedColors: 'active', reducedMotion: 'reduce' },
  viewport: { width: 1280, height: 800 },
});

const CHOICE = story.questions.find(({ type }) => type === 'choice')!;

const look = (what: Locator, ...properties: string[]): Promise<string[]> =>
  what.evaluate((element, names) => names.map((name) => getComputedStyle(element).getPropertyValue(name)), properties);

/** Of what is chosen: its ground and its letters. */
const systemColours = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const probe = document.createElement('i');
    document.body.append(probe);
    probe.style.setProperty('background-color', 'Highlight');
    probe.style.setProperty('color', 'HighlightText');
    const { backgroundColor, color } = getComputedStyle(probe);
    probe.remove();
    return [backgroundColor, color];
  });

for (const colorScheme of ['light', 'dark'] as const)
  test(`with the system’s colours, what is chosen and where a hand is can be seen, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' });
    await page.goto('/?mode=present&lang=en#/2019-the-call/revenue/1');
    await inPhase(page, 'console');
    const [notes, map] = ['Notes', 'Map'].map((name) =>
      page.getByRole('navigation').getByRole('button', { name, exact: true }),
    );
    await expect(notes!).toHaveAttribute('aria-pressed', 'true');
    // What is painted cannot be asked for, but what is not left to the browser can.
    expect(await look(notes!, 'forced-color-adjust')).toEqual(['none']);
    expect(await look(map!, 'forced-color-adjust')).toEqual(['auto']);
    expect(await look(notes!, 'background-color', 'color')).toEqual(await systemColours(page));

    await page.goto('/?mode=learn&lang=en#/2019-the-call/revenue/1');
    const figure = page.locator('learn-slide#revenue learn-figure');
    await figure.locator('forum-scene').waitFor({ state: 'attached' });
    const [ground, adjusted] = await look(figure.locator('.picture'), 'background-color', 'forced-color-adjust');
    expect(adjusted, 'a picture keeps its colours').toBe('none');
    const panel = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--panel'));
    expect(ground, 'a picture has its own ground').toBe(rgb(panel));
    const languages = page.locator('forum-languages button span');
    const edges = await Promise.all((await languages.all()).map((one) => look(one, 'border-block-end-style')));
    expect(
      edges.flat().filter((style) => style === 'solid'),
      'one language is underlined',
    ).toHaveLength(1);
  });

/** As styles are computed. */
function rgb(hex: string): string {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(hex.trim().slice(at, at + 2), 16));
  return `rgb(${r}, ${g}, ${b})`;
}

for (const language of LANGUAGES)
  test(`with the system’s colours, an option has an edge, and the chosen one a thicker one, ${language}`, async ({
    page,
  }) => {
    await openWithQuestions(page, language, [CHOICE.id]);
    await enterQuiz(page);
    await questionAsked(page);
    await glance(page);
    const options = page.locator('question-choice button');
    const width = async (option: Locator) => parseFloat((await look(option, 'outline-width'))[0]!);
    expect(await width(options.nth(0))).toBeGreaterThan(0);
    await options.nth(0).tap();
    await expect(options.nth(0)).toHaveAttribute('aria-checked', 'true');
    expect(await width(options.nth(0))).toBeGreaterThan(await width(options.nth(1)));

    // Cards and pictures of every type keep their colours together with what lies behind them, and so does all of a kiosk.
    const asked = page.locator('forum-quiz');
    const tokens = await page.evaluate(() => {
      const style = getComputedStyle(document.documentElement);
      return ['--ground', '--ink'].map((name) => style.getPropertyValue(name));
    });
    expect(await look(asked, 'background-color', 'color')).toEqual(tokens.map(rgb));
    for (const kept of [
      asked.locator('[data-question]').first(),
      page.locator('html'),
      page.locator('.kiosk-bar').first(),
    ])
      expect(await look(kept, 'forced-color-adjust')).toEqual(['none']);
  });

test('a kiosk has its own colours from its first frame on', async ({ page }) => {
  await page.addInitScript(() =>
    // Scripts of the page have run once, and nothing has been painted yet.
    addEventListener('DOMContentLoaded', () => {
      const { documentElement: root } = document;
      root.dataset['first'] = getComputedStyle(root).getPropertyValue('forced-color-adjust');
    }),
  );
  await openKiosk(page);
  await expect(page.locator('html')).toHaveAttribute('data-first', 'none');
  await page.goto('/?mode=learn&lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-first', 'auto');
});
