import { readFile } from 'node:fs/promises';
import story from '../../data/content.json' with { type: 'json' };
import { accessible } from './axe.ts';
import { at, expect, focused, speak, test, word, type Locator, type Page } from './fixture.ts';

/** A chapter with figures, bars, a question to guess and, at its end, promises. */
const CHAPTER = '2019-the-call';
const SLIDE = 'revenue';

test.use({ viewport: { width: 1280, height: 800 } });

const open = async (page: Page, where: string, query = '&lang=en'): Promise<void> => {
  await page.goto(`/?mode=learn${query}#/${where}`);
  await at(page, where);
};
const slideOf = (page: Page, id = SLIDE): Locator => page.locator(`learn-slide#${id}`);

/** The step that a figure shows, once it is at rest and has a picture; null before. */
const drawn = (page: Page, id = SLIDE): Promise<number | null> =>
  slideOf(page, id)
    .locator('learn-figure')
    .evaluate((element) => {
      const figure = element as HTMLElementTagNameMap['learn-figure'];
      const scene = figure.shadowRoot!.querySelector('forum-scene');
      return scene?.drawing.marks.length && !scene.player.moving ? figure.step : null;
    });
const rests = (page: Page, step: number, id = SLIDE): Promise<void> =>
  expect.poll(() => drawn(page, id), { message: `the picture of step ${step}` }).toBe(step);

test('a link opens the chapter at its slide and step', async ({ page }) => {
  await open(page, `${CHAPTER}/${SLIDE}/2`);
  await rests(page, 2);
  await expect(slideOf(page).locator('li[aria-current=step]')).toHaveCount(1);
  await expect(slideOf(page).locator('.steps li').nth(2)).toHaveAttribute('aria-current', 'step');
  await expect(slideOf(page).locator('h2')).toBeInViewport({ ratio: 1 });
  // A chapter stays light: only what is near has a picture.
  expect(await page.locator('learn-slide forum-scene').count()).toBeLessThan(6);
  // Who reads on by a link inside the page is brought there, and so is the focus.
  await page.evaluate(() => (location.hash = '#/2019-the-call/hundred/1'));
  await rests(page, 1, 'hundred');
  await expect(slideOf(page, 'hundred').locator('h2')).toBeFocused();
  await expect(slideOf(page, 'hundred').locator('h2')).toBeInViewport({ ratio: 1 });
});

test('what is scrolled past the eyes is read: the address follows, the contents say so, and the book goes on there', async ({
  page,
}) => {
  await open(page, `${CHAPTER}/${SLIDE}/0`);
  await rests(page, 0);
  await page.mouse.move(900, 400);
  await expect(async () => {
    await page.mouse.wheel(0, 120);
    await expect(slideOf(page).locator('li[aria-current=step]')).toHaveText(/^\s*5/, { timeout: 300 });
  }).toPass();
  await at(page, `${CHAPTER}/${SLIDE}/4`);
  await expect(page.locator('forum-learn .spoken')).toContainText('The four add up', { useInnerText: true });
  await expect(async () => {
    await page.mouse.wheel(0, 200);
    expect(page.url()).toContain(`#/${CHAPTER}/hundred/`);
  }).toPass();
  await page.locator('forum-learn header a').first().click();
  await expect(page.locator('learn-contents li[data-state=begun]')).toContainText(/[6-9] of 38 steps/);
  const onward = page.getByRole('link', { name: word('en', 'learn.continue') });
  const there = (await onward.getAttribute('href'))!.slice(2);
  expect(there).toContain(`${CHAPTER}/hundred/`);
  await onward.click();
  await at(page, there);
  await rests(page, Number(there.at(-1)), 'hundred');
  await expect(slideOf(page, 'hundred').locator('h2')).toBeFocused();
});

test('another language in mid-chapter keeps slide, step and the place on the screen', async ({ page }) => {
  await open(page, `${CHAPTER}/${SLIDE}/3`);
  await rests(page, 3);
  const top = () => slideOf(page).evaluate((slide) => slide.getBoundingClientRect().top);
  const before = await top();
  await speak(page, 'vi');
  await expect(slideOf(page).locator('h2')).toContainText('phần cứng');
  await rests(page, 3);
  // A page is scrolled by whole pixels; its lines are not so high.
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(1);
  await at(page, `${CHAPTER}/${SLIDE}/3`);
  const words = await slideOf(page)
    .locator('forum-scene')
    .evaluate((scene) => scene.shadowRoot!.querySelector('g')!.textContent);
  expect(words).toContain('tỷ');
});

