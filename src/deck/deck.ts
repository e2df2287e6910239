import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RevealApi } from 'reveal.js';
import {
  formatPosition,
  plainText,
  type Position,
  type PublishedChapter,
  type PublishedSlide,
} from '../content/index.ts';
import { EMPTY, PictureError, wordsWidth, type Drawing, type ForumScene, type SceneKind } from '../scene/index.ts';
import type { Say } from '../ui/index.ts';
import { whenIdle } from '../ui/parts/when-idle.ts';
import { Answering } from './answering.ts';
import { caption } from './caption.ts';
import './deck.css';
import { Drawings, type DrawnFrom } from './drawings.ts';
import { loadKinds } from './kinds.ts';
import { Layouts, type DeckFrame } from './layouts.ts';
import { slideLengths } from './lengths.ts';
import { Picture, type Manner } from './picture.ts';
import { RevealPlace } from './reveal-place.ts';
import { startReveal } from './reveal.ts';
import { slideTemplate } from './slide.ts';
import { Swipe } from './swipe.ts';
import { DeckWords } from './words.ts';

/** So many steps are drawn before they are asked for. */
const AHEAD = 3;

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
  /** Each slide has its data as a table beside its picture, for those who do not see it. */
  @property({ attribute: false }) tables = true;
  /** How pictures are shown; null: each goes on from the one before. */
  @property({ attribute: false }) manner: Manner | null = null;
  /** Is the deck what the visitor sees? Keys are only meant for it then. */
  @property({ type: Boolean }) active = true;

  @state() private kinds: ReadonlyMap<string, SceneKind> = new Map();
  /** Slides whose picture failed; they are shown as their table. */
  @state() private broken: ReadonlySet<string> = new Set();
  private reveal: RevealApi | null = null;
  private booting: Promise<void> | null = null;
  private place: RevealPlace | null = null;
  private readonly layouts = new Layouts(this, (scene) => this.kinds.get(scene)?.words);
  private readonly drawings = new Drawings();
  private readonly words = new DeckWords(this, {
    tabular: (slide) => this.tabular(slide),
    words: (slide, hasTable) => this.inWords(slide, hasTable),
  });
  private readonly picture = new Picture(() => this.scene);
  private readonly swipe = new Swipe(this, (by) => this.ask(by));
  private readonly answering: Answering = new Answering(this);

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.swipe.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.swipe.disconnect();
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

  /** What the step on screen is drawn from; null: none is. */
  get shown(): DrawnFrom | null {
    const { slide, position } = this;
    return slide && position ? this.drawnFrom(slide, position.step) : null;
  }

  /** A table stands in the place of the picture. */
  get isTable(): boolean {
    return this.tabular(this.slide);
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
    this.place = new RevealPlace(this.reveal, this, (detail) =>
      this.dispatchEvent(new CustomEvent('deck-position', { detail })),
    );
    this.place.follow();
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
    this.words.arrive();
    this.place?.follow();
    this.draw();
    if (this.dropped) this.querySelector<HTMLElement>('section.present h2')?.focus({ preventScroll: true });
  }

  private async loadKinds(chapter: PublishedChapter | null): Promise<void> {
    const missing = [...new Set(chapter?.slides.map(({ scene }) => scene))].filter((name) => !this.kinds.has(name));
    // The slide on screen waits for no other: a chapter has up to nine kinds.
    const isOwn = (name: string) => name === this.slide?.scene;
    const parts = [missing.filter(isOwn), missing.filter((name) => !isOwn(name))];
    await Promise.all(parts.filter(({ length }) => length).map((part) => this.addKinds(part)));
  }

  private async addKinds(names: readonly string[]): Promise<void> {
    const loaded = await loadKinds(names, this.loadScene, (error) => this.report(error));
    this.kinds = new Map([...this.kinds, ...loaded]);
  }

  private fillSections(): void {
    if (this.words.fill()) this.reveal?.sync();
  }

  private inWords(slide: PublishedSlide, hasTable: boolean): TemplateResult {
    return slideTemplate({
      slide,
      titles: this.layouts.of(slide)?.titles ?? [],
      rows: hasTable ? (this.kinds.get(slide.scene)?.table(slide.data) ?? []) : null,
      asTable: this.tabular(slide),
      say: this.say,
    });
  }

  private draw(): void {
    const { position, chapter, frame, inputs, slide, manner } = this;
    if (!position || !chapter || !frame || !slide || chapter.id !== position.chapter) return;
    if (!this.kinds.has(slide.scene)) return this.picture.clear();
    const at = (step: number) => () => this.take({ ...position, step }, slide);
    const { step } = position;
    const before = step > 0 ? at(step - 1) : () => EMPTY;
    const madeFrom = [chapter, frame, inputs];
    this.picture.show({ address: formatPosition(position), madeFrom, take: at(step), before, manner });
  }

  /** Draws a step as the language, the stage and the inputs are now. */
  private take(position: Position, slide: PublishedSlide): Drawing {
    const current =
      this.chapter?.id === position.chapter ? (this.chapter.slides.find(({ id }) => id === slide.id) ?? slide) : slide;
    const from = this.drawnFrom(current, position.step);
    if (!from) return EMPTY;
    try {
      return this.drawings.of(from);
    } catch (error) {
      this.report(new PictureError(`${position.chapter}/${slide.id}`, error));
      if (!this.broken.has(slide.id)) this.broken = new Set(this.broken).add(slide.id);
      return EMPTY;
    }
  }

  private drawnFrom(slide: PublishedSlide, step: number): DrawnFrom | null {
    const [kind, frame] = [this.kinds.get(slide.scene), this.layouts.frame(slide)];
    return kind && frame ? { slide, kind, step, frame, input: this.inputs[slide.id] } : null;
  }

  /** What the next few steps of the chapter are drawn from: whoever presses fast leaves no time to draw between them. */
  private get coming(): DrawnFrom[] {
    const { chapter, slide, position } = this;
    if (!chapter || !slide || !position) return [];
    const following = chapter.slides.slice(chapter.slides.indexOf(slide));
    const steps = following.flatMap((one) => one.steps.map((_, step) => ({ one, step })));
    return steps
      .slice(position.step + 1, position.step + 1 + AHEAD)
      .flatMap(({ one, step }) => this.drawnFrom(one, step) ?? []);
  }

  private tabular(slide: PublishedSlide | undefined): boolean {
    return this.asTable || (!!slide && this.broken.has(slide.id));
  }

  private setMeasures(): void {
    const { slide, frame } = this;
    const layout = this.layouts.of(slide);
    if (!slide || !frame || !layout) return;
    const width = wordsWidth(frame.stage, this.kinds.get(slide.scene)?.words);
    const lengths = slideLengths(frame.stage, layout, width, this.answering.control?.track);
    for (const [name, length] of Object.entries(lengths)) this.style.setProperty(`--${name}`, `${length}px`);
    this.toggleAttribute('data-columns', layout.columns);
    this.toggleAttribute('data-asking', this.answering.awaited);
  }

  /** A change needs all of its frames: its table comes and what is next is drawn when it has come to rest. */
  private readonly onPainted = ({ detail }: CustomEvent<number>): void => {
    if (detail !== 1) return;
    whenIdle(() => this.words.settle());
    this.drawings.ahead(() => this.coming);
  };

  private ask(by: number): void {
    if (this.active) this.dispatchEvent(new CustomEvent('deck-move', { detail: by }));
  }

  private report(error: unknown): void {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }

  override render() {
    const { slide, position, answering } = this;
    // What is heard must not say what those who look are still asked for.
    const heard = answering.awaited ? slide?.title : slide?.takeaway;
    return html`
      <forum-scene
        .frame=${this.frame}
        ?still=${this.still}
        ?hidden=${this.isTable}
        label=${heard ? plainText(heard) : ''}
        @scene-painted=${this.onPainted}
      ></forum-scene>
      <div class="reveal"><div class="slides"></div></div>
      <div class="spare" hidden></div>
      ${answering.slider()} ${caption(slide, position?.step ?? 0)}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-deck': ForumDeck;
  }
}
