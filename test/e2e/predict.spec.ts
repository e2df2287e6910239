import {
  at,
  button,
  expect,
  focused,
  openKiosk,
  settled,
  SIZES,
  test,
  touch,
  word,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { SLIDES, stepOf, type Slide } from './story.ts';

const asks = ({ views }: Slide) => views.findIndex(({ guess, choose }) => guess === 'ask' || choose === 'ask');
const first = (is: (slide: Slide) => boolean): Slide => SLIDES.find((slide) => asks(slide) >= 0 && is(slide))!;

/** One slide of each way to ask, and the mark of its picture that says: touch here. */
const ASKING = [
  { what: 'a share', slide: first(({ scene }) => scene === 'share'), place: 'invitation' },
  {
    what: 'a value',
    slide: first(({ scene, data }) => scene === 'line' && data.guess?.what === 'value'),
    place: 'lane',
  },
  { what: 'a year', slide: first(({ scene, data }) => scene === 'line' && data.guess?.what === 'year'), place: 'lane' },
  { what: 'a stage', slide: first(({ scene }) => scene === 'flow'), place: 'node-2' },
  { what: 'a part', slide: first(({ scene }) => scene === 'pack'), place: 'part-0-2' },
  { what: 'a count', slide: first(({ scene }) => scene === 'units'), place: 'places' },
] as const;

/** Every change at once: what is asked here is not how it moves. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const slider = (page: Page): Locator => page.locator('forum-deck input.control');

/** Opens a step once it is drawn, at rest. */
async function openStep(page: Page, where: string, language: Language): Promise<void> {
  await openKiosk(page, { query: `&lang=${language}`, hash: `#/${where}` });
  await at(page, where);
  await page.locator('forum-deck section.present').waitFor();
  await settled(page);
}

/** What the visitor said, and every word of the picture. */
const said = (page: Page, { id }: Slide) =>
  page.evaluate((slide) => {
    const deck = document.querySelector('forum-deck')!;
    return {
      guess: (deck.inputs[slide] as { guess: number } | undefined)?.guess ?? null,
      facts: deck.scene.drawing.marks.map(({ fact }) => fact ?? ''),
      words: deck.scene.drawing.marks
        .flatMap((mark) => (mark.shape === 'text' ? mark.lines : mark.shape === 'number' ? [String(mark.value)] : []))
        .join(' '),
    };
  }, id);

/** The middle of a mark on the screen; in a cloud of dots one of them in the middle. */
const middleOf = (page: Page, { id }: Slide, place: string) =>
  page.evaluate(
    ([slide, key]) => {
      const deck = document.querySelector('forum-deck')!;
      const { marks } = deck.scene.drawing;
      const mark = marks.find((each) => each.key === `${slide}/${key}`)!;
      if (mark.shape === 'dots') {
        const { left, top, width } = deck.scene.getBoundingClientRect();
        const scale = width / deck.scene.frame!.width;
        const [dots, middle] = ['a' in mark.at ? mark.at.b : mark.at, 2 * (mark.count >> 1)];
        return { x: left + dots[middle]! * scale, y: top + dots[middle + 1]! * scale };
      }
      const index = marks.filter(({ shape }) => shape !== 'dots').indexOf(mark);
      const { x, y, width, height } = deck.scene.shadowRoot!.querySelectorAll('g > *')[index]!.getBoundingClientRect();
      return { x: x + width * 0.55, y: y + height * 0.55 };
    },
    [id, place] as const,
  );

/** The guess stands beside the truth. */
async function answered(page: Page, slide: Slide, guess: number, language: Language): Promise<void> {
  await at(page, stepOf(slide, asks(slide) + 1));
  await settled(page);
  const { guess: kept, words, facts } = await said(page, slide);
  expect(kept).toBe(guess);
  expect(words).toContain(word(language, slide.scene === 'pack' ? 'choice.yours' : 'guess.yours'));
  if (slide.data.guess?.of) expect(facts, 'the truth').toContain(slide.data.guess.of);
}

for (const { what, slide, place } of ASKING) {
  const ask = stepOf(slide, asks(slide));
  test(`${what} is guessed with a touch on the picture, and met by the truth`, async ({ page }) => {
    for (const [size, language] of [
      ['landscape', 'vi'],
      ['phone', 'en'],
    ] as const) {
      await page.setViewportSize(SIZES[size]);
      await openStep(page, ask, language);
      expect((await said(page, slide)).guess).toBeNull();
      await touch(page, await middleOf(page, slide, place));
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect.poll(async () => (await said(page, slide)).guess).not.toBeNull();
      const { guess } = await said(page, slide);
      await answered(page, slide, guess!, language);
      // Going back, it is still there, and another touch is another guess.
      await button(page, language, 'deck.back').tap();
      await at(page, ask);
      expect((await said(page, slide)).guess).toBe(guess);
      await page.goto('about:blank');
    }
  });

  test(`${what} is guessed with the arrow keys and Enter`, async ({ page }) => {
    await openStep(page, ask, 'en');
    for (let stop = 0; stop < 30 && (await focused(page))?.tag !== 'input'; stop++) await page.keyboard.press('Tab');
    await expect(slider(page)).toBeFocused();
    expect((await focused(page))?.visible).toBe(true);
    const announced: (string | null)[] = [await slider(page).getAttribute('aria-valuetext')];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      const before = await slider(page).inputValue();
      await page.keyboard.press(key);
      // At an end of the scale it can only stay.
      const ends = [await slider(page).getAttribute('min'), await slider(page).getAttribute('max')];
      if (!ends.includes(before)) await expect(slider(page)).not.toHaveValue(before);
      await expect.poll(async () => String((await said(page, slide)).guess)).toBe(await slider(page).inputValue());
      announced.push(await slider(page).getAttribute('aria-valuetext'));
    }
    expect(new Set(announced).size).toBeGreaterThan(1);
    expect(announced).not.toContain('');
    await at(page, ask);
    const { guess } = await said(page, slide);
    await page.keyboard.press('Enter');
    await answered(page, slide, guess!, 'en');
    expect(await focused(page), 'the focus is somewhere').not.toBeNull();
    // Enter answered, and did nothing more.
    await at(page, stepOf(slide, asks(slide) + 1));
    await page.keyboard.press('ArrowLeft');
    await at(page, ask);
  });
}

