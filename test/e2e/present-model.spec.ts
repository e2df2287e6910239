import { allPositions } from '../../src/content/position.ts';
import { slideKey, type Deed, type Talk } from '../../src/modes/present/talk.ts';
import { button, expect, test, word } from './fixture.ts';
import { strangers, watchHalls } from './hall-watch.ts';
import { OUTLINE, SLIDE_KEYS, Witness, openConsole, openHall, watchLines } from './podium.ts';
import { print } from './print.ts';
import { formatPosition, SLIDES, story } from './story.ts';
import { Cold, Draw, Stage, type Where } from './talk-stage.ts';

const ACTIONS = 1000;
/** Another seed is another afternoon on the stage; so is every time of `--repeat-each`. */
const FIRST_SEED = Number(process.env['FORUM_SEED'] ?? 7);
/** So many actions, then both windows are looked at. */
const HANDFUL = 12;
/** More than any change takes, in ms of the page. */
const A_CHANGE = 6000;

const STEPS = allPositions(OUTLINE);
const EDITIONS = ['', 'vi', 'en', 'vi,en'];
/** Steps that ask for a number. */
const ASKING = SLIDES.flatMap(({ chapter, id, views }) =>
  views.flatMap(({ guess }, step) => (guess === 'ask' ? [{ chapter, slide: id, step }] : [])),
);
/** Slides whose titles are told letter by letter: none of a fact is put into them. */
const NAMED = SLIDES.filter(({ title }) => !Object.values(title).some((text) => text.includes('{')));
const QUESTIONS = story.questions.filter((question) => 'options' in question);

/** What the speaker, the hall's helper and the laptop do; each with its share of the actions. */
interface Action {
  readonly share: number;
  readonly act: (stage: Stage, draw: Draw) => Promise<void>;
}

/** A deed that is done through the podium of either window. */
const deed = (share: number, make: (draw: Draw) => Deed): Action => ({
  share,
  act: (stage, draw) => stage.does(draw.of(['console', 'hall']), make(draw)),
});
/** A key that is pressed in a window, and what it does. */
const key = (share: number, where: Where, name: string, done: Deed): Action => ({
  share,
  act: (stage) => stage.acts(where, done, (page) => page.keyboard.press(name)),
});
/** The number of a slide, typed in either window. */
const jump = (share: number): Action => ({
  share,
  act: (stage, { of, whole }) => {
    const number = whole(SLIDES.length);
    const { chapter, id } = SLIDES[number]!;
    const done: Deed = { type: 'go', position: { chapter, slide: id, step: 0 } };
    // While a question is on, numbers count hands in the console.
    return stage.acts(stage.talk.asked ? 'hall' : of(['console', 'hall']), done, async ({ keyboard }) => {
      for (const name of [...String(number + 1), 'Enter']) await keyboard.press(name);
    });
  },
});
/** A button of the console that is touched. */
const tap = (share: number, name: 'present.next' | 'present.back', done: Deed): Action => ({
  share,
  act: (stage) => stage.acts('console', done, (page) => button(page, stage.language, name).tap()),
});
/** Escape lets go of one thing: the dark, the mark, the held picture; then what lies open here, which is none of the talk. */
const escaped = ({ black, look, motion }: Talk): Deed | null => {
  if (black) return { type: 'black', on: false };
  if (look !== null) return { type: 'look', mark: null };
  return motion.at === null ? null : { type: 'let-go' };
};
const escape = (share: number, where: Where): Action => ({
  share,
  act: (stage) => stage.acts(where, escaped(stage.talk), (page) => page.keyboard.press('Escape')),
});
const hold = (share: number, where: Where): Action => ({
  share,
  act: (stage) =>
    stage.talk.motion.at === null
      ? stage.holds(where)
      : stage.acts(where, { type: 'let-go' }, (page) => page.keyboard.press('k')),
});
/** A real mark of the picture, to which keys lead. */
const walk = (share: number, name: 'l' | 'Shift+L'): Action => ({
  share,
  act: (stage) =>
    stage.tells(
      'console',
      (page) => page.keyboard.press(name),
      ({ look }) => {
        if (look !== null) expect(look, stage.did).toMatch(new RegExp(`^${stage.talk.position.slide}/.`));
        return { type: 'look', mark: look };
      },
    ),
});
/** A slider of the console is moved by one of its steps, where the step on screen has one. */
const slide = (share: number): Action => ({
  share,
  act: async (stage, { of }) => {
    await stage.does('console', { type: 'go', position: of(ASKING) });
    const slider = stage.pages.console.locator('present-now .input input');
    await expect(slider, stage.did).toBeVisible();
    const { value, step, max } = await slider.evaluate(({ value, step, max }: HTMLInputElement) => ({
      value,
      step,
      max,
    }));
    const guess = Math.min(Number(value) + Number(step), Number(max));
    const slide = slideKey(stage.talk.position);
    await stage.acts('console', { type: 'input', slide, input: { guess } }, async () => {
      // Who goes by keys keeps the focus; after a touch it would go back to the talk.
      await stage.pages.console.keyboard.press('Shift');
      await slider.press('ArrowRight');
      // What has the focus needs arrows itself.
      await slider.blur();
    });
  },
});
/** A slide that is found by its title. */
const search = (share: number): Action => ({
  share,
  act: async (stage, { of }) => {
    const { chapter, id, title } = of(NAMED);
    await stage.tells(
      'console',
      async (page) => {
        await button(page, stage.language, 'present.panel-map').click();
        const map = page.locator('present-map');
        await map.locator('input').fill(title[stage.language]);
        await map.locator('.found').first().click();
        await button(page, stage.language, 'present.panel-notes').click();
      },
      ({ position }) => {
        expect(slideKey(position), `found by its title: ${stage.did}`).toBe(`${chapter}/${id}`);
        return { type: 'go', position };
      },
    );
  },
});
const trouble = (share: number, act: Action['act']): Action => ({ share, act });

