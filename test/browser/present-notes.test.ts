import { expect, fixture, html } from '@open-wc/testing';
import type { Library, PublishedNotes, PublishedStart } from '../../src/content/index.ts';
import { NoteKeeper } from '../../src/modes/present/note-keeper.ts';
import '../../src/modes/present/present-notes.ts';
import type { PresentNotes } from '../../src/modes/present/present-notes.ts';
import { newTalk, type Talk } from '../../src/modes/present/talk.ts';
import { focused, listen, painted, say, waitUntil, word } from './support.ts';

const LONG = 'Something that takes a while to be said. '.repeat(80).trim();
const NOTES: Record<string, PublishedNotes> = {
  en: { opening: { call: ['Welcome.', LONG, ''] }, later: { money: ['Much money.'] } },
  vi: { opening: { call: ['Xin chào.', 'Dài.', ''] }, later: { money: ['Nhiều tiền.'] } },
};
const chapter = (id: string, slide: string, steps: number) => ({
  ...{ id, title: id, summary: '' },
  slides: [{ id: slide, guided: false, seconds: Array.from({ length: steps }, () => 8) }],
});
const startIn = (edition: string) =>
  ({
    ...{ language: edition.split(',')[0], edition, title: 'The story', words: {} },
    chapters: [chapter('opening', 'call', 3), chapter('later', 'money', 1)],
  }) as unknown as PublishedStart;

/** Each test has a story of its own, so that none finds what another one wrote. */
let stories = 0;
const libraryOf = (notes = NOTES, id = `story-${++stories}`): Library =>
  ({
    manifest: { id, version: '7', hash: JSON.stringify(notes), languages: ['vi', 'en'], files: {} },
    notes: (language: string) => Promise.resolve(notes[language]),
  }) as unknown as Library;

const talkAt = (chapter: string, slide: string, step: number): Talk => ({
  ...newTalk([]),
  position: { chapter, slide, step },
});
const FIRST = talkAt('opening', 'call', 0);

async function create({ edition = 'en', library = libraryOf(), talk = FIRST } = {}): Promise<PresentNotes> {
  const element = await fixture<PresentNotes>(
    html`<present-notes .start=${startIn(edition)} .library=${library} .talk=${talk} .say=${say}></present-notes>`,
  );
  element.style.setProperty('height', '22rem');
  await waitUntil(() => element.renderRoot.querySelector('present-note'), 'the notes');
  return element;
}
const blocks = (element: PresentNotes) => [...element.renderRoot.querySelectorAll('present-note')];
const inBlock = <E extends Element = HTMLElement>(element: PresentNotes, selector: string) =>
  blocks(element)[0]!.renderRoot.querySelector<E>(selector);
const texts = (element: PresentNotes) =>
  blocks(element).map((block) => block.renderRoot.querySelector('p')!.textContent);
const press = async (element: PresentNotes, key: Parameters<typeof word>[0]) => {
  const roots = [element.renderRoot, ...blocks(element).map(({ renderRoot }) => renderRoot)];
  const files = element.renderRoot.querySelector('present-notes-files');
  if (files) roots.push(files.renderRoot);
  const button = roots
    .flatMap((root) => [...root.querySelectorAll('button')])
    .find((one) => (one.ariaLabel ?? one.textContent).trim() === word(key));
  expect(button, word(key)).to.not.equal(undefined);
  button!.click();
  await settle(element);
};
const settle = async (element: PresentNotes) => {
  await element.updateComplete;
  for (const block of blocks(element)) await block.updateComplete;
};
const type = async (element: PresentNotes, text: string) => {
  const field = inBlock<HTMLTextAreaElement>(element, 'textarea')!;
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await settle(element);
};
const go = async (element: PresentNotes, talk: Talk) => {
  element.talk = talk;
  await settle(element);
  await settle(element);
};

