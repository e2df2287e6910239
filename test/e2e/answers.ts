import { expect, scenes, status, type Page } from './fixture.ts';
import type { Hand } from './hands.ts';

/** Buttons and cards sleep for a moment after they were used; a visitor looks at the screen meanwhile. */
export const glance = (page: Page): Promise<void> => page.clock.fastForward(400);

/** What is asked on screen: `choice`, `order`, ...; null before there is a question. */
export const typeAsked = async (page: Page): Promise<string | null> =>
  page
    .locator('forum-quiz [data-question]')
    .first()
    .evaluateAll(([element]) => element?.localName.replace('question-', '') ?? null);

const confirmButton = (page: Page) => page.locator('forum-quiz footer .primary');
const isReady = async (page: Page) => (await confirmButton(page).getAttribute('aria-disabled')) === 'false';

/** Waits for a question that can be answered, and tells its id. */
export async function questionAsked(page: Page): Promise<string> {
  await confirmButton(page).and(page.locator('[aria-disabled]')).waitFor();
  const ways = page.locator('forum-quiz [data-question]').locator('button, [role=slider]');
  await ways.first().waitFor({ state: 'attached' });
  return (await status(page)).question!;
}

/** Answers the question on screen completely, of whatever type it is. Needs the page's clock to be installed. */
export async function answerQuestion(page: Page, hand: Hand): Promise<void> {
  await questionAsked(page);
  const type = await typeAsked(page);
  const inside = page.locator('forum-quiz [data-question]');
  const use = async (what: Parameters<Hand['use']>[0]) => {
    await hand.use(what);
    await glance(page);
  };
  await glance(page);
  switch (type) {
    case 'order': {
      const cards = inside.getByRole('button');
      for (let i = 0; i < (await cards.count()); i++) await use(cards.nth(i));
      break;
    }
    case 'match': {
      // One side comes first, then the other, which may have cards too many: from both ends to the middle.
      const cards = inside.getByRole('button');
      const count = await cards.count();
      for (let i = 0; i < count / 2 && !(await isReady(page)); i++) {
        await use(cards.nth(i));
        await use(cards.nth(count - 1 - i));
      }
      break;
    }
    case 'sketch': {
      const stations = inside.getByRole('slider');
      for (let i = 0; i < (await stations.count()); i++) {
        await hand.answer(stations.nth(i));
        await glance(page);
      }
      break;
    }
    default: {
      const boxes = inside.getByRole('checkbox');
      if (await boxes.count()) for (const i of [0, 1]) await use(boxes.nth(i));
      else await hand.answer(inside.getByRole('radio').or(inside.getByRole('slider')).first());
    }
  }
  await expect(confirmButton(page), `${type} is answered completely`).toHaveAttribute('aria-disabled', 'false');
}

/** Confirms the answer, and waits until its verdict can be read and nothing moves any more. */
export async function confirmAnswer(page: Page, hand: Hand): Promise<void> {
  await hand.use(confirmButton(page));
  await expect(page.locator('forum-quiz h2')).toBeVisible();
  await revealed(page);
}

/** The truth comes slowly, and the verdict after it: nobody has to wait for that twice. */
export async function revealed(page: Page): Promise<void> {
  await page.clock.fastForward(5000);
  await expect
    .poll(() => scenes(page).then((all) => all.some(({ moving }) => moving)), { intervals: [10, 20, 40] })
    .toBe(false);
  await page.locator('forum-quiz').evaluate(({ shadowRoot }) => {
    for (const animation of shadowRoot!.getAnimations()) animation.finish();
  });
}

/** Goes on to the next question, or to the result. */
export async function goOn(page: Page, hand: Hand): Promise<void> {
  const { question } = await status(page);
  await hand.use(page.locator('forum-quiz footer .primary'));
  const isElsewhere = async () => {
    const now = await status(page);
    // The kiosk has a screen for the result; a quiz in the book ends where it was.
    return now.question !== question && (now.question !== null || now.phase !== 'quiz' || now.mode !== 'kiosk');
  };
  await expect.poll(isElsewhere, 'the next question, or the result').toBe(true);
  await glance(page);
}
