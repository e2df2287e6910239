import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import { sample as bars } from '../../slides/bars/sample.ts';
import type { PublishedStart } from '../../src/content/index.ts';
import type { KioskHome } from '../../src/modes/kiosk/home.ts';
import '../../src/modes/kiosk/home.ts';
import type { MapGoal } from '../../src/panels/index.ts';
import { sayer, type Say } from '../../src/ui/index.ts';
import { sampleEditions } from '../fixtures/sample-story.ts';
import { focused, listen, onPlane } from './support.ts';

describe('<kiosk-home>', () => {
  let start: PublishedStart;
  let say: Say;

  before(async () => {
    const [, english] = await sampleEditions(bars);
    const [chapter] = english!.start.chapters;
    // A second chapter, so that the order shows.
    start = {
      ...english!.start,
      chapters: [
        { ...chapter!, slides: chapter!.slides.map((slide) => ({ ...slide, seconds: [21, 40] })) },
        {
          ...chapter!,
          id: 'later',
          title: 'Later on',
          summary: 'What came of it',
          slides: [
            { id: 'depth', seconds: [100, 100], guided: false },
            { id: 'short', seconds: [30, 50], guided: true },
          ],
        },
      ],
    };
    say = sayer(start.words);
  });

  const create = (name: 'landscape' | 'portrait' = 'landscape'): Promise<KioskHome> =>
    onPlane(html`<kiosk-home .start=${start} .say=${say} ?data-upright=${name === 'portrait'}></kiosk-home>`, {
      scale: 0.4,
      name,
    });
  const texts = (element: KioskHome, selector: string): string[] =>
    [...element.renderRoot.querySelectorAll(selector)].map(({ textContent }) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  const buttons = (element: KioskHome): HTMLButtonElement[] => [...element.renderRoot.querySelectorAll('button')];

  it('is accessible, lying and upright', async () => {
    await expect(await create()).to.be.accessible();
    await expect(await create('portrait')).to.be.accessible();
  });

  it('says what this is and how long it takes', async () => {
    const element = await create();
    expect(texts(element, 'h1')).to.deep.equal(['A sample']);
    expect(texts(element, '.tagline')).to.deep.equal(['To try']);
    expect(texts(element, '.about')).to.deep.equal([
      say('time.minutes', { minutes: 2 }),
      say('kiosk.quiz-about', { count: start.quiz.questions, seconds: 30 * start.quiz.questions }),
    ]);
  });

  it('lists the chapters in their order', async () => {
    const element = await create();
    expect(texts(element, 'nav li')).to.deep.equal([
      `Chapter ${say('time.seconds', { seconds: 61 })} Sample`,
      `Later on ${say('time.seconds', { seconds: 80 })} What came of it`,
    ]);
  });

  it('starts the story, the quiz, or the short tour of a chapter, and opens map and sources', async () => {
    const element = await create();
    const stories = listen<MapGoal | null>(element, 'home-story');
    const others = ['home-quiz', 'home-map', 'home-sources'].map((name) => listen(element, name));
    for (const button of buttons(element)) button.click();
    expect(stories.map(({ detail }) => detail)).to.deep.equal([
      null,
      { position: { chapter: 'chapter', slide: 'harvest', step: 0 }, guided: true },
      { position: { chapter: 'later', slide: 'short', step: 0 }, guided: true },
    ]);
    expect(others.map(({ length }) => length)).to.deep.equal([1, 1, 1]);
  });

  it('is worked with keys, the story first', async () => {
    const element = await create();
    const stories = listen<MapGoal | null>(element, 'home-story');
    (document.activeElement as HTMLElement | null)?.blur();
    await sendKeys({ press: 'Tab' });
    expect(focused() === buttons(element)[0]).to.equal(true);
    await sendKeys({ press: 'Enter' });
    for (let i = 0; i < 2; i++) await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    expect(stories.map(({ detail }) => detail?.position.chapter ?? null)).to.deep.equal([null, 'chapter']);
  });

  it('has targets that a finger hits', async () => {
    for (const button of buttons(await create()))
      expect(button.getBoundingClientRect().height / 0.4, button.textContent).to.be.at.least(88);
  });

  it('shows nothing without a story', async () => {
    const element = await create();
    element.start = null;
    await element.updateComplete;
    expect(buttons(element)).to.have.length(0);
  });
});