describe('<present-notes>', () => {
  before(() => Object.assign(document.documentElement.dataset, { theme: 'night' }));
  after(() => delete document.documentElement.dataset['theme']);
  afterEach(() =>
    Object.keys(localStorage).forEach((key) => key.startsWith('forum-present/') && localStorage.removeItem(key)),
  );

  it('says the notes of the step and the first words of the next, and can be reached by everybody', async () => {
    const element = await create();
    expect(texts(element)).to.deep.equal(['Welcome.']);
    const next = element.renderRoot.querySelector('.next')!.textContent;
    expect(next).to.contain(word('present.notes-next')).and.contain('Something that takes a while').and.contain('…');
    expect(next.length).to.be.below(160);
    await expect(element).to.be.accessible();
  });

  it('follows the talk, from the top of every step, and says where there are none', async () => {
    const element = await create({ talk: talkAt('opening', 'call', 1) });
    const words = element.renderRoot.querySelector('.words')!;
    words.scrollTop = 500;
    expect(words.scrollTop).to.equal(500);
    await go(element, { ...element.talk!, black: true });
    expect(words.scrollTop, 'the same step').to.equal(500);
    await go(element, talkAt('opening', 'call', 2));
    expect(texts(element)).to.deep.equal([word('present.notes-none')]);
    expect(element.renderRoot.querySelector('.next')!.textContent).to.contain(word('present.notes-next-slide'));
    await go(element, talkAt('opening', 'call', 1));
    expect(words.scrollTop).to.equal(0);
    await go(element, talkAt('later', 'money', 0));
    expect(element.renderRoot.querySelector('.next')!.textContent.trim()).to.equal(word('present.notes-last'));
  });

  it('passes by the slides that the plan leaves out', async () => {
    const plan = { minutes: 5, without: ['later/money'] };
    const element = await create({ talk: { ...talkAt('opening', 'call', 2), plan } });
    expect(element.renderRoot.querySelector('.next')!.textContent.trim()).to.equal(word('present.notes-last'));
  });

  it('is in the speaker’s language, or in both', async () => {
    const element = await create({ edition: 'vi,en' });
    expect(texts(element)).to.deep.equal(['Xin chào.', 'Welcome.']);
    element.start = startIn('vi');
    await waitUntil(() => blocks(element).length === 1);
    expect(texts(element)).to.deep.equal(['Xin chào.']);
  });

  it('has letters as large as the speaker wants, also the next time', async () => {
    const sizeOf = (element: PresentNotes) => parseFloat(getComputedStyle(inBlock(element, '.said')!).fontSize);
    const element = await create();
    const usual = sizeOf(element);
    expect(usual).to.be.at.least(24);
    await press(element, 'present.notes-larger');
    await press(element, 'present.notes-larger');
    const large = sizeOf(element);
    expect(large).to.be.above(usual);
    expect(sizeOf(await create())).to.equal(large);
    for (let i = 0; i < 3; i++) await press(element, 'present.notes-smaller');
    expect(sizeOf(element)).to.be.below(usual);
  });
});

describe('<present-notes>, written over', () => {
  afterEach(() =>
    Object.keys(localStorage).forEach((key) => key.startsWith('forum-present/') && localStorage.removeItem(key)),
  );

  it('keeps every letter on the device, marks what is the speaker’s own, and leads back', async () => {
    const library = libraryOf();
    const element = await create({ library });
    await press(element, 'present.notes-write');
    expect(focused()!.localName).to.equal('textarea');
    expect(inBlock<HTMLTextAreaElement>(element, 'textarea')!.value).to.equal('Welcome.');
    await expect(element).to.be.accessible();
    await type(element, 'Hello, and  ');
    await type(element, 'Hello, and welcome! ');
    expect(localStorage.getItem(`forum-present/notes/${library.manifest.id}`)).to.contain('Hello, and welcome!');
    await press(element, 'present.notes-done');
    expect(focused()!.id).to.equal('write');
    expect(texts(element)).to.deep.equal(['Hello, and welcome!']);
    expect(inBlock(element, 'strong')!.textContent).to.equal(word('present.notes-own'));
    await go(element, talkAt('opening', 'call', 1));
    expect(inBlock(element, 'strong')).to.equal(null);
    await go(element, FIRST);
    await press(element, 'present.notes-original');
    expect(texts(element)).to.deep.equal(['Welcome.']);
    await press(element, 'present.notes-take-again');
    expect(texts(element)).to.deep.equal(['Hello, and welcome!']);
    element.start = startIn('vi');
    await waitUntil(() => texts(element)[0] === 'Xin chào.', 'another language has its own');
  });

  it('lets no key that is typed there reach what drives the talk', async () => {
    const element = await create();
    await press(element, 'present.notes-write');
    const heard = [listen(document, 'keydown'), listen(document, 'keyup')];
    const field = inBlock(element, 'textarea')!;
    for (const key of ['b', 'PageDown', ' ', 'Escape'])
      for (const name of ['keydown', 'keyup'])
        field.dispatchEvent(new KeyboardEvent(name, { key, bubbles: true, composed: true, cancelable: true }));
    expect(heard.flat()).to.deep.equal([]);
    await settle(element);
    await painted();
    expect(inBlock(element, 'textarea'), 'Escape ends').to.equal(null);
  });

  it('stays with what is being written when the talk goes on, says so, and follows when it is done', async () => {
    const element = await create();
    await press(element, 'present.notes-write');
    await go(element, talkAt('later', 'money', 0));
    await type(element, 'Still the first step');
    expect(element.renderRoot.querySelector('.trouble')!.textContent).to.equal(word('present.notes-elsewhere'));
    await press(element, 'present.notes-done');
    expect(texts(element)).to.deep.equal(['Much money.']);
    await go(element, FIRST);
    expect(texts(element)).to.deep.equal(['Still the first step']);
  });

  it('outlives a newer story, and says where that says something else now', async () => {
    const library = libraryOf();
    const element = await create({ library });
    await press(element, 'present.notes-write');
    await type(element, 'Mine');
    await press(element, 'present.notes-done');
    const newer = { ...NOTES, en: { ...NOTES['en'], opening: { call: ['A new welcome.', LONG, ''] } } };
    element.library = libraryOf(newer, library.manifest.id);
    await waitUntil(() => inBlock(element, '.marks p')?.textContent === word('present.notes-outdated'));
    expect(texts(element)).to.deep.equal(['Mine']);
    await press(element, 'present.notes-show-original');
    expect(inBlock(element, 'blockquote')!.textContent).to.equal('A new welcome.');
    await expect(element).to.be.accessible();
    await press(element, 'present.notes-keep-own');
    expect(inBlock(element, '.marks p')).to.equal(null);
    expect(texts(element)).to.deep.equal(['Mine']);
  });

  it('follows what another window writes', async () => {
    const library = libraryOf();
    const element = await create({ library });
    const key = `forum-present/notes/${library.manifest.id}`;
    localStorage.setItem(key, JSON.stringify({ en: { 'opening/call/0': { text: 'From there', over: 'Welcome.' } } }));
    window.dispatchEvent(new StorageEvent('storage', { key }));
    await settle(element);
    expect(texts(element)).to.deep.equal(['From there']);
  });

  it('loses nothing where the device keeps nothing, and says so', async () => {
    const kept = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')!;
    const refuse = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      Storage.prototype.setItem = refuse;
      const element = await create();
      await press(element, 'present.notes-write');
      await type(element, 'Mine');
      expect(element.renderRoot.querySelector('.trouble')!.textContent).to.equal(word('present.notes-not-kept'));
      await press(element, 'present.notes-done');
      await go(element, talkAt('opening', 'call', 1));
      await press(element, 'present.notes-write');
      await type(element, 'Mine, too');
      await press(element, 'present.notes-done');
      await go(element, FIRST);
      expect(texts(element)).to.deep.equal(['Mine']);
    } finally {
      Object.defineProperty(Storage.prototype, 'setItem', kept);
    }
  });
});

