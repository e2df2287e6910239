import { seededRandom } from '../../src/quiz/random.ts';
import { at, expect, jump, jumpAndSee, openKiosk, test, type Page } from './fixture.ts';
import { print } from './print.ts';
import { CHAPTERS, EVERY_STEP, formatPosition, SLIDES, slidesOf, stepOf } from './story.ts';

/** More than any change takes, in ms. */
const A_CHANGE = 6000;
const JUMPS = 60;
/** So many steps are also compared with a page of their own. */
const COLD = 4;
const STEPS = EVERY_STEP.map(formatPosition);

const sections = (page: Page) => page.locator('forum-deck .slides section').count();

async function openDeck(page: Page, where: string): Promise<void> {
  await openKiosk(page, { hash: `#/${where}` });
  await page.locator('forum-deck section.present').waitFor();
  await at(page, where);
}

/** A trace of so many steps would cost more than they do. */
test.use({ trace: 'off' });

test('forwards, backwards and by jumps every picture ends as it is when it is opened', async ({
  page,
  browser,
  baseURL,
}) => {
  // Every change at once: each step is drawn as if it were the first.
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    ...(baseURL && { baseURL }),
    viewport: page.viewportSize(),
  });
  const still = await context.newPage();
  await openDeck(still, STEPS[0]!);
  const expected = new Map<string, number>();
  for (const where of STEPS) {
    await still.evaluate((to) => (location.hash = to), `#/${where}`);
    await expect.poll(async () => (await print(still))?.where, { message: where, intervals: [10, 20, 40] }).toBe(where);
    expected.set(where, (await print(still))!.hash);
  }
  const random = seededRandom(71);
  const any = () => STEPS[Math.floor(random() * STEPS.length)]!;
  for (let i = 0; i < COLD; i++) {
    const [where, cold] = [any(), await context.newPage()];
    await openDeck(cold, where);
    await expect.poll(() => print(cold), { message: `${where}, cold` }).toEqual({ where, hash: expected.get(where) });
    await cold.close();
  }
  await context.close();

  await page.clock.install();
  await openDeck(page, STEPS[0]!);
  const arrive = (where: string, how: string) =>
    expect
      .poll(
        async () => {
          await page.clock.fastForward(A_CHANGE);
          return print(page);
        },
        { message: `${where}, ${how}`, intervals: [10, 20, 40, 80] },
      )
      .toEqual({ where, hash: expected.get(where) });
  await arrive(STEPS[0]!, 'opened');
  for (const where of STEPS.slice(1)) {
    await page.keyboard.press('ArrowRight');
    await arrive(where, 'forwards');
  }
  for (const where of STEPS.toReversed().slice(1)) {
    await page.keyboard.press('ArrowLeft');
    await arrive(where, 'backwards');
  }
  for (let i = 0; i < JUMPS; i++) {
    // Every other one is cut off on its way by the next.
    await jump(page, any());
    await page.clock.fastForward(200);
    const where = any();
    await page.evaluate((to) => (location.hash = to), `#/${where}`);
    await arrive(where, `jump ${i}`);
  }
});

test('one deck serves all of it: twice through all chapters leaves no section more', async ({ page }) => {
  await openDeck(page, stepOf(SLIDES[0]!, 'first'));
  await page.evaluate(() => document.querySelector('.reveal')!.setAttribute('data-first', ''));
  const counts: number[] = [];
  let made = 0;
  for (let round = 0; round < 2; round++)
    for (const slide of SLIDES) {
      await jump(page, stepOf(slide, 'last'));
      await expect.poll(() => sections(page), { intervals: [10, 20, 40] }).toBe(slidesOf(slide.chapter).length);
      made = await page.evaluate(() => {
        const all = ((window as unknown as { seen?: Set<Element> }).seen ??= new Set());
        for (const section of document.querySelectorAll('forum-deck section')) all.add(section);
        return all.size;
      });
      counts.push(await sections(page));
    }
  expect(made, 'sections ever made').toBeLessThanOrEqual(Math.max(...CHAPTERS.map((id) => slidesOf(id).length)));
  expect(counts.slice(0, counts.length / 2)).toEqual(counts.slice(counts.length / 2));
  await expect(page.locator('.reveal')).toHaveCount(1);
  await expect(page.locator('.reveal[data-first]')).toHaveCount(1);
});

test.describe('with every change at once', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('every number of every slide can be touched', async ({ page }) => {
    await openDeck(page, stepOf(SLIDES[0]!, 'last'));
    for (const slide of SLIDES) {
      const where = stepOf(slide, 'last');
      await jumpAndSee(page, where);
      const numbers = await page
        .locator('forum-deck forum-scene text')
        .evaluateAll((texts) =>
          texts
            .filter((text) => /\d/.test(text.textContent) && !(text as SVGElement).dataset['fact'])
            .map((text) => ({ text: text.textContent.replace(/\s/g, ''), axis: text.classList.contains('axis') })),
        );
      const own = await page.locator('forum-deck input').evaluateAll((inputs) =>
        inputs.flatMap((input) => {
          const { min, max } = input as HTMLInputElement;
          return [`${min}%`, `${max}%`, input.getAttribute('aria-valuetext')!.split(':')[0]!];
        }),
      );
      const unnamed = numbers.filter(
        ({ text, axis }) =>
          // The ends of an axis and the years under it claim nothing,
          !(axis || /^\d{4}$/.test(text)) &&
          // nor does what the visitor sets,
          !own.includes(text) &&
          // nor what a square stands for, in numbers that the story writes as bare ones (`{=100}`).
          text !== slide.data.each?.vi.replace(/\{=(\d+)\}/g, '$1').replace(/\s/g, ''),
      );
      expect.soft(unnamed, `numbers on ${where} that lead nowhere`).toEqual([]);
    }
  });
});
