import { accessible } from './axe.ts';
import { drawn, openBook } from './book-page.ts';
import { expect, focused, test, word, type Page } from './fixture.ts';
import { slidesOf } from './story.ts';

const SHORT = 'prologue';

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

  // Who sets letters off unawares switches them off, by keys alone, and back on.
  const letters = page.getByRole('checkbox', { name: word('en', 'keys.letters') });
  const turn = async () => {
    for (let stop = 0; stop < 5 && (await focused(page))?.tag !== 'input'; stop++) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  };
  await page.keyboard.press('?');
  await turn();
  await expect(letters).not.toBeChecked();
  await expect(page.locator('learn-settings kbd', { hasText: '?' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.locator('learn-settings .panel')).toHaveCount(0);
  await page.reload();
  await page.locator('main h1').waitFor();
  await page.keyboard.press('?');
  await expect(page.locator('learn-settings .panel')).toHaveCount(0);
  await opener(page).tap();
  await page.locator('learn-settings .link').tap();
  await turn();
  await expect(letters).toBeChecked();
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(letters).toBeVisible();
  await page.keyboard.press('Escape');

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
