import { address, at as isAt, expect, focused, LANGUAGES, test, word, type Page, type WordKey } from './fixture.ts';
import { keyboardHand } from './hands.ts';
import { EVERY_STEP, formatPosition } from './story.ts';

const PLACE = '2019-the-call/revenue';
const at = (page: Page, step: number) => isAt(page, `${PLACE}/${step}`);

async function openConsole(page: Page, language: 'vi' | 'en'): Promise<void> {
  await page.goto(`/?mode=present&lang=${language}#/${PLACE}/1`);
  await expect(page.locator('forum-console .now present-slide svg text').first()).toBeVisible();
  await page.locator('present-note .said').first().waitFor();
}

test.use({ viewport: { width: 1440, height: 900 } });

for (const language of LANGUAGES)
  test(`a speaker without a hand free goes by keys alone, through every panel, ${language}`, async ({ page }) => {
    await openConsole(page, language);
    const hand = keyboardHand(page);
    const { keyboard } = page;
    const console = page.locator('forum-console');
    const button = (key: WordKey, values = {}) =>
      console.getByRole('button', { name: word(language, key, values), exact: true });
    const pressed = { pressed: true } as const;

    // Notes: larger, rewritten, and kept.
    await hand.use(button('present.notes-larger'));
    await hand.use(button('present.notes-write'));
    await expect(page.locator('present-note textarea')).toBeFocused();
    await keyboard.press('Control+a');
    await keyboard.type('n b 3');
    await keyboard.press('Escape');
    await expect(page.locator('present-note .said')).toHaveText('n b 3');
    await expect(page.locator('present-notes #write')).toBeFocused();
    await at(page, 1);

    // Map: found by words, and gone to.
    await hand.use(button('present.panel-map'));
    for (let stop = 0; stop < 10 && (await focused(page))?.tag !== 'input'; stop++) await keyboard.press('Tab');
    await expect(page.locator('present-map input')).toBeFocused();
    await keyboard.type('make in viet nam');
    await hand.use(page.locator('present-map .found').first());
    await expect.poll(() => address(page)).not.toContain(PLACE);
    await page.evaluate((where) => (location.hash = where), `#/${PLACE}/1`);
    await at(page, 1);

    // Plan: fewer minutes, and a slide more by hand.
    await hand.use(button('present.panel-plan'));
    await hand.use(button('present.plan-minutes', { count: 10 }));
    await expect(
      console.getByRole('button', { name: word(language, 'present.plan-minutes', { count: 10 }), ...pressed }),
    ).toBeVisible();
    // The whole list is one stop, at the slide on screen; arrows lead on from there.
    const plan = page.locator('present-plan');
    const reached = plan.locator('.slide:focus');
    for (let stop = 0; stop < 10 && !(await reached.count()); stop++) await keyboard.press('Tab');
    await expect(reached).toHaveAttribute('tabindex', '0');
    for (let row = 0; row < 20 && (await reached.getAttribute('aria-checked')) === 'true'; row++)
      await keyboard.press('ArrowDown');
    const name = await reached.locator('.name').innerText();
    await keyboard.press('Space');
    await expect(plan.getByRole('checkbox', { checked: true }).filter({ hasText: name })).toHaveCount(1);
    // Out of a long list at once.
    await keyboard.press('Escape');
    await expect(page.locator('present-notes')).toBeVisible();

    // Questions: asked, a hand counted, the truth shown, back to the slide.
    await hand.use(button('present.panel-questions'));
    await hand.use(button('present.ask-now').first());
    const asked = () => page.evaluate(() => document.querySelector('forum-console')!.talk!.asked);
    await expect.poll(asked).not.toBeNull();
    await keyboard.press('1');
    await expect.poll(async () => (await asked())?.hands[0]).toBe(1);
    await keyboard.press('PageDown');
    await expect.poll(async () => (await asked())?.shown).toBe(true);
    await keyboard.press('PageDown');
    await expect.poll(asked).toBeNull();
    await at(page, 1);

    // Hall: its language.
    await hand.use(button('present.panel-hall'));
    await hand.use(page.locator('hall-window [data-edition="vi,en"]'));
    await expect(page.locator('hall-window [data-edition="vi,en"]')).toHaveAttribute('aria-pressed', 'true');

    // Clock, dark, and the keys themselves.
    await hand.use(page.locator('present-time .main'));
    await hand.use(page.locator('present-now .tools button').nth(2));
    await expect.poll(() => page.evaluate(() => document.querySelector('forum-console')!.talk!.black)).toBe(true);
    await hand.use(button('present.key-title'));
    await expect(page.locator('forum-console .keys')).toBeVisible();

    // Letters switched off, a clicker's keys not, and back on.
    const letters = console.getByRole('checkbox', { name: word(language, 'keys.letters') });
    const isDark = () => page.evaluate(() => document.querySelector('forum-console')!.talk!.black);
    const turn = async () => {
      await hand.use(letters);
      await keyboard.press('Shift+Tab');
    };
    await turn();
    await expect(letters).not.toBeChecked();
    await keyboard.press('PageDown');
    await at(page, 2);
    await keyboard.press('PageUp');
    await at(page, 1);
    expect(await isDark(), 'a step makes it light').toBe(false);
    await keyboard.press('b');
    expect(await isDark()).toBe(false);
    await turn();
    await keyboard.press('b');
    await expect.poll(isDark).toBe(true);
    await keyboard.press('Escape');
    await keyboard.press('Escape');
    await expect(page.locator('forum-console .keys')).toBeHidden();
  });

