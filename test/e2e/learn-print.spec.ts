import { plainText } from '../../src/content/index.ts';
import { accessible } from './axe.ts';
import { drawn, openBook } from './book-page.ts';
import { expect, LANGUAGES, test, word } from './fixture.ts';
import { SLIDES, slidesOf } from './story.ts';

const PRINTED = '2020-own-feet';

/** Pages of a PDF as Chromium writes it: each is an object of its own. */
const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('slides print one to a page, the last step of each or every one, by day whatever the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openBook(page, `#!/print/${PRINTED}/slides`);
  const slides = slidesOf(PRINTED);
  await drawn(page, slides.length);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(slides.length);
  await page.locator('learn-print input[value=every]').check();
  const steps = slides.reduce((sum, { views }) => sum + views.length, 0);
  await drawn(page, steps);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(steps);
  const ink = (selector: string) =>
    page.locator(selector).evaluate((element) => getComputedStyle(element).getPropertyValue('--ink'));
  expect(await ink('learn-print')).not.toBe(await ink('body'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
});

test('a drum that runs off the stage is whole on paper', async ({ page }) => {
  const [cover] = SLIDES.filter(({ scene }) => scene === 'cover');
  for (const form of ['text', 'slides']) {
    await openBook(page, `#!/print/${cover!.chapter}/${form}`);
    await drawn(page, slidesOf(cover!.chapter).length);
    await page.emulateMedia({ media: 'print' });
    const room = await page
      .locator('learn-print sheet-picture')
      .nth(slidesOf(cover!.chapter).indexOf(cover!))
      .evaluate((picture) => {
        const parts = [...picture.shadowRoot!.querySelector('forum-scene')!.shadowRoot!.querySelectorAll('circle')];
        const right = Math.max(...parts.map((part) => part.getBoundingClientRect().right));
        const plane = picture.shadowRoot!.querySelector('.plane')!;
        const seen = plane.getBoundingClientRect().right + parseFloat(getComputedStyle(plane).overflowClipMargin);
        return { ofClip: seen - right, ofPage: document.documentElement.clientWidth - right };
      });
    expect(room.ofClip, form).toBeGreaterThan(0);
    expect(room.ofPage, form).toBeGreaterThan(0);
    await page.emulateMedia({ media: null });
  }
});

for (const language of LANGUAGES)
  test(`the text form has every claim, caption, takeaway and source, ${language}`, async ({ page }) => {
    await openBook(page, `#!/print/${PRINTED}/text`, language);
    await drawn(page, slidesOf(PRINTED).length);
    const { chapter, printed, numbered } = await page.evaluate(
      async ([id, edition]) => {
        const { library } = document.querySelector('forum-app')!;
        const root = document.querySelector('learn-print')!.shadowRoot!;
        // A number of a footnote stands inside the words.
        const copy = root.querySelector('.paper')!.cloneNode(true) as HTMLElement;
        const numbers = [...copy.querySelectorAll('sup')].map((sup) => Number(sup.textContent));
        for (const sup of copy.querySelectorAll('sup')) sup.remove();
        const items = [...copy.querySelectorAll('.notes li')].map((item) => (item as HTMLLIElement).value);
        return {
          chapter: await library!.chapter(id!, edition!),
          printed: copy.textContent.replace(/\s+/g, ' '),
          numbered: { numbers, items },
        };
      },
      [PRINTED, language],
    );
    const texts = chapter.slides.flatMap(({ title, takeaway, steps }) =>
      [title, takeaway, ...steps.map(({ caption }) => caption)].map((text) => plainText(text).replace(/\s+/g, ' ')),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(texts.filter((text) => !printed.includes(text))).toEqual([]);
    expect(numbered.numbers.length).toBeGreaterThan(5);
    expect(numbered.numbers.filter((number) => !numbered.items.includes(number))).toEqual([]);
    expect([...numbered.items].sort((a, b) => a - b)).toEqual(numbered.items.map((_, i) => i + 1));
    expect(printed).toContain(
      await page.evaluate(() => document.querySelector('forum-app')!.library!.manifest.version),
    );
  });

test('a reader ticks the slides and steps that are printed, with keys alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openBook(page, `#!/print/${PRINTED}/slides`);
  const slides = slidesOf(PRINTED);
  const [first, second] = [slides[0]!, slides[1]!];
  await drawn(page, slides.length);
  await page.locator('learn-print input[value=every]').focus();
  await page.keyboard.press('ArrowDown');
  const picker = page.locator('learn-print-picker');
  const step = (slide: string, at: number) => picker.locator(`[data-step="${slide}/${at}"]`);
  await expect(step(second.id, second.views.length - 1)).toBeChecked();
  const said = page.locator('learn-print .tools').getByRole('status');
  await picker.getByRole('button', { name: word('en', 'learn.print.none') }).focus();
  await page.keyboard.press('Enter');
  await expect(said).toHaveText(word('en', 'learn.print.pages', { count: 0 }));
  const print = page.getByRole('button', { name: word('en', 'learn.print'), exact: true });
  await expect(print).toBeDisabled();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(said).toHaveText(word('en', 'learn.print.pages', { count: first.views.length }));
  await step(first.id, 0).focus();
  await page.keyboard.press('Space');
  await step(second.id, 0).focus();
  await page.keyboard.press('Space');
  await drawn(page, first.views.length);
  await expect(print).toBeEnabled();
  await accessible(page, 'the choice of steps');
  const places = await page.locator('learn-print .sheet .place').allInnerTexts();
  expect(places.at(0)).toContain(word('en', 'learn.print.step', { step: 2, steps: first.views.length }));
  expect(places.at(-1)).toContain(word('en', 'learn.print.step', { step: 1, steps: second.views.length }));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(first.views.length);
  // Words of another language change nothing about what was ticked.
  await page.locator('forum-languages button[lang=vi]').tap();
  await expect(said).toHaveText(word('vi', 'learn.print.pages', { count: first.views.length }));
  await expect(step(first.id, 0)).not.toBeChecked();
});
