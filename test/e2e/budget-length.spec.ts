import { measure, prepareToMeasure, type Held } from '../../scripts/lib/soak/measure.mjs';
import { longStory } from '../bench/long-story.mjs';
import { expect, jumpAndSee, settled, status, warmed, type Page } from './fixture.ts';
import { test } from './own-server.ts';
import { CHAPTERS, SLIDES, slidesOf, stepOf } from './story.ts';

/** What a page holds must depend on what it shows: not on how long the story is, and not on how much of it was seen. */

/** Every change at once: what is held is looked at, not the way there. */
test.use({ contextOptions: { reducedMotion: 'reduce' }, trace: 'off' });

/** Of the body: the head has a link for each file that came, whenever it came. */
const elements = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const count = (root: HTMLElement | ShadowRoot): number =>
      [...root.querySelectorAll('*')].reduce(
        (sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0),
        0,
      );
    return count(document.body);
  });

/** Of a page to which nothing comes any more: a busy machine is slow with the last of them. */
async function allElements(page: Page): Promise<number> {
  const seen: number[] = [];
  const isSame = async () => {
    seen.push(await elements(page));
    return seen.length > 2 && new Set(seen.slice(-3)).size === 1;
  };
  await expect.poll(isSame, { message: 'as many elements three times', intervals: [200] }).toBe(true);
  return seen.at(-1)!;
}

/** Shows a step and waits until its slide has its table, which comes when nothing else is to be done. */
async function showWhole(page: Page, where: string): Promise<void> {
  await jumpAndSee(page, where);
  await page.locator('forum-deck section.present tbody tr').first().waitFor({ state: 'attached' });
}

test.describe('a story of 400 slides', () => {
  test.use({ story: null });

  test('has as many elements on the page, and asks for as much of its story, as one of ten', async ({
    page,
    server,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.replace(/\.[^./]+(?=\.\w+$)/, '')));
    const look = async (slides: number) => {
      await server.start(JSON.stringify(longStory(slides)));
      asked.length = 0;
      await page.goto('/?mode=kiosk');
      await expect.poll(async () => (await status(page)).frames).toBeGreaterThan(0);
      // What comes a second later has its elements too.
      await page.waitForFunction(() => customElements.get('forum-access') && customElements.get('forum-languages'));
      const loop = { asked: [...asked].sort(), elements: await allElements(page) };
      await showWhole(page, 'part-0/bars/0');
      const slide = await allElements(page);
      await page.goto('about:blank');
      await server.kill();
      return { loop, slide };
    };
    const short = await look(10);
    expect(await look(400)).toEqual(short);
  });
});

test('after each chapter the page holds what it held after it the round before', async ({ page }) => {
  const first = stepOf(SLIDES[0]!, 'first');
  await page.goto(`/?mode=kiosk#/${first}`);
  await settled(page);
  await warmed(page);
  const session = await page.context().newCDPSession(page);
  await prepareToMeasure(session);
  /** Through all chapters; after each of them back to the first slide, where all is the same each time. */
  const round = async () => {
    const held: Held[] = [];
    for (const chapter of CHAPTERS) {
      for (const slide of slidesOf(chapter)) await jumpAndSee(page, stepOf(slide, 'last'));
      await showWhole(page, first);
      held.push(await measure(session));
    }
    return held;
  };
  await round();
  const [before, after] = [await round(), await round()];
  const counts = (all: readonly Held[]) =>
    all.map(({ nodes, listeners, documents, detachedNames }) => ({ nodes, listeners, documents, detachedNames }));
  expect(counts(after)).toEqual(counts(before));
  // The browser goes on compiling what is used often: 3 to 5 % a round, less each time.
  for (const [i, { heap }] of after.entries()) expect(heap / before[i]!.heap, CHAPTERS[i]).toBeLessThan(1.08);
});
