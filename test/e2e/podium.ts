import type { BrowserContext } from '@playwright/test';
import type { Outline } from '../../src/content/position.ts';
import type { Deed, Talk } from '../../src/modes/present/index.ts';
import { expect, inPhase, type Page } from './fixture.ts';
import { SLIDES, story } from './story.ts';

/** The story as a talk goes through it. */
export const OUTLINE: Outline = story.chapters.map(({ id, slides }) => ({
  id,
  slides: slides.map((slide) => ({ id: slide.id, steps: slide.steps.length })),
}));

export const SLIDE_KEYS = SLIDES.map(({ chapter, id }) => `${chapter}/${id}`);

const OFTEN = [5, 10, 20, 40, 80];

/** The speaker's window. */
export async function openConsole(page: Page, { query = '', hash = '' } = {}): Promise<void> {
  await page.goto(`/?mode=present${query}${hash}`);
  await inPhase(page, 'console');
}

/** A hall's window, as its address opens it. */
export async function openHall(context: BrowserContext, query = ''): Promise<Page> {
  const hall = await context.newPage();
  await hall.goto(`/?mode=present&window=hall${query}`);
  await inPhase(hall, 'hall');
  await hall.locator('forum-deck section.present').waitFor({ state: 'attached' });
  return hall;
}

/** The talk as a window has it; null while it has none. */
export const talkIn = (page: Page): Promise<Talk | null> =>
  page.evaluate(() => {
    const window = document.querySelector('forum-console') ?? document.querySelector('forum-hall');
    return window?.podium?.talk ?? null;
  });

/** Does something to the talk in a window, as its buttons do. */
export const doIn = (page: Page, deed: Deed): Promise<void> =>
  page.evaluate((one) => {
    const window = document.querySelector('forum-console') ?? document.querySelector('forum-hall');
    window!.podium!.do(one);
  }, deed);

/** Waits until a window has the talk that is expected. */
export const has = (page: Page, talk: Talk, message: string): Promise<void> =>
  expect.poll(() => talkIn(page), { message, intervals: OFTEN }).toEqual(talk);

/**
 * Fails whatever window of a talk hears of a change only at a beat. Told at once, a change comes before the next beat of whoever
 * made it, however slow the machine is. A window that has just come hears the talk first from whoever speaks first.
 */
export const watchLines = (context: BrowserContext): Promise<unknown> =>
  context.addInitScript(() => {
    const talk = () => {
      const window = document.querySelector('forum-console') ?? document.querySelector('forum-hall');
      return JSON.stringify(window?.podium?.talk);
    };
    const own = Object.getOwnPropertyDescriptor(BroadcastChannel.prototype, 'onmessage')!;
    Object.defineProperty(BroadcastChannel.prototype, 'onmessage', {
      ...own,
      set(this: BroadcastChannel, hear: (event: MessageEvent<{ kind: string }>) => void) {
        let isAbreast = false;
        own.set!.call(this, (event: MessageEvent<{ kind: string }>) => {
          const [before, { kind }] = [talk(), event.data];
          hear.call(this, event);
          if (kind === 'beat' && isAbreast && talk() !== before)
            console.error(`heard only at a beat: ${JSON.stringify(event.data)}`);
          isAbreast ||= kind === 'change';
        });
      },
    });
  });

/** Who listens in the same browser and says nothing: how many messages of each kind were told. */
export class Witness {
  private constructor(private readonly page: Page) {}

  static async come(context: BrowserContext): Promise<Witness> {
    const page = await context.newPage();
    const empty = '<!doctype html><title>Witness</title><link rel="icon" href="data:,">';
    await page.route('/witness', (route) => route.fulfill({ contentType: 'text/html', body: empty }));
    await page.goto('/witness');
    await page.evaluate((id) => {
      const told: Record<string, number> = {};
      const channel = new BroadcastChannel(`forum-present///${id}`);
      channel.onmessage = ({ data }: MessageEvent<{ kind: string }>) => (told[data.kind] = (told[data.kind] ?? 0) + 1);
      Object.assign(window, { told });
    }, story.id);
    return new Witness(page);
  }

  told(): Promise<Readonly<Record<string, number>>> {
    return this.page.evaluate(() => (window as unknown as { told: Record<string, number> }).told);
  }

  /** Waits until it has heard at least so many messages of a kind: it may be the last to hear. */
  async heard(kind: string, least: number): Promise<void> {
    const message = `messages of the kind "${kind}" that were told`;
    await expect.poll(async () => (await this.told())[kind] ?? 0, { message }).toBeGreaterThanOrEqual(least);
  }
}
