import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Position, PublishedMap, PublishedStart } from '../../src/content/index.ts';
import type { ForumMap, MapGoal } from '../../src/panels/index.ts';
import '../../src/panels/index.ts';
import { focused, listen, say, waitUntil } from './support.ts';

const slide = (id: string, guided: boolean, ...seconds: number[]) => ({ id, guided, seconds });
const CHAPTERS: PublishedStart['chapters'] = [
  { id: 'seeds', title: 'Seeds', summary: '', slides: [slide('sow', true, 20, 20), slide('rain', false, 30)] },
  {
    id: 'harvest',
    title: 'Harvest',
    summary: '',
    slides: [slide('reap', true, 20, 10), slide('weigh', false, 60, 60), slide('sell', true, 15)],
  },
];
const TITLES: PublishedMap = {
  seeds: { sow: 'Seven seeds in the ground', rain: 'It rained for a week' },
  harvest: { reap: 'Hands bring it in', weigh: 'Heavier than last year', sell: 'Half of it is sold' },
};

interface Options {
  readonly position?: Position | null;
  readonly guided?: boolean;
  readonly load?: () => Promise<PublishedMap>;
}

async function create({ position = null, guided = false, load = () => Promise.resolve(TITLES) }: Options = {}) {
  const element = await fixture<ForumMap>(html`
    <forum-map
      .chapters=${CHAPTERS}
      .position=${position}
      .seen=${['seeds/sow', 'harvest/reap']}
      ?guided=${guided}
      .say=${say}
      .load=${load}
    ></forum-map>
  `);
  await element.updateComplete;
  return element;
}

const HERE: Position = { chapter: 'harvest', slide: 'reap', step: 1 };
const text = (element: ForumMap, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll(selector)].map((e) => e.textContent.replace(/\s+/g, ' ').trim());
const named = (element: ForumMap, name: string): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll('button')].find((button) => button.textContent.includes(name))!;

describe('<forum-map>', () => {
  it('is accessible, closed and open', async () => {
    await expect(await create()).to.be.accessible();
    await expect(await create({ position: HERE })).to.be.accessible();
  });

  it('opens at the chapter of its visitor, with the slide on screen marked', async () => {
    const element = await create({ position: HERE });
    await waitUntil(() => text(element, '.slide').includes('Hands bring it in'));
    expect(text(element, '.slide')).to.deep.equal(Object.values(TITLES['harvest']!));
    expect(text(element, '[aria-current=step]')).to.deep.equal(['Hands bring it in']);
  });

  it('says how long the rest of the chapter takes, on the way that the visitor is on', async () => {
    expect(text(await create({ position: HERE }), '.left')).to.deep.equal([say('map.left', { minutes: 2 })]);
    expect(text(await create({ position: HERE, guided: true }), '.left')).to.deep.equal([
      say('map.left-guided', { seconds: 25 }),
    ]);
    expect(text(await create(), '.left')).to.deep.equal([]);
  });

  it('says what has been seen', async () => {
    const element = await create({ position: HERE });
    expect(text(element, '.head .hidden')).to.deep.equal([
      say('map.seen', { seen: 1, count: 2 }),
      say('map.seen', { seen: 1, count: 3 }),
    ]);
    const ticks = [...element.renderRoot.querySelectorAll('.ticks i')].map(({ className }) => className);
    expect(ticks).to.deep.equal(['seen', 'new', 'now', 'new', 'new']);
  });

  it('leads to any slide, and to the short tour of a chapter', async () => {
    const element = await create({ position: HERE });
    const goals = listen<MapGoal>(element, 'map-go');
    named(element, 'Seeds').click();
    await element.updateComplete;
    named(element, 'It rained').click();
    named(element, say('map.run', { seconds: 40 })).click();
    expect(goals.map(({ detail }) => detail)).to.deep.equal([
      { position: { chapter: 'seeds', slide: 'rain', step: 0 }, guided: false },
      { position: { chapter: 'seeds', slide: 'sow', step: 0 }, guided: true },
    ]);
  });

  it('still leads somewhere when the titles cannot be had', async () => {
    const element = await create({ position: HERE, load: () => Promise.reject(new Error('gone')) });
    expect(text(element, '.slide')).to.deep.equal(['reap', 'weigh', 'sell']);
  });

  it('keeps the keys to itself and closes with Escape', async () => {
    const element = await create({ position: HERE });
    const closed = listen(element, 'panel-close');
    expect(focused()?.id).to.equal('title');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ up: 'Shift' });
    expect(focused()?.textContent.trim()).to.equal(say('source.close'));
    await sendKeys({ press: 'Escape' });
    expect(closed).to.have.length(1);
  });
});
