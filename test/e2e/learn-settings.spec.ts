import { plainText } from '../../src/content/index.ts';
import { accessible } from './axe.ts';
import { expect, focused, inPhase, LANGUAGES, test, word, type Page } from './fixture.ts';
import { slidesOf } from './story.ts';

const SHORT = 'prologue';
const PRINTED = '2020-own-feet';

async function openBook(page: Page, hash = '#/', lang = 'en'): Promise<void> {
  await page.goto(`/?mode=learn&lang=${lang}${hash}`);
  await inPhase(page, 'reading');
  await page.locator('main h1').waitFor();
}

const opener = (page: Page) => page.locator('learn-settings .opener');
const choose = (page: Page, setting: string, value: string) =>
  page.locator(`learn-settings input[name=${setting}][value=${value}]`).check();
const look = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));
const metaOf = (page: Page, name: string) => page.locator(`meta[name=${name}]`).getAttribute('content');

test('every setting holds at once, and after a reload', async ({ page }) => {
  await openBook(page);
  await opener(page).tap();
  for (const [setting, value] of [
    ['theme', 'day'],
    ['textSize', 'large'],
    ['contrast', 'high'],
    ['motion', 'still'],
  ] as const) {
    await choose(page, setting, value);
    await expect.poll(() => look(page)).toMatchObject({ [setting]: value });
  }
  const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
  expect(await size()).toBe('20px');
  await choose(page, 'language', 'vi');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(page.locator('learn-settings h2')).toHaveText(word('vi', 'learn.settings'));
  await page.goto('/?mode=learn#/');
  await page.locator('main h1').waitFor();
  expect(await look(page)).toMatchObject({ theme: 'day', textSize: 'large', contrast: 'high', motion: 'still' });
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  expect(await size()).toBe('20px');
});

test('settings work in a browser that keeps nothing, and say so', async ({ page }) => {
  await page.addInitScript(() => {
    const refuse = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
  });
  await openBook(page);
  await opener(page).tap();
  await choose(page, 'theme', 'projector');
  await expect.poll(() => look(page)).toMatchObject({ theme: 'day', contrast: 'high', textSize: 'largest' });
  await expect(page.locator('learn-settings .panel')).toContainText(word('en', 'learn.settings.not-kept'));
  await page.reload();
  await page.locator('main h1').waitFor();
  expect((await look(page))['textSize']).toBe('normal');
});

test('day and night follow the device until the reader chooses', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await openBook(page);
  expect((await look(page))['theme']).toBe('day');
  const dayColour = await metaOf(page, 'theme-color');
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => look(page)).toMatchObject({ theme: 'night' });
  expect(await metaOf(page, 'theme-color')).not.toBe(dayColour);
  await opener(page).tap();
  await choose(page, 'theme', 'day');
  await expect.poll(() => metaOf(page, 'theme-color')).toBe(dayColour);
  expect(await metaOf(page, 'color-scheme')).toBe('light');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await look(page))['theme']).toBe('day');
});

test('nothing is painted before the kept theme holds', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem('forum-learn/settings', JSON.stringify({ settings: { theme: 'day' } }));
    const seen = ((window as unknown as { themed: number[] }).themed = []);
    new MutationObserver(() => {
      if (document.documentElement?.dataset['theme'] === 'day') (seen as number[]).push(performance.now());
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-theme'] });
  });
  // Long enough that an empty page would be painted meanwhile.
  await page.route('**/assets/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.emulateMedia({ colorScheme: 'dark' });
  await openBook(page);
  const { themed, painted } = await page.evaluate(() => ({
    themed: (window as unknown as { themed: number[] }).themed[0],
    painted: performance.getEntriesByType('paint').map(({ startTime }) => startTime),
  }));
  expect(painted.length).toBeGreaterThan(0);
  expect(Math.min(...painted)).toBeGreaterThanOrEqual(themed!);
});

test('"?" shows the keys of the page, Escape leads back, and neither listens while somebody types', async ({
  page,
}) => {
  await openBook(page);
  const link = page.locator('learn-contents a').first();
  await link.focus();
  const before = await focused(page);
  await page.keyboard.press('?');
  await expect(page.locator('learn-settings h2')).toHaveText(word('en', 'learn.keys.title'));
  expect((await focused(page))!.tag).toBe('h2');
  await expect(page.locator('learn-settings kbd', { hasText: '?' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('learn-settings .panel')).toHaveCount(0);
  expect(await focused(page)).toEqual(before);

  await opener(page).focus();
  await page.keyboard.press('Enter');
  await page.locator('learn-settings .link').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('learn-settings kbd').first()).toBeVisible();
  await page.keyboard.press('Escape');
  expect((await focused(page))!.name).toBe(word('en', 'learn.settings'));

  await page.evaluate(() => {
    const field = document.createElement('input');
    document.querySelector('main')!.append(field);
    field.focus();
  });
  await page.keyboard.press('?');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('?');
  await expect(page.locator('learn-settings .panel')).toHaveCount(0);
});

test('the panel closes for a touch elsewhere, and fits a phone with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openBook(page, '#/', 'vi,en');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await opener(page).tap();
  const wide = await page.locator('learn-settings').evaluate((element) => {
    const panel = element.shadowRoot!.querySelector('.panel')!;
    const parts = [...panel.querySelectorAll('label, legend, h2, button, p')];
    const out = parts.filter((part) => {
      const { left, right } = part.getBoundingClientRect();
      return left < 0 || right > window.innerWidth || part.scrollWidth > part.clientWidth + 1;
    });
    const { top, bottom } = panel.getBoundingClientRect();
    const sideways = document.documentElement.scrollWidth > window.innerWidth;
    return {
      out: out.map(({ textContent }) => textContent.trim()),
      sideways,
      fits: top >= 0 && bottom <= window.innerHeight,
    };
  });
  expect(wide).toEqual({ out: [], sideways: false, fits: true });
  await page.touchscreen.tap(180, 735);
  await expect(page.locator('learn-settings .panel')).toHaveCount(0);
});

for (const theme of ['day', 'night', 'projector'] as const)
  test(`axe finds nothing in contents, settings, keys and print, ${theme}`, async ({ page }) => {
    await openBook(page);
    await opener(page).tap();
    await choose(page, 'theme', theme);
    await expect.poll(() => look(page)).toMatchObject({ theme: theme === 'night' ? 'night' : 'day' });
    await accessible(page, `settings, ${theme}`);
    await page.locator('learn-settings .link').tap();
    await accessible(page, `keys, ${theme}`);
    await page.keyboard.press('Escape');
    await accessible(page, `contents, ${theme}`);
    for (const form of ['text', 'slides']) {
      await page.evaluate((to) => (location.hash = to), `#!/print/${SHORT}/${form}`);
      await drawn(page, slidesOf(SHORT).length);
      await accessible(page, `print, ${form}, ${theme}`);
    }
  });

/** Waits until so many pictures are there, each with its marks. */
const drawn = (page: Page, count: number): Promise<void> =>
  expect
    .poll(() =>
      page.evaluate(() => {
        const pictures =
          document.querySelector('learn-print')?.shadowRoot?.querySelectorAll('sheet-picture') ?? [];
        const marks = [...pictures].map(
          (picture) => picture.shadowRoot!.querySelector('forum-scene')?.drawing.marks.length ?? 0,
        );
        return marks.every((some) => some > 0) ? marks.length : -1;
      }),
    )
    .toBe(count);

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
