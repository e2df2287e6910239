import { LitElement, html, nothing, render, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live as liveValue } from 'lit/directives/live.js';
import type { RevealApi } from 'reveal.js';
import {
  formatPosition,
  plainText,
  slideWords,
  type Position,
  type PublishedChapter,
  type PublishedSlide,
} from '../content/index.ts';
import {
  EMPTY,
  PictureError,
  factAt,
  layoutSlide,
  stagePoint,
  wordsWidth,
  type Control,
  type Drawing,
  type ForumScene,
  type Frame,
  type SceneKind,
  type SlideLayout,
} from '../scene/index.ts';
import { factTouched, richText, type Say } from '../ui/index.ts';
import './deck.css';
import { startReveal, stepOf } from './reveal.ts';
import { slideTemplate } from './slide.ts';
import { Swipe } from './swipe.ts';

/** A frame for everything but the title, which differs from slide to slide. */
export type DeckFrame = Omit<Frame, 'box'>;

/** What a visitor put into the scene of a slide. `final`: it is an answer, not a number still being moved. */
export interface DeckInput {
  readonly slide: string;
  readonly input: unknown;
  readonly final: boolean;
}

const isControl = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof HTMLButtonElement || node instanceof HTMLInputElement);

/** Did it fall on words with a number in them? */
const saysNumber = (event: Event): boolean =>
  event.composedPath().some((node) => node instanceof SVGTextElement && /\d/.test(node.textContent));

/** What the words of the slides depend on. */
const REFILL = ['chapter', 'say', 'asTable', 'broken', 'kinds', 'frame'];

/**
 * Slides of one chapter at a time: reveal.js holds their words (claim, table, steps) in light DOM, one scene behind
 * them draws the picture. Controlled from outside: it shows `position` and asks for another one.
 *
 * @fires deck-move - next or back was asked for; detail is +1 or -1
 * @fires deck-input - the visitor gave the scene of a slide an input; detail is a `DeckInput`
 * @fires deck-position - reveal.js went somewhere by itself; detail is the `Position`
 */
@customElement('forum-deck')
export class ForumDeck extends LitElement {
  @property({ attribute: false }) chapter: PublishedChapter | null = null;
  @property({ attribute: false }) position: Position | null = null;
  @property({ attribute: false }) frame: DeckFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  /** What the visitor has put into the scene of a slide (a guess), by slide id. */
  @property({ attribute: false }) inputs: Readonly<Record<string, unknown>> = {};
  @property({ type: Boolean }) still = false;
  @property({ type: Boolean }) asTable = false;
  /** Is the deck what the visitor sees? Keys are only meant for it then. */
  @property({ type: Boolean }) active = true;

