import { accessible } from './axe.ts';
import { address, expect, LANGUAGES, test, type Language, type Page } from './fixture.ts';

/** Opens the speaker's window at a step of the story. */
async function openConsole(page: Page, at = '2019-the-call/revenue/1', language: Language = 'en'): Promise<void> {
  await page.goto(`/?mode=present&lang=${language}#/${at}`);
  await expect(page.locator('forum-console .now present-slide svg text').first()).toBeVisible();
}

/** The hall's window of the same talk. */
async function openHall(page: Page): Promise<Page> {
  const hall = await page.context().newPage();
  await hall.goto('/?mode=present&window=hall');
  await expect(hall.locator('forum-deck forum-scene svg text').first()).toBeAttached();
  return hall;
}

const at = (page: Page, place: string) => expect.poll(() => address(page)).toBe(place);
const next = (page: Page) => page.getByRole('button', { name: 'Next', exact: true });
const lookOf = (page: Page) => page.evaluate(() => document.querySelector('forum-hall')!.talk!.look);
/** The words on a picture of the console. */
const words = (page: Page, where: '.now' | '.then') =>
  page.locator(`forum-console ${where} present-slide .words text`).allTextContents();

test.describe('the speaker', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('drives by keys and clicker, and no press is lost or doubled', async ({ page }) => {
    await openConsole(page);
    for (const key of ['PageDown', 'ArrowRight', 'Space', 'n']) await page.keyboard.press(key);
    await at(page, '2019-the-call/hundred/0');
    for (const key of ['PageUp', 'ArrowLeft', 'Backspace', 'p']) await page.keyboard.press(key);
    await at(page, '2019-the-call/revenue/1');
    // Held down: a finger that rests on the clicker.
    await page.keyboard.down('PageDown');
    for (let i = 0; i < 10; i++) await page.keyboard.down('PageDown');
    await page.keyboard.up('PageDown');
    await at(page, '2019-the-call/revenue/2');
    await page.keyboard.press('F5');
    await page.keyboard.press('End');
    await at(page, 'epilogue/your-turn/1');
    await expect(page.getByText('This is the end of the talk.')).toBeVisible();
    await page.keyboard.press('Home');
    await at(page, 'prologue/drum/0');
  });

  test('keeps the space bar for the talk after a button was touched', async ({ page }) => {
    await openConsole(page);
    await page.getByRole('button', { name: 'Map' }).click();
    await page.keyboard.press('Space');
    await at(page, '2019-the-call/revenue/2');
    await next(page).click();
    await at(page, '2019-the-call/revenue/3');
  });

  test('sees this step and the next one at rest, also across a chapter', async ({ page }) => {
    await openConsole(page, '2019-the-call/revenue/1');
    const coming = await words(page, '.then');
    await page.keyboard.press('PageDown');
    await expect.poll(() => words(page, '.now')).toEqual(coming);
    await page.keyboard.press('End');
    await page.evaluate(() => (location.hash = '#/2019-the-call/promised-2019/1'));
    await expect.poll(() => words(page, '.then').then((all) => all.join(' '))).toContain('2020');
  });

  test('jumps by the number of a slide, and hears its title first', async ({ page }) => {
    await openConsole(page);
    await page.keyboard.press('2');
    await page.keyboard.press('7');
    await expect(page.locator('forum-console .jump')).toContainText('Slide 27: ');
    await at(page, '2019-the-call/revenue/1');
    await page.keyboard.press('Escape');
    await page.keyboard.press('4');
    await page.keyboard.press('Enter');
    await at(page, '2019-the-call/why-make/0');
    await expect(page.locator('forum-console .jump')).toBeEmpty();
  });

  test('finds a slide in the map and by words without their marks', async ({ page }) => {
    await openConsole(page, '2019-the-call/revenue/1', 'vi');
    await page.getByRole('button', { name: 'Mục lục' }).click();
    const map = page.locator('present-map');
    await expect(map.locator('[aria-current=step]')).toBeVisible();
    await map.getByRole('button', { name: /Lời kết/ }).click();
    await map.getByRole('button', { name: /Dẫn dắt ở đâu, và bạn/ }).click();
    await at(page, 'epilogue/your-turn/0');
    await map.getByLabel('Tìm trang chiếu').fill('dan dat o dau');
    await map.getByLabel('Tìm trang chiếu').press('ArrowRight');
    await at(page, 'epilogue/your-turn/0');
    await map.locator('.found').first().click();
    await expect.poll(() => address(page)).toMatch(/^(2025-to-lead|epilogue)\//);
  });

  test('makes a mark stand out and lets go of it', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    await page.getByRole('button', { name: 'Look here' }).click();
    const bar = page.locator('forum-console .now present-slide forum-scene svg rect.data').first();
    const box = (await bar.boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => lookOf(hall)).toMatch(/^revenue\/.+/);
    await expect(page.locator('forum-console .now .chosen')).toBeVisible();
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => lookOf(hall)).toBeNull();
    await page.mouse.click(middle.x, middle.y);
    await expect.poll(() => lookOf(hall)).not.toBeNull();
    await page.keyboard.press('Escape');
    await expect.poll(() => lookOf(hall)).toBeNull();
  });

  test('walks through the marks by keys, past the last one to none', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    const seen: string[] = [];
    for (;;) {
      await page.keyboard.press('l');
      const before = seen.at(-1) ?? null;
      await expect.poll(() => lookOf(hall)).not.toBe(before);
      const look = await lookOf(hall);
      if (look === null) break;
      seen.push(look);
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(seen.length);
    await page.keyboard.press('Shift+L');
    await expect.poll(() => lookOf(hall)).toBe(seen.at(-1));
    await expect(page.locator('forum-console .now .chosen')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect.poll(() => lookOf(hall)).toBeNull();
    await at(page, '2019-the-call/revenue/1');
  });

  test('leads the laser by keys, also with the panel in focus, until Escape', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    await page.locator('forum-console .panel').focus();
    const dot = hall.locator('hall-laser');
    await expect(dot).toBeHidden();
    await page.keyboard.press('Shift+ArrowDown');
    await expect(dot).toBeVisible();
    const own = page.locator('forum-console .now .laser');
    const [cx, cy] = [Number(await own.getAttribute('cx')), Number(await own.getAttribute('cy'))];
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(async () => Number(await own.getAttribute('cx'))).toBeGreaterThan(cx);
    expect(Number(await own.getAttribute('cy'))).toBeGreaterThan(cy);
    // Longer than the hall keeps a dot that it hears nothing of.
    await page.waitForFunction((from) => performance.now() - from > 2000, await page.evaluate(() => performance.now()));
    await expect(dot).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dot).toBeHidden();
    await expect(own).toHaveCount(0);
    await at(page, '2019-the-call/revenue/1');
  });

  test("aims by the keys of the hall's window too", async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    await hall.keyboard.press('l');
    await expect.poll(() => lookOf(hall)).not.toBeNull();
    const first = await lookOf(hall);
    await hall.keyboard.press('l');
    await expect.poll(() => lookOf(hall)).not.toBe(first);
    await hall.keyboard.press('Shift+L');
    await expect.poll(() => lookOf(hall)).toBe(first);
    const dot = hall.locator('hall-laser');
    await hall.keyboard.press('Shift+ArrowRight');
    await expect(dot).toBeVisible();
    await expect(page.locator('forum-console .now .laser')).toHaveCount(1);
    await hall.keyboard.press('Escape');
    await expect(dot).toBeHidden();
    expect(await lookOf(hall), 'one thing at a time').toBe(first);
    await hall.keyboard.press('Escape');
    await expect.poll(() => lookOf(hall)).toBeNull();
    await at(page, '2019-the-call/revenue/1');
  });

  test('leads the laser in the hall', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    await hall.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const story = document.querySelector('forum-hall')!.library!.manifest.id;
      new BroadcastChannel(`forum-present/${location.pathname}/${story}`).onmessage = ({ data }: MessageEvent) => {
        const { sign } = data as { sign?: { type: string; spot: unknown } };
        if (sign?.type === 'pointer') heard.push(sign.spot);
      };
    });
    const heard = () =>
      hall.evaluate(() => (window as unknown as { heard: ({ x: number; y: number } | null)[] }).heard);
    await page.getByRole('button', { name: 'Laser' }).click();
    const box = (await page.locator('forum-console .now present-slide').boundingBox())!;
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await expect.poll(() => heard().then((spots) => spots.at(-1)?.x)).toBeCloseTo(0.25, 1);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect.poll(() => heard().then((spots) => spots.at(-1)?.x)).toBeCloseTo(0.5, 1);
    await page.mouse.move(2, 2);
    await expect.poll(() => heard().then((spots) => spots.at(-1))).toBeNull();

    // Whoever stands at the hall's screen takes it from the hand with Escape.
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2);
    await expect(hall.locator('hall-laser')).toBeVisible();
    await hall.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Laser' })).toHaveAttribute('aria-pressed', 'false');
    await expect(hall.locator('hall-laser')).toBeHidden();
  });

  test('holds the picture by the scrubber and lets it play on', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    const motion = () => hall.evaluate(() => document.querySelector('forum-hall')!.talk!.motion.at);
    const track = (await page.locator('present-motion input').boundingBox())!;
    await page.mouse.move(track.x + track.width - 4, track.y + track.height / 2);
    await page.mouse.down();
    await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2, { steps: 4 });
    await expect.poll(motion).toBeCloseTo(0.5, 1);
    await page.mouse.up();
    await expect.poll(motion).toBeNull();
  });

  test('holds a picture in the middle of its change, and lets it play on', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    const motion = () => hall.evaluate(() => document.querySelector('forum-hall')!.talk!.motion.at);
    const progress = () => hall.evaluate(() => document.querySelector('forum-scene')!.player.progress);
    const press = (key: string) =>
      page.evaluate((name) => dispatchEvent(new KeyboardEvent('keydown', { key: name })), key);
    // Slow enough for a busy machine to be caught in the middle.
    await hall.evaluate(() => (document.querySelector('forum-scene')!.player.pace = 20));
    await press('PageDown');
    await expect.poll(progress).toBeLessThan(1);
    await press('k');
    await expect.poll(motion).not.toBeNull();
    const held = await progress();
    expect(held).toBeLessThan(1);
    await hall.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await progress()).toBe(held);
    await press('k');
    await expect.poll(motion).toBeNull();
    await expect.poll(progress).toBeGreaterThan(held);
  });

  test('reads notes and map while a question is on', async ({ page }) => {
    await openConsole(page);
    await page.evaluate(() =>
      document.querySelector('forum-console')!.podium!.do({ type: 'ask', question: 'reported-2024', options: 4 }),
    );
    await expect(page.locator('present-question')).toBeVisible();
    await page.getByRole('button', { name: 'Map', exact: true }).click();
    await expect(page.locator('present-map')).toBeVisible();
    await page.getByRole('button', { name: 'Notes', exact: true }).click();
    await expect(page.locator('present-notes')).toBeVisible();
  });

  test('reads the console in a language of its own', async ({ page }) => {
    await openConsole(page);
    const hall = await openHall(page);
    const spoken = () => hall.evaluate(() => document.querySelector('forum-hall')!.start!.edition);
    const before = await spoken();
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await expect(page.getByRole('button', { name: 'Lùi lại' })).toBeVisible();
    expect(await spoken()).toBe(before);
    await at(page, '2019-the-call/revenue/1');
  });

  for (const language of LANGUAGES)
    test(`is shown nothing that axe holds against it, ${language}`, async ({ page }) => {
      await openConsole(page, '2019-the-call/revenue/1', language);
      await accessible(page, `the console in ${language}`);
      for (const panel of await page.locator('forum-console nav button').all()) {
        await panel.click();
        await accessible(page, `the panel ${await panel.innerText()}`);
      }
      await page.keyboard.press('?');
      await accessible(page, 'the keys');
    });
});

for (const [width, height] of [
  [390, 844],
  [1024, 768],
  [1366, 768],
  [2560, 1440],
] as const)
  test(`the console fits ${width}x${height}, with everything that is needed on stage`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    for (const language of LANGUAGES) {
      await openConsole(page, '2019-the-call/revenue/1', language);
      const overflow = await page
        .locator('forum-console')
        .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect(overflow).toBe(0);
      for (const button of await page.locator('forum-console .drive button').all()) {
        await expect(button).toBeInViewport({ ratio: 1 });
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(72);
      }
    }
    await page.locator('forum-console .drive .next').tap();
    await at(page, '2019-the-call/revenue/2');
  });
