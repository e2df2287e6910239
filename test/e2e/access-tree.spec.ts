import { existsSync, readFileSync } from 'node:fs';
import { glance, questionAsked, revealed } from './answers.ts';
import {
  at,
  button,
  expect,
  inPhase,
  jumpAndSee,
  LANGUAGES,
  openKiosk,
  scenes,
  status,
  test,
  word,
  type Page,
} from './fixture.ts';
import { SLIDES, stepOf, story } from './story.ts';
import { openWithQuestions } from './ways.ts';

/** What a voice can read, and what it can do with nothing but roles and names: no picture, no place on the screen. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const STEP = '2019-the-call/revenue/1';
const asking = SLIDES.find(({ views }) => views.some(({ guess }) => guess === 'ask'))!;
const ASKS = stepOf(
  asking,
  asking.views.findIndex(({ guess }) => guess === 'ask'),
);
/** With one right answer. */
const CHOICE = story.questions.find(({ type, key }) => type === 'choice' && 'option' in (key as object))!;

/**
 * A screen as a voice reads it, in order; `-u` takes a new transcript. Words, pictures and code come one after the other:
 * it is read until it says what is known.
 */
async function read(page: Page, name: string, what = page.getByRole('main').first()): Promise<void> {
  const info = test.info();
  const file = `tree-${name}.txt`;
  const path = info.snapshotPath(file);
  let heard = '';
  const hear = async (): Promise<string> => {
    await page.evaluate(layOut);
    // What the clock says is not the same twice.
    heard = (await what.ariaSnapshot()).replace(/\b\d{1,2}:\d{2}\b/g, '0:00') + '\n';
    return heard;
  };
  if (existsSync(path) && !['all', 'changed'].includes(info.config.updateSnapshots))
    await expect
      .poll(hear)
      .toBe(readFileSync(path, 'utf8'))
      .catch(() => undefined);
  else await hear();
  expect.soft(heard).toMatchSnapshot(file);
}

/** So many pictures have been drawn and are at rest: without them a screen is not whole, and no transcript of it is to be taken. */
const drawn = (page: Page, pictures: number): Promise<void> =>
  expect
    .poll(async () => (await scenes(page)).map(({ marks, moving }) => marks > 0 && !moving), 'the pictures')
    .toEqual(Array(pictures).fill(true));

/**
 * Playwright takes an element of `display: contents` for hidden where nothing but its shadow root has words in it. Browsers do not:
 * what stands in one is read.
 */
function layOut(): void {
  const look = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      const { shadowRoot } = element;
      if (!shadowRoot) continue;
      if (getComputedStyle(element).display === 'contents') element.style.setProperty('display', 'block');
      look(shadowRoot);
    }
  };
  look(document);
}

/** From the menu: what lies over it and over a slide, a step that asks, and what staff see. */
async function readKiosk(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.locator('kiosk-home .more button').first().click();
  await page.locator('forum-map .head').first().click();
  await page.locator('forum-map .slide').first().waitFor();
  await read(page, 'kiosk-map-vi', dialog);
  await dialog.getByRole('button', { name: word('vi', 'sources.open'), exact: true }).click();
  await page.locator('forum-sources .head').first().click();
  await page.locator('forum-sources .fact').first().waitFor();
  await read(page, 'kiosk-sources-vi', dialog.last());
  await page.locator('forum-sources .fact').first().click();
  await page.locator('forum-provenance .stated').waitFor();
  await read(page, 'kiosk-fact-vi', dialog.last());
  await jumpAndSee(page, ASKS);
  await expect(page.locator('forum-deck input')).toHaveCount(1);
  await read(page, 'kiosk-guess-vi');
  await page.keyboard.press('Control+Alt+KeyO');
  await page.locator('operator-pin').waitFor();
  await read(page, 'kiosk-pin-vi', dialog.last());
  await page.keyboard.press('Escape');
}

/** A chapter, what a reader may set, and the keys. */
async function readBook(page: Page): Promise<void> {
  await page.evaluate((to) => (location.hash = to), `#/${STEP}`);
  // The words beside the slides come after these, and push the page down; then it is known which pictures are near.
  await page
    .getByRole('main')
    .getByRole('link', { name: word('vi', 'learn.check-ask') })
    .first()
    .waitFor();
  await page.locator('learn-slide#revenue forum-scene').waitFor({ state: 'attached' });
  await drawn(page, 2);
  await read(page, 'book-chapter-vi');
  await page.locator('learn-settings .opener').click();
  await read(page, 'book-settings-vi', page.locator('learn-settings'));
  await page.locator('learn-settings .link').click();
  await read(page, 'book-keys-vi', page.locator('learn-settings'));
}

