import {
  at,
  button,
  expect,
  inPhase,
  openKiosk,
  scenes,
  settled,
  SIZES,
  speak,
  status,
  stopClock,
  swipe,
  test,
  type Page,
} from './fixture.ts';
import { EVERY_STEP, formatPosition, story } from './story.ts';

const STEP = '2019-the-call/revenue/3';
const hash = (page: Page) => page.evaluate(() => location.hash);

/** Opens a step, and waits until the deck takes keys and fingers. */
async function openDeck(page: Page, where: string, query = ''): Promise<void> {
  await openKiosk(page, { query, hash: `#/${where}` });
  await page.locator('forum-deck section.present').waitFor();
  await at(page, where);
}

/** What the picture behind the slides shows, at rest. */
async function picture(page: Page): Promise<string> {
  await settled(page);
  const [scene] = await scenes(page);
  return scene!.svg + scene!.dots;
}

/** The picture of a step as somebody sees it who opens its address. */
async function pictureFromCold(page: Page, where: string, query = ''): Promise<string> {
  const other = await page.context().newPage();
  await other.setViewportSize(page.viewportSize()!);
  await openKiosk(other, { query, hash: `#/${where}` });
  await at(other, where);
  const seen = await picture(other);
  await other.close();
  return seen;
}

/** Marks come and go in the order of the drawing, so that attributes may be set in another order. */
const same = (svg: string) =>
  svg.replace(
    /<(\w+) ([^>]*)>/g,
    (_, tag: string, list: string) => `<${tag} ${[...list.matchAll(/[\w-]+="[^"]*"/g)].map(String).sort().join(' ')}>`,
  );

test.describe('the address', () => {
  test('opens the step that it names', async ({ page }) => {
    await openKiosk(page, { hash: `#/${STEP}` });
    await at(page, STEP);
    const words = story.chapters[1]!.slides.find(({ id }) => id === 'revenue')!.steps[3]!.caption.vi.split('{')[0]!;
    await expect(page.locator('forum-deck .caption')).toContainText(words.trim());
    expect((await status(page)).stepCount).toBe(5);
  });

  test('follows the visitor, so that a reload stays where they are', async ({ page }) => {
    await openKiosk(page, { hash: `#/${STEP}` });
    await button(page, 'vi', 'deck.next').tap();
    await expect.poll(() => hash(page)).toBe('#/2019-the-call/revenue/4');
    await page.reload();
    await at(page, '2019-the-call/revenue/4');
  });

  test('is clean again when the visit is over', async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, { hash: `#/${STEP}` });
    await page.clock.fastForward(180_000);
    await inPhase(page, 'warning');
    await page.clock.fastForward(21_000);
    await inPhase(page, 'attract');
    await expect.poll(() => hash(page)).toBe('');
  });

  test('of nothing that exists opens the story, not an empty screen', async ({ page }) => {
    await page.goto('/?mode=kiosk#/no-such/slide/2');
    await expect.poll(async () => (await status(page)).phase).toMatch(/attract|home|story/);
    await expect.poll(async () => (await status(page)).position?.slide).toBeTruthy();
    await expect(page.getByRole('heading').first()).toBeVisible();
  });

  test('past the last step of a slide means its last step', async ({ page }) => {
    await openKiosk(page, { hash: '#/2019-the-call/revenue/99' });
    await at(page, '2019-the-call/revenue/4');
  });

  test('typed into a running kiosk is gone to', async ({ page }) => {
    await openKiosk(page, { hash: `#/${STEP}` });
    await page.evaluate(() => (location.hash = '#/prologue/arc/2'));
    await at(page, 'prologue/arc/2');
    await expect(page.locator('forum-deck section.present h2')).toContainText('2045');
  });
});

test.describe('a change of language', () => {
  test('keeps the step', async ({ page }) => {
    await openKiosk(page, { hash: `#/${STEP}` });
    await speak(page, 'en');
    await at(page, STEP);
    await expect(page.locator('forum-deck section.present h2')).toContainText('hardware');
    expect(same(await picture(page))).toBe(same(await pictureFromCold(page, STEP, '&lang=en')));
  });

  test('in the middle of a change lets it run on, and does not start it again', async ({ page }) => {
    await page.clock.install();
    await openDeck(page, '2019-the-call/revenue/1');
    await page.clock.runFor(5000);
    await stopClock(page);
    await page.evaluate(() => {
      const seen = ((window as unknown as { progress: number[] }).progress = [] as number[]);
      document.addEventListener('scene-painted', (event) => seen.push((event as CustomEvent<number>).detail));
    });
    await page.keyboard.press('ArrowRight');
    await at(page, '2019-the-call/revenue/2');
    await page.clock.runFor(600);
    await page.locator('forum-languages button[lang=en]').tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.clock.runFor(5000);
    await at(page, '2019-the-call/revenue/2');
    const painted = await page.evaluate(() => (window as unknown as { progress: number[] }).progress);
    // From the beginning of this change.
    const progress = painted.slice(painted.findIndex((t) => t < 1));
    expect(progress.length).toBeGreaterThan(10);
    expect(progress.filter((t, i) => i > 0 && t < progress[i - 1]!)).toEqual([]);
    expect(progress.filter((t, i) => i > 0 && t - progress[i - 1]! > 0.25)).toEqual([]);
    expect(progress.at(-1)).toBe(1);
  });
});

test('fifty quick presses end on the right step, drawn as from cold', async ({ page }) => {
  await openDeck(page, 'prologue/drum/0');
  // On, back and on again over both borders of slides and the border of the chapters.
  const times = (count: number, way: 1 | -1) => Array.from({ length: count }, () => way);
  const ways = [...times(20, 1), ...times(8, -1), ...times(11, 1), ...times(11, -1)];
  for (const way of ways) await page.keyboard.press(way > 0 ? 'ArrowRight' : 'ArrowLeft');
  const where = formatPosition(EVERY_STEP[ways.reduce<number>((sum, way) => sum + way, 0)]!);
  await at(page, where);
  expect(same(await picture(page))).toBe(same(await pictureFromCold(page, where)));
});

test('a swipe goes on, over the border of a chapter too, and back', async ({ page }) => {
  for (const size of [SIZES.landscape, SIZES.phone]) {
    await page.setViewportSize(size);
    const y = size.height / 2;
    const [left, right] = [
      { x: size.width * 0.3, y },
      { x: size.width * 0.7, y: y + 10 },
    ];
    await openDeck(page, 'prologue/arc/3');
    await swipe(page, right, left);
    await at(page, '2019-the-call/why-make/0');
    await swipe(page, left, right);
    await at(page, 'prologue/arc/3');
    await page.goto('about:blank');
  }
});

for (const query of ['autoSlide=77&view=scroll', 'controls=true&progress=true', 'rtl=true&loop=true', 'showNotes=true'])
  test(`what reveal.js would take from the address changes nothing: ${query}`, async ({ page }) => {
    await page.clock.install();
    await openDeck(page, STEP, `&${query}`);
    await page.clock.runFor(2000);
    await at(page, STEP);
    await expect(page.locator('.reveal-viewport.reveal-scroll, .reveal.rtl')).toHaveCount(0);
    await expect(page.locator('.reveal .controls')).toBeHidden();
    expect(same(await picture(page))).toBe(same(await pictureFromCold(page, STEP)));
  });
