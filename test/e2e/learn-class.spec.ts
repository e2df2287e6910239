import story from '../../data/content.json' with { type: 'json' };
import { accessible } from './axe.ts';
import { expect, settled, status, swipe, test, word, type Page } from './fixture.ts';

/** A chapter with a question for hands about one of its slides. */
const CHAPTER = '2019-the-call';

const open = async (page: Page, hash: string, language = 'vi') => {
  await page.goto(`/?mode=learn&lang=${language}${hash}`);
  await expect(page.locator('forum-learn main > *')).not.toHaveClass('notice');
};
const hash = (page: Page) => page.evaluate(() => location.hash);
/** What stands beyond the edge of the page, without the bar above it. */
const sideways = (page: Page) => page.locator('#main').evaluate((main) => main.scrollWidth - main.clientWidth);

test('a lesson: planned, begun, led by the clicker through a question to its slide, and left', async ({ page }) => {
  await open(page, '#!/class');
  await page.locator('learn-class select').selectOption(CHAPTER);
  await page.getByRole('link', { name: word('vi', 'learn.minutes', { count: 45 }), exact: true }).click();
  await expect.poll(() => hash(page)).toBe(`#!/class/45/${CHAPTER}`);
  const ranges = await page.locator('learn-class tbody th').allTextContents();
  expect(ranges[0]).toMatch(/^0–/);
  expect(Number(ranges.at(-1)!.split('–')[1])).toBeLessThanOrEqual(45);
  await accessible(page, 'the plan');

  await page.getByRole('link', { name: word('vi', 'learn.class-start') }).click();
  const opening = `${CHAPTER}/${story.chapters.find(({ id }) => id === CHAPTER)!.slides[0]!.id}`;
  await expect.poll(() => hash(page)).toBe(`#!/projector/${opening}/0/45/${CHAPTER}`);
  await settled(page);
  await expect(page.locator('forum-learn > header')).toBeHidden();
  await accessible(page, 'the projector');
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toContain(`${opening}/1/45`);
  // The keys of a page that has no bar: Escape closes them, and does not leave.
  const keys = page.getByRole('region', { name: word('vi', 'learn.keys.title') });
  await page.keyboard.press('?');
  await expect(keys).toContainText(word('vi', 'learn.keys.black'));
  await accessible(page, 'the keys of the projector');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect.poll(() => hash(page)).toContain(`${opening}/1/45`);
  await page.keyboard.press('b');
  await expect(page.locator('.black')).toBeVisible();
  await page.keyboard.press('PageUp');
  await expect(page.locator('.black')).toBeHidden();
  await expect.poll(() => hash(page)).toContain(`${opening}/0/45`);

  await expect(async () => {
    await page.keyboard.press('PageDown');
    expect(await hash(page)).toMatch(/^#!\/hands\//);
  }).toPass({ intervals: [50], timeout: 20_000 });
  const asked = story.questions.find(({ id }) => id === /hands\/([a-z0-9-]+)/.exec(page.url())![1])!;
  await expect.poll(() => status(page).then(({ question }) => question)).toBe(asked.id);
  await page.keyboard.press('?');
  await expect(keys).toContainText(word('vi', 'learn.keys.hands'));
  await page.keyboard.press('?');
  await expect(keys).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(page.locator('learn-hands li[data-right]').first()).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toContain(`#!/projector/${asked.shows.replace(/\/\d+$/, '')}/0/45`);
  await settled(page);

  await page.keyboard.press('Escape');
  await expect.poll(() => hash(page)).toBe(`#/${asked.shows.replace(/\/\d+$/, '')}/0`);
});

test('a show of hands: counted by touch and by keys, and nothing of the answer is loaded before it is shown', async ({
  page,
}) => {
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  const asked = story.questions.find(({ type, key }) => type === 'choice' && 'option' in (key as object))!;
  await open(page, `#!/hands/${asked.id}`, 'en');
  const counts = page.locator('learn-hands output');
  await expect(counts.first()).toHaveText('0');
  await page.getByRole('button', { name: word('en', 'learn.hands-add', { letter: 'B' }) }).tap();
  for (const key of ['1', '1', '2', 'Shift+Digit1']) await page.keyboard.press(key);
  await expect(counts.nth(0)).toHaveText('1');
  await expect(counts.nth(1)).toHaveText('2');
  await accessible(page, 'the question');
  expect(files.filter((file) => /answer/.test(file))).toEqual([]);
  const before = files.length;

  await page.getByRole('button', { name: word('en', 'learn.hands-show') }).tap();
  await expect(page.locator('learn-hands li[data-right]')).toHaveCount(1);
  expect(files.length).toBeGreaterThan(before);
  await expect(counts.nth(1)).toHaveText('2');
  await expect(page.locator('learn-hands .explain')).not.toBeEmpty();
  await expect(page.locator('forum-learn > .spoken')).toContainText(/^Right: [A-E]: ./);
  await accessible(page, 'the truth');
  await page.getByRole('link', { name: word('en', 'learn.hands-slide') }).tap();
  await expect.poll(() => hash(page)).toBe(`#!/projector/${asked.shows}`);
});

test('a number on the projector tells where it comes from; Escape leads back to the slide, not out of it', async ({
  page,
}) => {
  const place = `#!/projector/${CHAPTER}/double/0`;
  await open(page, place, 'en');
  await settled(page);
  await page.locator('forum-deck .caption .fact').first().click();
  const dialog = page.getByRole('dialog', { name: word('en', 'source.title') });
  await expect(dialog).toBeVisible();
  await expect(dialog.locator('.stated')).not.toBeEmpty();
  await expect(dialog).toContainText(word('en', 'source.kind'));
  await accessible(page, 'the source of a number on the projector');
  await page.keyboard.press('PageDown');
  expect(await hash(page)).toBe(place);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await expect.poll(() => hash(page)).toBe(`#!/projector/${CHAPTER}/double/1`);
});

test('slides follow a swipe; the room can be light, whatever the reader chose', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `#!/projector/${CHAPTER}/double/0`);
  await settled(page);
  await swipe(page, { x: 330, y: 420 }, { x: 60, y: 430 });
  await expect.poll(() => hash(page)).toBe(`#!/projector/${CHAPTER}/double/1`);
  const ground = () => page.locator('learn-projector forum-stage').evaluate((s) => getComputedStyle(s).backgroundColor);
  const dark = await ground();
  // By a key: a tap that meets the end of a fling only stops it.
  await page.getByRole('button', { name: word('vi', 'learn.hall-light') }).press('Enter');
  await expect.poll(ground).not.toBe(dark);
  await accessible(page, 'the projector in a light room');
});

