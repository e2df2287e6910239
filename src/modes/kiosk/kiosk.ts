import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  allPositions,
  bothOf,
  plainText,
  samePosition,
  type Library,
  type Position,
  type PublishedStart,
} from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import type { MapGoal } from '../../panels/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import type { SceneKind, Stage } from '../../scene/index.ts';
import { sayer, steadyTaps, type Say, type StageShape } from '../../ui/index.ts';
import './attract.ts';
import {
  begin,
  next,
  occupied,
  secondsLeft,
  wayOf,
  type Event as FlowEvent,
  type Game,
  type Rules,
  type Visit,
} from './flow.ts';
import { focused, focusHeading } from './focus.ts';
import { frameOf, shapeOf, shapeOfBoth } from './frame.ts';
import './kiosk.css';
import { VisitLoader, type Part } from './loader.ts';
import './panels.ts';
import type { Panel } from './panels.ts';
import { rulesOf } from './rules.ts';

/** How often the flow looks at the time, in ms. */
const TICK = 250;

/** When the first screen has had time to come and move, in ms: then the rest of the visit is loaded ahead. */
const WARM_AFTER = 5000;

/** What the app tells the world of this mode. */
export interface KioskStatus {
  readonly phase: Visit['screen'] | 'warning';
  readonly position: Position | null;
  readonly stepCount: number;
  readonly question: string | null;
}

/**
 * Kiosk mode: the screens around deck and quiz. All that it knows of the visit is one value, which only `flow.ts`
 * changes; everything heavier than the first screen is loaded while the loop plays.
 *
 * @fires visit-ended - the next visitor gets everything as it was: language, text size
 * @fires kiosk-moved - the visit went on; the address may have to follow
 * @fires kiosk-idle - the loop begins; a good moment to look for new content
 */
@customElement('forum-kiosk')
export class ForumKiosk extends LitElement {
  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  /** Brings the words that the first screen does without; resolves when `start` has them. */
  @property({ attribute: false }) loadWords: () => Promise<void> = () => Promise.resolve();
  /** Shows every change at once. */
  @property({ type: Boolean }) still = false;
  /** Where a deep link leads. */
  @property({ attribute: false }) opening: Position | null = null;

  @state() private visit: Visit | null = null;
  @state() private stage: Stage | null = null;
  /** What lies over the screen, the uppermost last. */
  @state() private panels: readonly Panel[] = [];

