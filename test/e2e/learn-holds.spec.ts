import { confirmAnswer, glance, questionAsked, typeAsked } from './answers.ts';
import { at, BOTH, expect, inPhase, speak, status, swipe, test, word, type Locator, type Page } from './fixture.ts';
import { touchHand } from './hands.ts';
import { CHAPTERS, slidesOf, story } from './story.ts';

/** What holds when something changes under a reader's hands: the language, another page, the storage. */

const CHAPTER = '2019-the-call';
const SLIDE = 'revenue';
/** A choice of numbers of firms. */
const QUESTION = 'reported-2024';
const PROGRESS = `forum-learn/progress/${story.id}`;
const MEMORY = `forum-learn/memory/${story.id}`;

const open = async (page: Page, hash: string, query = '&lang=en'): Promise<void> => {
  await page.goto(`/?mode=learn${query}${hash}`);
};
const turnTo = (page: Page, hash: string) => page.evaluate((to) => void (location.hash = to), hash);
const slideOf = (page: Page): Locator => page.locator(`learn-slide#${SLIDE}`);
const shown = (page: Page): Promise<number> =>
  slideOf(page)
    .locator('learn-figure')
    .evaluate((element) => (element as HTMLElementTagNameMap['learn-figure']).step);
const kept = (page: Page, key: string): Promise<unknown> =>
  page.evaluate((name) => JSON.parse(localStorage.getItem(name) ?? 'null') as unknown, key);

/** The question by itself, with an answer chosen. */
async function choose(page: Page): Promise<void> {
  await page.clock.install();
  await open(page, `#!/check/${QUESTION}`);
  await questionAsked(page);
  await glance(page);
  await page
    .locator('forum-quiz')
    .getByRole('radio', { name: /58[.,]000/ })
    .tap();
}

test('another language in mid-question keeps the question and what was chosen', async ({ page }) => {
  await choose(page);
  await speak(page, 'vi');
  await expect(page.locator('forum-quiz').getByRole('heading').first()).toContainText('trong tầm tay');
  expect((await status(page)).question).toBe(QUESTION);
  await expect(page.locator('forum-quiz').getByRole('radio', { name: /58[.,]000/ })).toBeChecked();
  await glance(page);
  await confirmAnswer(page, touchHand(page));
  await speak(page, 'en');
  await expect(page.locator('forum-quiz')).toContainText(word('en', 'quiz.wrong'));
  expect((await status(page)).question).toBe(QUESTION);
  // How it went changes its words as well.
  await page.locator('forum-quiz footer .primary').tap();
  await expect(page.locator('learn-verdicts li p').first()).toContainText('within reach');
  await speak(page, 'vi');
  await expect(page.locator('learn-verdicts li p').first()).toContainText('trong tầm tay');
});

test('another language in the questions of a chapter keeps the round', async ({ page }) => {
  await page.clock.install();
  await open(page, `#!/quiz/${CHAPTER}`);
  const asked = await questionAsked(page);
  const type = await typeAsked(page);
  const prompt = page.locator('forum-quiz').getByRole('heading').first();
  const before = await prompt.innerText();
  await speak(page, 'vi');
  await expect(prompt).not.toHaveText(before);
  expect((await status(page)).question).toBe(asked);
  expect(await typeAsked(page)).toBe(type);
});

