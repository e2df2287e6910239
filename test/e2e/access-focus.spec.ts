import { openAfresh } from './book-page.ts';
import { expect, focused, inPhase, SIZES, test, type Page } from './fixture.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: SIZES.phone });

/** What has the focus, if nothing of it can be seen: bars that stay lie over it, or it is outside the window. */
const hidden = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    if (!element || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const deepest = (x: number, y: number) => {
      let hit = document.elementFromPoint(x, y);
      while (hit?.shadowRoot?.elementFromPoint(x, y) && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y);
      return hit;
    };
    const shares = [0.1, 0.3, 0.5, 0.7, 0.9];
    const isSeen = shares.some((x) =>
      shares.some((y) => {
        const hit = deepest(left + width * x, top + height * y);
        for (let at: Node | null = hit; at; at = at instanceof ShadowRoot ? at.host : at.parentNode)
          if (at === element) return true;
        // A label or a drawing takes the pointer in its place.
        return (
          hit !== null &&
          (hit.contains(element) || element.nextElementSibling === hit) &&
          !hit.matches('main, body, html')
        );
      }),
    );
    return isSeen
      ? null
      : `${element.localName} ${(element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 50)}`;
  });

/** A page may still be on its way to what has the focus. */
const seen = expect.configure({ soft: true });

/** More than a window of a phone holds. */
const STOPS = 24;

async function thereAndBack(page: Page, where: string): Promise<void> {
  let reached = 0;
  for (const key of ['Tab', 'Shift+Tab'])
    for (let stop = 0; stop < STOPS; stop++) {
      await page.keyboard.press(key);
      if (await focused(page)) reached += 1;
      await seen.poll(() => hidden(page), `${where}, stop ${stop + 1} by ${key}`).toBeNull();
    }
  expect(reached, `${where}: keys lead through the page`).toBeGreaterThan(STOPS);
}

test('no bar hides what has the focus, down a page and up again', async ({ page }) => {
  for (const hash of ['#/', '#/2019-the-call/revenue/1'] as const) {
    await openAfresh(page, hash, 'en');
    await thereAndBack(page, hash);
  }
  await page.goto('/?mode=present&lang=en#/2019-the-call/revenue/1');
  await inPhase(page, 'console');
  await page.locator('forum-console nav button').first().waitFor();
  await thereAndBack(page, 'the console');
});