test.describe('the what-if', () => {
  const slide = SLIDES.find(({ scene }) => scene === 'what-if')!;
  const yours = stepOf(
    slide,
    slide.views.findIndex(({ show }) => show === 'yours'),
  );

  for (const size of ['landscape', 'portrait', 'phone'] as const)
    test(`follows a finger at once and keeps its step, ${size}`, async ({ page }) => {
      await page.setViewportSize(SIZES[size]);
      await openStep(page, yours, size === 'phone' ? 'en' : 'vi');
      const { x, y, width, height } = (await slider(page).boundingBox())!;
      const min = Number(await slider(page).getAttribute('min'));
      const max = Number(await slider(page).getAttribute('max'));
      const now = Number(await slider(page).inputValue());
      // The browser keeps its thumb so far from the ends.
      const inset = (8 * width) / (await slider(page).evaluate((element) => (element as HTMLElement).offsetWidth));
      const placeOf = (value: number) => ({
        x: x + inset + ((width - 2 * inset) * (value - min)) / (max - min),
        y: y + height / 2,
      });
      const session = await page.context().newCDPSession(page);
      const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
        session.send('Input.dispatchTouchEvent', { type, touchPoints: points });
      await send('touchStart', [placeOf(now)]);
      const seen: string[] = [];
      for (const share of [0.3, 0.6, 0.9]) {
        await send('touchMove', [placeOf(now + (max - now) * share)]);
        const target = now + (max - now) * share;
        await expect.poll(async () => Math.abs((await said(page, slide)).guess! - target)).toBeLessThan(3);
        seen.push((await said(page, slide)).words);
      }
      expect(new Set(seen).size, 'what the picture says while the finger moves').toBe(3);
      await send('touchMove', [placeOf(min)]);
      await send('touchEnd', []);
      await expect.poll(async () => (await said(page, slide)).guess).toBe(min);
      await at(page, yours);
    });

  test('follows the keys at once and keeps its step, even with Enter', async ({ page }) => {
    await openStep(page, yours, 'en');
    for (let stop = 0; stop < 30 && (await focused(page))?.tag !== 'input'; stop++) await page.keyboard.press('Tab');
    expect((await focused(page))?.visible).toBe(true);
    const before = Number(await slider(page).inputValue());
    const { words } = await said(page, slide);
    for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    await expect.poll(async () => (await said(page, slide)).guess).toBe(before + 3);
    expect((await said(page, slide)).words).not.toBe(words);
    await expect(slider(page)).toHaveAttribute('aria-valuetext', new RegExp(String(before + 3)));
    await page.keyboard.press('Home');
    await expect(slider(page)).toHaveValue((await slider(page).getAttribute('min'))!);
    await expect(slider(page)).toBeFocused();
    await at(page, yours);
  });
});