/** What can be touched, each with the panel that it stands in. */
const TOUCHED: readonly (readonly [panel: number, what: string])[] = [
  [0, 'forum-languages [data-edition="vi"]'],
  [0, 'forum-languages [data-edition="en"]'],
  [0, 'present-notes .sizes button'],
  [0, 'present-notes #files'],
  [0, 'present-note .said'],
  [0, 'present-motion input'],
  [0, 'present-now .tools button'],
  [0, 'present-time .main'],
  [0, 'forum-console .drive .back'],
  [1, 'present-map .chapter'],
  [2, 'present-plan .minutes button:last-child'],
  [2, 'present-plan .slide'],
  [2, 'present-plan .erase'],
  [2, 'present-plan .keep'],
  [3, 'present-question summary'],
  [4, 'hall-window [data-edition="en"]'],
  [4, 'forum-console .foot .state'],
];

/** Keys of clickers, and of who has nothing else: each of them is one step on. */
const ONWARD = ['Space', 'Enter', 'ArrowDown', 'ArrowRight', 'PageDown', 'n'];
const FROM = EVERY_STEP.findIndex((step) => formatPosition(step) === `${PLACE}/1`);

for (const by of ['tap', 'click'] as const)
  test(`what a hand has just touched takes no key from the clicker (${by})`, async ({ page }) => {
    await openConsole(page, 'en');
    const go = () =>
      page.evaluate(
        (position) => document.querySelector('forum-console')!.podium!.do({ type: 'go', position }),
        EVERY_STEP[FROM]!,
      );
    const steps = async () => {
      const here = await address(page);
      return EVERY_STEP.findIndex((step) => formatPosition(step) === here) - FROM;
    };
    for (const [panel, what] of TOUCHED) {
      await page.locator('forum-console nav button').nth(panel)[by]();
      await page.locator(what).first()[by]();
      await go();
      for (const key of ONWARD) await page.keyboard.press(key);
      await expect.poll(steps, { message: `steps by ${ONWARD.join(', ')} after ${what}` }).toBe(ONWARD.length);
    }
  });

test('who writes keeps every key, until something else is touched', async ({ page }) => {
  await openConsole(page, 'en');
  await page.locator('present-notes #write').tap();
  await expect(page.locator('present-note textarea')).toBeFocused();
  await page.keyboard.type('b n ');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await at(page, 1);
  expect(await page.locator('present-note textarea').inputValue()).toContain('b n \n');
  await page.locator('forum-console nav button').nth(1).tap();
  await page.keyboard.press('Space');
  await at(page, 2);
});
