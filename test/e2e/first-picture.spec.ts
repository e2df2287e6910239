import { SIZES, expect, inPhase, openKiosk, settled, status, test, type Page } from './fixture.ts';

/** The kiosk's code, which is held back until a test lets it come. */
const CODE = /\/assets\/kiosk-mode-[^/]+\.js$/;
const STEP = '2019-the-call/revenue/2';

/** Opens the kiosk while its code does not come; the answer lets it. */
async function openWithoutCode(page: Page, address: string): Promise<() => void> {
  let letCome = (): void => undefined;
  const wanted = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(CODE, async (route) => {
    await wanted;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.locator('#first-picture')).toBeAttached();
  return letCome;
}

const words = async (page: Page) =>
  (await page.locator('#first-picture :is(p, text):visible').allTextContents()).map((text) => text.replace(/\s/g, ' '));
/** Where a text of the first picture and of the app stand, in pixels of the window. */
const places = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, top, width } = range.getBoundingClientRect();
      return [left, top, width].map((length) => Math.round(length));
    }),
  );

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const shape of ['landscape', 'portrait'] as const)
  test(`the loop stands on the screen before there is any code, ${shape}, and stays where it is when the app comes`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
    await page.setViewportSize(SIZES[shape]);
    const letCome = await openWithoutCode(page, '/?mode=kiosk&lang=vi');
    expect((await words(page)).join(' ')).toContain('Năm 2024');
    await expect(page.locator('#first-picture svg:visible')).toHaveCount(2);
    const first = await places(page, `#first-picture .${shape} p`);
    letCome();
    await inPhase(page, 'attract');
    await expect(page.locator('#first-picture')).toHaveCount(0);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    const [[left, top]] = (await places(page, 'kiosk-attract h1')) as [[number, number]];
    expect([left, top]).toEqual(first[0]!.slice(0, 2));
    expect(refused).toEqual([]);
  });

test('a link into the story has the picture of its step, and never that of the loop', async ({ page }) => {
  const letCome = await openWithoutCode(page, `/?mode=kiosk&lang=vi#/${STEP}`);
  await expect.poll(async () => (await words(page)).join(' ')).toContain('phần cứng mang về');
  expect((await words(page)).join(' ')).not.toContain('sáng đến đâu');
  letCome();
  await inPhase(page, 'story');
  await expect(page.locator('#first-picture')).toHaveCount(0);
  const { position } = await status(page);
  expect(position && `${position.chapter}/${position.slide}/${position.step}`).toBe(STEP);
});

test('a link asks for its picture before all that a browser keeps waiting, and for what it needs before the app can know', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const place = (pattern: RegExp) => asked.findIndex((path) => pattern.test(path));
  await openWithoutCode(page, `/?mode=kiosk&lang=vi#/${STEP}`);
  const picture = await expect
    .poll(() => place(/^\/first\/landscape\/2019-the-call\/revenue\/2\.svg$/))
    .toBeGreaterThan(0)
    .then(() => place(/\.svg$/));
  // A browser asks six things at once of one address.
  expect(picture).toBeLessThan(6);
  for (const late of [/kiosk-mode/, /\/deck-.*\.js$/, /manifest\.json$/])
    await expect.poll(() => place(late), { message: `${late}` }).toBeGreaterThan(picture);
  // Code of the loop's picture has no use here; the kiosk's own has not come, yet the step's chapter and its kind are on their way.
  await expect.poll(() => place(/\/chapter-2019-the-call\.vi\./)).toBeGreaterThan(picture);
  await expect.poll(() => place(/\/bars-[^/]*\.js$/)).toBeGreaterThan(picture);
  expect(place(/\/units-[^/]*\.js$/)).toBe(-1);
  expect(asked.length).toBe(new Set(asked).size);
});

test('a link that leads nowhere has no picture, and what the app makes of it comes', async ({ page }) => {
  const letCome = await openWithoutCode(page, '/?mode=kiosk#/nowhere/at-all/0');
  expect(await words(page)).toEqual([]);
  letCome();
  await expect(page.locator('#first-picture')).toHaveCount(0);
  expect((await status(page)).phase).not.toBe('loading');
});

test('what comes in its place is what a visitor touches and what a voice reads', async ({ page }) => {
  await openWithoutCode(page, '/?mode=kiosk');
  await expect(page.locator('#first-picture')).toHaveAttribute('aria-hidden', 'true');
  expect(
    await page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('svg')),
  ).toBeNull();
});

test('where no picture of the app follows, that of the page goes all the same', async ({ page }) => {
  await page.clock.install();
  await page.route(/\/assets\/units-[^/]+\.js$/, () => undefined);
  await page.goto('/?mode=kiosk', { waitUntil: 'commit' });
  await page.waitForFunction(() => customElements.get('forum-kiosk'));
  await inPhase(page, 'attract');
  await expect(page.locator('#first-picture')).toHaveCount(1);
  await page.clock.runFor(10_000);
  await expect(page.locator('#first-picture')).toHaveCount(0);
});

test('nothing of it is in a book, in a talk, or where another story is opened', async ({ page }) => {
  for (const address of ['/', '/?mode=present', '/?mode=kiosk&content=data/examples/the-metre.json']) {
    const response = await page.goto(address);
    expect(await response!.text(), address).not.toContain('first-picture');
  }
  await openKiosk(page);
});