for (const edition of ['vi', 'vi,en'])
  test(`worksheet and key in ${edition}: two pages of A4, and only the key tells what is right`, async ({ page }) => {
    await open(page, `#!/worksheet/${CHAPTER}`, edition);
    const questions = page.locator('learn-worksheet .questions > li');
    await expect(questions.first()).toBeVisible();
    await accessible(page, 'the worksheet');
    expect(await page.locator('learn-worksheet .explain').count()).toBe(0);
    const count = await questions.count();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(2);
    const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);

    await page.evaluate((to) => (location.hash = to), `#!/worksheet/${CHAPTER}/answers`);
    await expect(page.locator('learn-worksheet .public')).toBeVisible();
    await expect(page.locator('learn-worksheet .explain')).toHaveCount(count);
    await accessible(page, 'the key');
  });

test('everything for a class fits 360 px and letters of twice the size', async ({ page }) => {
  for (const [width, letters] of [
    [360, '100%'],
    [640, '200%'],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    for (const where of [`#!/class/45/${CHAPTER}`, '#!/hands/target-for-country', `#!/worksheet/${CHAPTER}`]) {
      await open(page, where, 'vi,en');
      await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
      await expect(page.locator('main h1')).toBeVisible();
      await expect(page.locator('main :is(tbody, ol) > *').first()).toBeVisible();
      expect.soft(await sideways(page), `${where} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('a question is asked of the next class as of the first, and its truth is shown again', async ({ page }) => {
  const question = story.questions.find(({ type }) => type === 'choice')!.id;
  await page.goto(`/?lang=en#!/hands/${question}`);
  await page.locator('learn-hands ol').waitFor();
  for (let time = 0; time < 2; time++) {
    await expect(page.locator('learn-hands .explain')).toHaveCount(0);
    await page.getByRole('button', { name: word('en', 'learn.hands-show') }).click();
    await expect(page.locator('learn-hands .explain')).toBeVisible();
    await page.getByRole('button', { name: word('en', 'learn.hands-again') }).click();
  }
});
