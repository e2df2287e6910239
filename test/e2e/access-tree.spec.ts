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
import { read } from './tree.ts';
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

/** So many pictures have been drawn and are at rest: without them a screen is not whole, and no transcript of it is to be taken. */
const drawn = (page: Page, pictures: number): Promise<void> =>
  expect
    .poll(async () => (await scenes(page)).map(({ marks, moving }) => marks > 0 && !moving), 'the pictures')
    .toEqual(Array(pictures).fill(true));

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

  test(`a voice reads the loop, a guess and its answer, and the warning, ${language}`, async ({ page }) => {
    await page.clock.install();
    await openKiosk(page, { query: `&lang=${language}` });
    const main = page.getByRole('main');
    const guess = main.getByRole('slider', { name: word(language, 'guess.keys') });
    await guess.waitFor();
    await button(page, language, 'kiosk.pause').click();
    await button(page, language, 'kiosk.play').waitFor();
    // Which numbers the picture has come to is not the same twice.
    const still = (heard: string) => heard.replace(/^(\s*- img ".*?").*$/m, '$1');
    await read(page, `kiosk-loop-${language}`, main, still);
    await guess.press('ArrowRight');
    await read(page, `kiosk-loop-guess-${language}`, main, still);
    await guess.press('Enter');
    await button(page, language, 'attract.on').waitFor();
    await read(page, `kiosk-loop-answer-${language}`);
    await button(page, language, 'attract.on').click();
    await inPhase(page, 'story');
    await page.clock.fastForward(180_000);
    await inPhase(page, 'warning');
    await page.getByRole('alertdialog').waitFor();
    const seconds = (heard: string) => heard.replace(/ \d+ (giây|s\.)/, ' 0 $1');
    await read(page, `kiosk-warning-${language}`, page.getByRole('alertdialog'), seconds);
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