  @state() private kinds: ReadonlyMap<string, SceneKind> = new Map();
  /** Slides whose picture failed; they are shown as their table. */
  @state() private broken: ReadonlySet<string> = new Set();
  private reveal: RevealApi | null = null;
  private readonly sections: HTMLElement[] = [];
  /** What the scene shows: address, and everything that would make the picture another one. */
  private shown: {
    address: string;
    chapter: PublishedChapter | null;
    frame: DeckFrame | null;
    inputs: unknown;
  } | null = null;
  private readonly swipe = new Swipe(this, (by) => this.ask(by));

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.swipe.connect();
    this.addEventListener('click', this.onClick);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.swipe.disconnect();
    this.removeEventListener('click', this.onClick);
  }

  get scene(): ForumScene {
    return this.querySelector('forum-scene')!;
  }

  /** The slide on screen. */
  get slide(): PublishedSlide | undefined {
    return this.chapter?.slides.find(({ id }) => id === this.position?.slide);
  }

  protected override firstUpdated(): void {
    void this.boot();
  }

  private async boot(): Promise<void> {
    this.fillSections();
    this.reveal = await startReveal(this.querySelector('.reveal')!, {
      move: (by) => this.ask(by),
      active: () => this.active,
    });
    const follow = () => this.follow();
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) this.reveal.on(event, follow);
    this.syncReveal();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('chapter')) return;
    this.broken = new Set();
    void this.loadKinds();
  }

  protected override update(changed: PropertyValues): void {
    const held = this.querySelector('.control')?.matches(':focus');
    super.update(changed);
    this.dropped = !!held && !this.querySelector('.control');
  }
  /** The slider that had the focus is gone with its step. */
  private dropped = false;

  protected override updated(changed: PropertyValues<this>): void {
    this.setMeasures();
    if (REFILL.some((name) => (changed as Map<string, unknown>).has(name))) this.fillSections();
    this.syncReveal();
    this.draw();
    if (this.dropped) this.querySelector<HTMLElement>('section.present h2')?.focus({ preventScroll: true });
  }

  /** Scene kinds of a chapter are loaded with it; one that fails to load leaves its slides with their words. */
  private async loadKinds(): Promise<void> {
    const missing = [...new Set(this.chapter?.slides.map(({ scene }) => scene))].filter(
      (name) => !this.kinds.has(name),
    );
    const loaded = await Promise.all(
      missing.map((name) =>
        this.loadScene(name).then(
          (kind) => [name, kind] as const,
          (error: unknown) => void this.report(error),
        ),
      ),
    );
    this.kinds = new Map([...this.kinds, ...loaded.filter((entry) => entry !== undefined)]);
  }

  /**
   * Sections are made once and reused from chapter to chapter: fresh ones would leave detached nodes behind. Those that a
   * chapter has no use for stand by, empty, where reveal.js does not look.
   */
  private fillSections(): void {
    const slides = this.chapter?.slides ?? [];
    const holder = this.querySelector('.slides')!;
    const before = holder.childElementCount;
    while (this.sections.length < slides.length) this.sections.push(document.createElement('section'));
    slides.forEach((slide, i) => {
      const section = this.sections[i]!;
      if (section.parentElement !== holder) holder.append(section);
      section.setAttribute('aria-label', plainText(slide.title));
      const rows = this.kinds.get(slide.scene)?.table(slide.data) ?? [];
      render(
        slideTemplate({
          slide,
          titles: this.layoutOf(slide)?.titles ?? [],
          rows,
          asTable: this.tabular(slide),
          say: this.say,
        }),
        section,
      );
    });
    for (const section of this.sections.slice(slides.length)) this.putAside(section);
    if (this.reveal && (before !== slides.length || this.chapter?.id !== this.filled)) this.reveal.sync();
    this.filled = this.chapter?.id;
  }
  private filled: string | undefined;

  private putAside(section: HTMLElement): void {
    const spare = this.querySelector('.spare')!;
    if (section.parentElement === spare) return;
    render(nothing, section);
    section.className = '';
    // reveal.js hangs the backgrounds that it made for a section on it, and makes others at every sync.
    Object.assign(section, { slideBackgroundElement: null, slideBackgroundContentElement: null });
    spare.append(section);
  }

  private syncReveal(): void {
    const index = this.chapter?.slides.findIndex(({ id }) => id === this.position?.slide) ?? -1;
    if (!this.reveal || index < 0 || !this.position || this.position.chapter !== this.chapter?.id) return;
    const { h } = this.reveal.getIndices();
    if (h === index && stepOf(this.reveal) === this.position.step) return;
    this.applying = true;
    this.reveal.slide(index, 0, this.position.step - 1);
    this.applying = false;
  }

  /** reveal.js went somewhere that the position does not say: ask for it. */
  private follow(): void {
    if (!this.reveal || !this.chapter || this.position?.chapter !== this.chapter.id) return;
    const slide = this.chapter.slides[this.reveal.getIndices().h];
    if (!slide || this.applying || !this.active) return;
    const detail: Position = { chapter: this.chapter.id, slide: slide.id, step: stepOf(this.reveal) };
    if (formatPosition(detail) !== formatPosition(this.position))
      this.dispatchEvent(new CustomEvent('deck-position', { detail }));
  }
  /** reveal.js is being told where to go; what it says meanwhile is no news. */
  private applying = false;

  private draw(): void {
    const { position, chapter, frame, inputs, slide } = this;
    if (!position || !chapter || !frame || !slide || chapter.id !== position.chapter) return;
    if (!this.kinds.has(slide.scene)) {
      // The picture of the slide before must not stand under this claim.
      if (this.shown) this.scene.show(() => EMPTY, 'at once');
      this.shown = null;
      return;
    }
    const address = formatPosition(position);
    const was = this.shown;
    this.shown = { address, chapter, frame, inputs };
    if (was?.address === address) {
      if (was.chapter !== chapter || was.frame !== frame || was.inputs !== inputs) this.scene.rebuild();
      return;
    }
    this.scene.show(() => this.take(position, slide), 'animated');
  }

  /** Draws a step as the language, the stage and the inputs are now. Keys get the slide's id: slides share no marks. */
  private take(position: Position, slide: PublishedSlide): Drawing {
    const current =
      this.chapter?.id === position.chapter ? (this.chapter.slides.find(({ id }) => id === slide.id) ?? slide) : slide;
    const kind = this.kinds.get(current.scene);
    if (!kind || !this.frame) return EMPTY;
    try {
      const { marks, scales } = kind.scene(current.data, position.step, this.frameFor(current)!, this.inputs[slide.id]);
      return { marks: marks.map((mark) => ({ ...mark, key: `${slide.id}/${mark.key}` })), scales };
    } catch (error) {
      this.report(new PictureError(`${position.chapter}/${slide.id}`, error));
      if (!this.broken.has(slide.id)) this.broken = new Set(this.broken).add(slide.id);
      return EMPTY;
    }
  }

  private layoutOf(slide: PublishedSlide): SlideLayout | null {
    if (!this.frame) return null;
    const { stage, measure } = this.frame;
    return layoutSlide(stage, slideWords(slide), measure, this.kinds.get(slide.scene)?.words);
  }

  private tabular(slide: PublishedSlide | undefined): boolean {
    return this.asTable || (!!slide && this.broken.has(slide.id));
  }

  /** The frame of a slide: what its words leave of the stage. */
  private frameFor(slide: PublishedSlide | undefined): Frame | null {
    const layout = slide && this.layoutOf(slide);
    return this.frame && layout ? { ...this.frame, box: layout.box } : null;
  }

  private setMeasures(): void {
    const { slide, frame } = this;
    const layout = slide && this.layoutOf(slide);
    if (!frame || !layout) return;
    const { stage } = frame;
    const { box, titles, captions, captionHeight } = layout;
    const [title, second = title] = titles;
    const [caption, other = caption] = captions;
    const track = this.control?.track ?? box;
    const lengths: Record<string, number> = {
      margin: stage.margin,
      'words-width': wordsWidth(stage, this.kinds.get(slide.scene)?.words),
      'title-top': title!.top,
      'title-size': title!.size,
      'second-left': second!.x,
      'second-top': second!.top,
      'second-size': second!.size,
      'caption-size': caption!.size,
      'caption-width': caption!.width,
      'second-caption-size': other!.size,
      'caption-height': captionHeight,
      'label-size': stage.type.label,
      foot: stage.foot,
      'box-top': box.y,
      'box-height': box.height,
      'track-left': track.x,
      'track-top': track.y,
      'track-width': track.width,
      'track-height': track.height,
    };
    for (const [name, length] of Object.entries(lengths)) this.style.setProperty(`--${name}`, `${length}px`);
    this.toggleAttribute('data-columns', layout.columns);
  }

  private ask(by: number): void {
    if (this.active) this.dispatchEvent(new CustomEvent('deck-move', { detail: by }));
  }

  private report(error: unknown): void {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }

  /** A touch that a step asks for is the answer, wherever it falls but on a number. Any other on a fact opens its source. */
  private readonly onClick = (event: MouseEvent): void => {
    const { slide, position } = this;
    const frame = this.frameFor(slide);
    const kind = slide && this.kinds.get(slide.scene);
    if (!slide || !frame || !position || !kind || isControl(event)) return;
    const fact = factAt(event);
    const input = kind.touch?.(slide.data, position.step, frame, stagePoint(this.scene, event));
    if (input !== undefined && !(fact && saysNumber(event))) this.give(input, true);
    else if (fact) this.dispatchEvent(factTouched(fact));
  };

  private give(input: unknown, final: boolean): void {
    const detail: DeckInput = { slide: this.slide!.id, input, final };
    this.dispatchEvent(new CustomEvent('deck-input', { detail }));
  }

  /** The slider of the step on screen. */
  private get control(): Control | undefined {
    const { slide, position } = this;
    const frame = this.frameFor(slide);
    if (!slide || !frame || !position || this.tabular(slide)) return undefined;
    return this.kinds.get(slide.scene)?.control?.(slide.data, position.step, frame, this.inputs[slide.id]);
  }

  private slider({ label, min, max, step, value, text, track, live }: Control) {
    const guess = (event: Event) => ({ guess: Number((event.target as HTMLInputElement).value) });
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || live) return;
      // Or the same key press would go on to the button that gets the focus.
      event.preventDefault();
      this.give(guess(event), true);
    };
    return html`
      <input
        type="range"
        class=${track ? 'control' : 'control keys'}
        min=${min}
        max=${max}
        step=${step}
        .value=${liveValue(String(value))}
        aria-label=${label}
        aria-valuetext=${text}
        @input=${(event: Event) => this.give(guess(event), false)}
        @keydown=${onKey}
      />
      <div class="ring"></div>
    `;
  }

  override render() {
    const { slide, position, frame } = this;
    const step = slide?.steps[position?.step ?? 0];
    const second = slide?.second;
    return html`
      <forum-scene
        .frame=${frame ? { ...frame, box: { x: 0, y: 0, width: 0, height: 0 } } : null}
        ?still=${this.still}
        ?hidden=${this.tabular(slide)}
        label=${slide ? plainText(slide.takeaway) : ''}
      ></forum-scene>
      <div class="reveal"><div class="slides"></div></div>
      <div class="spare" hidden></div>
      ${this.control ? this.slider(this.control) : nothing}
      <div class="caption" aria-live="polite">
        <p>${step ? richText(step.caption) : ''}</p>
        ${
          second
            ? html`<p class="second" lang=${second.language}>
                ${richText(second.captions[position?.step ?? 0] ?? '')}
              </p>`
            : nothing
        }
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-deck': ForumDeck;
  }
}
