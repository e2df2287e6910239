import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  ContentError,
  editionFor,
  formatFault,
  movePosition,
  outlineOf,
  parsePosition,
  settlePosition,
  type Library,
  type Outline,
  type Position,
  type Published,
  type PublishedChapter,
  type PublishedSources,
  type PublishedStart,
  type Size,
} from '../../content/index.ts';
import { openLibrary } from '../../app/index.ts';
import { ForumDeck, type DeckInput } from '../../deck/index.ts';
import { ForumProvenance } from '../../panels/index.ts';
import { STAGES, type SceneKind, type Stage } from '../../scene/index.ts';
import { Hall } from '../../stage/hall.ts';
import { ForumStage, failure, sayer, type Say, type StageShape } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { hallIcon } from '../../ui/parts/hall-icons.ts';
import type { ForumStatus } from '../protocol.ts';
import './deck-view.css';
import { TOUCH, areaIn, textSizeIn } from './small.ts';

/** The slides of a story alone: a step at a time, with where each number comes from. */
@customElement('deck-view')
export class DeckView extends LitElement {
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  /** Without buttons. */
  @property({ type: Boolean }) bare = false;
  /** Where to go; what is on screen may lie behind it. */
  @property({ attribute: false }) wanted: Position | null = null;
  @state() private start: PublishedStart | null = null;
  @state() private stage: Stage = STAGES.landscape;
  @state() private size: Size = sizeOfFrame();
  @state() private inputs: Readonly<Record<string, unknown>> = {};
  /** The fact whose source is shown. */
  @state() private fact: string | null = null;
  /** What went wrong, in lines. */
  @state() private trouble: readonly string[] = [];
  private library: Library | null = null;
  private say: Say = (key) => key;
  private language = '';
  private readonly chapter = new Fetched<PublishedChapter>(this);
  private readonly hall = new Hall();
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private loadSources: () => Promise<PublishedSources> = () => Promise.reject(new Error('No story.'));

  /** In light DOM: reveal.js must find its sections. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.sized);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.sized);
  }

  /** Opens a story: the one beside the page, or that of another content file. */
  async open(content: string | null, language: string, publish: (text: string) => Promise<Published>): Promise<void> {
    this.language ||= language;
    try {
      this.library = await openLibrary(content, publish);
      await this.speak(this.language);
    } catch (error) {
      this.trouble =
        error instanceof ContentError
          ? error.faults.map(formatFault)
          : [String(error instanceof Error ? error.message : error)];
    }
  }

  /** Tells the story in another language; in its first where it does not have that one. The last one asked for wins. */
  async speak(language: string): Promise<void> {
    this.language = language;
    const { library } = this;
    if (!library) return;
    const edition = editionFor(library.editions, language);
    const start = await library.whole(edition);
    if (language !== this.language) return;
    this.say = sayer(start.words);
    this.loadSources = () => library.sources(edition);
    this.start = start;
    document.documentElement.lang = start.language;
  }

  /** Goes to a step, to the nearest where there is none such; anything else changes nothing. */
  go(position: Position | null): void {
    const there = position && (this.start ? settlePosition(this.outline, position) : position);
    if (!there) return;
    if (this.chapter.failed) this.chapter.retry();
    this.fact = null;
    this.wanted = there;
  }

  move(by: 1 | -1): void {
    const { position } = this;
    if (position) this.go(movePosition(this.outline, position, by));
  }

  get status(): ForumStatus {
    const { library, start, shown, trouble } = this;
    const slide = start?.chapters.find(({ id }) => id === shown?.chapter)?.slides.find(({ id }) => id === shown?.slide);
    return {
      mode: 'deck',
      phase: shown ? 'story' : trouble.length || this.chapter.failed ? 'error' : 'loading',
      position: shown,
      stepCount: slide?.seconds.length ?? 0,
      question: null,
      language: start?.edition ?? '',
      content: { id: library?.manifest.id ?? '', version: library?.manifest.version ?? '' },
    };
  }

  private readonly sized = (): void => {
    this.size = sizeOfFrame();
  };

  private get deck(): ForumDeck | null {
    return this.querySelector('forum-deck');
  }