test('keys alone: through the steps, to a source and back, and on to the next slide', async ({ page }) => {
  await open(page, `${CHAPTER}/${SLIDE}/0`);
  await rests(page, 0);
  await page.keyboard.press('ArrowRight');
  await at(page, `${CHAPTER}/${SLIDE}/1`);
  const scrubber = slideOf(page).getByRole('slider', { name: word('en', 'learn.scrub') });
  await scrubber.focus();
  await page.keyboard.press('ArrowRight');
  await expect(scrubber).toHaveAttribute('aria-valuetext', word('en', 'deck.step', { step: 3, steps: 5 }));
  await page.keyboard.press('End');
  await at(page, `${CHAPTER}/${SLIDE}/4`);
  await rests(page, 4);
  const fact = slideOf(page).locator('.steps .fact').first();
  await fact.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: word('en', 'source.title') })).toBeVisible();
  await expect(page.locator('learn-fact dialog')).toContainText(word('en', 'source.kind'));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(fact).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await at(page, `${CHAPTER}/hundred/0`);
  await rests(page, 0, 'hundred');
  expect(await focused(page)).toMatchObject({ tag: 'h2' });
  await page.keyboard.press('ArrowLeft');
  await at(page, `${CHAPTER}/${SLIDE}/4`);
});

test('a hand on the scrubber stops the picture anywhere, and what is let go of goes on to the nearest step', async ({
  page,
}) => {
  await open(page, `${CHAPTER}/${SLIDE}/0`);
  await rests(page, 0);
  const scrubber = slideOf(page).locator('.scrub');
  await scrubber.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await scrubber.boundingBox())!;
  await page.mouse.move(x + 12, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + 12 + (width - 24) * 0.42, y + height / 2, { steps: 4 });
  const progress = await slideOf(page)
    .locator('forum-scene')
    .evaluate((scene) => (scene as HTMLElementTagNameMap['forum-scene']).player.progress);
  expect(progress).toBeGreaterThan(0.4);
  expect(progress).toBeLessThan(0.95);
  await at(page, `${CHAPTER}/${SLIDE}/2`);
  await page.mouse.up();
  await rests(page, 2);
});

test('a guess is given in the picture, and the next step shows the truth', async ({ page }) => {
  await open(page, `${CHAPTER}/hundred/0`);
  await rests(page, 0, 'hundred');
  const slider = slideOf(page, 'hundred').locator('.control');
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await at(page, `${CHAPTER}/hundred/1`);
  await rests(page, 1, 'hundred');
  // The slider is gone with its step; its focus is not lost.
  await expect(slideOf(page, 'hundred').locator('.scrub')).toBeFocused();
});

test('every table of a chapter says the values of the facts', async ({ page }) => {
  await open(page, `${CHAPTER}/${SLIDE}/0`);
  const facts = await page.evaluate(async () => {
    const { library } = document.querySelector('forum-app')!;
    return library!.facts('en');
  });
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  await expect(page.locator('learn-slide .as-table')).not.toHaveCount(0);
  await expect.poll(() => page.locator('learn-slide .value').count()).toBeGreaterThan(30);
  const rows = await page
    .locator('learn-slide .value')
    .evaluateAll((all) => all.map((value) => [value.dataset['fact']!, value.textContent.trim()] as const));
  const said = (fact: (typeof facts)[number]) => [fact.stated, fact.text, fact.number];
  let numbers = 0;
  for (const [id, text] of rows) {
    const fact = known.get(id)!;
    expect(fact, `the fact of "${text}"`).toBeTruthy();
    // A row may also say who or what was counted.
    if (typeof fact.value !== 'number' || !/\d/.test(text)) continue;
    expect(said(fact), `the value of ${id}`).toContain(text);
    numbers++;
  }
  expect(numbers).toBeGreaterThan(15);
});

