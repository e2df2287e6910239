import { expect, fixture, html } from '@open-wc/testing';
import type { Outline, PublishedStart } from '../../src/content/index.ts';
import '../../src/modes/present/present-plan.ts';
import type { PresentPlan } from '../../src/modes/present/present-plan.ts';
import { without } from '../../src/modes/present/plan.ts';
import { keptRehearsals } from '../../src/modes/present/rehearsal.ts';
import { after, newTalk, type Talk } from '../../src/modes/present/talk.ts';
import { STORY, STORY_TITLES } from '../fixtures/time-story.ts';
import { focused, say, waitUntil, word } from './support.ts';

const OUTLINE: Outline = STORY.map(({ id, slides }) => ({
  id,
  slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
}));
const START = { language: 'en', chapters: STORY } as unknown as PublishedStart;

/** The element over a talk that its deeds change, as the podium does. */
async function create(talk: Talk = newTalk(OUTLINE)) {
  const element = await fixture<PresentPlan>(html`
    <present-plan .start=${START} .titles=${STORY_TITLES} .say=${say}></present-plan>
  `);
  element.podium = { do: (deed) => void (element.talk = after(element.talk!, deed, OUTLINE)) };
  element.talk = talk;
  await element.updateComplete;
  return element;
}

const tidy = (one: Element): string => one.textContent.replace(/\s+/g, ' ').trim();
/** What a screen reader is given of a text with clock digits. */
const spoken = (one: Element): string => tidy(one.querySelector('.hidden') ?? one);
const row = (element: PresentPlan, name: string): HTMLElement =>
  [...element.renderRoot.querySelectorAll<HTMLElement>('.slide')].find((one) => one.textContent.includes(name))!;
const told = (element: PresentPlan): string[] =>
  [...element.renderRoot.querySelectorAll('.slide[aria-checked=true] .name')].map(tidy);
const press = async (element: PresentPlan, name: string): Promise<void> => {
  [...element.renderRoot.querySelectorAll('button')].find((button) => tidy(button).startsWith(name))!.click();
  await element.updateComplete;
};
const minutes = (count: number): string => say('present.plan-minutes', { count });

