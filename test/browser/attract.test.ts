import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html } from 'lit';
import { sample as units } from '../../slides/units/sample.ts';
import { plainText, type NumericFact, type PublishedAttractItem } from '../../src/content/index.ts';
import type { DeckFrame } from '../../src/deck/index.ts';
import type { KioskAttract } from '../../src/modes/kiosk/attract.ts';
import '../../src/modes/kiosk/attract.ts';
import { loadScene } from '../../src/registry.ts';
import { sayer, type Say } from '../../src/ui/index.ts';
import { sampleEditions } from '../fixtures/sample-story.ts';
import { deckFrame, focused, fontsReady, listen, onPlane, waitUntil } from './support.ts';

const SCALE = 0.4;
const FRESH = { item: 0, step: 1, since: 0, guess: null, held: false } as const;

describe('<kiosk-attract>', () => {
  let frame: DeckFrame;
  let say: Say;
  /** One slide that asks for a guess, and the same one that does not. */
  let items: readonly PublishedAttractItem[];

  before(async () => {
    await fontsReady();
    const [, english] = await sampleEditions(units);
    const { start } = english!;
    const [item] = start.kiosk.attract;
    const { levels, capacity } = item!.slide.data as unknown as {
      levels: { fact: NumericFact }[];
      capacity: NumericFact;
    };
    frame = deckFrame(start);
    say = sayer(start.words);
    const asking = { step: 2, key: levels[1]!.fact, of: capacity, after: 'It was 1,730 of 2,400 seats.' };
    items = [
      { ...item!, seconds: [3, 3], question: 'How many of 2,400 seats are there today?', guess: asking },
      { ...item!, seconds: [3] },
    ];
  });

  async function create(now: Partial<KioskAttract['now']> = {}): Promise<KioskAttract> {
    const element = await onPlane<KioskAttract>(
      html`<kiosk-attract
        .items=${items}
        .now=${{ ...FRESH, ...now }}
        .frame=${frame}
        .say=${say}
        .loadScene=${loadScene}
        .still=${true}
      ></kiosk-attract>`,
      { scale: SCALE },
    );
    await waitUntil(() => element.renderRoot.querySelector('forum-scene')?.drawing.marks.length);
    return element;
  }

  const one = <E extends HTMLElement>(element: KioskAttract, selector: string): E =>
    element.renderRoot.querySelector<E>(selector)!;
  const drawnKeys = (element: KioskAttract): string[] =>
    one<HTMLElementTagNameMap['forum-scene']>(element, 'forum-scene').drawing.marks.map(({ key }) => key);
  /** Touches a place of the stage. */
  const touch = (x: number, y: number) =>
    sendMouse({ type: 'click', position: [x * SCALE, y * SCALE].map(Math.round) as [number, number] });

  it('is accessible, before a guess and after it', async () => {
    await expect(await create()).to.be.accessible();
    await expect(await create({ step: 2, guess: 1200 })).to.be.accessible();
    await expect(await create({ item: 1, step: 0, held: true })).to.be.accessible();
  });

  it('asks its question in letters for three metres, and draws', async () => {
    const element = await create();
    const lines = [...element.renderRoot.querySelectorAll('h1 span')].map(({ textContent }) => textContent);
    expect(lines.join('').trim()).to.equal(plainText(items[0]!.question));
    expect(parseFloat(getComputedStyle(one(element, 'h1')).fontSize)).to.be.at.least(83);
    expect(drawnKeys(element).length).to.be.greaterThan(0);
    expect(one(element, '.primary').textContent.trim()).to.equal(items[0]!.invite);
  });

  describe('touch', () => {
    it('on the picture is the guess', async () => {
      const element = await create();
      const [guesses, opens] = [listen<number>(element, 'attract-guess'), listen(element, 'attract-open')];
      await touch(400, 600);
      expect(guesses).to.have.length(1);
      expect(guesses[0]!.detail).to.be.within(1, 2400);
      expect(opens).to.have.length(0);
    });

    it('lower is more', async () => {
      const element = await create();
      const guesses = listen<number>(element, 'attract-guess');
      for (const y of [500, 650, 800]) await touch(400, y);
      const [few, some, many] = guesses.map(({ detail }) => detail);
      expect(few).to.be.lessThan(some!);
      expect(some).to.be.lessThan(many!);
    });

    it('beside the picture opens the menu', async () => {
      const element = await create();
      const [guesses, opens] = [listen(element, 'attract-guess'), listen(element, 'attract-open')];
      await touch(960, 60);
      expect([guesses.length, opens.length]).to.deep.equal([0, 1]);
    });

    it('opens the menu wherever it is, where nothing is asked', async () => {
      const element = await create({ item: 1, step: 0 });
      const opens = listen(element, 'attract-open');
      await touch(400, 600);
      one(element, '.primary').click();
      expect(opens).to.have.length(2);
    });

    it('on pause holds the loop, and does nothing else', async () => {
      const element = await create();
      const [holds, opens] = [listen<boolean>(element, 'attract-hold'), listen(element, 'attract-open')];
      const pause = () => one(element, '.buttons button:not(.primary)');
      const label = () => pause().getAttribute('aria-label') ?? pause().textContent.trim();
      expect(label()).to.equal(say('kiosk.pause'));
      pause().click();
      element.now = { ...FRESH, held: true };
      await element.updateComplete;
      expect(label()).to.equal(say('kiosk.play'));
      pause().click();
      expect(holds.map(({ detail }) => detail)).to.deep.equal([true, false]);
      expect(opens).to.have.length(0);
    });
  });

  describe('the invitation', () => {
    it('sets out a guess in the middle, held and ready to be moved; a second touch confirms it', async () => {
      const element = await create();
      const [asks, guesses] = [listen(element, 'attract-ask'), listen<number>(element, 'attract-guess')];
      one(element, '.primary').click();
      await element.updateComplete;
      expect(asks).to.have.length(1);
      expect(guesses).to.have.length(0);
      expect(focused() === one(element, 'input')).to.equal(true);
      expect(one(element, '.primary').textContent.trim()).to.equal(say('attract.confirm'));
      expect(drawnKeys(element)).to.contain('seats/guess');
      one(element, '.primary').click();
      expect(guesses.map(({ detail }) => detail)).to.deep.equal([1200]);
    });

    it('is forgotten when the loop goes on to another picture', async () => {
      const element = await create();
      one(element, '.primary').click();
      await element.updateComplete;
      element.now = { ...FRESH, item: 1, step: 0 };
      await element.updateComplete;
      expect(one(element, '.primary').textContent.trim()).to.equal(items[1]!.invite);
      expect(drawnKeys(element)).not.to.contain('seats/guess');
    });
  });

  describe('keys', () => {
    it('reach the slider first; arrows move the guess and Enter confirms it', async () => {
      const element = await create();
      const [asks, guesses] = [listen(element, 'attract-ask'), listen<number>(element, 'attract-guess')];
      await sendKeys({ press: 'Tab' });
      const slider = one<HTMLInputElement>(element, 'input');
      expect(focused() === slider).to.equal(true);
      await sendKeys({ press: 'Enter' });
      expect(guesses).to.have.length(0);
      const before = Number(slider.value);
      for (let i = 0; i < 3; i++) await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'ArrowLeft' });
      await element.updateComplete;
      expect(Number(slider.value)).to.equal(before + 2 * 24);
      expect(slider.getAttribute('aria-valuetext')).to.contain(Number(slider.value).toLocaleString('en'));
      expect(asks.length).to.be.greaterThan(0);
      expect(drawnKeys(element)).to.contain('seats/guess');
      await sendKeys({ press: 'Enter' });
      expect(guesses.map(({ detail }) => detail)).to.deep.equal([before + 2 * 24]);
    });

    it('show where they are', async () => {
      const element = await create();
      const ring = one(element, '.ring');
      expect(getComputedStyle(ring).borderStyle).to.equal('none');
      await sendKeys({ press: 'Tab' });
      expect(getComputedStyle(ring).borderStyle).to.equal('solid');
      expect(ring.getBoundingClientRect().width / SCALE).to.be.greaterThan(1700);
    });
    it('guess as round as a finger does, up to the end', async () => {
      const element = await create();
      const guesses = listen<number>(element, 'attract-guess');
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'ArrowRight' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'End' });
      await sendKeys({ press: 'Enter' });
      expect(guesses.map(({ detail }) => detail)).to.deep.equal([1224, 2400]);
    });
    it('are told where the slider stands', async () => {
      const element = await create();
      expect(one(element, 'input').getAttribute('aria-valuetext')).to.contain('1,200');
    });
  });

  describe('after a guess', () => {
    it('says what is true, and leads to the story', async () => {
      const element = await create({ step: 2, guess: 1200 });
      const [stories, opens] = [listen(element, 'attract-story'), listen(element, 'attract-open')];
      expect(element.renderRoot.querySelector('input')).to.equal(null);
      expect(one(element, '.after').textContent).to.equal('It was 1,730 of 2,400 seats.');
      expect(one(element, '.after').getAttribute('aria-live')).to.equal('polite');
      expect(drawnKeys(element)).to.contain('seats/guess');
      await touch(960, 60);
      one(element, '.primary').click();
      expect([stories.length, opens.length]).to.deep.equal([1, 0]);
    });
  });

  it('is empty, not broken, where a scene does not load', async () => {
    const element = await onPlane<KioskAttract>(
      html`<kiosk-attract .items=${items} .now=${FRESH} .frame=${frame} .say=${say}></kiosk-attract>`,
      { scale: SCALE },
    );
    await element.updateComplete;
    expect(one(element, 'h1').textContent.trim()).to.equal(plainText(items[0]!.question));
    const opens = listen(element, 'attract-open');
    await touch(400, 600);
    expect(opens).to.have.length(1);
  });
});
