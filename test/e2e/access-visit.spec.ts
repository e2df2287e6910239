import { glance, revealed } from './answers.ts';
import {
  at,
  expect,
  inPhase,
  openKiosk,
  status,
  test,
  word,
  type Language,
  type Locator,
  type Page,
} from './fixture.ts';
import { keyboardHand, type Hand } from './hands.ts';
import { CHAPTERS, runOf, stepOf, story } from './story.ts';
import { listen, tells } from './voice.ts';

/** Whole visits of those who see no screen: everything is found by its role and its name, and nothing else. */
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** What a screen reader does to what it reads: no key, no pointer, no place on the screen. */
const readerHand = (): Hand => ({
  name: 'reader',
  async use(what) {
    // As Chromium does it for a voice: the focus goes there, where it can, and a click comes without any pointer.
    await what.focus();
    await what.evaluate((element: HTMLElement) => element.click());
  },
  async onward(what) {
    await this.use(what);
  },
  async answer(what) {
    if ((await what.getAttribute('role')) === 'radio') await this.use(what);
    else await what.press('ArrowRight');
  },
  arrived: async () => {},
});

const RUN = runOf(CHAPTERS[1]!).flatMap((slide) => slide.seconds.map((_, step) => stepOf(slide, step)));

/** Answers the question on screen by whatever there is: options, sliders, or cards, of which two sides may have to meet. */
async function answer(page: Page, hand: Hand, confirm: Locator): Promise<void> {
  const main = page.getByRole('main');
  const [radios, boxes, sliders] = (['radio', 'checkbox', 'slider'] as const).map((role) => main.getByRole(role));
  const cards = main.getByRole('group').getByRole('button');
  await expect(radios!.or(boxes!).or(sliders!).or(cards).first()).toBeAttached();
  if (await radios!.count()) await hand.answer(radios!.first());
  for (const slider of await sliders!.all()) await hand.answer(slider);
  const count = await cards.count();
  // From both ends to the middle: so cards of two sides find their partners, and those of one side their places.
  const turns = Array.from({ length: count }, (_, turn) => cards.nth(turn % 2 ? count - (turn + 1) / 2 : turn / 2));
  for (const what of [...(await boxes!.all()).slice(0, 2), ...turns]) {
    if (await confirm.count()) break;
    await hand.use(what);
    await glance(page);
  }
  await expect(confirm).toBeAttached();
}

/** A round of questions, to its result. */
async function round(page: Page, hand: Hand, language: Language): Promise<void> {
  const main = page.getByRole('main');
  const [before] = word(language, 'quiz.confirm').split(' {');
  const confirm = main.getByRole('button', { name: new RegExp(`^${before}( |$)`) });
  const on = (key: 'quiz.next' | 'quiz.finish') => main.getByRole('button', { name: word(language, key), exact: true });
  for (let isLast = false, asked = 1; !isLast; asked++) {
    await glance(page);
    await answer(page, hand, confirm);
    await glance(page);
    await tells(page, `verdict ${asked}`, async () => {
      await hand.use(confirm);
      await revealed(page);
    });
    await expect(main.getByRole('heading', { level: 2 }).first()).toBeFocused();
    await glance(page);
    const onward = on('quiz.next').or(on('quiz.finish'));
    isLast = (await on('quiz.finish').count()) > 0;
    await tells(page, isLast ? 'the result' : `question ${asked + 1}`, () => hand.use(onward));
  }
}

for (const [make, language] of [
  [keyboardHand, 'vi'],
  [readerHand, 'en'],
] as const)
  test(`a whole visit ${make === keyboardHand ? 'by keys' : 'by roles and names'} alone, told by a voice all the way, ${language}`, async ({
    page,
  }) => {
    const hand = make(page);
    const named = (key: Parameters<typeof word>[1], inside: Page | Locator = page) =>
      inside.getByRole('button', { name: word(language, key), exact: true });
    await listen(page);
    await page.clock.install();
    await openKiosk(page, { query: `&lang=${language}` });

    const main = page.getByRole('main');
    const guess = main.getByRole('slider', { name: word(language, 'guess.keys') });
    const [item] = story.kiosk.attract;
    await tells(page, 'a guess to be made', () =>
      hand.use(main.getByRole('button', { name: item!.invite[language], exact: true })),
    );
    await guess.press('ArrowRight');
    const answered = await tells(page, 'the answer to the guess', () => hand.use(named('attract.confirm', main)));
    expect(answered.live, 'what was true is said').not.toEqual([]);
    await tells(page, 'the story', () => hand.use(named('attract.on', main)));
    await inPhase(page, 'story');

    await tells(page, 'the menu', () =>
      hand.use(page.getByRole('button', { name: new RegExp(`^${word(language, 'kiosk.home')}`) })),
    );
    await inPhase(page, 'home');
    const chapters = main.getByRole('navigation').getByRole('listitem').getByRole('button');
    await tells(page, 'a chapter', () => hand.use(chapters.nth(1)));
    for (const [step, where] of RUN.entries()) {
      await at(page, where);
      if (step === RUN.length - 1) break;
      const { live } = await tells(page, `what follows ${where}`, () => hand.onward(named('deck.next', main)));
      expect(live, 'the caption is said').not.toEqual([]);
    }
    await tells(page, 'the quiz', () => hand.use(named('deck.to-quiz', main)));
    await inPhase(page, 'quiz');
    await round(page, hand, language);
    await inPhase(page, 'result');

    await tells(page, 'the question whether to leave', () => hand.use(named('kiosk.next-visitor', main)));
    const dialog = page.getByRole('alertdialog');
    await expect(dialog).toHaveAccessibleDescription(word(language, 'leave.text'));
    await tells(page, 'the loop', () => hand.use(named('leave.yes', dialog)));
    await inPhase(page, 'attract');
    expect(await status(page)).toMatchObject({ question: null });
  });