test('another language while hands are counted leaves every hand with its answer; asked again, the truth comes again', async ({
  page,
}) => {
  await open(page, `#!/hands/${QUESTION}`);
  const row = (answer: RegExp) => page.locator('learn-hands li').filter({ hasText: answer });
  const add = row(/74[.,]000/)
    .getByRole('button')
    .last();
  await add.tap();
  await add.tap();
  await row(/58[.,]000/)
    .getByRole('button')
    .last()
    .tap();
  const letters = () =>
    page
      .locator('learn-hands li')
      .evaluateAll((all) => all.map((one) => one.querySelector('.text')!.textContent.replace(/\D/g, '')));
  const before = await letters();
  // The bar of the book is put away before a class; its switch still speaks.
  await page.locator('forum-languages button[lang=vi]').dispatchEvent('click');
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect(row(/74\.000/).locator('output')).toHaveText('2');
  await expect(row(/58\.000/).locator('output')).toHaveText('1');
  expect(await letters()).toEqual(before);
  for (let i = 0; i < 2; i++) {
    await page.getByRole('button', { name: word('vi', 'learn.hands-show') }).tap();
    await expect(page.locator('learn-hands li[data-right]')).toContainText('74.000');
    await page.getByRole('button', { name: word('vi', 'learn.hands-again') }).tap();
    await expect(page.locator('learn-hands li[data-right]')).toHaveCount(0);
  }
});

test('forgetting everything forgets what was practised and answered too, in every page of this browser', async ({
  page,
  context,
}) => {
  await choose(page);
  await confirmAnswer(page, touchHand(page));
  await expect.poll(() => kept(page, MEMORY)).toHaveProperty(QUESTION);
  await turnTo(page, `#/${CHAPTER}/${SLIDE}/1`);
  await expect.poll(() => kept(page, PROGRESS)).toHaveProperty(['seen', `${CHAPTER}/${SLIDE}`], 2);
  const other = await context.newPage();
  await open(other, '#/');
  await expect(other.locator('learn-contents .onward .primary')).toHaveText(word('en', 'learn.continue'));

  await turnTo(page, '#/');
  for (const key of ['learn.erase', 'learn.erase-yes'] as const)
    await page.getByRole('button', { name: word('en', key), exact: true }).tap();
  await expect(page.getByText(word('en', 'learn.erased'))).toBeVisible();
  expect([await kept(page, PROGRESS), await kept(page, MEMORY)]).toEqual([null, null]);
  const answers = () =>
    page.evaluate(async () => {
      let count = 0;
      for (const { name } of await indexedDB.databases()) {
        const database = await new Promise<IDBDatabase>((done) => {
          const asking = indexedDB.open(name!);
          asking.onsuccess = () => done(asking.result);
        });
        for (const store of database.objectStoreNames) {
          const all = await new Promise<unknown[]>((done) => {
            const asking = database.transaction(store).objectStore(store).getAll();
            asking.onsuccess = () => done(asking.result);
          });
          if (JSON.stringify(all).includes('reported-2024')) count++;
        }
        database.close();
      }
      return count;
    });
  await expect.poll(answers).toBe(0);
  await expect(other.locator('learn-contents .onward .primary')).toHaveText(word('en', 'learn.begin'));
  await turnTo(page, '#!/practice');
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.getByText(word('en', 'learn.waits-one'))).toHaveCount(0);
});

test('two pages of the book add up: neither loses what was read in the other', async ({ page, context }) => {
  await open(page, `#/${CHAPTER}/${SLIDE}/1`);
  await expect.poll(() => kept(page, PROGRESS)).toHaveProperty(['seen', `${CHAPTER}/${SLIDE}`], 2);
  const second = CHAPTERS[3]!;
  const slide = slidesOf(second)[1]!;
  const other = await context.newPage();
  await open(other, `#/${second}/${slide.id}/0`);
  await expect.poll(() => kept(other, PROGRESS)).toHaveProperty(['seen', `${second}/${slide.id}`], 1);
  await turnTo(page, `#/${CHAPTER}/${SLIDE}/2`);
  await expect.poll(() => kept(page, PROGRESS)).toHaveProperty(['seen', `${CHAPTER}/${SLIDE}`], 3);
  expect(await kept(page, PROGRESS)).toHaveProperty(['seen', `${second}/${slide.id}`], 1);
});