  private rules: Rules | null = null;
  private frame: DeckFrame | null = null;
  private say: Say = (key) => key;
  private timer = 0;
  private warming = 0;
  private endTaps: () => void = () => undefined;
  private readonly loader = new VisitLoader(
    (message) => this.report(message),
    () => this.loadWords(),
  );
  /** What had the focus before a panel or the warning took it. */
  private focusBefore: HTMLElement | null = null;
  private wasCovered = false;
  /** While the warning asks, the whole gesture is its own: answered at its beginning, its end would fall on what lies below. */
  private readonly wake = (event: Event): void => {
    if ((this.visit?.warned ?? null) !== null) {
      if (event.type !== 'keydown') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    this.send({ type: 'touch' });
  };

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.timer = window.setInterval(() => this.send({ type: 'tick' }), TICK);
    this.warming = window.setTimeout(() => void this.warm(), WARM_AFTER);
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, this.wake, { capture: true });
    this.endTaps = steadyTaps(window);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.timer);
    clearTimeout(this.warming);
    for (const type of ['pointerdown', 'keydown']) window.removeEventListener(type, this.wake, { capture: true });
    this.endTaps();
  }

  get status(): KioskStatus {
    const { visit, start } = this;
    if (!visit || !start) return { phase: 'attract', position: null, stepCount: 0, question: null };
    const position = this.position;
    const steps = start.chapters
      .find(({ id }) => id === position?.chapter)
      ?.slides.find(({ id }) => id === position?.slide)?.seconds.length;
    return {
      phase: visit.warned === null ? visit.screen : 'warning',
      position,
      stepCount: steps ?? 0,
      question: this.querySelector('kiosk-quiz')?.question ?? null,
    };
  }

  /** Opens a position from outside: a deep link, or the address bar. */
  open(position: Position): void {
    this.send({ type: 'story', position });
  }

  private get position(): Position | null {
    const { visit, start } = this;
    if (visit?.screen === 'story') return visit.position;
    const item = visit?.screen === 'attract' ? start?.kiosk.attract[visit.attract.item] : undefined;
    return item && visit ? { chapter: item.chapter, slide: item.slide.id, step: visit.attract.step } : null;
  }

  private send(event: FlowEvent): void {
    if (!this.visit || !this.rules) return;
    this.visit = next(this.visit, event, this.rules, performance.now());
    // The seconds that are left are no part of the visit.
    if (this.visit.warned !== null) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('start') && this.start) this.takeStory(this.start);
    if ((changed.has('start') || changed.has('stage')) && this.start && this.stage)
      this.frame = frameOf(this.start, this.stage);
    const before = changed.get('visit') as Visit | undefined;
    if (before && this.visit && before.visit !== this.visit.visit) this.clear();
    if (before && !samePosition(before.position, this.visit?.position ?? null)) this.panels = [];
    if (before && before.screen !== this.visit?.screen) this.panels = [];
    if (this.covered) this.focusBefore ??= focused();
  }

  protected override updated(changed: PropertyValues): void {
    const { wasCovered } = this;
    this.wasCovered = this.covered;
    if (changed.has('visit') || changed.has('start')) void this.fetch().catch((error: unknown) => this.report(error));
    if (changed.has('visit')) this.dispatchEvent(new CustomEvent('kiosk-moved'));
    const before = changed.get('visit') as Visit | undefined;
    if (before && this.visit && !occupied(this.visit) && (occupied(before) || beginsAgain(before, this.visit)))
      this.dispatchEvent(new CustomEvent('kiosk-idle'));
    if (wasCovered && !this.covered) this.restoreFocus();
    else if (before && before.screen !== this.visit?.screen) void this.updateComplete.then(() => this.followFocus());
  }

  /** Lays a panel over what is there; its code is loaded with the first one. */
  private cover(panel: Panel): void {
    this.panels = [...this.panels, panel];
    if (!this.loader.has('panels'))
      void this.loader
        .need('panels')
        .then(() => this.requestUpdate())
        .catch((error: unknown) => {
          this.panels = [];
          this.report(error);
        });
  }

  /** A panel or the warning lies over the screen. */
  private get covered(): boolean {
    return this.panels.length > 0 || (this.visit?.warned ?? null) !== null;
  }

  private restoreFocus(): void {
    if (this.focusBefore?.isConnected) this.focusBefore.focus();
    this.focusBefore = null;
    void this.updateComplete.then(() => this.followFocus());
  }

  private followFocus(): void {
    focusHeading(this.querySelector('kiosk-home') ?? this.querySelector('forum-deck:not([hidden]) section.present'));
  }

  /** A story, or the same one in another language or version. */
  private takeStory(start: PublishedStart): void {
    this.say = sayer(start.words);
    this.rules = rulesOf(start);
    if (!this.visit) {
      const fresh = begin(this.rules, performance.now());
      this.visit = this.opening
        ? next(fresh, { type: 'story', position: this.opening }, this.rules, performance.now())
        : fresh;
    } else if (
      this.visit.screen === 'story' &&
      !allPositions(this.rules.outline).some((p) => samePosition(p, this.visit!.position))
    )
      this.visit = next(this.visit, { type: 'home' }, this.rules, performance.now());
  }

  private clear(): void {
    this.panels = [];
    this.dispatchEvent(new CustomEvent('visit-ended'));
  }

  /** Loads what the screen needs now. */
  private async fetch(): Promise<void> {
    const { visit, loader } = this;
    if (!visit) return;
    const part = partOf(visit);
    if (!part || loader.has(part)) return;
    await loader.need(part);
    this.requestUpdate();
    await this.updateComplete;
    if (part === 'home' && this.visit?.screen === 'home') this.followFocus();
  }

  private async warm(): Promise<void> {
    if (this.library && this.start) await this.loader.warm(this.library, this.start, this);
  }

  private report(error: unknown): void {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }

  override render() {
    return html`
      <forum-stage
        .choose=${this.start?.pictureWords ? shapeOfBoth : shapeOf}
        @stage-change=${(event: CustomEvent<StageShape>) => (this.stage = event.detail as unknown as Stage)}
        @fact-touched=${(event: CustomEvent<string>) => this.cover({ type: 'fact', fact: event.detail })}
      >
        ${this.visit && this.start && this.frame ? this.screen(this.visit, this.start, this.frame) : nothing}
      </forum-stage>
    `;
  }

  private screen(visit: Visit, start: PublishedStart, frame: DeckFrame) {
    const upright = frame.stage.name !== 'landscape';
    const { say } = this;
    const left = this.rules && secondsLeft(visit, this.rules, performance.now());
    return html`
      <div class="kiosk-screen" ?inert=${this.covered}>
        <header class="kiosk-bar">
          ${
            visit.screen === 'attract' || visit.screen === 'home'
              ? html`<p>${plainText(start.title)}</p>`
              : html`<button
                  type="button"
                  aria-label="${say('kiosk.home')}: ${plainText(start.title)}"
                  @click=${() => this.send({ type: 'home' })}
                >
                  <span aria-hidden="true" class="ring"></span><span class="word">${say('kiosk.home')}</span>
                </button>`
          }
          <forum-languages
            .languages=${editionsOf(start, say('language.both'))}
            current=${start.edition}
            label=${say('language.choose')}
          ></forum-languages>
        </header>
        <main>
          ${visit.screen === 'attract' ? this.attract(visit, start, frame) : nothing}
          ${
            visit.screen === 'home' && this.loader.has('home')
              ? html`<kiosk-home
                  .start=${start}
                  .say=${say}
                  ?data-upright=${upright}
                  ?duo=${frame.stage.name !== 'narrow'}
                  @home-story=${(e: CustomEvent<MapGoal | null>) => this.send({ type: 'story', ...e.detail })}
                  @home-quiz=${(e: CustomEvent<Game['players']>) => this.send({ type: 'quiz', game: { players: e.detail, chapter: null } })}
                  @home-map=${() => this.cover({ type: 'map' })}
                  @home-sources=${() => this.cover({ type: 'sources' })}
                ></kiosk-home>`
              : nothing
          }
          ${this.loader.has('deck') ? this.story(visit, start, frame) : nothing}
          ${this.loader.has('quiz') ? this.quiz(visit, start, frame) : nothing}
        </main>
      </div>
      ${
        this.panels.length && this.loader.has('panels')
          ? html`<kiosk-panels
              .panels=${this.panels}
              .visit=${visit}
              .library=${this.library}
              .start=${start}
              .facts=${this.querySelector('kiosk-story')?.facts ?? []}
              .say=${say}
              .upright=${upright}
              @panels-change=${(event: CustomEvent<readonly Panel[]>) => (this.panels = event.detail)}
              @map-go=${({ detail }: CustomEvent<MapGoal>) => this.send({ type: 'story', ...detail })}
            ></kiosk-panels>`
          : nothing
      }
      ${
        left !== null
          ? html`<kiosk-warning
              .seconds=${left}
              .say=${say}
              @warning-stay=${() => this.send({ type: 'touch' })}
            ></kiosk-warning>`
          : nothing
      }
    `;
  }

  private attract(visit: Visit, start: PublishedStart, frame: DeckFrame) {
    return html`<kiosk-attract
      .items=${start.kiosk.attract}
      .now=${visit.attract}
      .frame=${frame}
      .say=${this.say}
      .loadScene=${this.loadScene}
      ?still=${this.still}
      @attract-open=${() => this.send({ type: 'home' })}
      @attract-story=${() => this.send({ type: 'story' })}
      @attract-guess=${(event: CustomEvent<number>) => this.send({ type: 'guess', place: event.detail })}
      @attract-ask=${() => this.send({ type: 'ask' })}
      @attract-hold=${(event: CustomEvent<boolean>) => this.send({ type: 'hold', held: event.detail })}
    ></kiosk-attract>`;
  }

  private story(visit: Visit, start: PublishedStart, frame: DeckFrame) {
    return html`<kiosk-story
      .visit=${visit}
      .library=${this.library}
      .start=${start}
      .way=${this.rules ? wayOf(visit, this.rules) : []}
      .frame=${frame}
      .say=${this.say}
      .loadScene=${this.loadScene}
      ?covered=${this.covered}
      ?still=${this.still}
      @visit-event=${(event: CustomEvent<FlowEvent>) => this.send(event.detail)}
      @story-sources=${() => this.cover({ type: 'slide' })}
      @story-map=${() => this.cover({ type: 'map' })}
    ></kiosk-story>`;
  }

  private quiz(visit: Visit, start: PublishedStart, frame: DeckFrame) {
    return html`<kiosk-quiz
      .visit=${visit}
      .library=${this.library}
      .start=${start}
      .frame=${frame}
      .say=${this.say}
      .loadQuestion=${this.loadQuestion}
      .results=${this.loader.results}
      ?still=${this.still}
      @visit-event=${(event: CustomEvent<FlowEvent>) => this.send(event.detail)}
    ></kiosk-quiz>`;
  }
}

/** The choices of the language switch: each language by its own name, and both at once. */
function editionsOf({ languages }: PublishedStart, both: string): PublishedStart['languages'] {
  const id = bothOf(languages.map((language) => language.id));
  return id ? [...languages, { id, name: both }] : languages;
}

/** Does the loop begin another turn? */
const beginsAgain = ({ attract: a }: Visit, { attract: b }: Visit): boolean =>
  b.item === 0 && b.step === 0 && (a.item !== 0 || a.step !== 0);

/** What has to be loaded for a screen; null for the first one. */
const partOf = ({ screen }: Visit): Part | null =>
  screen === 'attract' ? null : screen === 'home' ? 'home' : screen === 'story' ? 'deck' : 'quiz';

declare global {
  interface HTMLElementTagNameMap {
    'forum-kiosk': ForumKiosk;
  }
}