const ACTIONS_BY_NAME: Readonly<Record<string, Action>> = {
  next: deed(100, () => ({ type: 'next' })),
  back: deed(50, () => ({ type: 'back' })),
  go: deed(40, ({ of }) => ({ type: 'go', position: of(STEPS) })),
  'go where there is nothing': deed(5, () => ({ type: 'go', position: { chapter: 'none', slide: 'none', step: 0 } })),
  black: deed(15, () => ({ type: 'black' })),
  again: deed(15, () => ({ type: 'again' })),
  hold: deed(20, ({ whole }) => ({ type: 'hold', at: whole(11) / 10 })),
  'let go': deed(15, () => ({ type: 'let-go' })),
  look: deed(15, ({ of }) => ({ type: 'look', mark: of([null, 'a mark']) })),
  'hall language': deed(12, ({ of }) => ({ type: 'hall', edition: of(EDITIONS) })),
  plan: deed(10, ({ of, whole }) => ({
    type: 'plan',
    plan: { minutes: of([null, 5, 10, 20, 40]), without: SLIDE_KEYS.filter(() => whole(3) === 0) },
  })),
  ask: deed(15, ({ of }) => {
    const { id, options } = of(QUESTIONS);
    return { type: 'ask', question: id, options: options!.length };
  }),
  'ask a round': deed(6, ({ of }) => {
    const [first, ...ahead] = [0, 1, 2].map(() => {
      const { id, options } = of(QUESTIONS);
      return { question: id, options: options!.length };
    });
    return { type: 'ask', ...first!, ahead };
  }),
  count: deed(20, ({ of, whole }) => ({ type: 'count', option: whole(5), by: of([1, 5, -1]) })),
  show: deed(10, () => ({ type: 'show' })),
  'close question': deed(10, () => ({ type: 'close-question' })),
  clock: deed(10, ({ later, whole }) => ({ type: 'clock', run: whole(2) === 0, now: later() })),

  'console: clicker on': key(60, 'console', 'PageDown', { type: 'next' }),
  'console: clicker back': key(20, 'console', 'PageUp', { type: 'back' }),
  'console: space': key(10, 'console', ' ', { type: 'next' }),
  'console: dark': key(8, 'console', 'b', { type: 'black' }),
  'console: first': key(4, 'console', 'Home', { type: 'go', position: STEPS[0]! }),
  'console: again': key(6, 'console', 'r', { type: 'again' }),
  'hall: clicker on': key(40, 'hall', 'PageDown', { type: 'next' }),
  'hall: right': key(20, 'hall', 'ArrowRight', { type: 'next' }),
  'hall: left': key(20, 'hall', 'ArrowLeft', { type: 'back' }),
  'hall: dark': key(8, 'hall', '.', { type: 'black' }),
  'hall: last': key(4, 'hall', 'End', { type: 'go', position: STEPS.at(-1)! }),
  'slide by its number': jump(20),
  'touch next': tap(12, 'present.next', { type: 'next' }),
  'touch back': tap(6, 'present.back', { type: 'back' }),

  'console: escape': escape(10, 'console'),
  'hall: escape': escape(10, 'hall'),
  'console: hold': hold(10, 'console'),
  'hall: hold': hold(10, 'hall'),
  'next mark': walk(20, 'l'),
  'mark before': walk(8, 'Shift+L'),
  'hall: next mark': { share: 8, act: (stage) => stage.aims(1) },
  'hall: mark before': { share: 4, act: (stage) => stage.aims(-1) },
  slider: slide(8),
  search: search(5),

  'console language': trouble(8, (stage, { of }) => stage.speak(of(['vi', 'en'] as const))),
  'reload the console': trouble(5, (stage) => stage.reload('console')),
  'reload the hall': trouble(5, (stage) => stage.reload('hall')),
  'close the hall and open it': trouble(4, (stage) => stage.reopen()),
  'the hall sleeps': trouble(8, (stage, draw) => stage.sleep('hall', draw)),
  'the console sleeps': trouble(8, (stage, draw) => stage.sleep('console', draw)),
};

