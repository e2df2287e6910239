import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import type { PublishedStart } from '../../src/content/index.ts';
import '../../src/modes/present/hall-window.ts';
import type { HallWindow } from '../../src/modes/present/hall-window.ts';
import type { HallSeen, Podium } from '../../src/modes/present/podium.ts';
import { newTalk, type Deed } from '../../src/modes/present/talk.ts';
import { say, word } from './support.ts';
import { waitUntil } from './wait.ts';

const talk = newTalk([{ id: 'rice', slides: [{ id: 'field', steps: 3 }] }]);
const start = {
  languages: [
    { id: 'vi', name: 'Tiếng Việt' },
    { id: 'en', name: 'English' },
  ],
} as unknown as PublishedStart;
const seen: HallSeen = { position: 'rice/field/0', edition: 'vi', question: '', width: 1920, height: 1080, full: true };

describe('<hall-window>', () => {
  let element: HallWindow;
  let done: Deed[];
  let opened: string[][];
  const open = window.open.bind(window);
  /** What the browser answers. */
  let answer: Window | null;

  beforeEach(async () => {
    [done, opened, answer] = [[], [], window];
    window.open = (...wish: unknown[]) => {
      opened.push(wish.map(String));
      return answer;
    };
    const podium = { do: (deed: Deed) => void done.push(deed) } as unknown as Podium;
    element = await fixture<HallWindow>(
      html`<hall-window .start=${start} .talk=${talk} .podium=${podium} .say=${say}></hall-window>`,
    );
  });
  afterEach(() => (window.open = open));

  const query = <E extends HTMLElement>(selector: string) => element.renderRoot.querySelector<E>(selector);
  const state = () => query('.state')!.textContent;
  const help = () => query('.help')?.textContent ?? '';
  async function give(hall: HallSeen | null): Promise<void> {
    element.hall = hall;
    await element.updateComplete;
  }

  it('is accessible, shut and open', async () => {
    await expect(element).to.be.accessible();
    await give({ ...seen, full: false });
    await expect(element).to.be.accessible();
  });

  it('opens the hall at its own address, by its name, without bars', async () => {
    query('.open')!.click();
    await waitUntil(() => opened.length);
    const [[address, name, features] = []] = opened;
    expect(new URL(address!).searchParams.get('window')).to.equal('hall');
    expect(new URL(address!).searchParams.get('mode')).to.equal('present');
    expect(name).to.equal('forum-hall');
    expect(features).to.match(/^popup,/);
    await waitUntil(help);
    expect([word('present.hall-drag'), word('present.hall-one-screen')]).to.include(help());
  });

  it('says what to do where the browser holds the window back, until it is there', async () => {
    answer = null;
    query('.open')!.click();
    await waitUntil(help);
    expect(help()).to.equal(word('present.hall-blocked'));
    await give(seen);
    expect(help()).to.equal('');
  });

  it('says how the hall is', async () => {
    expect(state()).to.equal(word('present.hall-shut'));
    await give(seen);
    expect(state()).to.equal(word('present.hall-same'));
    expect(help()).to.equal('');
    await give({ ...seen, full: false });
    expect(help()).to.equal(word('present.hall-not-full'));
    const behind = () => ({ ...seen, position: 'rice/field/1' });
    await give(behind());
    expect(state(), 'a step on its way').to.equal(word('present.hall-same'));
    await waitUntil(() => {
      element.hall = behind();
      return state() === word('present.hall-late');
    });
    element.talk = { ...talk, black: true };
    await give(seen);
    expect(state()).to.equal(word('present.hall-dark'));
  });

  it('chooses what the hall reads: each language, and both', async () => {
    await give(seen);
    const buttons = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-edition]')];
    expect(buttons.map(({ dataset }) => dataset['edition'])).to.deep.equal(['vi', 'en', 'vi,en']);
    expect(buttons.map((button) => button.getAttribute('aria-pressed'))).to.deep.equal(['true', 'false', 'false']);
    buttons[2]!.click();
    expect(done).to.deep.equal([{ type: 'hall', edition: 'vi,en' }]);
  });

  it('brings the window to the front and closes it', async () => {
    await give(seen);
    const acts: string[] = [];
    answer = {
      closed: false,
      location: { href: 'http://here/?window=hall' },
      focus: () => acts.push('front'),
      close: () => acts.push('close'),
    } as unknown as Window;
    for (const button of element.renderRoot.querySelectorAll<HTMLElement>('.row button:not([data-edition])'))
      button.click();
    expect(acts).to.deep.equal(['front', 'close']);
    expect(opened.length, 'found once').to.equal(1);
  });

  it('says so where that window was not opened from here', async () => {
    await give(seen);
    let closed = 0;
    answer = { closed: false, location: { href: 'about:blank' }, close: () => closed++ } as unknown as Window;
    query('.row button')!.click();
    await element.updateComplete;
    expect(help()).to.equal(word('present.hall-lost'));
    expect(closed, 'the empty window that the browser made').to.equal(1);
  });
});
