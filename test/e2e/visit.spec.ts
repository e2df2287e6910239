import {
  address,
  askNext,
  at,
  button,
  EVERY_SIZE,
  expect,
  inPhase,
  LANGUAGES,
  openKiosk,
  settled,
  SIZES,
  speak,
  status,
  test,
  touch,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { answerQuestion, confirmAnswer, glance, goOn, questionAsked } from './answers.ts';
import { keyboardHand, touchHand, type Hand } from './hands.ts';
import { illegible } from './legible.ts';
import { CHAPTERS, formatPosition, GUIDED_STEPS, story } from './story.ts';

/** The warning comes by now, whatever there is to read. */
const LONGEST = 180_000;
const WARNING = story.kiosk.idle.warning * 1000;
/** The guided runs, one after the other, from where the story begins. */
const whole = GUIDED_STEPS.slice(GUIDED_STEPS.findIndex((p) => formatPosition(p) === story.kiosk.start));
/** To the end of the first two chapters, or of all. */
const tourOf = (chapters: 'two' | 'all') =>
  chapters === 'all' ? whole : whole.filter(({ chapter }) => CHAPTERS.indexOf(chapter) < 2);

/** Questions with a right answer, dealt out one of each type in turn, so that every visit has several types. */
const SCORED = story.questions.filter(({ type }) => type !== 'opinion').map(({ id, type }) => ({ id, type }));
const TURNS = [...SCORED].sort((a, b) => turnOf(a) - turnOf(b));
function turnOf({ id, type }: (typeof SCORED)[number]): number {
  return SCORED.filter((one) => one.type === type).findIndex((one) => one.id === id);
}
const OPINIONS = story.questions.filter(({ type }) => type === 'opinion');

/** The questions of the nth visit: another three each time, and at the end of the round one without a right answer. */
const questionsOf = (visit: number): string[] => [
  ...Array.from(
    { length: story.quiz.questions },
    (_, i) => TURNS[(visit * story.quiz.questions + i) % TURNS.length]!.id,
  ),
  OPINIONS[visit % OPINIONS.length]!.id,
];

async function readable(page: Page, where: string): Promise<void> {
  expect.soft(await illegible(page), where).toEqual([]);
}

/** From the start of the story through its guided runs, to the end of a chapter or of the last one; then to the quiz. */
async function throughTheStory(page: Page, hand: Hand, language: Language, chapters: 'two' | 'all'): Promise<void> {
  const tour = tourOf(chapters);
  for (const [i, here] of tour.entries()) {
    await at(page, formatPosition(here));
    const after = tour[i + 1];
    if (after)
      await hand.onward(button(page, language, after.chapter === here.chapter ? 'deck.next' : 'deck.next-chapter'));
  }
  await settled(page);
  await readable(page, 'the last step of the chapter');
  await hand.use(button(page, language, 'deck.to-quiz'));
  await inPhase(page, 'quiz');
}

async function throughTheQuiz(page: Page, hand: Hand, ids: readonly string[]): Promise<void> {
  const asked: string[] = [];
  for (const [i] of ids.entries()) {
    const question = await questionAsked(page);
    asked.push(question);
    // Keys meet the same screens as fingers.
    const look = async (when: string) => hand.name === 'touch' && readable(page, `${when} ${question}`);
    await look('asking');
    await answerQuestion(page, hand);
    await look('answering');
    await confirmAnswer(page, hand);
    await hand.arrived(`the answer to ${question}`);
    await look('the answer to');
    await goOn(page, hand);
    if (i < ids.length - 1) await hand.arrived('the next question');
  }
  expect(asked.at(-1), 'the round ends with an opinion').toBe(ids.at(-1));
  expect(asked.toSorted()).toEqual(ids.toSorted());
  await inPhase(page, 'result');
}

/** The result says what was known and what was new, and keeps the way on below. */
async function theResult(page: Page, language: Language): Promise<void> {
  const result = page.locator('kiosk-result');
  await expect(result.locator('h1')).toBeVisible();
  await expect(result.locator('.prompt')).toHaveCount(story.quiz.questions);
  await expect(result.locator('kiosk-qr svg').or(result.locator('.surprise')).first()).toBeVisible();
  for (const key of ['kiosk.next-visitor', 'result.story', 'result.again'] as const)
    await expect(button(page, language, key)).toBeVisible();
}

/** Nobody touches anything: the warning counts down, and the loop is back. */
async function away(page: Page): Promise<void> {
  await page.clock.fastForward(LONGEST);
  await inPhase(page, 'warning');
  const seconds = async () => Number(/\d+/.exec(await page.locator('kiosk-warning p').innerText())![0]);
  const before = await seconds();
  expect(before).toBeGreaterThan(10);
  await page.clock.runFor(3000);
  expect.soft(await seconds(), 'the warning counts down').toBeLessThanOrEqual(before - 2);
  await page.clock.fastForward(WARNING);
  await inPhase(page, 'attract');
}

for (const [s, size] of EVERY_SIZE.entries())
  for (const [l, language] of LANGUAGES.entries())
    // Keys do the same on every stage: each stage and each language has them once or twice.
    for (const [h, make] of [touchHand, ...((s + l) % 2 ? [] : [keyboardHand])].entries())
      test(`a whole visit by ${make === touchHand ? 'touch' : 'keyboard'}, ${size}, ${language}`, async ({ page }) => {
        const hand = make(page);
        await page.setViewportSize(SIZES[size]);
        await page.clock.install();
        const questions = questionsOf(4 * s + 2 * l + h);
        await askNext(page, questions);
        await openKiosk(page);
        await readable(page, 'the attract loop');

        if (language !== 'vi') await hand.use(page.locator(`forum-languages button[lang=${language}]`));
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await hand.answer(page.locator('kiosk-attract input'));
        if (hand.name === 'keyboard') await page.keyboard.press('Enter');
        await expect.poll(() => address(page)).toBe('prologue/places/2');
        await hand.arrived('the answer to the guess');
        await expect.poll(() => illegible(page), { message: 'after the guess' }).toEqual([]);
        await hand.use(button(page, language, 'attract.on'));
        await inPhase(page, 'story');
        await hand.arrived('the story');
        await throughTheStory(page, hand, language, s + l + h === 0 ? 'all' : 'two');
        await hand.arrived('the quiz');
        await throughTheQuiz(page, hand, questions);
        await hand.arrived('the result');
        await theResult(page, language);
        await readable(page, 'the result');
        await away(page);
        await expect.poll(() => status(page)).toMatchObject({ phase: 'attract', language: 'vi', question: null });
        await readable(page, 'the attract loop again');
      });

test('"show me" opens the step that teaches the answer, and comes back to the same question', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page);
  await speak(page, 'en');
  await page.locator('kiosk-attract .foot p').first().tap();
  await button(page, 'en', 'kiosk.quiz').tap();
  await inPhase(page, 'quiz');
  const hand = touchHand(page);
  for (let i = 0; i < 2; i++) {
    const question = await questionAsked(page);
    await answerQuestion(page, hand);
    await confirmAnswer(page, hand);
    const verdict = await page.locator('forum-quiz h2').innerText();
    await button(page, 'en', 'quiz.show').tap();
    await at(page, story.questions.find(({ id }) => id === question)!.shows);
    await button(page, 'en', 'deck.return').tap();
    await inPhase(page, 'quiz');
    expect((await status(page)).question).toBe(question);
    expect(await page.locator('forum-quiz h2').innerText()).toBe(verdict);
    await glance(page);
    await goOn(page, hand);
  }
});