describe('<present-notes-files>', () => {
  afterEach(() =>
    Object.keys(localStorage).forEach((key) => key.startsWith('forum-present/') && localStorage.removeItem(key)),
  );

  const give = async (element: PresentNotes, text: string) => {
    const root = element.renderRoot.querySelector('present-notes-files')!.renderRoot;
    const input = root.querySelector('input')!;
    const data = new DataTransfer();
    data.items.add(new File([text], 'notes.json'));
    input.files = data.files;
    const before = root.querySelector('[role]')!.textContent.trim();
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => root.querySelector('[role]')!.textContent.trim() !== before, 'an answer');
    return root.querySelector('[role]')!;
  };
  const line = (at: string, text: string) => ({ at, original: 'Before', text });

  it('takes a file and says what it took and what has no place; a bad one changes nothing', async () => {
    const library = libraryOf();
    const { id } = library.manifest;
    const element = await create({ library });
    await press(element, 'present.notes-files');
    await expect(element).to.be.accessible();
    const file = (story: string, lines: unknown[]) =>
      JSON.stringify({ format: 'forum-notes/1', story, version: '6', notes: { en: lines } });

    const bad = await give(element, file(id, [line('opening/call/0', 'Bad'), {}]));
    expect(bad.role).to.equal('alert');
    expect(bad.textContent).to.contain(say('present.notes-bad-line', { language: 'en', line: 2 }));
    expect(NoteKeeper.of(id).own).to.deep.equal({});
    const other = await give(element, file('other', []));
    expect(other.textContent).to.contain(say('present.notes-bad-other-story', { story: 'other' }));
    expect((await give(element, '{')).textContent).to.contain(word('present.notes-bad-no-json'));

    const good = await give(element, file(id, [line('opening/call/0', 'Taken'), line('gone/slide/0', 'Lost')]));
    expect(good.role).to.equal('status');
    for (const told of [
      say('present.notes-took', { count: 1 }),
      say('present.notes-took-other', { version: '6' }),
      say('present.notes-lost', { count: 1, names: 'gone/slide/0' }),
    ])
      expect(good.textContent).to.contain(told);
    await press(element, 'present.notes-files');
    expect(texts(element)).to.deep.equal(['Taken']);
  });

  it('closes when the talk goes on: who speaks needs the notes', async () => {
    const element = await create();
    await press(element, 'present.notes-files');
    expect(blocks(element)).to.deep.equal([]);
    await go(element, talkAt('opening', 'call', 1));
    expect(texts(element)).to.deep.equal([LONG]);
  });
});