describe('<present-plan>', () => {
  beforeEach(() => keptRehearsals.erase());

  it('is accessible, whole, short, and with times of talks', async () => {
    const element = await create();
    await expect(element).to.be.accessible();
    keptRehearsals.save([{ began: 0, used: 9, slides: { 'seeds/sow': 9 } }]);
    await press(element, minutes(5));
    await press(element, 'Heavier');
    await expect(element).to.be.accessible();
  });

  it('lists everything with its time, the slide on screen marked', async () => {
    const element = await create(newTalk(OUTLINE, { chapter: 'harvest', slide: 'reap', step: 1 }));
    expect([...element.renderRoot.querySelectorAll('.slide .time > .hidden')].map(tidy)).to.deep.equal([
      '0:40',
      '0:30',
      '0:30',
      '1:30',
      '0:20',
      '0:20',
    ]);
    expect([...element.renderRoot.querySelectorAll('[aria-current=true] .name')].map(tidy)).to.deep.equal([
      'Hands bring it in',
    ]);
    expect([...element.renderRoot.querySelectorAll('.total b')].map(spoken)).to.deep.equal([
      say('present.plan-told', { told: 6, all: 6 }),
      say('present.plan-of', { total: '3:50', allowed: '3:50' }),
    ]);
  });

  it('tells what fits, and says of the rest that there is no time for it', async () => {
    const element = await create();
    element.start = {
      ...START,
      chapters: STORY.map((chapter) => ({
        ...chapter,
        slides: chapter.slides.map((slide) => ({ ...slide, seconds: slide.seconds.map((one) => one * 3) })),
      })),
    };
    await press(element, minutes(5));
    expect(told(element)).to.deep.equal(['Seven seeds in the ground', 'Hands bring it in', 'Half of it is sold']);
    expect(tidy(row(element, 'Heavier'))).to.include(word('present.plan-out-time'));
    expect(spoken(element.renderRoot.querySelectorAll('.total b')[1]!)).to.equal(
      say('present.plan-of', { total: '5:00', allowed: '5:00' }),
    );
    element.podium!.do({ type: 'plan', plan: without(element.talk!.plan, ['harvest/sell']) });
    await element.updateComplete;
    expect(tidy(row(element, 'Half'))).to.include(word('present.plan-out-late'));
    await press(element, say('present.plan-whole', { count: 12 }));
    expect(told(element)).to.have.length(6);
    expect(element.renderRoot.querySelectorAll('[aria-pressed=true]')).to.have.length(1);
  });

  it('waits at the slide that is told first, and goes nowhere once the talk has begun', async () => {
    const plan = { minutes: 20, without: ['seeds/sow'], hand: { 'seeds/sow': false } };
    const element = await create({ ...newTalk(OUTLINE), plan });
    await press(element, minutes(10));
    expect(element.talk!.position.slide).to.equal('rain');
    await press(element, word('present.plan-forget'));
    expect(element.talk!.position.slide).to.equal('sow');
    element.talk = { ...newTalk(OUTLINE), plan, clock: { used: 1000, since: null } };
    await element.updateComplete;
    await press(element, minutes(10));
    expect(element.talk.position.slide).to.equal('sow');
    element.talk = { ...newTalk(OUTLINE, { chapter: 'harvest', slide: 'count', step: 0 }), plan };
    await element.updateComplete;
    await press(element, minutes(10));
    expect(element.talk.position.slide).to.equal('count');
  });

  it('takes a slide out and in again by one press, and forgets that when asked', async () => {
    const element = await create();
    row(element, 'It rained').click();
    await element.updateComplete;
    expect(row(element, 'It rained').getAttribute('aria-checked')).to.equal('false');
    expect(tidy(row(element, 'It rained'))).to.include(word('present.plan-out-hand'));
    expect(element.talk!.plan.without).to.deep.equal(['seeds/rain']);
    row(element, 'It rained').click();
    await element.updateComplete;
    expect(tidy(row(element, 'It rained'))).to.include(word('present.plan-in-hand'));
    await press(element, word('present.plan-forget'));
    expect(tidy(row(element, 'It rained'))).not.to.include(word('present.plan-in-hand'));
  });

  it('says by how much the speaker’s choices are too long', async () => {
    const hand = Object.fromEntries(STORY.flatMap(({ id, slides }) => slides.map((one) => [`${id}/${one.id}`, true])));
    const element = await create({ ...newTalk(OUTLINE), plan: { minutes: 2, without: [], hand } });
    expect(tidy(element.renderRoot.querySelector('p.over')!)).to.equal(say('present.plan-over', { time: '0:41' }));
  });

  it('shows what slides took the last time, and what is still to come as fast as it must be', async () => {
    keptRehearsals.save([{ began: 0, used: 55, slides: { 'seeds/sow': 55 } }]);
    const element = await create();
    expect(tidy(row(element, 'Seven')).endsWith(say('present.plan-last', { time: '0:55' }))).to.equal(true);
    element.talk = { ...element.talk!, clock: { used: 60_000, since: null } };
    await element.updateComplete;
    expect(tidy(row(element, 'Each of them').querySelector('.time > .hidden')!)).to.equal('0:16');
    const lately = (): number => element.renderRoot.querySelectorAll('.last').length;
    expect(lately(), 'the clock stands: that was a talk').to.equal(1);
    element.talk = { ...element.talk, clock: { used: 60_000, since: Date.now() } };
    await element.updateComplete;
    expect(lately(), 'the talk under way does not count').to.equal(0);
  });

  it('says at what time of day a chapter to come begins', async () => {
    const now = new Date(2026, 10, 22, 9, 0, 30).getTime();
    const realNow = Date.now;
    Date.now = () => now;
    const element = await create();
    const heads = (): string[] => [...element.renderRoot.querySelectorAll('h3 .count > .hidden')].map(tidy);
    expect(heads()).to.deep.equal([]);
    element.talk = { ...element.talk!, clock: { used: 10_000, since: null } };
    await element.updateComplete.finally(() => (Date.now = realNow));
    expect(heads()).to.deep.equal([say('present.plan-at', { time: '09:01' })]);
  });

  it('erases the times after it has asked', async () => {
    keptRehearsals.save([{ began: 0, used: 55, slides: { 'seeds/sow': 55 } }]);
    const element = await create();
    await press(element, word('present.plan-erase'));
    await waitUntil(() => focused()?.textContent.trim() === word('present.plan-erase-no'));
    expect(keptRehearsals.load()).to.have.length(1);
    await press(element, word('present.plan-erase-yes'));
    expect(keptRehearsals.load()).to.deep.equal([]);
    await waitUntil(() => focused()?.textContent.trim() === word('present.plan-talks-none'));
  });

  it('stands in a wide, low panel beside its list, which is as high as the panel', async () => {
    const element = await create();
    Object.assign(element.style, { width: '44rem', height: '22rem' });
    const [fit, list] = [...element.renderRoot.querySelectorAll('.fit, .list')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(list!.left).to.be.greaterThan(fit!.right);
    expect(list!.height).to.be.closeTo(element.getBoundingClientRect().height, 1);
  });

  it('is one stop of Tab, the slide on screen, from which arrows lead through the list', async () => {
    const element = await create(newTalk(OUTLINE, { chapter: 'harvest', slide: 'reap', step: 0 }));
    const stops = (): string[] => [...element.renderRoot.querySelectorAll('.slide[tabindex="0"] .name')].map(tidy);
    const arrow = async (key: string, shiftKey = false): Promise<string> => {
      focused()!.dispatchEvent(
        new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
      );
      await element.updateComplete;
      return tidy(focused()!.querySelector('.name')!);
    };
    const names = [...element.renderRoot.querySelectorAll('.slide .name')].map(tidy);
    const here = names.indexOf('Hands bring it in');
    expect(stops()).to.deep.equal([names[here]]);
    row(element, names[here]!).focus();
    expect(await arrow('ArrowDown')).to.equal(names[here + 1]);
    expect(stops()).to.deep.equal([names[here + 1]]);
    expect(await arrow('ArrowUp', true), 'that leads the laser').to.equal(names[here + 1]);
    for (let i = 0; i < names.length + 1; i++) await arrow('ArrowUp');
    expect(stops()).to.deep.equal([names[0]]);
    // Who went on with the talk is led to where it is.
    (focused() as HTMLElement).blur();
    element.talk = after(element.talk!, { type: 'next' }, OUTLINE);
    element.talk = after(
      element.talk,
      { type: 'go', position: { chapter: 'harvest', slide: 'sell', step: 0 } },
      OUTLINE,
    );
    await element.updateComplete;
    expect(stops()).to.deep.equal([tidy(element.renderRoot.querySelector('.now .name')!)]);
  });

  it('follows the talk through its list, but not under the hand of who is choosing', async () => {
    const element = await create();
    Object.assign(element.style, { width: '28rem', height: '26rem' });
    const list = element.renderRoot.querySelector('.list')!;
    const go = async (chapter: string, slide: string): Promise<number> => {
      element.talk = after(element.talk!, { type: 'go', position: { chapter, slide, step: 0 } }, OUTLINE);
      await element.updateComplete;
      return list.scrollTop;
    };
    expect(await go('harvest', 'sell')).to.be.greaterThan(100);
    list.dispatchEvent(new Event('wheel'));
    expect(await go('seeds', 'rain')).to.be.greaterThan(100);
    const realNow = Date.now;
    const later = realNow() + 10_000;
    Date.now = () => later;
    expect(await go('seeds', 'sow').finally(() => (Date.now = realNow))).to.equal(0);
  });
});