for (const make of [touchHand, keyboardHand])
  test(`"I am still here" keeps everything as it was, by ${make === touchHand ? 'touch' : 'keyboard'}`, async ({
    page,
  }) => {
    const hand = make(page);
    await page.clock.install();
    await openKiosk(page, { query: '&lang=en', hash: '#/2019-the-call/revenue/2' });
    await at(page, '2019-the-call/revenue/2');
    await page.clock.fastForward(LONGEST);
    await warned(page);
    if (hand.name === 'touch') await touch(page, await middleOf(button(page, 'en', 'warning.stay')));
    else {
      await hand.arrived('the warning');
      await page.keyboard.press('Enter');
    }
    await inPhase(page, 'story');
    expect(await status(page)).toMatchObject({ language: 'en' });
    expect(await address(page)).toBe('2019-the-call/revenue/2');
    await hand.arrived('the story, after the warning');
  });

/**
 * The warning has been painted. Its code comes a few seconds after the first screen, and a clock that was moved has left
 * it no time for that.
 */
async function warned(page: Page): Promise<void> {
  await inPhase(page, 'warning');
  await expect(page.locator('kiosk-warning .primary')).toBeInViewport();
}

async function middleOf(what: Locator): Promise<{ x: number; y: number }> {
  const { x, y, width, height } = (await what.boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
}

/** The story with the warning over it, and the middle of the button below that leads on. */
async function warnedOverStory(page: Page): Promise<{ x: number; y: number }> {
  await page.clock.install();
  await openKiosk(page, { query: '&lang=en', hash: '#/2019-the-call/revenue/2' });
  const below = await middleOf(button(page, 'en', 'deck.next'));
  await page.clock.fastForward(LONGEST);
  await warned(page);
  return below;
}

async function nothingElse(page: Page): Promise<void> {
  await inPhase(page, 'story');
  await page.clock.runFor(1000);
  expect(await address(page)).toBe('2019-the-call/revenue/2');
}

test('a touch that answers the warning does nothing else', async ({ page }) => {
  await touch(page, await warnedOverStory(page));
  await nothingElse(page);
});

test('nor does it while other code of that moment is on its way', async ({ page }) => {
  await page.route(/\/leaving-[^/]*\.js$/, () => undefined);
  await touch(page, await warnedOverStory(page));
  await nothingElse(page);
});

test('nor does it where the click comes after the warning has gone', async ({ page }) => {
  await warnedOverStory(page);
  // A browser that has much to do makes the click of a touch late; no real touch can be told when.
  const onward = button(page, 'en', 'deck.next');
  const warning = page.locator('kiosk-warning');
  for (const type of ['pointerdown', 'pointerup']) await warning.dispatchEvent(type);
  await page.clock.runFor(400);
  await inPhase(page, 'story');
  await onward.dispatchEvent('click', { detail: 1 });
  await nothingElse(page);
  // The next touch is for the story again.
  for (const type of ['pointerdown', 'pointerup', 'click']) await onward.dispatchEvent(type, { detail: 1 });
  await at(page, '2019-the-call/revenue/3');
});

test('a visitor who reads slowly is not sent away: the time starts anew with every touch', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, { hash: '#/prologue/arc/0' });
  for (let i = 0; i < 3; i++) {
    await page.clock.fastForward(50_000);
    // Between the bar's buttons, where nothing answers.
    await touch(page, { x: 640, y: 50 });
    expect((await status(page)).phase).toBe('story');
  }
  await page.clock.fastForward(LONGEST);
  await inPhase(page, 'warning');
});

test('the next visitor finds nothing of the last one', async ({ page }) => {
  await page.clock.install();
  await openKiosk(page, { hash: '#/prologue/places/1' });
  await speak(page, 'en');
  await button(page, 'en', 'deck.table').tap();
  await page.clock.fastForward(LONGEST);
  await inPhase(page, 'warning');
  await page.clock.fastForward(WARNING);
  await inPhase(page, 'attract');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await page.locator('kiosk-attract .foot p').first().tap();
  await button(page, 'vi', 'kiosk.start').tap();
  await at(page, story.kiosk.start);
  await expect(button(page, 'vi', 'deck.table')).toBeVisible();
  await expect(page.locator('forum-provenance')).toHaveCount(0);
});
