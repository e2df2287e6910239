import { expect, fixture, html } from '@open-wc/testing';
import type { Library, PublishedChapter, PublishedStart } from '../../src/content/index.ts';
import { NoteKeeper } from '../../src/modes/present/note-keeper.ts';
import '../../src/modes/present/paper.ts';
import type { PresentPaper } from '../../src/modes/present/paper.ts';
import { keptRehearsals } from '../../src/modes/present/rehearsal.ts';
import { newTalk, type Plan } from '../../src/modes/present/talk.ts';
import type { SceneKind } from '../../src/scene/index.ts';
import { catalogue } from '../../src/ui/words/index.ts';
import { say, waitUntil, word } from './support.ts';

const STEPS = { call: 2, places: 1, money: 1 };
const CHAPTER: PublishedChapter = {
  ...{ id: 'opening', title: 'The opening' },
  slides: Object.entries(STEPS).map(([id, steps]) => ({
    ...{ id, scene: 'bars', title: `Claim of ${id}`, takeaway: id, sources: [], facts: [] },
    data: { steps: Array.from({ length: steps }, () => ({})) },
    steps: Array.from({ length: steps }, () => ({ caption: 'Said', seconds: 30 })),
  })),
};
const start = {
  ...{ language: 'en', edition: 'en', title: 'The story', words: catalogue['en'], units: {} },
  chapters: [
    {
      ...{ id: 'opening', title: 'The opening', summary: '' },
      slides: CHAPTER.slides.map(({ id, steps }) => ({
        id,
        guided: false,
        seconds: steps.map(({ seconds }) => seconds),
      })),
    },
  ],
} as unknown as PublishedStart;
const kind: SceneKind = {
  table: () => [],
  scene: (_data, step) => ({
    marks: [{ shape: 'rect', group: 'data', key: `step-${step}`, x1: 0, y1: 0, x2: 90, y2: 10, fill: 'gold' }],
    scales: {},
  }),
};
let stories = 0;
const libraryOf = (): Library =>
  ({
    manifest: { id: `paper-${++stories}`, version: '7', hash: '', languages: ['en'], files: {} },
    notes: () => Promise.resolve({ opening: { call: ['Welcome.', 'On we go.'], places: [''] } }),
    chapter: () => Promise.resolve(CHAPTER),
  }) as unknown as Library;

async function create(plan: Plan, library = libraryOf()): Promise<PresentPaper> {
  const element = await fixture<PresentPaper>(
    html`<present-paper
      .start=${start}
      .library=${library}
      .talk=${{ ...newTalk([]), plan }}
      .loadScene=${() => Promise.resolve(kind)}
    ></present-paper>`,
  );
  await waitUntil(() => element.renderRoot.querySelector('article'), 'the document');
  return element;
}
const all = (element: PresentPaper, selector: string) =>
  [...element.renderRoot.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
const WHOLE: Plan = { minutes: null, without: [] };

describe('<present-paper>', () => {
  it('has every slide with its last picture, its time, and the notes of every step, the speaker’s own first', async () => {
    const library = libraryOf();
    const element = await create(WHOLE, library);
    expect(all(element, 'h3')).to.deep.equal(['Claim of call', 'Claim of places', 'Claim of money']);
    expect(all(element, 'li')).to.deep.equal([
      'Welcome.',
      'On we go.',
      word('present.notes-none'),
      word('present.notes-none'),
    ]);
    expect(all(element, '.place')[0]).to.equal(`1/3 · ${say('present.notes-planned', { time: '1:00' })}`);
    const picture = element.renderRoot.querySelector('sheet-picture')!;
    await waitUntil(() => picture.renderRoot.querySelector('forum-scene')?.drawing.marks[0]?.key === 'step-1');
    NoteKeeper.of(library.manifest.id).write('en', 'opening/call/0', { text: 'Hello!', over: 'Welcome.' });
    await element.updateComplete;
    expect(all(element, 'li')[0]).to.equal('Hello!');
    await expect(element).to.be.accessible();
  });

  it('prints the slides of the plan, or all, and says which of them are not in it', async () => {
    const element = await create({ minutes: null, without: ['opening/places'] });
    expect(all(element, 'h3')).to.deep.equal(['Claim of call', 'Claim of money']);
    expect(all(element, '.about')[2]).to.equal(say('present.notes-sum', { count: 2, time: '1:30' }));
    // Numbers are those that lead there, whatever is printed.
    expect(all(element, '.place').map((place) => place.split(' ')[0])).to.deep.equal(['1/3', '3/3']);
    [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[name=slides]')].at(-1)!.click();
    await element.updateComplete;
    expect(all(element, 'h3')).to.have.length(3);
    expect(all(element, '.place')[1]).to.contain(word('present.notes-left-out'));
  });

  it('has the times of the last rehearsal beside those of the plan, and their sum once all were timed', async () => {
    keptRehearsals.save([{ began: 0, used: 110, slides: { 'opening/call': 75, 'opening/places': 35 } }]);
    const element = await create(WHOLE);
    const planned = say('present.notes-planned', { time: '1:00' });
    expect(all(element, '.place')[0]).to.equal(`1/3 · ${planned} ${say('present.plan-last', { time: '1:15' })}`);
    expect(all(element, '.place')[2]).to.equal(`3/3 · ${say('present.notes-planned', { time: '0:30' })}`);
    const sum = say('present.notes-sum', { count: 3, time: '2:00' });
    expect(all(element, '.about')[2]).to.equal(sum);
    keptRehearsals.save([
      { began: 0, used: 150, slides: { 'opening/call': 75, 'opening/places': 35, 'opening/money': 40 } },
    ]);
    element.requestUpdate();
    await element.updateComplete;
    expect(all(element, '.about')[2]).to.equal(`${sum} ${say('present.notes-sum-last', { time: '2:30' })}`);
    keptRehearsals.erase();
  });

  it('chooses the paper by a style sheet of the document, which is gone with it', async () => {
    const rules = () =>
      document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join();
    const element = await create(WHOLE);
    expect(rules().toLowerCase()).to.contain('a4');
    [...element.renderRoot.querySelectorAll<HTMLInputElement>('input[name=size]')].at(-1)!.click();
    expect(rules()).to.contain('8.5in 11in');
    element.remove();
    expect(rules()).not.to.contain('@page');
    localStorage.removeItem('forum-present/paper');
  });
});
