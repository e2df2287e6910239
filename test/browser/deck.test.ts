import { expect } from '@open-wc/testing';
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { html, render } from 'lit';
import { sample as bars } from '../../slides/bars/sample.ts';
import { sample as timeline } from '../../slides/timeline/sample.ts';
import { sample as units } from '../../slides/units/sample.ts';
import { plainText, type Position, type PublishedChapter, type RichText } from '../../src/content/index.ts';
import type { ForumDeck } from '../../src/deck/index.ts';
import '../../src/deck/index.ts';
import { HallManner } from '../../src/modes/present/hall-manner.ts';
import type { Motion } from '../../src/modes/present/talk.ts';
import { loadScene } from '../../src/registry.ts';
import type { SceneKind } from '../../src/scene/index.ts';
import { sayer } from '../../src/ui/index.ts';
import { sampleEditions, type Edition } from '../fixtures/sample-story.ts';
import { deckFrame, focused, fontsReady, listen, painted, waitUntil } from './support.ts';

/** One chapter with three slides: bars (five steps), a timeline (three), units (three, of which one takes a guess). */
async function chapterOf(language: 0 | 1): Promise<{ edition: Edition; chapter: PublishedChapter }> {
  const all = await Promise.all([bars, timeline, units].map(sampleEditions));
  const slides = all.flatMap((editions) => editions[language]!.chapters[0]!.slides);
  const [edition] = all.map((editions) => editions[language]!);
  const start = { ...edition!.start, units: Object.assign({}, ...all.map((e) => e[language]!.start.units)) as never };
  return { edition: { ...edition!, start }, chapter: { id: 'chapter', title: 'Chapter', slides } };
}

