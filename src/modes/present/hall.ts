import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Library, PublishedChapter, PublishedStart } from '../../content/index.ts';
import { ForumDeck } from '../../deck/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { STAGES, type SceneKind, type Stage } from '../../scene/index.ts';
import { Hall } from '../../stage/hall.ts';
import { ForumStage, sayer, type Say, type StageShape } from '../../ui/index.ts';
import { Ahead } from './ahead.ts';
import { FullScreen } from './full-screen.ts';
import './hall.css';
import { HallKeys } from './hall-keys.ts';
import { HallLaser } from './hall-laser.ts';
import { HallQuestion } from './hall-question.ts';
import { BEAT, type HallSeen, type Podium, type Spot } from './podium.ts';
import { FOOT, SlideProps } from './slide-props.ts';
import { slideKey, type Deed, type Talk } from './talk.ts';
import { lettersReady } from './typeface.ts';
import { WakeLock } from './wake-lock.ts';

/** What is drawn: a step whose chapter is there. */
interface Shown {
  readonly start: PublishedStart;
  readonly say: Say;
  readonly chapter: PublishedChapter;
  readonly talk: Talk;
}

/**
 * What the hall sees: the slide alone. Keys that reach this window drive the talk as they do in the speaker's. It never says
 * anything of itself: while there is nothing to show it is dark, and what is on screen stays until what comes next is whole.
 * Its slides have no tables, which nobody reads on a wall: at the border of a chapter they were most of what was made.
 */
@customElement('forum-hall')
export class ForumHall extends LitElement {
  @property({ attribute: false }) library: Library | null = null;
  /** The story in the hall's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ type: Boolean }) still = false;
  @state() private stage: Stage = STAGES.landscape;
  private shown: Shown | null = null;
  private readonly ahead = new Ahead(this, (chapter) => Promise.all([this.deck?.prepare(chapter), lettersReady()]));
  private readonly screen = new FullScreen(this);
  private readonly hall = new Hall(FOOT);
  private readonly props = new SlideProps();
  private beat = 0;
  private told = '';
  private isBegun = false;

  constructor() {
    super();
    new WakeLock(this);
    new HallKeys(this, () => this.screen.toggle());
  }

  /** In light DOM: reveal.js must find its sections. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.beat = window.setInterval(this.tell, BEAT);
    window.addEventListener('pagehide', this.leave);
    this.addEventListener('dblclick', this.screen.toggle);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.beat);
    window.removeEventListener('pagehide', this.leave);
    this.removeEventListener('dblclick', this.screen.toggle);
    this.leave();
  }

  /** What is on screen. */
  get seen(): HallSeen {
    const { shown, talk } = this;
    return {
      position: this.deck?.drawn ?? '',
      edition: shown?.start.edition ?? '',
      question: this.isAsking ? (talk?.asked?.question ?? '') : '',
      width: innerWidth,
      height: innerHeight,
      full: this.screen.isFull,
    };
  }

  /** Holds a picture that plays where it stands, also for the speaker's window, which cannot know where that is. */
  hold(): void {
    const player = this.deck?.scene.player;
    if (player?.moving) this.podium?.do({ type: 'hold', at: player.progress });
  }

  /** Is the question on screen, not only wanted? */
  private get isAsking(): boolean {
    return !!this.querySelector('hall-question')?.renderRoot?.querySelector('.page');
  }

  /** Where the speaker points; null: nowhere. */
  point(spot: Spot | null): void {
    this.querySelector<HallLaser>('hall-laser')?.point(spot);
  }

  get isPointedAt(): boolean {
    return this.querySelector<HallLaser>('hall-laser')?.hidden === false;
  }

  private readonly tell = (): void => {
    this.told = JSON.stringify(this.seen);
    this.podium?.sign({ type: 'hall', seen: this.seen });
  };
  private readonly leave = (): void => this.podium?.sign({ type: 'hall', seen: null });

  protected override willUpdate(): void {
    const { library, start, talk, deck } = this;
    // Chapters are prepared for the deck, which the first rendering makes.
    if (!library || !start || !talk || !deck) return;
    const chapter = this.ahead.chapter(library, talk.position.chapter, start.edition);
    if (!chapter) return;
    const say = this.shown?.start === start ? this.shown.say : sayer(start.words);
    this.shown = { start, say, chapter, talk };
    this.ahead.everything(library, start.edition, start.chapters);
  }

  protected override updated(): void {
    this.toggleAttribute('data-near', this.screen.isOffered);
    void this.followUp();
  }

  /** Once the deck has drawn: tells what is new, and brings the first chapter for the deck that is there now. */
  private async followUp(): Promise<void> {
    const { deck } = this;
    if (!deck) return;
    await deck.updateComplete;
    if (!this.shown && !this.isBegun) this.requestUpdate();
    this.isBegun = true;
    if (JSON.stringify(this.seen) !== this.told) this.tell();
  }

  /** The slide that is drawn; null before there is one. */
  get deck(): ForumDeck | null {
    return this.querySelector('forum-deck');
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  override render() {
    const { start, talk, shown } = this;
    if (!start || !talk) return nothing;
    const drawn = shown ?? { start, say: sayer(start.words), chapter: null, talk };
    return html`
      <forum-stage
        ?data-dark=${talk.black || !shown}
        .choose=${this.hall.shape(drawn.start, 'normal')}
        @stage-change=${({ detail }: CustomEvent<StageShape>) => (this.stage = detail as Stage & StageShape)}
      >
        <forum-deck
          .chapter=${drawn.chapter}
          .position=${drawn.chapter && drawn.talk.position}
          .frame=${this.hall.frame(drawn.start, this.stage)}
          .say=${drawn.say}
          .loadScene=${this.loadScene}
          .tables=${false}
          .inputs=${this.props.inputsOf(drawn.talk)}
          .manner=${this.props.mannerOf(drawn.talk)}
          ?still=${this.still}
          @deck-move=${({ detail }: CustomEvent<number>) => this.do({ type: detail < 0 ? 'back' : 'next' })}
          @deck-input=${({ detail: { slide, input } }: CustomEvent<{ slide: string; input: unknown }>) =>
            this.do({ type: 'input', slide: slideKey({ ...talk.position, slide }), input })}
        ></forum-deck>
        <hall-laser ?still=${this.still}></hall-laser>
      </forum-stage>
      ${this.question(talk)}
      ${
        this.screen.isOffered
          ? html`<button type="button" class="full-screen" @click=${this.screen.toggle}>
              ${drawn.say('present.hall-full')}
            </button>`
          : nothing
      }
    `;
  }

  /** It stands over the slide, and covers it once it is there whole. */
  private question(talk: Talk) {
    return html`<hall-question
      .library=${this.library}
      .start=${this.start}
      .loadQuestion=${this.loadQuestion}
      .talk=${talk}
      ?still=${this.still}
    ></hall-question>`;
  }
}

// Drawn by their names alone.
void [ForumDeck, ForumStage, HallLaser, HallQuestion];

declare global {
  interface HTMLElementTagNameMap {
    'forum-hall': ForumHall;
  }
}
