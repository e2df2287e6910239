import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
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
import { factTouched, type Say } from '../ui/index.ts';
import { stepSlider } from '../ui/parts/step-slider.ts';
import { caption } from './caption.ts';
import './deck.css';
import { loadKinds } from './kinds.ts';
import { slideLengths } from './lengths.ts';
import { PLAYS, Picture, type Accent, type Motion } from './picture.ts';
import { RevealPlace } from './reveal-place.ts';
import { startReveal } from './reveal.ts';
import { Sections } from './sections.ts';
import { slideTemplate } from './slide.ts';
import { Swipe } from './swipe.ts';
import { isControl, saysNumber } from './touched.ts';

/** A frame for everything but the title, which differs from slide to slide. */
export type DeckFrame = Omit<Frame, 'box'>;

/** What a visitor put into the scene of a slide. `final`: it is an answer, not a number still being moved. */
export interface DeckInput {
  readonly slide: string;
  readonly input: unknown;
  readonly final: boolean;
}

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
  /** Whether the change to the step plays, is played once more, or is held. */
  @property({ attribute: false }) motion: Motion = PLAYS;
  @property({ attribute: false }) accent: Accent | null = null;
  /** How the first picture comes. */
  @property({ attribute: false }) first: 'animated' | 'at once' = 'animated';
  /** Is the deck what the visitor sees? Keys are only meant for it then. */
  @property({ type: Boolean }) active = true;

  @state() private kinds: ReadonlyMap<string, SceneKind> = new Map();
  /** Slides whose picture failed; they are shown as their table. */
  @state() private broken: ReadonlySet<string> = new Set();
  private reveal: RevealApi | null = null;
  private booting: Promise<void> | null = null;
  private place: RevealPlace | null = null;
  private readonly sections = new Sections(this);
  private readonly picture = new Picture(() => this.scene);
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

  /** `chapter/slide/step` of the picture on screen; '': there is none. */
  get drawn(): string {
    return this.picture.address;
  }

  /** Brings what a chapter is drawn with, so that it is shown whole at once when it is given. */
  async prepare(chapter: PublishedChapter): Promise<void> {
    await this.updateComplete;
    await Promise.all([this.loadKinds(chapter), this.booting]);
  }

  get scene(): ForumScene {
    return this.querySelector('forum-scene')!;
  }

  /** The slide on screen. */
  get slide(): PublishedSlide | undefined {
    return this.chapter?.slides.find(({ id }) => id === this.position?.slide);
  }

  protected override firstUpdated(): void {
    this.booting = this.boot();
  }

  private async boot(): Promise<void> {
    this.fillSections();
    this.reveal = await startReveal(this.querySelector('.reveal')!, {
      move: (by) => this.ask(by),
      active: () => this.active,
    });
    this.place = new RevealPlace(this.reveal, (index, step) => this.follow(index, step));
    this.syncReveal();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('chapter')) return;
    this.broken = new Set();
    void this.loadKinds(this.chapter);
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

  private async loadKinds(chapter: PublishedChapter | null): Promise<void> {
    const names = new Set(chapter?.slides.map(({ scene }) => scene));
    const missing = [...names].filter((name) => !this.kinds.has(name));
    if (!missing.length) return;
    const loaded = await loadKinds(missing, this.loadScene, (error) => this.report(error));
    this.kinds = new Map([...this.kinds, ...loaded]);
  }

  private fillSections(): void {
    const changed = this.sections.fill(this.chapter, (slide) =>
      slideTemplate({
        slide,
        titles: this.layoutOf(slide)?.titles ?? [],
        rows: this.kinds.get(slide.scene)?.table(slide.data) ?? [],
        asTable: this.tabular(slide),
        say: this.say,
      }),
    );
    if (changed) this.reveal?.sync();
  }

  private syncReveal(): void {
    const index = this.chapter?.slides.findIndex(({ id }) => id === this.position?.slide) ?? -1;
    if (index < 0 || !this.position || this.position.chapter !== this.chapter?.id) return;
    this.place?.show(index, this.position.step);
  }

  /** reveal.js went somewhere that the position does not say: ask for it. */
  private follow(index: number, step: number): void {
    if (!this.chapter || this.position?.chapter !== this.chapter.id) return;
    const slide = this.chapter.slides[index];
    if (!slide || !this.active) return;
    const detail: Position = { chapter: this.chapter.id, slide: slide.id, step };
    if (formatPosition(detail) !== formatPosition(this.position))
      this.dispatchEvent(new CustomEvent('deck-position', { detail }));
  }

  private draw(): void {
    const { position, chapter, frame, inputs, slide, motion, accent, first } = this;
    if (!position || !chapter || !frame || !slide || chapter.id !== position.chapter) return;
    if (!this.kinds.has(slide.scene)) return this.picture.clear();
    const take = (step: number) => () => {
      const drawing = this.take({ ...position, step }, slide);
      return accent ? accent(drawing) : drawing;
    };
    const [address, madeFrom] = [formatPosition(position), [chapter, frame, inputs]];
    const before = position.step > 0 ? take(position.step - 1) : () => EMPTY;
    this.picture.show({ address, madeFrom, take: take(position.step), before, motion, accent, first });
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
    const width = wordsWidth(frame.stage, this.kinds.get(slide.scene)?.words);
    const lengths = slideLengths(frame.stage, layout, width, this.control?.track);
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

  override render() {
    const { slide, position, frame } = this;
    return html`
      <forum-scene
        .frame=${frame ? { ...frame, box: { x: 0, y: 0, width: 0, height: 0 } } : null}
        ?still=${this.still}
        ?hidden=${this.tabular(slide)}
        label=${slide ? plainText(slide.takeaway) : ''}
      ></forum-scene>
      <div class="reveal"><div class="slides"></div></div>
      <div class="spare" hidden></div>
      ${this.control ? stepSlider(this.control, (input, final) => this.give(input, final)) : nothing}
      ${caption(slide, position?.step ?? 0)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-deck': ForumDeck;
  }
}
