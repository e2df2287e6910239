import { address, at, expect, inPhase, status, test, word, type WordKey } from './fixture.ts';
import { keyboardHand } from './hands.ts';
import { story } from './story.ts';
import { listen, tells } from './voice.ts';

/** A talk and a lesson by somebody who sees no screen: what comes of each key is told, and the focus is never lost. */
test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });

const PLACE = '2019-the-call/revenue';
/** Texts that stand in the content are told without their marks. */
const letters = (text: string) => text.replace(/[^\p{L}]+/gu, ' ').trim();

test('a talk by keys, told by a voice: steps, dark, a number, a question and its truth', async ({ page }) => {
  await listen(page);
  await page.goto(`/?mode=present&lang=en#/${PLACE}/1`);
  await page.locator('present-note .said').first().waitFor();
  const hand = keyboardHand(page);
  const { keyboard } = page;
  const console = page.locator('forum-console');
  const named = (key: WordKey) => console.getByRole('button', { name: word('en', key), exact: true });

  await tells(page, 'the way on', () => named('present.next').focus());
  const step = await tells(page, 'the next step', () => keyboard.press('Enter'));
  await at(page, `${PLACE}/2`);
  const { title } = story.chapters[1]!.slides.find(({ id }) => PLACE.endsWith(id))!;
  expect(letters(step.live.join(' '))).toContain(letters(title.en.replace(/\{[^}]*\}/g, ' ')).slice(0, 12));
  const again = await tells(page, 'the step after it', () => keyboard.press('PageDown'));
  expect(again.live).not.toEqual(step.live);

  const mark = await tells(page, 'the first mark of the picture', () => keyboard.press('l'));
  expect(mark.live.join()).toMatch(/^Look here, 1 of \d+: .*\p{L}/u);
  const second = await tells(page, 'the mark after it', () => keyboard.press('l'));
  expect(second.live.join()).toMatch(/^Look here, 2 of \d+: .*\p{L}/u);
  await keyboard.press('Escape');

  const dark = await tells(page, 'a dark hall', () => keyboard.press('b'));
  expect(dark.live).toEqual([word('en', 'present.drive-is-black')]);
  const light = await tells(page, 'what a hall sees that is light again', () => keyboard.press('b'));
  expect(light.live.at(-1)).toBe(again.live.at(-1));

  const typed = await tells(page, 'the slide of a number', () => keyboard.type('5'));
  expect(typed.live.join()).toMatch(/^Slide 5: \p{L}/u);
  const before = await address(page);
  await tells(page, 'that slide', async () => {
    // The button that has the focus needs Enter itself.
    await hand.use(
      named('present.jump-go')
        .or(console.getByRole('button', { name: /^Go there/ }))
        .first(),
    );
    await expect.poll(() => address(page)).not.toBe(before);
  });

  await hand.use(named('present.panel-questions'));
  const asked = await tells(page, 'the question', async () => {
    await hand.use(named('present.ask-now').first());
    await expect.poll(async () => (await status(page)).question).not.toBeNull();
  });
  const { question } = await status(page);
  const { prompt } = story.questions.find(({ id }) => id === question)!;
  expect(letters(asked.focus!)).toContain(letters(prompt.en.replace(/\{[^}]*\}/g, ' ')).slice(0, 12));
  await tells(page, 'how many hands', () => keyboard.press('1'));
  const shown = await tells(page, 'the truth', () => keyboard.press('PageDown'));
  await expect.poll(() => page.evaluate(() => window.listening.live.join())).toMatch(/Right: [A-F]: \p{L}/u);
  expect(shown.focus).not.toBeNull();
  await tells(page, 'the slide after it', () => hand.use(named('present.ask-slide')));
  await inPhase(page, 'console');
});

test('a lesson by keys, told by a voice: from the plan to a question, its truth and its slide', async ({ page }) => {
  await listen(page);
  await page.goto('/?mode=learn&lang=en#!/class/45/2019-the-call');
  const start = page.getByRole('link', { name: word('en', 'learn.class-start') });
  await tells(page, 'the beginning', async () => {
    await start.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => location.hash)).toContain('projector');
  });
  const hash = () => page.evaluate(() => location.hash);
  for (let step = 1; !(await hash()).startsWith('#!/hands/'); step++) {
    expect(step).toBeLessThan(40);
    await tells(page, `step ${step}`, async () => {
      const before = await hash();
      await page.keyboard.press('PageDown');
      await expect.poll(hash).not.toBe(before);
    });
  }
  // The heading of the question is where reading goes on.
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toBeFocused();
  await expect(heading).not.toHaveText(word('en', 'learn.class-hands'));
  const truth = await tells(page, 'the truth', () => page.keyboard.press('Enter'));
  await expect.poll(() => page.evaluate(() => window.listening.live.join())).toMatch(/Right: /);
  expect(truth.focus).not.toBeNull();
  await tells(page, 'the slide of it', async () => {
    await page.keyboard.press('PageDown');
    await expect.poll(hash).toContain('#!/projector/');
  });
});