  private get outline(): Outline {
    return this.start ? outlineOf(this.start) : [];
  }

  /** What is on screen; null: nothing is. */
  private get shown(): Position | null {
    return parsePosition(this.deck?.drawn ?? '');
  }

  /** Where the deck is, or goes; null before there is a story. */
  private get position(): Position | null {
    const { outline, wanted } = this;
    const [first] = outline;
    if (!first) return null;
    const start = { chapter: first.id, slide: first.slides[0]!.id, step: 0 };
    return (wanted && settlePosition(outline, wanted)) ?? start;
  }

  protected override willUpdate(): void {
    // Of a chapter that cannot be had nothing is shown: the deck stays where it was, and asks again when it is sent there again.
    if (this.chapter.failed) this.wanted = this.shown ?? this.wanted;
    const { library, start, position } = this;
    if (!library || !start || !position) return;
    const { chapter } = position;
    this.chapter.ask(`${chapter} ${start.edition}`, () => library.chapter(chapter, start.edition));
  }

  private take({ slide, input, final }: DeckInput): void {
    this.inputs = { ...this.inputs, [slide]: input };
    if (final) this.move(1);
  }

  override render() {
    if (this.trouble.length) return this.failure();
    const { start, position } = this;
    if (!start || !position) return nothing;
    return html`
      <forum-stage
        .choose=${this.hall.shape(start, textSizeIn(this.size))}
        .area=${this.bare ? null : areaIn(this.size, this.stage)}
        .touch=${TOUCH}
        @stage-change=${({ detail }: CustomEvent<StageShape>) => (this.stage = detail as Stage & StageShape)}
        @fact-touched=${({ detail }: CustomEvent<string>) => (this.fact = detail)}
      >
        <forum-deck
          .chapter=${this.chapter.value}
          .position=${position}
          .frame=${this.hall.frame(start, this.stage)}
          .say=${this.say}
          .loadScene=${this.loadScene}
          .inputs=${this.inputs}
          .active=${this.fact === null}
          ?inert=${this.fact !== null}
          ?still=${this.stillness.matches}
          @deck-move=${({ detail }: CustomEvent<number>) => this.move(detail < 0 ? -1 : 1)}
          @deck-position=${({ detail }: CustomEvent<Position>) => this.go(detail)}
          @deck-input=${({ detail }: CustomEvent<DeckInput>) => this.take(detail)}
        ></forum-deck>
        ${this.bare ? nothing : this.foot(position)} ${this.source()}
      </forum-stage>
    `;
  }

  private foot(position: Position) {
    const { outline, say } = this;
    const button = (name: 'back' | 'next', by: 1 | -1) =>
      html`<button
        type="button"
        aria-label=${say(`deck.${name}`)}
        aria-disabled=${movePosition(outline, position, by) ? nothing : 'true'}
        @click=${() => this.move(by)}
      >
        ${hallIcon(name)}
      </button>`;
    return html`<div class="foot hall-foot" ?inert=${this.fact !== null}>
      ${button('back', -1)} ${button('next', 1)}
    </div>`;
  }

  private source() {
    if (this.fact === null) return nothing;
    const close = () => (this.fact = null);
    return html`<forum-provenance
      .fact=${this.fact}
      .say=${this.say}
      .load=${this.loadSources}
      ?data-upright=${this.stage.width < this.stage.height}
      @panel-close=${close}
      @click=${(event: Event) => event.target === event.currentTarget && event.composedPath()[0] === event.target && close()}
      @keydown=${({ key }: KeyboardEvent) => key === 'Escape' && close()}
    ></forum-provenance>`;
  }

  private failure() {
    const { vi, en } = failure;
    return html`<main class="trouble" role="alert">
      <h1><span lang="vi">${vi['error.title']}</span> <span lang="en">${en['error.title']}</span></h1>
      ${this.trouble.map((line) => html`<p>${line}</p>`)}
    </main>`;
  }
}

const sizeOfFrame = (): Size => ({ width: innerWidth, height: innerHeight });

// Drawn by their names alone.
void [ForumDeck, ForumStage, ForumProvenance];

declare global {
  interface HTMLElementTagNameMap {
    'deck-view': DeckView;
  }
}
