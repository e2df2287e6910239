import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { formatPosition, type Library, type PublishedChapter, type PublishedStart } from '../../content/index.ts';
import { ForumDeck } from '../../deck/index.ts';
import { STAGES, type SceneKind, type Stage } from '../../scene/index.ts';
import { Hall } from '../../stage/hall.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { ForumStage, sayer, type StageShape } from '../../ui/index.ts';
import './hall.css';
import { BEAT, type HallSeen, type Podium } from './podium.ts';
import { slideKey, type Deed, type Talk } from './talk.ts';

/**
 * What the hall sees: the slide alone. Keys that reach this window drive the talk as they do in the speaker's. It never says
 * anything of itself: while there is nothing to show it is dark, and what fails stays as it was.
 */
@customElement('forum-hall')
export class ForumHall extends LitElement {
  @property({ attribute: false }) library: Library | null = null;
  /** The story in the hall's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ type: Boolean }) still = false;
  @state() private stage: Stage = STAGES.landscape;
  private readonly chapter = new Fetched<PublishedChapter>(this);
  private readonly hall = new Hall();
  private beat = 0;

  /** In light DOM: reveal.js must find its sections. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.beat = window.setInterval(this.tell, BEAT);
    window.addEventListener('pagehide', this.leave);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.beat);
    window.removeEventListener('pagehide', this.leave);
    this.leave();
  }

  /** What is on screen. */
  get seen(): HallSeen {
    const { talk, start } = this;
    const isShown = this.chapter.value?.id === talk?.position.chapter;
    return {
      position: talk && isShown ? formatPosition(talk.position) : '',
      edition: start?.edition ?? '',
      question: talk?.asked?.question ?? '',
      width: innerWidth,
      height: innerHeight,
      full: document.fullscreenElement !== null,
    };
  }

  private readonly tell = (): void => this.podium?.sign({ type: 'hall', seen: this.seen });
  private readonly leave = (): void => this.podium?.sign({ type: 'hall', seen: null });

  protected override willUpdate(): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    const id = talk.position.chapter;
    this.chapter.ask(`${id} ${start.edition}`, () => library.chapter(id, start.edition));
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('talk') || changed.has('start')) this.tell();
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  /** What was put into the scenes of the chapter on screen, by slide. */
  private get inputs(): Readonly<Record<string, unknown>> {
    const { chapter } = this.talk!.position;
    const own = Object.entries(this.talk!.inputs).filter(([key]) => key.startsWith(`${chapter}/`));
    return Object.fromEntries(own.map(([key, input]) => [key.slice(chapter.length + 1), input]));
  }

  override render() {
    const { start, talk } = this;
    if (!start || !talk) return nothing;
    return html`
      <forum-stage
        ?hidden=${talk.black || !this.chapter.value}
        .choose=${this.hall.shape(start, 'normal')}
        @stage-change=${({ detail }: CustomEvent<StageShape>) => (this.stage = detail as Stage & StageShape)}
      >
        <forum-deck
          .chapter=${this.chapter.value}
          .position=${talk.position}
          .frame=${this.hall.frame(start, this.stage)}
          .say=${sayer(start.words)}
          .loadScene=${this.loadScene}
          .inputs=${this.inputs}
          ?still=${this.still}
          @deck-move=${({ detail }: CustomEvent<number>) => this.do({ type: detail < 0 ? 'back' : 'next' })}
          @deck-input=${({ detail: { slide, input } }: CustomEvent<{ slide: string; input: unknown }>) =>
            this.do({ type: 'input', slide: slideKey({ ...talk.position, slide }), input })}
        ></forum-deck>
      </forum-stage>
    `;
  }
}

// Drawn by their names alone.
void [ForumDeck, ForumStage];

declare global {
  interface HTMLElementTagNameMap {
    'forum-hall': ForumHall;
  }
}
