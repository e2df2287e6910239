import type { BrowserContext } from '@playwright/test';
import { after, newTalk, slideKey, type Deed, type Talk } from '../../src/modes/present/talk.ts';
import { seededRandom } from '../../src/quiz/random.ts';
import { button, expect, inPhase, speak, type Language, type Page } from './fixture.ts';
import { OUTLINE, doIn, has, openHall, talkIn } from './podium.ts';
import { print } from './print.ts';

/** What is drawn by lot. */
export class Draw {
  private readonly random;
  constructor(seed: number) {
    this.random = seededRandom(seed);
  }

  whole = (below: number): number => Math.floor(this.random() * below);
  /** A time of day, in ms since 1970, always later than the last. */
  later = (): number => (this.now += 1000 + this.whole(1e5));
  private now = 1.7e12;
  of = <T>(list: readonly T[]): T => list[this.whole(list.length)]!;
}

export type Where = 'console' | 'hall';
const OTHER = { console: 'hall', hall: 'console' } as const;

/** Both windows, and the talk as it has to be. */
export class Stage {
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
  async acts(where: Where, done: Deed | null, act: (page: Page) => Promise<void>): Promise<void> {
    if (where !== this.last) await has(this.pages[where], this.talk, `${where} before it goes on: ${this.did}`);
    this.last = where;
    await act(this.pages[where]);
    if (done) this.expects(done);
  }

  async speak(language: Language): Promise<void> {
    const { console: page } = this.pages;
    await speak(page, language);
    // A button that has the focus needs Enter and Space itself.
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
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

  /** Both windows have the talk; `watchLines` sees to it that nobody waits for a beat. */
  async agree(): Promise<void> {
    for (const where of ['console', 'hall'] as const)
      await has(this.pages[where], this.talk, `the talk in the ${where}: ${this.did}`);
  }

  /** A deed of which the window alone knows how far it went: it is told here, and the talk goes on from it. */
  async tells(where: Where, act: (page: Page) => Promise<void>, deedOf: (talk: Talk) => Deed | null): Promise<void> {
    if (where !== this.last) await has(this.pages[where], this.talk, `${where} before it goes on: ${this.did}`);
    this.last = where;
    await act(this.pages[where]);
    const done = deedOf((await talkIn(this.pages[where]))!);
    if (done) this.expects(done);
  }

  /**
   * "k" where nothing is held: the hall holds what plays, which only it knows. What it heard of the console before is done when
   * the pointer has come and gone that was told after it.
   */
  async holds(where: Where): Promise<void> {
    const { console: page, hall } = this.pages;
    if (where === 'console') await this.agree();
    await this.tells(
      'hall',
      async () => {
        if (where === 'hall') return hall.keyboard.press('k');
        // It stays for a moment only, and while it does, Escape takes it away and does nothing to the talk.
        const pointer = await hall.locator('hall-laser').evaluateHandle((laser) => ({
          gone: new Promise<void>((done) =>
            new MutationObserver(() => laser.hasAttribute('hidden') && done()).observe(laser, {
              attributeFilter: ['hidden'],
            }),
          ),
        }));
        await page.keyboard.press('k');
        await page.evaluate(() => {
          const podium = document.querySelector('forum-console')!.podium!;
          podium.sign({ type: 'pointer', spot: { x: 0.5, y: 0.5 } });
          podium.sign({ type: 'pointer', spot: null });
        });
        await pointer.evaluate(({ gone }) => gone);
      },
      ({ motion: { at } }) => (at === null ? null : { type: 'hold', at }),
    );
  }

  /** A key that aims, pressed in the hall: the console does it, in the picture that it has. */
  async aims(by: 1 | -1): Promise<void> {
    await this.agree();
    const mark = await this.pages.console.evaluate(async (step) => {
      const speaker = document.querySelector('forum-console')!;
      for (;;) {
        await speaker.updateComplete;
        const now = speaker.renderRoot.querySelector('present-now')!;
        await now.updateComplete;
        const slide = now.renderRoot.querySelector('present-slide')!;
        await slide.updateComplete;
        // The code of a picture may still be on its way.
        if (slide.frame) return slide.markBeside(speaker.talk!.look, step);
        await new Promise((done) => slide.addEventListener('slide-made', done, { once: true }));
      }
    }, by);
    const key = by > 0 ? 'l' : 'Shift+L';
    await this.acts('hall', { type: 'look', mark }, (page) => page.keyboard.press(key));
    // Nothing is done in the hall before it has heard what the console made of it.
    await this.agree();
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
export class Cold {
  constructor(private readonly hall: Page) {}

  async show({ position, hall, look, inputs }: Talk): Promise<void> {
    const slide = slideKey(position);
    for (const one of [
      { type: 'hall', edition: hall },
      { type: 'go', position },
      ...(slide in inputs ? [{ type: 'input', slide, input: inputs[slide] } as const] : []),
      { type: 'look', mark: look },
    ] as const)
      await doIn(this.hall, one);
  }

  print = (): ReturnType<typeof print> => print(this.hall);
}
