import type { CDPSession } from '@playwright/test';
import { answerQuestion, confirmAnswer, glance, goOn, questionAsked, revealed } from './answers.ts';
import { accessible } from './axe.ts';
import { EVERY_SIZE, expect, inPhase, LANGUAGES, SIZES, status, test, word, type Page } from './fixture.ts';
import { touchHand } from './hands.ts';
import { illegible } from './legible.ts';
import { story } from './story.ts';
import { enterQuiz, LONGEST, openWithEveryWay, WAYS } from './ways.ts';

/** Opens the quiz with one round of all of them. */
async function openQuiz(page: Page, language: string): Promise<void> {
  await openWithEveryWay(page, language);
  await enterQuiz(page);
}

test('the story has questions to answer in every way', () => {
  expect(WAYS).toEqual(['choice', 'estimate', 'match', 'opinion', 'order', 'several', 'sketch', 'spot']);
});

/**
 * A visitor who has keys and a voice that reads, and no picture: what the browser tells such a voice is written down, and
 * nothing else is used to find the way. The transcripts are there to be read; `-u` takes a new one.
 */
class Listener {
  readonly heard: string[] = [];
  private constructor(
    private readonly page: Page,
    private readonly session: CDPSession,
  ) {}
  static async start(page: Page): Promise<Listener> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    return new Listener(page, session);
  }

  /** What the voice says of the element that has the focus. */
  async focus(): Promise<string> {
    const { nodes } = await this.session.send('Accessibility.getFullAXTree');
    const node = nodes.findLast(({ properties }) =>
      properties?.some(({ name, value }) => name === 'focused' && value.value === true),
    );
    if (!node) return 'nothing';
    const state = new Map((node.properties ?? []).map(({ name, value }) => [name as string, value.value as unknown]));
    const role = String(node.role?.value);
    const told = [
      `${role} "${node.name?.value ?? ''}"`,
      ...['checked', 'pressed'].flatMap((name) => (state.has(name) ? [`${name}: ${String(state.get(name))}`] : [])),
      ...(role === 'slider' ? [`at ${await this.valueText()}`] : []),
      ...(state.get('disabled') === true ? ['disabled'] : []),
      ...(node.description?.value ? [`(${node.description.value})`] : []),
    ];
    return told.join(' ').replace(/\s+/g, ' ');
  }

  /** A slider's value in words: this protocol tells only the number. */
  private valueText(): Promise<string> {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      return element?.getAttribute('aria-valuetext') ?? '';
    });
  }

  async press(key: string): Promise<string> {
    await this.page.keyboard.press(key);
    // What a key has changed is drawn, and said, with the next frame.
    await this.page.evaluate(() => new Promise(requestAnimationFrame));
    await glance(this.page);
    const focus = await this.focus();
    this.heard.push(`${key.padEnd(10)} ${focus}`);
    return focus;
  }

  /** Tab, until something like this has the focus. */
  async find(what: RegExp): Promise<string> {
    for (let stops = 0; stops < 20; stops++) {
      const focus = await this.press('Tab');
      if (what.test(focus)) return focus;
    }
    throw new Error(`${what} is not on the way:\n${this.heard.join('\n')}`);
  }

  /** All that there is to read. */
  async read(moment: string): Promise<void> {
    const snapshot = await this.page.locator('main').ariaSnapshot();
    this.heard.push('', `--- ${moment}, the focus on ${await this.focus()}`, snapshot, '');
  }
}

