import {
  address,
  at,
  button,
  EVERY_SIZE,
  expect,
  inPhase,
  LANGUAGES,
  openKiosk,
  SIZES,
  speak,
  status,
  test,
  touch,
  word,
  type Language,
  type Page,
} from './fixture.ts';
import { answerQuestion, confirmAnswer, goOn } from './answers.ts';
import { keyboardHand, touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { CHAPTERS, slidesOf, stepOf, story } from './story.ts';

/** The longest time that a text keeps the warning away, in ms. */
const LONGEST = 180_000;
const WARNING = story.kiosk.idle.warning * 1000;

const next = (page: Page, language: Language) => button(page, language, 'kiosk.next-visitor');
const asked = (page: Page) => page.getByRole('alertdialog');

async function playRound(page: Page): Promise<void> {
  const hand = touchHand(page);
  await inPhase(page, 'quiz');
  while ((await status(page)).phase === 'quiz') {
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
    await goOn(page, hand);
  }
  await inPhase(page, 'result');
}

/** Each screen of a visit, and the way there from the menu. */
const SCREENS: readonly [string, (page: Page) => Promise<unknown>][] = [
  ['home', () => Promise.resolve()],
  ['story', (page) => button(page, 'en', 'kiosk.start').tap()],
  ['quiz', (page) => button(page, 'en', 'kiosk.quiz').tap()],
  [
    'result',
    (page) =>
      button(page, 'en', 'kiosk.quiz')
        .tap()
        .then(() => playRound(page)),
  ],
];

for (const [screen, go] of SCREENS)
  test(`"next visitor" on the ${screen} screen asks, and begins anew`, async ({ page }) => {
    await openKiosk(page);
    await speak(page, 'en');
    await page.locator('kiosk-attract .foot p').first().tap();
    await inPhase(page, 'home');
    await go(page);
    await inPhase(page, screen as 'home');
    const before = await status(page);

    await next(page, 'en').tap();
    await expect(asked(page)).toContainText(word('en', 'leave.title'));
    // Beside the two answers nothing happens.
    await touch(page, { x: 8, y: 700 });
    await expect(asked(page)).toBeVisible();
    await button(page, 'en', 'leave.no').tap();
    await expect(asked(page)).toHaveCount(0);
    expect(await status(page)).toMatchObject({ phase: before.phase, position: before.position, language: 'en' });

    await next(page, 'en').tap();
    await button(page, 'en', 'leave.yes').tap();
    await inPhase(page, 'attract');
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  });

for (const size of EVERY_SIZE)
  for (const language of LANGUAGES)
    test(`the question before a new beginning can be read, ${size}, ${language}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await openKiosk(page, { query: `&lang=${language}`, hash: '#/2019-the-call/revenue/2' });
      await next(page, language).tap();
      await expect(asked(page)).toBeVisible();
      expect(await illegible(page)).toEqual([]);
    });

test('"next visitor" with the keyboard: two answers, Escape is no, and the focus comes back', async ({ page }) => {
  await openKiosk(page, { query: '&lang=en', hash: '#/2019-the-call/revenue/2' });
  const hand = keyboardHand(page);
  await hand.use(next(page, 'en'));
  await expect(button(page, 'en', 'leave.no')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'en', 'leave.yes')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(button(page, 'en', 'leave.no')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(next(page, 'en')).toBeFocused();
  expect(await address(page)).toBe('2019-the-call/revenue/2');
});

test('who takes over while the warning asks begins anew with one touch', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, { query: '&lang=en', hash: '#/2019-the-call/revenue/2' });
  await page.clock.fastForward(LONGEST);
  await inPhase(page, 'warning');
  await button(page, 'en', 'warning.new').tap();
  await inPhase(page, 'attract');
  await page.clock.runFor(1000);
  await inPhase(page, 'attract');
});

test('the short tour is taken up again at the step where it was left', async ({ page }) => {
  await openKiosk(page, { query: '&lang=en' });
  await page.locator('kiosk-attract .foot p').first().tap();
  await button(page, 'en', 'kiosk.start').tap();
  await button(page, 'en', 'deck.next').tap();
  const left = await address(page);
  await page.locator('kiosk-story-foot .place').tap();
  await page.locator('forum-map .head').nth(3).tap();
  await page.locator('forum-map .slide').nth(1).tap();
  await at(page, stepOf(slidesOf(CHAPTERS[3]!)[1]!, 0));
  await button(page, 'en', 'deck.resume').tap();
  await at(page, left!);
  await expect(button(page, 'en', 'deck.resume')).toHaveCount(0);

  await page.getByRole('button', { name: new RegExp(`^${word('en', 'kiosk.home')}`) }).tap();
  await button(page, 'en', 'deck.resume').tap();
  await at(page, left!);
});

test('nobody who reads a long text slowly is asked whether they are there', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, { query: '&lang=vi' });
  await page.locator('kiosk-attract .foot p').first().tap();
  await button(page, 'vi', 'sources.open').tap();
  await expect(page.locator('forum-sources li').first()).toBeVisible();
  // The words are counted once a second, by code that comes over the network, when the page has nothing else to do.
  const patience = async () => {
    await page.clock.runFor(1000);
    return page.evaluate(() => {
      const { active, reading } = document.querySelector('forum-kiosk')!.visit!;
      return active + reading - performance.now();
    });
  };
  // Longer than the menu alone would wait.
  await expect.poll(patience, 'how long reading takes').toBeGreaterThan(70_000);
  await page.clock.fastForward((await patience()) - 10_000);
  await page.clock.runFor(1000);
  await inPhase(page, 'home');
  await page.clock.fastForward(LONGEST);
  await inPhase(page, 'warning');
  await page.clock.fastForward(WARNING);
  await inPhase(page, 'attract');
});