/** All that can stand beside the slides, and what the hall's window says. */
async function readPanels(page: Page): Promise<void> {
  const panel = page.locator('forum-console .panel');
  for (const name of ['map', 'plan', 'questions', 'hall'] as const) {
    await page
      .getByRole('navigation')
      .getByRole('button', { name: word('vi', `present.panel-${name}`), exact: true })
      .click();
    await panel
      .locator(`present-${name.replace(/s$/, '')}, ${name}-window`)
      .getByRole('button')
      .first()
      .waitFor();
    await read(page, `console-${name}-vi`, panel);
  }
  await button(page, 'vi', 'present.key-title').click();
  await panel.getByRole('checkbox').waitFor();
  await read(page, 'console-keys-vi', panel);
  await page.goto(`/?mode=present&window=hall&lang=vi`);
  await page.locator('forum-hall section.present h2').waitFor({ state: 'attached' });
  await drawn(page, 1);
  await read(page, 'hall-vi', page.locator('forum-hall'));
}

for (const language of LANGUAGES) {
  test(`a voice reads the main screens in their order, ${language}`, async ({ page }) => {
    await openKiosk(page, { query: `&lang=${language}`, hash: `#/${STEP}` });
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await drawn(page, 1);
    await read(page, `kiosk-story-${language}`);
    await page.getByRole('button', { name: word(language, 'kiosk.home') }).click();
    await inPhase(page, 'home');
    await page.getByRole('button', { name: word(language, 'kiosk.quiz'), exact: true }).waitFor();
    await read(page, `kiosk-menu-${language}`);
    if (language === 'vi') await readKiosk(page);

    await page.goto(`/?mode=learn&lang=${language}#/`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await read(page, `book-contents-${language}`);
    if (language === 'vi') await readBook(page);

    await page.goto(`/?mode=present&lang=${language}#/${STEP}`);
    await inPhase(page, 'console');
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeAttached();
    await page.locator('present-motion input').waitFor();
    await expect(button(page, language, 'present.notes-write'), 'the notes have come').toBeEnabled();
    await drawn(page, 2);
    await read(page, `console-${language}`);
    if (language === 'vi') await readPanels(page);
  });

  test(`by roles and names alone: the kiosk’s story and a question, a chapter, a talk, ${language}`, async ({
    page,
  }) => {
    const press = (key: Parameters<typeof word>[1]) =>
      page.getByRole('button', { name: word(language, key), exact: true }).click();
    await openWithQuestions(page, language, [CHOICE.id]);
    await page.evaluate((to) => (location.hash = to), `#/${STEP}`);
    await inPhase(page, 'story');
    const caption = () => page.getByRole('main').locator('[aria-live=polite]').allInnerTexts();
    const before = await caption();
    await press('deck.next');
    await at(page, STEP.replace(/1$/, '2'));
    await expect.poll(caption, 'what is said has changed').not.toEqual(before);

    await page.getByRole('button', { name: word(language, 'kiosk.home') }).click();
    await press('kiosk.quiz');
    await inPhase(page, 'quiz');
    await questionAsked(page);
    await glance(page);
    await page.getByRole('radio').first().click();
    await page.getByRole('button', { name: /^(Confirm|Chốt) / }).click();
    await revealed(page);
    await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeAttached();
    expect((await status(page)).phase).toBe('quiz');

    await page.goto(`/?mode=learn&lang=${language}#/`);
    await page
      .getByRole('main')
      .getByRole('link', { name: word(language, 'learn.begin') })
      .click();
    await expect.poll(async () => (await status(page)).position?.step).toBe(0);
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    const scrubber = page.getByRole('slider', { name: word(language, 'learn.scrub') }).first();
    await scrubber.press('End');
    await expect.poll(async () => (await status(page)).position?.step).toBeGreaterThan(0);

    await page.goto(`/?mode=present&lang=${language}#/${STEP}`);
    await inPhase(page, 'console');
    await press('present.next');
    await at(page, STEP.replace(/1$/, '2'));
    await press('present.back');
    await at(page, STEP);
  });
}
