import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  BREAK,
  allPositions,
  samePosition,
  type Library,
  type Outline,
  type Position,
  type PublishedChapter,
  type PublishedStart,
} from '../../content/index.ts';
import type { DeckFrame, DeckInput } from '../../deck/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import type { Say } from '../../ui/index.ts';
import type { Event as FlowEvent, Visit } from './flow.ts';
import { flowEvent } from './flow-event.ts';
import './story-foot.ts';

/**
 * The story: the deck with its foot, the chapter that it shows, and what the visitor did to its pictures. It stays while
 * other screens are shown, because there is one deck for all visits.
 *
 * @fires visit-event - detail is an `Event` of the flow
 * @fires story-sources - show what the slide rests on
 * @fires story-map - show the map of the story
 */
@customElement('kiosk-story')
export class KioskStory extends LitElement {
  @property({ attribute: false }) visit: Visit | null = null;
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  /** The slides that "next" and "back" lead through. */
  @property({ attribute: false }) way: Outline = [];
  @property({ attribute: false }) frame: DeckFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  /** The short tour was left, and can be gone back to. */
  @property({ type: Boolean }) resumable = false;
  /** A panel or the warning lies over the story: keys are not meant for it. */
  @property({ type: Boolean }) covered = false;
  @property({ type: Boolean }) still = false;

  @state() private chapter: PublishedChapter | null = null;
  @state() private asTable = false;
  @state() private inputs: Readonly<Record<string, unknown>> = {};

  /** In light DOM: reveal.js must find its sections. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  private get shown(): boolean {
    return this.visit?.screen === 'story';
  }

  /** Ids of the facts that the slide on screen shows. */
  get facts(): readonly string[] {
    return (this.shown ? this.slide?.facts : null) ?? [];
  }

  private get slide() {
    return this.chapter?.slides.find(({ id }) => id === this.visit?.position.slide);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('visit');
    if (!before || before.visit === this.visit?.visit) return;
    this.inputs = {};
    this.asTable = false;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('visit') || changed.has('start')) void this.fetch();
  }

  /** Loads the chapter of the position, in the language of the screen; an answer that comes too late is dropped. */
  private async fetch(): Promise<void> {
    const { library, start, visit } = this;
    if (!library || !start || !visit || !this.shown) return;
    try {
      const chapter = await library.chapter(visit.position.chapter, start.edition);
      if (this.start === start && this.visit?.position.chapter === chapter.id) this.chapter = chapter;
    } catch (error) {
      this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
    }
  }

  private send(event: FlowEvent): void {
    this.dispatchEvent(flowEvent(event));
  }

  /** What a visitor put into a picture is kept for the visit; an answer is met by the next step. */
  private takeInput({ slide, input, final }: DeckInput): void {
    this.inputs = { ...this.inputs, [slide]: input };
    if (final) this.send({ type: 'move', by: 1 });
  }

  override render() {
    const { visit, frame, shown } = this;
    if (!visit || !frame) return nothing;
    return html`
      <forum-deck
        ?hidden=${!shown}
        .active=${shown && !this.covered}
        .chapter=${this.chapter}
        .position=${shown ? visit.position : null}
        .frame=${frame}
        .say=${this.say}
        .loadScene=${this.loadScene}
        .inputs=${this.inputs}
        ?still=${this.still}
        .asTable=${this.asTable}
        @deck-move=${(event: CustomEvent<number>) => this.send({ type: 'move', by: event.detail })}
        @deck-position=${(event: CustomEvent<Position>) => this.send({ type: 'story', position: event.detail })}
        @deck-input=${(event: CustomEvent<DeckInput>) => this.takeInput(event.detail)}
      ></forum-deck>
      ${shown ? this.foot(visit, frame) : nothing}
    `;
  }

  private foot({ position, fromQuiz }: Visit, { stage }: DeckFrame) {
    const all = allPositions(this.way);
    const chapters = this.start?.chapters ?? [];
    const chapter = chapters.find(({ id }) => id === position.chapter);
    const onward = all[all.findIndex((p) => samePosition(p, position)) + 1];
    return html`<kiosk-story-foot
      .place=${chapter?.title.split(BREAK)[0] ?? ''}
      ?chapter-end=${onward !== undefined && onward.chapter !== position.chapter}
      .step=${position.step}
      .steps=${this.slide?.steps.length ?? 1}
      .first=${samePosition(all[0] ?? null, position)}
      .last=${samePosition(all.at(-1) ?? null, position)}
      .asTable=${this.asTable}
      .returning=${fromQuiz}
      ?resumable=${this.resumable}
      .say=${this.say}
      ?data-upright=${stage.name !== 'landscape'}
      @foot-move=${(event: CustomEvent<number>) => this.send({ type: 'move', by: event.detail })}
      @foot-sources=${() => this.dispatchEvent(new CustomEvent('story-sources'))}
      @foot-map=${() => this.dispatchEvent(new CustomEvent('story-map'))}
      @foot-quiz=${() => this.send({ type: 'quiz', game: { players: 1, chapter: position.chapter } })}
      @foot-table=${() => (this.asTable = !this.asTable)}
      @foot-return=${() => this.send({ type: 'return' })}
      @foot-resume=${() => this.send({ type: 'resume' })}
    ></kiosk-story-foot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-story': KioskStory;
  }
}
