import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Outline, Position, PublishedStart } from '../../src/content/index.ts';
import '../../src/modes/present/present-time.ts';
import type { PresentTime } from '../../src/modes/present/present-time.ts';
import { keptRehearsals } from '../../src/modes/present/rehearsal.ts';
import { after, newTalk, type Deed, type Talk } from '../../src/modes/present/talk.ts';
import { STORY } from '../fixtures/time-story.ts';
import { focused, say, waitUntil, word } from './support.ts';

const OUTLINE: Outline = STORY.map(({ id, slides }) => ({
  id,
  slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
}));
const START = { language: 'en', chapters: STORY } as unknown as PublishedStart;
const SOW: Position = { chapter: 'seeds', slide: 'sow', step: 0 };

const realNow = Date.now;
/** Stops the clock of the machine at so many ms, as far as anybody asks for it. */
const at = (ms: number): void => void (Date.now = () => ms);

/** The element over a talk that its deeds change, as the podium does. */
async function create(talk: Talk = newTalk(OUTLINE)) {
  const element = await fixture<PresentTime>(html`<present-time .start=${START} .say=${say}></present-time>`);
  const deeds: Deed[] = [];
  const act = async (deed: Deed): Promise<void> => {
    deeds.push(deed);
    element.talk = after(element.talk!, deed, OUTLINE);
    await element.updateComplete;
  };
  element.podium = { do: (deed) => void act(deed) };
  element.talk = talk;
  await element.updateComplete;
  return { element, deeds, act };
}

/** A clock that ran for so many seconds at the time 0. */
const running = (seconds: number, position = SOW): Talk => ({
  ...newTalk(OUTLINE, position),
  clock: { used: seconds * 1000, since: 0 },
});
const text = (element: PresentTime, selector: string): string =>
  element.renderRoot.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();
const named = (element: PresentTime, name: string): HTMLButtonElement | undefined =>
  [...element.renderRoot.querySelectorAll('button')].find((button) => button.textContent.trim() === name);
const clocks = (element: PresentTime): string[] =>
  [...element.renderRoot.querySelectorAll('dd .hidden')].slice(1).map(({ textContent }) => textContent);

describe('<present-time>', () => {
  beforeEach(() => {
    keptRehearsals.erase();
    at(0);
  });
  afterEach(() => void (Date.now = realNow));

  it('is accessible, on plan, late, and asking', async () => {
    await expect((await create()).element).to.be.accessible();
    const { element } = await create(running(200));
    await expect(element).to.be.accessible();
    named(element, word('present.time-anew'))!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says the time that is used and the time that is left', async () => {
    const { element } = await create(running(75));
    expect(clocks(element)).to.deep.equal(['1:15', '2:35']);
    element.talk = running(250);
    await element.updateComplete;
    expect(clocks(element)).to.deep.equal(['4:10', '0:20']);
    expect(text(element, '.over dt')).to.equal(word('present.time-over'));
  });

  it('goes on by itself, a second at a time', async () => {
    Date.now = realNow;
    const { element } = await create({ ...newTalk(OUTLINE), clock: { used: 0, since: realNow() } });
    const seen: string[] = [];
    await waitUntil(() => {
      const now = clocks(element)[0]!;
      if (seen.at(-1) !== now) seen.push(now);
      return seen.length === 3;
    });
    expect(seen).to.deep.equal(['0:00', '0:01', '0:02']);
  });

  it('says in words how far the talk is from its plan', async () => {
    const { element } = await create(running(10));
    expect(text(element, '.pace .hidden')).to.equal(word('present.time-on'));
    element.talk = running(28);
    await element.updateComplete;
    expect(text(element, '.pace .hidden')).to.equal(say('present.time-behind', { time: '0:08' }));
    element.talk = running(40, { chapter: 'seeds', slide: 'rain', step: 0 });
    await element.updateComplete;
    expect(text(element, '.pace .hidden')).to.equal(word('present.time-on'));
    element.talk = running(10, { chapter: 'seeds', slide: 'rain', step: 0 });
    await element.updateComplete;
    expect(text(element, '.pace .hidden')).to.equal(say('present.time-ahead', { time: '0:30' }));
  });

  it('leaves a clock alone that was stopped on the way', async () => {
    const { element, act } = await create(running(30));
    named(element, word('present.time-pause'))!.click();
    await act({ type: 'next' });
    expect(element.talk!.clock).to.deep.equal({ used: 30_000, since: null });
    expect(named(element, word('present.time-go-on'))).not.to.equal(undefined);
  });

  it('asks before it begins anew, and Escape means no', async () => {
    const { element, deeds } = await create(running(30));
    named(element, word('present.time-anew'))!.click();
    await waitUntil(() => focused()?.textContent.trim() === word('present.time-keep'));
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => focused()?.textContent.trim() === word('present.time-anew'));
    expect(deeds).to.deep.equal([]);
    named(element, word('present.time-anew'))!.click();
    await element.updateComplete;
    named(element, word('present.time-reset'))!.click();
    await element.updateComplete;
    expect(element.talk!.clock).to.deep.equal({ used: 0, since: null });
  });

  it('offers to leave slides out when the time cannot be made up, and takes it back', async () => {
    const { element } = await create(running(30));
    expect(element.renderRoot.querySelector('.offer')).to.equal(null);
    element.talk = running(120);
    await element.updateComplete;
    expect(element.talk.plan.without).to.deep.equal([]);
    named(element, word('present.time-catch-up-one'))!.click();
    await element.updateComplete;
    expect(element.talk.plan).to.deep.equal({ minutes: null, without: ['harvest/weigh'], late: ['harvest/weigh'] });
    expect(element.renderRoot.querySelector('.offer')).to.equal(null);
    named(element, word('present.time-bring-back-one'))!.click();
    await element.updateComplete;
    expect(element.talk.plan.without).to.deep.equal([]);
  });

  it('moves nothing while it counts, nor when an offer comes', async () => {
    await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 40px "Be Vietnam Pro"`)));
    const { element } = await create(running(61));
    const places = (): string[] =>
      [...element.renderRoot.querySelectorAll('dt, dd, .pace, .end, .part, .row')].map((one) => {
        const { x, y, width, height } = one.getBoundingClientRect();
        return [x, y, width, height].join(' ');
      });
    const before = places();
    const widths = new Set<number>();
    for (const seconds of [71, 88, 111, 144, 200]) {
      element.talk = running(seconds);
      await element.updateComplete;
      expect(places()).to.deep.equal(before);
      widths.add(element.renderRoot.querySelector('dd.large [aria-hidden]')!.getBoundingClientRect().width);
    }
    expect(widths.size).to.equal(1);
    expect(element.renderRoot.querySelector('.offer')).not.to.equal(null);
  });

  it('writes down what each slide takes', async () => {
    const { act } = await create({ ...newTalk(OUTLINE), clock: { used: 0, since: 0 } });
    at(4000);
    await act({ type: 'next' });
    at(40_000);
    await act({ type: 'next' });
    at(55_000);
    await act({ type: 'clock', run: false, now: 55_000 });
    at(99_000);
    await act({ type: 'next' });
    expect(keptRehearsals.load()).to.deep.equal([
      { began: 0, used: 55, slides: { 'seeds/sow': 40, 'seeds/rain': 15 } },
    ]);
  });
});
