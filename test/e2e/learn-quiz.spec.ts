import { accessible } from './axe.ts';
import { answerQuestion, confirmAnswer, glance, goOn, questionAsked, revealed } from './answers.ts';
import { BOTH, expect, inPhase, status, test, word, type Page } from './fixture.ts';
import { keyboardHand, touchHand, type Hand } from './hands.ts';
import { illegible } from './legible.ts';
import { SLIDES, story } from './story.ts';

/** A choice whose right answer is 74,000 firms. */
const QUESTION = 'reported-2024';
const WRONG = /58[.,]000/;
const RIGHT = /74[.,]000/;

const heading = (page: Page) => page.locator('main h1[tabindex]').first();
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** A page of the book is scrolled. */
const unreadable = async (page: Page) =>
  (await illegible(page)).filter((fault) => !fault.endsWith('leaves the screen'));

async function open(page: Page, hash: string, query = '&lang=en'): Promise<void> {
  await page.clock.install();
  await page.goto(`/?mode=learn${query}${hash}`);
}

/** Goes to a page of the book as a link would. */
async function turnTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => (location.hash = to), hash);
}

async function choose(page: Page, answer: RegExp): Promise<void> {
  await questionAsked(page);
  await glance(page);
  await page.locator('forum-quiz').getByRole('radio', { name: answer }).tap();
  await confirmAnswer(page, touchHand(page));
  await page.locator('forum-quiz footer .primary').tap();
}

const hands: readonly ((page: Page) => Hand)[] = [touchHand, keyboardHand];
for (const handOf of hands)
  test(`the questions of a chapter by ${handOf === touchHand ? 'touch' : 'keys alone'}`, async ({ page }) => {
    const hand = handOf(page);
    await open(page, '#!/quiz/prologue');
    await inPhase(page, 'quiz');
    const first = await questionAsked(page);
    await accessible(page, 'a question in the book');
    await glance(page);

    // Who gives up is shown the answer, may look it up, and finds the question again.
    await hand.use(page.locator('forum-quiz').getByRole('button', { name: word('en', 'quiz.skip') }));
    await revealed(page);
    await hand.use(page.locator('forum-quiz').getByRole('button', { name: word('en', 'quiz.show') }));
    await inPhase(page, 'reading');
    await page.goBack();
    await expect.poll(async () => (await status(page)).question).toBe(first);
    await expect(page.locator('forum-quiz h2')).toBeVisible();
    await revealed(page);
    await glance(page);
    await goOn(page, hand);

    for (let asked = await questionAsked(page); asked; asked = (await status(page)).question ?? '') {
      await answerQuestion(page, hand);
      await confirmAnswer(page, hand);
      await goOn(page, hand);
    }
    await expect(heading(page)).toHaveText(/^You knew [0-4] of 5$/);
    await expect(heading(page)).toBeFocused();
    await expect(page.locator('learn-verdicts li')).toHaveCount(5);
    await accessible(page, 'how the questions went');

    const onward = page.getByRole('link', { name: /^Practise \(\d\)$/ });
    if (hand.name === 'touch') await onward.tap();
    // The space bar, which a hand may use, follows no link.
    else await onward.press('Enter');
    await inPhase(page, 'practice');
    await expect(page.getByText(/waiting\.$/)).toBeVisible();
    await accessible(page, 'practice');
  });

