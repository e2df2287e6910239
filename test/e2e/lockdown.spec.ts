import { LAUNCH_ARGS, requireChromium } from '../../scripts/lib/chromium.mjs';
import { FACTORY } from '../../src/operator/api.ts';
import { askNext, button, expect, inPhase, openKiosk, SIZES, status, test, word, type Page } from './fixture.ts';
import { answerQuestion, confirmAnswer, questionAsked } from './answers.ts';
import { Fingers } from './fingers.ts';
import { touchHand } from './hands.ts';
import { SLIDES, stepOf, story } from './story.ts';

// What the browser itself would do with a gesture is asked of the browser that a kiosk has.
test.use({ launchOptions: { executablePath: requireChromium(), args: [...LAUNCH_ARGS] } });

/** What the server of a machine says; where nobody has set it, what every machine has from the factory. */
const machine = (page: Page, set: object = {}) =>
  page.route('**/api/machine', (route) => route.fulfill({ json: { ...FACTORY, ...set } }));

/** The page is locked a moment after its first picture. */
const locked = (page: Page) =>
  expect.poll(() => page.evaluate(() => customElements.get('forum-access') !== undefined)).toBe(true);

async function open(page: Page, query = '', hash = ''): Promise<void> {
  await openKiosk(page, { query, hash });
  await locked(page);
}

const HOME = `#/${stepOf(SLIDES[1]!, 'last')}`;

test.beforeEach(({ page }) => machine(page));

test('two fingers do not zoom', async ({ page }) => {
  await open(page);
  const fingers = await Fingers.on(page);
  await fingers.put(1, { x: 600, y: 300 });
  await fingers.put(2, { x: 640, y: 300 });
  for (let i = 1; i <= 8; i++) {
    await fingers.put(1, { x: 600 - 30 * i, y: 300 });
    await fingers.put(2, { x: 640 + 30 * i, y: 300 });
  }
  await fingers.lift(1);
  await fingers.lift(2);
  expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
});

test('what a browser does by itself is prevented, and the keys of a story are not', async ({ page }) => {
  await open(page, '', HOME);
  await page.evaluate(() => {
    const seen = ((window as unknown as { seen: Record<string, boolean> }).seen = {});
    for (const type of ['contextmenu', 'wheel', 'auxclick', 'keydown'])
      window.addEventListener(type, (event) => {
        const name = event instanceof KeyboardEvent ? `${event.ctrlKey ? 'Control+' : ''}${event.key}` : type;
        Object.assign(seen, { [name]: event.defaultPrevented });
      });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: Record<string, boolean> }).seen);
  await page.mouse.click(700, 500, { button: 'right' });
  await page.mouse.click(700, 500, { button: 'middle' });
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, 120);
  await page.keyboard.up('Control');
  for (const key of ['F5', 'F1', 'Control+r', 'Control+p', 'Control+f', 'Control+s', 'Control+=', 'Control+0', 'Tab'])
    await page.keyboard.press(key);
  await expect.poll(seen).toMatchObject({
    contextmenu: true,
    wheel: true,
    auxclick: true,
    F5: true,
    F1: true,
    'Control+r': true,
    'Control+p': true,
    'Control+f': true,
    'Control+s': true,
    'Control+=': true,
    'Control+0': true,
    Tab: false,
  });
  // Back in the story it may go, back in the browser's history not.
  await page.keyboard.press('Alt+ArrowLeft');
  expect((await status(page)).phase).toBe('story');
  expect(await page.evaluate(() => window.open('/') === null)).toBe(true);
});

test('nothing can be selected or dragged away', async ({ page }) => {
  await open(page, '', HOME);
  await page.mouse.move(150, 180);
  await page.mouse.down();
  await page.mouse.move(900, 600, { steps: 4 });
  await page.mouse.up();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe('');
});

test('the address says mode, language and content, and nothing else', async ({ page }) => {
  const query = '&autoSlide=77&view=print&controls=1&progress=1&print-pdf&slideNumber=1';
  await open(page, query, HOME);
  await page.locator('forum-deck section.present').waitFor();
  const shown = await page.evaluate(() => ({
    print: document.documentElement.className.includes('print'),
    controls: [...document.querySelectorAll('.controls, .progress, .slide-number')].filter(
      (element) => element.getClientRects().length,
    ).length,
  }));
  expect(shown).toEqual({ print: false, controls: 0 });
});

test('no screen leads out or can be written on', async ({ page }) => {
  await page.clock.install();
  await open(page, '&lang=en');
  const found = () =>
    page.evaluate(() => {
      const all: string[] = [];
      const look = (root: Document | ShadowRoot) => {
        for (const element of root.querySelectorAll('*')) {
          const writes = element.matches('input:not([type=range]), textarea, [contenteditable], dialog, iframe');
          const leaves = element instanceof HTMLAnchorElement && new URL(element.href).origin !== location.origin;
          if (writes || leaves) all.push(element.outerHTML.slice(0, 120));
          if (element.shadowRoot) look(element.shadowRoot);
        }
      };
      look(document);
      return all;
    });
  expect(await found()).toEqual([]);
  await page.evaluate((to) => (location.hash = to), HOME);
  await inPhase(page, 'story');
  await button(page, 'en', 'deck.sources').tap();
  await page.locator('forum-provenance li').first().waitFor();
  expect(await found()).toEqual([]);
  await page.keyboard.press('Escape');
  await page.locator('.kiosk-bar button').first().tap();
  await inPhase(page, 'home');
  expect(await found()).toEqual([]);
  await button(page, 'en', 'kiosk.quiz').tap();
  await questionAsked(page);
  expect(await found()).toEqual([]);
});

test('settings last for a visit, and the next visitor finds those of the machine', async ({ page }) => {
  await page.clock.install();
  await machine(page, { language: 'en', contrast: 'high' });
  await open(page);
  expect((await status(page)).language).toBe('en');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('data-contrast', 'high');
  await page.evaluate((to) => (location.hash = to), HOME);
  await inPhase(page, 'story');
  const set = (name: string) => page.locator(`forum-access [data-setting=${name}]`);
  await set('contrast').tap();
  await set('motion').tap();
  await expect(html).toHaveAttribute('data-contrast', 'normal');
  await expect(html).toHaveAttribute('data-motion', 'still');
  await expect(set('motion')).toHaveAttribute('aria-pressed', 'true');
  await page.clock.fastForward(600_000);
  await inPhase(page, 'warning');
  await page.clock.fastForward((story.kiosk.idle.warning + 1) * 1000);
  await inPhase(page, 'attract');
  await expect(html).toHaveAttribute('data-contrast', 'high');
  await expect(html).toHaveAttribute('data-motion', 'moving');
});

for (const type of ['spot', 'estimate'])
  test(`${type} is answered with the picture brought down`, async ({ page }) => {
    await page.setViewportSize(SIZES.portrait);
    await page.clock.install();
    const one = story.questions.find((question) => question.type === type)!;
    await askNext(page, [one.id]);
    await machine(page, { reach: 'low' });
    await open(page, '&lang=en');
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    await page
      .getByRole('button', { name: word('en', 'kiosk.quiz') })
      .first()
      .tap();
    await questionAsked(page);
    expect((await status(page)).question).toBe(one.id);
    const box = (await page.locator('forum-quiz').boundingBox())!;
    expect(box.y).toBeGreaterThanOrEqual(0.4 * SIZES.portrait.height - 1);
    const hand = touchHand(page);
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
  });