/** Words as they are read: without line breaks, every space an ordinary one. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const words = (text: RichText): string => plain(plainText(text));

const PLAYS = new HallManner({ run: 0, at: null }, null);

const at = (slide: string, step: number, chapter = 'chapter'): Position => ({ chapter, slide, step });

describe('<forum-deck>', () => {
  let vi: Awaited<ReturnType<typeof chapterOf>>;
  let en: Awaited<ReturnType<typeof chapterOf>>;
  let plane: HTMLElement;
  let deck: ForumDeck;
  /** Another chapter, with the slides in another order and one fewer. */
  let other: PublishedChapter;

  /** A deck at the first step, on a plane of 1920 x 1080 at a quarter of its size. */
  async function newDeck(): Promise<ForumDeck> {
    plane = document.createElement('div');
    Object.assign(plane.style, { position: 'absolute', top: '0', left: '0', width: '1920px', height: '1080px' });
    Object.assign(plane.style, { transformOrigin: '0 0', transform: 'scale(0.25)' });
    document.body.append(plane);
    render(html`<forum-deck></forum-deck>`, plane);
    const element = plane.querySelector('forum-deck')!;
    reset(element);
    await waitUntil(() => element.querySelector('.reveal.ready section.present h2'));
    await settled(element);
    return element;
  }

  function reset(element: ForumDeck): void {
    const { edition, chapter } = en;
    Object.assign(element, {
      chapter,
      frame: deckFrame(edition.start),
      say: sayer(edition.start.words),
      position: at('harvest', 0),
      loadScene,
      inputs: {},
      active: true,
      asTable: false,
      still: false,
      manner: null,
    });
  }

  /** Everything is loaded and nothing moves. */
  async function settled(element = deck): Promise<void> {
    await element.updateComplete;
    await waitUntil(() => element.scene.drawing.marks.length > 0, 'the scene draws nothing');
    await element.updateComplete;
    element.scene.player.finish();
  }

  async function go(position: Position): Promise<void> {
    deck.position = position;
    await settled();
  }

  const sections = (): HTMLElement[] => [...deck.querySelectorAll<HTMLElement>('.slides section')];
  const shown = () => {
    const section = deck.querySelector('section.present')!;
    return {
      slide: sections().indexOf(section as HTMLElement),
      step: section.querySelectorAll('.fragment.visible').length,
      title: plain(section.querySelector('h2')!.textContent),
      caption: plain(deck.querySelector('.caption')!.textContent),
    };
  };

  before(async () => {
    await fontsReady();
    [vi, en] = [await chapterOf(0), await chapterOf(1)];
    const [first, second, third] = en.chapter.slides;
    other = { id: 'other', title: 'Other', slides: [third!, first!, second!].slice(0, 2) };
    deck = await newDeck();
  });
  after(() => plane.remove());

  beforeEach(async () => {
    reset(deck);
    (document.activeElement as HTMLElement | null)?.blur();
    await settled();
  });

  it('is accessible, as a picture and as a table', async () => {
    await expect(deck).to.be.accessible();
    deck.asTable = true;
    await deck.updateComplete;
    await expect(deck).to.be.accessible();
  });

  it('lets screen readers browse: no application role, and one voice for the steps', () => {
    expect(deck.querySelector('[role=application]')).to.equal(null);
    expect([...deck.querySelectorAll('[aria-live]:not([aria-live=off])')].map(({ className }) => className)).to.eql([
      'caption',
    ]);
    expect(deck.querySelector('.caption')!.getAttribute('aria-live')).to.equal('polite');
  });

  it('has the data of the slide on screen as a table, once its picture is at rest, and of no other slide', async () => {
    const tables = () => sections().map((section) => section.querySelectorAll('tbody tr').length > 0);
    await waitUntil(() => tables()[0], 'the first slide has no table');
    expect(tables()).to.deep.equal([true, false, false]);
    await go(at('road', 0));
    await waitUntil(() => tables()[1], 'the second slide has no table');
    expect(tables()).to.deep.equal([false, true, false]);
    const heard = () => plain(sections()[1]!.querySelector('.table')!.textContent);
    const english = heard();
    Object.assign(deck, { chapter: vi.chapter, say: sayer(vi.edition.start.words) });
    await settled();
    expect(heard()).not.to.equal(english);
  });

  it('has the words of the slide on screen and of those beside it, wherever it is in the chapter', async () => {
    const filled = () => sections().map((section) => section.querySelector('h2') !== null);
    await waitUntil(() => filled().join() === 'true,true,false', 'the first and the second');
    deck.position = at(en.chapter.slides[2]!.id, 0);
    await deck.updateComplete;
    expect(filled()[2]).to.equal(true);
    await settled();
    await waitUntil(() => filled().join() === 'false,true,true', 'the second and the third');
  });

  describe('position', () => {
    it('shows the slide and the step that it is given', async () => {
      const [first, second] = en.chapter.slides;
      expect(shown()).to.deep.equal({
        slide: 0,
        step: 0,
        title: words(first!.title),
        caption: words(first!.steps[0]!.caption),
      });
      await go(at('road', 2));
      expect(shown()).to.deep.equal({
        slide: 1,
        step: 2,
        title: words(second!.title),
        caption: words(second!.steps[2]!.caption),
      });
      await go(at('harvest', 4));
      expect(shown()).to.include({ slide: 0, step: 4 });
      await go(at('harvest', 1));
      expect(shown()).to.include({ slide: 0, step: 1 });
    });

    it('draws what that step shows, whichever way it came there', async () => {
      await go(at('harvest', 2));
      const cold = deck.scene.renderRoot.querySelector('g')!.children.length;
      for (const position of [at('road', 1), at('seats', 2), at('harvest', 4)]) {
        deck.position = position;
        await deck.updateComplete;
      }
      await go(at('harvest', 2));
      expect(deck.scene.renderRoot.querySelector('g')!.children.length).to.equal(cold);
    });

    it('goes nowhere by itself', async () => {
      const moves = listen(deck, 'deck-position');
      for (const position of [at('road', 2), at('seats', 1), at('harvest', 0)]) await go(position);
      await painted();
      expect(moves).to.have.length(0);
    });

    it('has only the words of the slide on screen within reach', async () => {
      await go(at('road', 0));
      const visible = sections().filter((section) => getComputedStyle(section).display !== 'none');
      expect(visible.map((section) => plain(section.getAttribute('aria-label')!))).to.deep.equal([
        words(en.chapter.slides[1]!.title),
      ]);
    });

    it('says the caption once a step', async () => {
      const caption = deck.querySelector('.caption')!;
      const said: string[] = [];
      const observer = new MutationObserver(() => said.push(plain(caption.textContent)));
      observer.observe(caption, { childList: true, characterData: true, subtree: true });
      for (const step of [1, 2, 1]) {
        await go(at('harvest', step));
        await painted();
      }
      observer.disconnect();
      expect(said).to.deep.equal([1, 2, 1].map((step) => words(en.chapter.slides[0]!.steps[step]!.caption)));
    });
  });

  describe('motion', () => {
    beforeEach(() => (deck.manner = PLAYS));

    /** What is drawn, as text. */
    const drawn = () => JSON.stringify(deck.scene.drawing.marks);
    const give = async (parts: {
      motion?: Motion;
      look?: string;
      inputs?: ForumDeck['inputs'];
      position?: Position;
    }): Promise<void> => {
      const { motion, look, ...others } = parts;
      Object.assign(deck, others, motion && { manner: new HallManner(motion, look ?? null) });
      await deck.updateComplete;
    };

    it('holds the change from the step before, at any moment of it, and plays on from there', async () => {
      await go(at('harvest', 1));
      const before = drawn();
      await go(at('harvest', 2));
      const after = drawn();
      await give({ motion: { run: 0, at: 0.5 } });
      const between = drawn();
      expect(between).not.to.equal(before);
      expect(between).not.to.equal(after);
      await painted();
      expect(drawn(), 'it moves by itself').to.equal(between);
      await give({ motion: { run: 0, at: 0.2 } });
      expect(deck.scene.player.progress).to.equal(0.2);
      await give({ motion: { run: 0, at: 1 } });
      expect(drawn()).to.equal(after);
      await give({ motion: { run: 0, at: 0.4 } });
      await give({ motion: { run: 0, at: null } });
      await waitUntil(() => deck.scene.player.progress > 0.4, 'it does not play on');
      deck.scene.player.finish();
      expect(drawn()).to.equal(after);
    });

    it('stays at the held moment in another language and with another input', async () => {
      await go(at('harvest', 2));
      await give({ motion: { run: 0, at: 0.5 } });
      Object.assign(deck, {
        chapter: vi.chapter,
        frame: deckFrame(vi.edition.start),
        say: sayer(vi.edition.start.words),
      });
      await deck.updateComplete;
      expect(deck.scene.player.progress).to.equal(0.5);
      await give({ inputs: { seats: { guess: 1 } } });
      expect(deck.scene.player.progress).to.equal(0.5);
    });

    it('plays a step once more for every run, from the step before', async () => {
      await go(at('harvest', 2));
      const after = drawn();
      for (const run of [1, 2]) {
        await give({ motion: { run, at: null } });
        expect(deck.scene.player.moving).to.equal(true);
        expect(drawn()).not.to.equal(after);
        deck.scene.player.finish();
        expect(drawn()).to.equal(after);
      }
      await give({ motion: { run: 2, at: null } });
      expect(deck.scene.player.moving).to.equal(false);
    });

    it('goes to the next step from the held moment', async () => {
      await go(at('harvest', 2));
      await give({ motion: { run: 0, at: 0.5 } });
      await give({ position: at('harvest', 3), motion: { run: 0, at: null } });
      expect(deck.scene.player.moving).to.equal(true);
      deck.scene.player.finish();
      const after = drawn();
      await go(at('road', 0));
      await go(at('harvest', 3));
      expect(drawn()).to.equal(after);
    });

    it('does not move for those who asked for that', async () => {
      await go(at('harvest', 2));
      deck.still = true;
      await give({ motion: { run: 1, at: null } });
      expect(deck.scene.player.moving).to.equal(false);
      await give({ motion: { run: 1, at: 0.5 } });
      await give({ motion: { run: 1, at: null } });
      expect(deck.scene.player.moving).to.equal(false);
    });

    it('fades to the mark that stands out and back', async () => {
      await go(at('harvest', 2));
      const plain = drawn();
      const motion = { run: 0, at: null };
      await give({ motion, look: deck.scene.drawing.marks.find(({ fact }) => fact)!.key });
      expect(deck.scene.player.moving).to.equal(true);
      deck.scene.player.finish();
      expect(deck.scene.drawing.marks.some(({ opacity = 1 }) => opacity < 0.3)).to.equal(true);
      await give({ motion });
      deck.scene.player.finish();
      expect(drawn()).to.equal(plain);
    });
  });

  describe('the first picture', () => {
    it('is there whole at once where that is asked for, with what a chapter was prepared with', async () => {
      const element = document.createElement('forum-deck');
      element.manner = PLAYS;
      element.loadScene = loadScene;
      plane.append(element);
      await element.prepare(en.chapter);
      expect(element.drawn).to.equal('');
      const progress: number[] = [];
      element.addEventListener('scene-painted', ({ detail }: Event & { detail?: number }) => progress.push(detail!));
      Object.assign(element, {
        chapter: en.chapter,
        frame: deckFrame(en.edition.start),
        say: sayer(en.edition.start.words),
        position: at('harvest', 2),
        active: false,
      });
      await element.updateComplete;
      expect(element.drawn).to.equal('chapter/harvest/2');
      expect(element.querySelectorAll('section.present h2')).to.have.length(1);
      expect(element.scene.drawing.marks.length).to.be.greaterThan(0);
      await painted();
      expect(progress.filter((t) => t < 1)).to.deep.equal([]);
      element.remove();
    });
  });

  describe('keys', () => {
    const WAYS: Readonly<Record<string, number>> = {
      ArrowRight: 1,
      ArrowDown: 1,
      PageDown: 1,
      ' ': 1,
      ArrowLeft: -1,
      ArrowUp: -1,
      PageUp: -1,
      Backspace: -1,
    };
    for (const [key, by] of Object.entries(WAYS))
      it(`${key === ' ' ? 'Space' : key} asks for ${by > 0 ? 'the next step' : 'the step before'}`, async () => {
        const moves = listen<number>(deck, 'deck-move');
        await sendKeys({ press: key });
        expect(moves.map(({ detail }) => detail)).to.deep.equal([by]);
        // It is asked, not done: whoever owns the position decides.
        expect(shown()).to.include({ slide: 0, step: 0 });
      });

    it('no other key does anything', async () => {
      const heard = [listen(deck, 'deck-move'), listen(deck, 'deck-position')];
      for (const key of ['n', 'p', 'f', 'g', 'm', 'o', 'b', '.', '?', 'Home', 'End', 'Escape', 'Enter'])
        await sendKeys({ press: key });
      await painted();
      expect(heard.flat()).to.have.length(0);
      expect(shown()).to.include({ slide: 0, step: 0 });
      expect(deck.querySelector('.reveal')!.className).not.to.match(/overview|paused/);
    });

    it('a key typed into a field moves nothing, also inside a shadow root', async () => {
      const [host, field] = [document.createElement('div'), document.createElement('input')];
      host.attachShadow({ mode: 'open' }).append(field);
      document.body.append(host);
      field.focus();
      const heard = [listen(deck, 'deck-move'), listen(deck, 'deck-position')];
      await sendKeys({ type: 'n p' });
      for (const key of ['ArrowRight', 'Backspace', 'PageDown', ' ']) await sendKeys({ press: key });
      expect(field.value).to.equal('n  ');
      host.remove();
      expect(heard.flat()).to.have.length(0);
    });

    it('a button that has the focus keeps Space and Enter, not the arrows', async () => {
      const button = document.createElement('button');
      document.body.append(button);
      button.focus();
      const [moves, presses] = [listen<number>(deck, 'deck-move'), listen(button, 'click')];
      await sendKeys({ press: ' ' });
      await sendKeys({ press: 'Enter' });
      expect([moves.length, presses.length]).to.deep.equal([0, 2]);
      await sendKeys({ press: 'ArrowRight' });
      button.remove();
      expect(moves.map(({ detail }) => detail)).to.deep.equal([1]);
    });

    it('do nothing while something else is on screen', async () => {
      deck.active = false;
      await deck.updateComplete;
      const heard = [listen(deck, 'deck-move'), listen(deck, 'deck-position')];
      for (const key of Object.keys(WAYS)) await sendKeys({ press: key });
      expect(heard.flat()).to.have.length(0);
    });
  });

  describe('touch', () => {
    const swipe = (from: [number, number], to: [number, number], pointerType = 'touch'): void => {
      const [down, up] = [from, to].map(([clientX, clientY]) => ({ clientX, clientY, pointerType, pointerId: 7 }));
      deck.dispatchEvent(new PointerEvent('pointerdown', { ...down, bubbles: true }));
      window.dispatchEvent(new PointerEvent('pointerup', up));
    };

    it('a swipe asks for the next step or the one before', () => {
      const moves = listen<number>(deck, 'deck-move');
      swipe([300, 100], [200, 110]);
      swipe([200, 100], [300, 90]);
      swipe([300, 100], [270, 100]);
      swipe([300, 100], [220, 200]);
      swipe([300, 100], [200, 100], 'mouse');
      expect(moves.map(({ detail }) => detail)).to.deep.equal([1, -1]);
    });

    it('on a mark that shows a fact it asks where the fact comes from', async () => {
      const touched = listen<string>(deck, 'fact-touched');
      const mark = deck.scene.renderRoot.querySelector<SVGElement>('rect[data-fact]')!;
      const { left, top, width, height } = mark.getBoundingClientRect();
      await sendMouse({ type: 'click', position: [Math.round(left + width / 2), Math.round(top + height / 2)] });
      expect(touched.map(({ detail }) => detail)).to.deep.equal([mark.dataset['fact']]);
    });

    it('on the picture of a step that takes a guess it is the guess', async () => {
      await go(at('seats', 1));
      const inputs = listen<{ slide: string; input: { guess: number } }>(deck, 'deck-input');
      await sendMouse({ type: 'click', position: [150, 135] });
      expect(inputs).to.have.length(1);
      expect(inputs[0]!.detail.slide).to.equal('seats');
      expect(inputs[0]!.detail.input.guess).to.be.within(1, 2400);
    });

    it('that a later step cannot ask for leaves the step on screen as it is', async () => {
      const seats = en.chapter.slides.find(({ id }) => id === 'seats')!;
      const kind = await loadScene('units');
      const broken: SceneKind = {
        ...kind,
        control: (data, step, frame, input) => {
          if (step === 1) throw new Error('no slider here');
          return kind.control?.(data, step, frame, input);
        },
      };
      deck.loadScene = (name) => (name === 'broken' ? Promise.resolve(broken) : loadScene(name));
      deck.chapter = { ...en.chapter, id: 'later', slides: [{ ...seats, id: 'later', scene: 'broken' }] };
      await go(at('later', 0, 'later'));
      expect(shown()).to.include({ step: 0, title: words(seats.title), caption: words(seats.steps[0]!.caption) });
    });
  });

  describe('chapters', () => {
    const exchange = async (chapter: PublishedChapter): Promise<void> => {
      Object.assign(deck, { chapter, position: at(chapter.slides[0]!.id, 0, chapter.id) });
      await deck.updateComplete;
    };

    it('are exchanged in the same sections', async () => {
      const before = sections();
      await exchange(other);
      expect(sections()).to.deep.equal(before.slice(0, 2));
      expect(shown().title).to.equal(words(other.slides[0]!.title));
      await exchange(en.chapter);
      expect(sections().every((section, i) => section === before[i])).to.equal(true);
      expect(shown()).to.include({ slide: 0, step: 0, title: words(en.chapter.slides[0]!.title) });
    });

    it('200 times leave nothing behind', async () => {
      deck.still = true;
      const nodes = () => document.querySelectorAll('*').length + deck.scene.renderRoot.querySelectorAll('*').length;
      for (const chapter of [other, en.chapter]) await exchange(chapter);
      await settled();
      const [before, made] = [nodes(), countMade('section')];
      for (let i = 0; i < 100; i++) for (const chapter of [other, en.chapter]) await exchange(chapter);
      await settled();
      expect(made.stop()).to.equal(0);
      expect(nodes()).to.equal(before);
    });
  });

  describe('language', () => {
    it('changes the words and stays at the same moment of the same change', async () => {
      await go(at('harvest', 1));
      deck.position = at('harvest', 2);
      await deck.updateComplete;
      const { player } = deck.scene;
      player.seek(0.4);
      const { edition, chapter } = vi;
      Object.assign(deck, { chapter, frame: deckFrame(edition.start), say: sayer(edition.start.words) });
      await deck.updateComplete;
      expect(player.progress).to.equal(0.4);
      expect(shown()).to.include({ slide: 0, step: 2, caption: words(chapter.slides[0]!.steps[2]!.caption) });
      player.finish();
      expect(deck.scene.renderRoot.textContent).to.contain('Lúa gạo').and.not.to.contain('Rice');
    });
  });

  describe('problems', () => {
    /** A chapter whose first slide cannot be drawn as long as `sick` says so. */
    let sick = true;
    const sickKind = async (kind: string): Promise<SceneKind> => {
      const sound = await loadScene(kind.replace('sick-', ''));
      return {
        ...sound,
        scene: (...all) => {
          if (sick && kind.startsWith('sick-')) throw new Error('This scene is broken.');
          return sound.scene(...all);
        },
      };
    };
    const sickChapter = (): PublishedChapter => ({
      id: 'sick',
      title: 'Sick',
      slides: en.chapter.slides.map((slide, i) => (i ? slide : { ...slide, id: 'weak', scene: `sick-${slide.scene}` })),
    });
    const section = () => deck.querySelector('section.present')!;

    it('a scene that throws is reported, its slide is shown as its table, and the deck goes on', async () => {
      const problems = listen<Error>(deck, 'forum-problem');
      sick = true;
      Object.assign(deck, { loadScene: sickKind, chapter: sickChapter(), position: at('weak', 0, 'sick') });
      await waitUntil(() => problems.length > 0 && section().querySelector('.table.shown tbody tr'));
      expect(problems[0]!.detail.message).to.equal('sick/weak cannot be drawn: This scene is broken.');
      expect(shown()).to.include({ slide: 0, step: 0, title: words(en.chapter.slides[0]!.title) });
      await expect(deck).to.be.accessible();
      await go(at('road', 1, 'sick'));
      expect(shown()).to.include({ slide: 1, step: 1 });
      expect(section().querySelector('.table.shown')).to.equal(null);
      expect(deck.scene.drawing.marks.length).to.be.greaterThan(0);
    });
    it('a slide that failed once has another chance when the chapter comes anew', async () => {
      sick = true;
      Object.assign(deck, { loadScene: sickKind, chapter: sickChapter(), position: at('weak', 0, 'sick') });
      await waitUntil(() => section().querySelector('.table.shown'));
      sick = false;
      deck.chapter = sickChapter();
      await settled();
      await waitUntil(() => !section().querySelector('.table.shown'));
      expect(deck.scene.hidden).to.equal(false);
    });

    it('a scene kind that does not load is reported, and its slide has its words', async () => {
      const problems = listen<Error>(deck, 'forum-problem');
      deck.loadScene = (kind) => Promise.reject(new Error(`No ${kind}.`));
      const slides = en.chapter.slides.map((slide, i) => (i ? slide : { ...slide, scene: 'gone' }));
      Object.assign(deck, { chapter: { ...en.chapter, id: 'lost', slides }, position: at('harvest', 0, 'lost') });
      await waitUntil(() => problems.length > 0);
      await deck.updateComplete;
      expect(problems[0]!.detail.message).to.equal('No gone.');
      expect(shown()).to.include({ slide: 0, title: words(en.chapter.slides[0]!.title) });
    });
  });

  it('ignores what the query string tells reveal.js', async () => {
    const address = location.href;
    const [own, ownPlane] = [deck, plane];
    history.replaceState(null, '', `${address}&autoSlide=1&transition=zoom&controls=true&loop=true&shuffle=true`);
    try {
      deck = await newDeck();
      const { reveal } = deck as unknown as { reveal: { getConfig(): object; isAutoSliding(): boolean } };
      expect(reveal.getConfig()).to.include({ autoSlide: 0, transition: 'none', controls: false, loop: false });
      expect(reveal.isAutoSliding()).to.equal(false);
      expect(shown()).to.include({ slide: 0, step: 0 });
    } finally {
      history.replaceState(null, '', address);
      deck.active = false;
      plane.remove();
      [deck, plane] = [own, ownPlane];
    }
  });

  it('never takes the focus', async () => {
    const button = document.createElement('button');
    document.body.append(button);
    button.focus();
    for (const position of [at('road', 0), at('seats', 2), at('harvest', 0)]) await go(position);
    expect(focused() === button).to.equal(true);
    button.remove();
  });
});

/** Counts the elements of a name that are made from now on. */
function countMade(name: string): { stop: () => number } {
  const make = document.createElement.bind(document);
  let count = 0;
  document.createElement = (tag: string, options?: ElementCreationOptions) => {
    if (tag === name) count++;
    return make(tag, options);
  };
  return {
    stop: () => {
      document.createElement = make;
      return count;
    },
  };
}