test('a missed question waits in practice, and once it is right it is gone for the day', async ({ page }) => {
  await open(page, `#!/check/${QUESTION}`);
  await choose(page, WRONG);
  await expect(heading(page)).toHaveText(word('en', 'quiz.wrong'));
  await expect(page.locator('learn-verdicts')).toContainText(RIGHT);
  await expect(page.getByRole('link', { name: word('en', 'learn.check-back') })).toHaveAttribute(
    'href',
    `#/${story.questions.find(({ id }) => id === QUESTION)!.shows}`,
  );

  await turnTo(page, '#!/practice');
  await page.reload();
  await expect(page.getByText(word('en', 'learn.waits-one'))).toBeVisible();
  await expect(page.locator('learn-knowledge').getByText('1 missed')).toBeVisible();
  await page.getByRole('button', { name: word('en', 'learn.practise') }).tap();
  await choose(page, RIGHT);
  await expect(heading(page)).toHaveText('You knew 1 of 1');
  await expect(page.getByText(/^Nothing is waiting today\./)).toBeVisible();

  await page.getByRole('button', { name: word('en', 'learn.picture') }).tap();
  await expect(page.locator('learn-knowledge').getByText('1 learning')).toBeVisible();
  await page.clock.setSystemTime(Date.now() + 2 * 86_400_000);
  await page.reload();
  await expect(page.getByText(word('en', 'learn.waits-one'))).toBeVisible();
});

test('what was missed at a kiosk is practised at home, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#!/practice', `&lang=en&practice=${QUESTION},gone-since,Not%20an%20id`);
  await expect(page.getByText('here to be practised: 1.')).toBeVisible();
  expect(new URL(page.url()).searchParams.has('practice'), 'a second loading must not count it again').toBe(false);
  await page.getByRole('button', { name: word('en', 'learn.practise') }).tap();
  expect(await questionAsked(page)).toBe(QUESTION);
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(beyond, 'a question fits the screen').toBe(0);
  // The way out is always there.
  await page.getByRole('button', { name: word('en', 'learn.practice-end') }).tap();
  await expect(heading(page)).toHaveText(word('en', 'learn.practice'));
  await page.reload();
  await expect(page.getByText(word('en', 'learn.waits-one'))).toBeVisible();
});

test('a browser that keeps nothing practises all the same', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB'])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
  });
  await open(page, `#!/check/${QUESTION}`);
  await choose(page, WRONG);
  await turnTo(page, '#!/practice');
  await expect(page.getByText(word('en', 'learn.waits-one'))).toBeVisible();
  await expect(page.getByText(word('en', 'learn.not-kept'))).toBeVisible();
});

for (const size of [
  { width: 360, height: 740 },
  { width: 740, height: 360 },
])
  test(`two languages at ${size.width} x ${size.height}`, async ({ page }) => {
    await page.setViewportSize(size);
    await open(page, '#!/practice', `&lang=${BOTH}&practice=${QUESTION}`);
    await expect(page.locator('learn-knowledge li').first()).toBeVisible();
    expect(await sideways(page)).toBe(0);
    expect(await unreadable(page)).toEqual([]);
    await page.getByRole('button').and(page.locator('.primary')).tap();
    await questionAsked(page);
    expect(await sideways(page)).toBe(0);
    await choose(page, RIGHT);
    await expect(page.locator('learn-verdicts li')).toHaveCount(1);
    expect(await sideways(page)).toBe(0);
    expect(await unreadable(page)).toEqual([]);
    await accessible(page, 'a session in two languages');
  });

test('what was learned stands on one page of paper, without a name', async ({ page }) => {
  const seen = Object.fromEntries(SLIDES.map(({ chapter, id, seconds }) => [`${chapter}/${id}`, seconds.length]));
  await page.addInitScript(
    ([key, progress]) => localStorage.setItem(key!, progress!),
    [`forum-learn/progress/${story.id}`, JSON.stringify({ seen, last: null })],
  );
  await open(page, '#!/learned', `&lang=${BOTH}`);
  await expect(page.locator('learn-learned li')).toHaveCount(story.chapters.length);
  await accessible(page, 'what was learned');
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test('who has read little is told so', async ({ page }) => {
  await open(page, '#!/learned');
  await expect(page.getByText(word('en', 'learn.learned-none'))).toBeVisible();
  await expect(page.getByText(word('en', 'learn.learned-unasked'))).toBeVisible();
  await expect(page.locator('learn-learned li')).toHaveCount(0);
});