/** How each is answered, by what is heard alone. */
const KEYS: Readonly<Record<string, (voice: Listener) => Promise<void>>> = {
  choice: (voice) => choose(voice),
  opinion: (voice) => choose(voice),
  spot: (voice) => choose(voice),
  async several(voice) {
    for (let i = 0; i < 2; i++) {
      await voice.find(/^checkbox/);
      await voice.press('Space');
    }
  },
  async estimate(voice) {
    await voice.find(/^slider/);
    for (const key of ['ArrowRight', 'PageUp', 'ArrowLeft']) await voice.press(key);
  },
  async sketch(voice) {
    for (let at = await voice.find(/^slider/); /^slider/.test(at); at = await voice.press('Tab'))
      for (const key of ['ArrowUp', 'PageUp']) await voice.press(key);
  },
  async order(voice) {
    await voice.find(/^button/);
    for (let i = 0; i < 4; i++) {
      if (i) await voice.press('Tab');
      await voice.press(i % 2 ? 'Space' : 'Enter');
    }
    await voice.press('ArrowLeft');
  },
  async match(voice) {
    // The first of one side, the first of the other; and so on.
    const cards = (story.questions.find(({ id }) => LONGEST.get(id) === 'match') as { pairs: unknown[] }).pairs.length;
    for (let i = 0; i < cards; i++) {
      if (i) for (let back = 1; back < cards; back++) await voice.press('Shift+Tab');
      else await voice.find(/^button/);
      await voice.press('Enter');
      for (let on = 0; on < cards; on++) await voice.press('Tab');
      await voice.press('Space');
    }
  },
};

async function choose(voice: Listener): Promise<void> {
  await voice.find(/^radio/);
  await voice.press('ArrowDown');
  await voice.press('ArrowDown');
}

test.describe('by keys and ears', () => {
  // Everything at once: nothing is looked at while it fades in.
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const language of LANGUAGES)
    test(`every type of question can be answered, and passes axe, ${language}`, async ({ page }) => {
      await openQuiz(page, language);
      const seen: string[] = [];
      for (let i = 0; i < LONGEST.size; i++) {
        const way = LONGEST.get(await questionAsked(page))!;
        seen.push(way);
        const voice = await Listener.start(page);
        await voice.read('asked');
        await accessible(page, `${way}, asked`);
        await KEYS[way]!(voice);
        await voice.find(/^button .*\(.+\)$/);
        await voice.read('answered');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { level: 2 })).toBeFocused();
        await revealed(page);
        await voice.read('confirmed');
        await accessible(page, `${way}, confirmed`);
        expect.soft(voice.heard.join('\n') + '\n').toMatchSnapshot(`keyboard-${way}-${language}.txt`);
        const last = i === LONGEST.size - 1;
        const onward = `button "${word(language, last ? 'quiz.finish' : 'quiz.next')}"`;
        await voice.find(new RegExp(`^${onward}$`));
        await page.keyboard.press('Enter');
        if (!last) await expect.poll(async () => LONGEST.get((await status(page)).question ?? '')).not.toBe(way);
        await glance(page);
      }
      expect(seen.toSorted()).toEqual(WAYS);
      await inPhase(page, 'result');
      await page.getByRole('heading', { level: 1 }).waitFor();
      const result = await page.getByRole('main').ariaSnapshot();
      // A drawn name is another one each time.
      const [, name] = /button "[^":]+: ([^"]+)"/.exec(result) ?? [];
      expect(name).toBeTruthy();
      expect.soft(result.replaceAll(name!, '(a name)') + '\n').toMatchSnapshot(`tree-result-${language}.txt`);
    });
});

for (const size of EVERY_SIZE)
  test(`every type of question can be read and touched, asked, answered and confirmed, ${size}`, async ({ page }) => {
    await page.setViewportSize(SIZES[size]);
    await openQuiz(page, 'vi');
    const hand = touchHand(page);
    const readable = async (where: string) => expect.soft(await illegible(page), where).toEqual([]);
    for (let i = 0; i < LONGEST.size; i++) {
      const way = LONGEST.get(await questionAsked(page))!;
      await readable(`${way}, asked`);
      await answerQuestion(page, hand);
      await readable(`${way}, answered`);
      await confirmAnswer(page, hand);
      await readable(`${way}, confirmed`);
      await goOn(page, hand);
    }
    await inPhase(page, 'result');
    await readable('the result');
  });