test.use({ trace: 'off' });

test(`${ACTIONS} things that a speaker, a helper and a laptop do leave both windows at the same step`, async ({
  page,
  context,
  browser,
  baseURL,
}, { repeatEachIndex }) => {
  test.setTimeout(600_000);
  const seed = FIRST_SEED + repeatEachIndex;
  const apart = await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL!, viewport: page.viewportSize() });
  const cold = new Cold(await openHall(apart));
  await context.clock.install();
  await watchHalls(context);
  await watchLines(context);
  await openConsole(page);
  const stage = new Stage(context, { console: page, hall: await openHall(context) });
  const witness = await Witness.come(context);

  const draw = new Draw(seed);
  // The first step on would start it, by the time of the window in which it is taken.
  await stage.does('console', { type: 'clock', run: true, now: draw.later() });
  const lot = Object.entries(ACTIONS_BY_NAME).flatMap(([name, { share }]) => Array<string>(share).fill(name));
  const lately: string[] = [];
  for (let i = 1; i <= ACTIONS; i++) {
    const name = draw.of(lot);
    lately.push(name);
    stage.did = `${i} (seed ${seed}), after ${lately.join(', ')}`;
    await ACTIONS_BY_NAME[name]!.act(stage, draw);
    if (i % HANDFUL && i < ACTIONS) continue;
    const story = `after action ${i} (seed ${seed}): ${lately.splice(0).join(', ')}`;
    await test.step(story, async () => {
      await stage.agree();
      expect(await strangers(stage.pages.hall), `in the hall ${story}`).toEqual([]);
      const { talk, pages } = stage;
      if (talk.black || talk.asked || talk.motion.at !== null) return;
      await cold.show(talk);
      const where = formatPosition(talk.position);
      await expect
        .poll(
          async () => {
            await pages.hall.clock.fastForward(A_CHANGE);
            const [drawn, expected] = await Promise.all([print(pages.hall), cold.print()]);
            return drawn?.where === where && drawn.hash === expected?.hash ? 'as cold' : { drawn, expected };
          },
          { message: `the hall's picture of ${where} ${story}`, intervals: [10, 20, 40, 80] },
        )
        .toBe('as cold');
    });
  }
  // One message for each change; who says hello is told by the other one; a beat that crosses a change is told again.
  await witness.heard('change', stage.changes);
  const { change = 0, hello = 0, beat = 0 } = await witness.told();
  expect(change - stage.changes, 'messages that answer others').toBeLessThanOrEqual(hello + beat);
  await apart.close();
});

test('what is of the console and in the hall for a single frame does not go unseen', async ({ page, context }) => {
  await watchHalls(context);
  await openConsole(page);
  const hall = await openHall(context);
  expect(await strangers(hall)).toEqual([]);
  await hall.evaluate(
    (text) =>
      new Promise((done) => {
        document.body.append(text);
        requestAnimationFrame(() => done(document.body.lastChild!.remove()));
      }),
    word('en', 'present.time-day'),
  );
  expect(await strangers(hall)).toEqual([`says "${word('en', 'present.time-day')}"`]);
});
