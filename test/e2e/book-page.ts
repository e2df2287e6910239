import { expect, inPhase, type Page } from './fixture.ts';

/** A page of the book, once its heading is there. */
export async function openBook(page: Page, hash = '#/', lang = 'en'): Promise<void> {
  await page.goto(`/?mode=learn&lang=${lang}${hash}`);
  await inPhase(page, 'reading');
  await page.locator('main h1').waitFor();
}

/** Pages of every kind. */
export const PAGES = [
  '#/',
  '#/2019-the-call/revenue/1',
  '#!/search/2019',
  '#!/explore',
  '#!/practice',
  '#!/class',
  '#!/learned',
  '#!/quiz/2019-the-call',
  '#!/print/prologue/text',
] as const;

/** A page of any kind. An empty one goes before it: what differs only behind the # is not loaded anew. */
export async function openAfresh(page: Page, hash: string, lang: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`/?mode=learn&lang=${lang}${hash}`);
  await page.locator('main').getByRole('heading').first().waitFor();
}

/** Waits until so many pictures lie on paper, each with its marks. */
export const drawn = (page: Page, count: number): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const pictures = document.querySelector('learn-print')?.shadowRoot?.querySelectorAll('sheet-picture') ?? [];
        const marks = [...pictures].map(
          (picture) => picture.shadowRoot!.querySelector('forum-scene')?.drawing.marks.length ?? 0,
        );
        return marks.every((some) => some > 0) ? marks.length : -1;
      }),
    )
    .toBe(count);