test('a link to a step in another language opens that step, and changes what will be spoken next time', async ({
  page,
}) => {
  await open(page, '#/', '&lang=vi');
  await speak(page, 'en');
  await page.goto('about:blank');
  await open(page, `#/${CHAPTER}/${SLIDE}/3`, '&lang=vi');
  await at(page, `${CHAPTER}/${SLIDE}/3`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await expect.poll(() => shown(page)).toBe(3);
  await page.goto('about:blank');
  await open(page, `#/${CHAPTER}/${SLIDE}/2`, `&lang=${BOTH}`);
  await at(page, `${CHAPTER}/${SLIDE}/2`);
  await expect(slideOf(page).locator('[lang=en]').first()).toBeVisible();
  await page.goto('about:blank');
  // A language that the story does not have is no reason to show nothing.
  await open(page, `#/${CHAPTER}/${SLIDE}/1`, '&lang=fr');
  await at(page, `${CHAPTER}/${SLIDE}/1`);
});

test('a storage that is full loses nothing of what is read, and says that it is not kept', async ({ page }) => {
  await open(page, `#/${CHAPTER}/${SLIDE}/0`);
  await at(page, `${CHAPTER}/${SLIDE}/0`);
  await expect.poll(() => kept(page, PROGRESS)).toHaveProperty(['seen', `${CHAPTER}/${SLIDE}`], 1);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  for (const step of [1, 2]) {
    await turnTo(page, `#/${CHAPTER}/${SLIDE}/${step}`);
    await at(page, `${CHAPTER}/${SLIDE}/${step}`);
    await expect.poll(() => shown(page)).toBe(step);
  }
  await turnTo(page, '#/');
  await expect(page.locator('learn-contents .onward .primary')).toHaveAttribute('href', `#/${CHAPTER}/${SLIDE}/2`);
  await expect(page.locator('learn-contents .kept')).toContainText(word('en', 'learn.not-kept'));
  expect(await kept(page, PROGRESS)).toHaveProperty(['seen', `${CHAPTER}/${SLIDE}`], 1);
  // What was kept before can still be forgotten.
  await expect(page.getByRole('button', { name: word('en', 'learn.erase'), exact: true })).toBeVisible();
});

test('a finger on the scrubber moves the picture, and does not scroll the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `#/${CHAPTER}/${SLIDE}/0`);
  await at(page, `${CHAPTER}/${SLIDE}/0`);
  const scrubber = slideOf(page).locator('.scrub');
  await scrubber.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await scrubber.boundingBox())!;
  const scrolled = await page.evaluate(() => scrollY);
  const middle = y + height / 2;
  await swipe(page, { x: x + 12, y: middle }, { x: x + 12 + (width - 24) * 0.76, y: middle + 3 });
  await expect.poll(() => shown(page)).toBe(3);
  await at(page, `${CHAPTER}/${SLIDE}/3`);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
});

for (const [name, told] of [
  ['', null],
  ['AbortError', ''],
  ['NotAllowedError', 'learn.copied'],
] as const)
  test(`sending a link where the device ${name ? `says ${name}` : 'takes it'}`, async ({ page }) => {
    await page.addInitScript((fault) => {
      const sent = ((window as unknown as { sent: unknown[] }).sent = []) as unknown[];
      Object.defineProperty(navigator, 'share', {
        value: (data: unknown) => {
          sent.push(data);
          return fault ? Promise.reject(new DOMException('no', fault)) : Promise.resolve();
        },
      });
    }, name);
    await open(page, `#/${CHAPTER}/${SLIDE}/2`);
    await inPhase(page, 'reading');
    await slideOf(page).getByText(word('en', 'learn.share')).tap();
    const share = slideOf(page).locator('learn-share');
    await share.getByRole('button', { name: word('en', 'learn.send') }).tap();
    const sent = () => page.evaluate(() => (window as unknown as { sent: { url: string; title: string }[] }).sent);
    await expect.poll(sent).toHaveLength(1);
    expect((await sent())[0]!.url).toMatch(new RegExp(`#/${CHAPTER}/${SLIDE}/2$`));
    expect((await sent())[0]!.title).toContain('hardware');
    await expect(share.getByRole('status')).toHaveText(
      told ? new RegExp(`${word('en', told)}|${word('en', 'learn.copy-hand')}`) : '',
    );
  });