for (const [width, textSize] of [
  [360, 'normal'],
  [320, 'normal'],
  [320, 'large'],
] as const)
  test(`nothing goes beyond a screen of ${width} px with ${textSize} text`, async ({ page }) => {
    await page.setViewportSize({ width, height: 740 });
    await page.addInitScript(
      (size) => localStorage.setItem('forum-learn/settings', JSON.stringify({ settings: { textSize: size } })),
      textSize,
    );
    await open(page, `${CHAPTER}/${SLIDE}/1`, '&lang=vi,en');
    await rests(page, 1);
    await slideOf(page)
      .locator('details')
      .evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await expect(slideOf(page).locator('learn-share button').last()).toBeVisible();
    const wide = await page.locator('main').evaluate((main) => main.scrollWidth - innerWidth);
    expect(wide).toBeLessThanOrEqual(0);
    const small = await slideOf(page)
      .locator('learn-share button, summary, .go, .value, .controls button')
      .evaluateAll((all) =>
        all.filter((one) => one.getBoundingClientRect().height < 43.5).map((one) => one.textContent.trim()),
      );
    expect(small, 'too small for a thumb').toEqual([]);
  });

test('without motion every step is there at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `${CHAPTER}/${SLIDE}/0`);
  await rests(page, 0);
  const moved = await slideOf(page)
    .locator('learn-figure')
    .evaluate(async (element) => {
      let between = 0;
      element.addEventListener('scene-painted', (event) => {
        if ((event as CustomEvent<number>).detail < 1) between++;
      });
      element.shadowRoot!.querySelector<HTMLElement>('.controls button:nth-of-type(2)')!.click();
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      return between;
    });
  await at(page, `${CHAPTER}/${SLIDE}/1`);
  expect(moved).toBe(0);
  await rests(page, 1);
});

test('a step is taken away as a link, a code and a picture with its title and its source', async ({ page }) => {
  await open(page, `${CHAPTER}/${SLIDE}/2`);
  await rests(page, 2);
  await slideOf(page).getByText(word('en', 'learn.share')).click();
  const share = slideOf(page).locator('learn-share');
  await expect(share.getByLabel(word('en', 'learn.address'))).toHaveValue(new RegExp(`#/${CHAPTER}/${SLIDE}/2$`));
  await share.getByRole('button', { name: word('en', 'learn.copy') }).click();
  await expect(share.getByRole('status')).toHaveText(
    new RegExp(`${word('en', 'learn.copied')}|${word('en', 'learn.copy-hand')}`),
  );
  await share.getByRole('button', { name: word('en', 'learn.qr') }).click();
  await expect(share.locator('svg.qr path')).toHaveAttribute('d', /^M/);
  const save = async (type: 'svg' | 'png') => {
    const waiting = page.waitForEvent('download');
    await share.getByRole('button', { name: word('en', `learn.save-${type}`) }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`${SLIDE}-3.${type}`);
    return readFile(await download.path());
  };
  const svg = (await save('svg')).toString('utf8').replaceAll('\u00a0', ' ');
  expect(svg).toMatch(/<title>Of an estimated .*hardware earned/);
  expect(svg).toContain('VnExpress International');
  expect(svg).toContain('USD 88');
  // What the organiser says with it is not for the program to give away.
  expect(svg).toContain(`#/${CHAPTER}/${SLIDE}/2`);
  expect(svg).not.toMatch(/licen[cs]e|\bMIT\b/i);
  const png = await save('png');
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(png.readUInt32BE(16), 'pixels across').toBeGreaterThanOrEqual(2400);
});

/** One slide of every kind: chapter -> slides, in as few chapters as it takes from the fullest on. */
const EVERY_KIND = new Map<string, string[]>();
const left = new Set(story.chapters.flatMap(({ slides }) => slides.map(({ scene }) => scene)));
for (const { id, slides } of story.chapters.toSorted((a, b) => b.slides.length - a.slides.length))
  for (const slide of slides)
    if (left.delete(slide.scene)) EVERY_KIND.set(id, [...(EVERY_KIND.get(id) ?? []), slide.id]);

test('no barriers on a slide of any kind, by day and by night', async ({ page }) => {
  // So high that all of them have their picture.
  await page.setViewportSize({ width: 1280, height: 10_000 });
  for (const [chapter, slides] of EVERY_KIND) {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    await page.goto('about:blank');
    await open(page, `${chapter}/${slides[0]!}/0`);
    const all = story.chapters.find(({ id }) => id === chapter)!.slides.length;
    await expect(page.locator('learn-slide')).toHaveCount(all);
    await page.locator('learn-slide').evaluateAll((shown, kept) => {
      for (const slide of shown) if (!kept.includes(slide.id)) slide.remove();
    }, slides);
    await expect(page.locator('learn-slide learn-figure forum-scene')).toHaveCount(slides.length);
    await accessible(page, `${chapter} by night: ${slides.join(', ')}`);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'day');
    await accessible(page, `${chapter} by day: ${slides.join(', ')}`);
  }
});
