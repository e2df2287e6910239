import type { BrowserContext } from '@playwright/test';
import { allPositions } from '../../src/content/position.ts';
import { after, newTalk, type Deed, type Talk } from '../../src/modes/present/talk.ts';
import { seededRandom } from '../../src/quiz/random.ts';
import { button, expect, inPhase, test, type Language, type Page } from './fixture.ts';
import { strangers, watchHalls } from './hall-watch.ts';
import { OUTLINE, SLIDE_KEYS, Witness, doIn, has, openConsole, openHall } from './podium.ts';
import { print } from './print.ts';
import { formatPosition, story } from './story.ts';

const ACTIONS = 1000;
/** Another seed is another afternoon on the stage. */
const SEED = Number(process.env['FORUM_SEED'] ?? 7);
/** So many actions, then both windows are looked at. */
const HANDFUL = 12;
/** More than any change takes, in ms of the page. */
const A_CHANGE = 6000;

const STEPS = allPositions(OUTLINE);
const EDITIONS = ['', 'vi', 'en', 'vi,en'];
const QUESTIONS = story.questions.filter((question) => 'options' in question);

class Draw {
  private readonly random = seededRandom(SEED);
  whole = (below: number): number => Math.floor(this.random() * below);
  of = <T>(list: readonly T[]): T => list[this.whole(list.length)]!;
}

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
/** A button of the console that is touched. */
const tap = (share: number, name: 'present.next' | 'present.back', done: Deed): Action => ({
  share,
  act: (stage) => stage.acts('console', done, (page) => button(page, stage.language, name).tap()),
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
  count: deed(20, ({ of, whole }) => ({ type: 'count', option: whole(5), by: of([1, 1, -1] as const) })),
  show: deed(10, () => ({ type: 'show' })),
  'close question': deed(10, () => ({ type: 'close-question' })),
  clock: deed(10, ({ whole }) => ({ type: 'clock', run: whole(2) === 0, now: 1.7e12 + whole(1e6) })),
  'clock anew': deed(3, ({ whole }) => ({ type: 'clock-anew', now: 1.7e12 + whole(1e6) })),

  'hall: right': key(40, 'hall', 'ArrowRight', { type: 'next' }),
  'hall: left': key(20, 'hall', 'ArrowLeft', { type: 'back' }),
  'touch next': tap(12, 'present.next', { type: 'next' }),
  'touch back': tap(6, 'present.back', { type: 'back' }),

  'console language': trouble(8, (stage, { of }) => stage.speak(of(['vi', 'en'] as const))),
  'reload the console': trouble(5, (stage) => stage.reload('console')),
  'reload the hall': trouble(5, (stage) => stage.reload('hall')),
  'close the hall and open it': trouble(4, (stage) => stage.reopen()),
  'the hall sleeps': trouble(8, (stage, draw) => stage.sleep('hall', draw)),
  'the console sleeps': trouble(8, (stage, draw) => stage.sleep('console', draw)),
};

type Where = 'console' | 'hall';
const OTHER = { console: 'hall', hall: 'console' } as const;

/** Both windows, and the talk as it has to be. */
class Stage {
  talk: Talk = newTalk(OUTLINE);
  language: Language = 'en';
  /** Deeds that changed the talk. */
  changes = 0;
  /** What was done lately, for whoever has to find out what led to a failure. */
  did = '';
  private last: Where = 'console';

  constructor(
    private readonly context: BrowserContext,
    readonly pages: Record<Where, Page>,
  ) {}

  does(where: Where, done: Deed): Promise<void> {
    return this.acts(where, done, (page) => doIn(page, done));
  }

  /** Who goes to the other window has seen there what was done before. */
  async acts(where: Where, done: Deed, act: (page: Page) => Promise<void>): Promise<void> {
    if (where !== this.last) await has(this.pages[where], this.talk, `${where} before it goes on: ${this.did}`);
    this.last = where;
    await act(this.pages[where]);
    this.expects(done);
  }

  async speak(language: Language): Promise<void> {
    const { console: page } = this.pages;
    await page.evaluate(
      (detail) =>
        document.querySelector('forum-console')!.dispatchEvent(new CustomEvent('language-change', { detail })),
      language,
    );
    this.language = language;
    await expect(button(page, language, 'present.next')).toBeVisible();
  }

  /** While a window loads, the other one goes on. */
  async reload(where: Where): Promise<void> {
    await this.agree();
    const loaded = this.pages[where].reload();
    await this.does(OTHER[where], { type: 'next' });
    await loaded;
    await this.back(where);
  }

  async reopen(): Promise<void> {
    await this.agree();
    await this.pages.hall.close();
    await this.does('console', { type: 'next' });
    this.pages.hall = await openHall(this.context);
  }

  /** The browser may put away a window that is not looked at. */
  async sleep(where: Where, { whole }: Draw): Promise<void> {
    await this.agree();
    const session = await this.context.newCDPSession(this.pages[where]);
    await session.send('Page.setWebLifecycleState', { state: 'frozen' });
    for (let deeds = whole(4); deeds >= 0; deeds--) await this.does(OTHER[where], { type: 'next' });
    await session.send('Page.setWebLifecycleState', { state: 'active' });
    await session.detach();
  }

  /** Both windows have the talk, within a second. */
  async agree(): Promise<void> {
    for (const where of ['console', 'hall'] as const)
      await has(this.pages[where], this.talk, `the talk in the ${where}: ${this.did}`);
  }

  private async back(where: Where): Promise<void> {
    await inPhase(this.pages[where], where);
    this.last = OTHER[where];
  }

  private expects(done: Deed): void {
    const talk = after(this.talk, done, OUTLINE);
    if (talk !== this.talk) this.changes++;
    this.talk = talk;
  }
}

/** A hall of its own, where every change is drawn at once: what it shows of a step is that step drawn cold. */
class Cold {
  constructor(private readonly hall: Page) {}

  async show({ position, hall, look }: Talk): Promise<void> {
    for (const one of [
      { type: 'hall', edition: hall },
      { type: 'go', position },
      { type: 'look', mark: look },
    ] as const)
      await doIn(this.hall, one);
  }

  print = (): ReturnType<typeof print> => print(this.hall);
}

test.use({ trace: 'off' });

test(`${ACTIONS} things that a speaker, a helper and a laptop do leave both windows at the same step`, async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const apart = await browser.newContext({ reducedMotion: 'reduce', baseURL: baseURL!, viewport: page.viewportSize() });
  const cold = new Cold(await openHall(apart));
  await context.clock.install();
  await watchHalls(context);
  await openConsole(page);
  const stage = new Stage(context, { console: page, hall: await openHall(context) });
  const witness = await Witness.come(context);

  const draw = new Draw();
  const lot = Object.entries(ACTIONS_BY_NAME).flatMap(([name, { share }]) => Array<string>(share).fill(name));
  const lately: string[] = [];
  for (let i = 1; i <= ACTIONS; i++) {
    const name = draw.of(lot);
    lately.push(name);
    stage.did = `${i} (seed ${SEED}), after ${lately.join(', ')}`;
    await ACTIONS_BY_NAME[name]!.act(stage, draw);
    if (i % HANDFUL && i < ACTIONS) continue;
    const story = `after action ${i} (seed ${SEED}): ${lately.splice(0).join(', ')}`;
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
  const { change = 0, hello = 0, beat = 0 } = await witness.told();
  // One message for each change; who says hello is told by the other one; a beat that crosses a change is told again.
  expect(change, 'changes that were told').toBeGreaterThanOrEqual(stage.changes);
  expect(change - stage.changes, 'messages that answer others').toBeLessThanOrEqual(hello + beat);
  await apart.close();
});
