import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  lowArea,
  samePosition,
  touchTarget,
  type Library,
  type Position,
  type PublishedStart,
} from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { PictureError, type SceneKind, type Stage } from '../../scene/index.ts';
import { frameOf } from '../../stage/index.ts';
import { PLAIN, sayer, steadyTaps, type Say, type Settings, type StageShape } from '../../ui/index.ts';
import './attract.ts';
import { burnInOffset, resting } from './burn-in.ts';
import { beginsAgain, occupied, type Event as FlowEvent, type Visit } from './flow.ts';
import { drawId } from './draw-id.ts';
import { Focus } from './focus.ts';
import { shapeFor } from './frame.ts';
import './look.ts';
import { VisitLoader } from './loader.ts';
import './panels.ts';
import type { Occasion } from './occasion.ts';
import type { Panel } from './panels.ts';
import type { Visited } from './journal.ts';
import { OperatorHost } from './operator-host.ts';
import { askingOf, panelsOf, screenOf, type View } from './view.ts';
import { VisitKeeper } from './visit-keeper.ts';

/** How often the flow looks at the time, in ms. */
const TICK = 250;

/** How often what is on screen is measured for its readers, in ms. */
const MEASURE = 1000;

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
 * @fires kiosk-idle - the last visitor is gone and the loop begins
 * @fires machine-changed - the operator has changed what holds for every visitor
 * @fires kiosk-looped - the loop went through all of it and begins again; nobody touched anything
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
  /** Opening hours and notices hold on this machine. */
  @property({ type: Boolean }) scheduled = true;
  /** What the visitor has changed on the screen; the app owns it. */
  @property({ attribute: false }) settings: Settings = PLAIN;
  /** Where a deep link leads. */
  @property({ attribute: false }) opening: Position | null = null;

  @state() private visit: Visit | null = null;
  @state() private stage: Stage | null = null;
  /** What lies over the screen, the uppermost last. */
  @state() private panels: readonly Panel[] = [];
  /** The stage stands a little beside its place. */
  @state() private shift = burnInOffset(0);

  private readonly keeper = new VisitKeeper({
    onChange: () => (this.visit = this.keeper.visit),
    onEnd: (visited) => this.keepVisit(visited),
  });
  private frame: DeckFrame | null = null;
  private say: Say = (key) => key;
  private timers: readonly number[] = [];
  private warming = 0;
  private endTaps: () => void = () => undefined;
  /** What the organiser has announced; there once the first screen is. */
  private occasion: Occasion | null = null;
  private readonly operator: OperatorHost = new OperatorHost(
    this,
    this.keeper,
    () => this.loader.need('quiz'),
    (error) => this.report(error),
  );
  private readonly loader = new VisitLoader(
    (message) => this.report(message),
    () => this.loadWords(),
  );
  private readonly focusing: Focus = new Focus(
    this,
    () => this.querySelector('kiosk-home') ?? this.querySelector('forum-deck:not([hidden]) section.present'),
  );
  /** While the warning asks, the whole gesture is its own: answered at its beginning, its end would fall on what lies below. */
  private readonly wake = (event: Event): void => {
    if ((this.visit?.warned ?? null) !== null && this.loader.has('asking')) {
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
    this.timers = [
      window.setInterval(() => this.tick(), TICK),
      window.setInterval(() => void this.measureText(), MEASURE),
    ];
    this.addEventListener('forum-problem', this.countStrike as EventListener);
    this.warming = window.setTimeout(() => void this.warm(), WARM_AFTER);
    for (const type of ['pointerdown', 'keydown']) window.addEventListener(type, this.wake, { capture: true });
    this.endTaps = steadyTaps(window);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const timer of this.timers) clearInterval(timer);
    this.removeEventListener('forum-problem', this.countStrike as EventListener);
    clearTimeout(this.warming);
    for (const type of ['pointerdown', 'keydown']) window.removeEventListener(type, this.wake, { capture: true });
    this.endTaps();
  }

  get status(): KioskStatus {
    const { visit, told, position } = this.keeper;
    if (!visit || !told) return { phase: 'attract', position: null, stepCount: 0, question: null };
    const steps = told.chapters
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

  /** Nobody is there: the loop plays. */
  get idle(): boolean {
    return this.keeper.idle;
  }

  /** Begins anew, as for the next visitor. */
  reset(): void {
    this.send({ type: 'reset', how: 'staff' });
  }

  /** Visits since the page was loaded. */
  get visits(): number {
    return this.visit?.visit ?? 0;
  }

  /** Slides whose pictures failed, and which are left out, as `chapter/slide`. */
  get skipped(): readonly string[] {
    return this.keeper.skipped;
  }

  private tick(): void {
    const { visit } = this;
    // The panel closes by itself.
    if (!this.operator.isOpen) this.send({ type: 'tick' });
    const now = performance.now();
    const offset = burnInOffset(now);
    if (offset.x !== this.shift.x || offset.y !== this.shift.y) this.shift = offset;
    this.toggleAttribute('data-resting', this.idle && !!visit && resting(visit.active, now));
  }

  /** Takes from the story what the organiser has announced. */
  private async announce(): Promise<void> {
    const { library, start } = this;
    if (!library || !start) return;
    const { Occasion } = await import('./occasion.ts');
    this.occasion ??= new Occasion(this);
    await this.occasion.take(library, start.edition, this.scheduled);
    this.keeper.sign(this.occasion.brand !== null);
  }

  private send(event: FlowEvent): void {
    this.keeper.send(event);
    // The seconds that are left are no part of the visit.
    if ((this.visit?.warned ?? null) !== null) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('start') && this.start) this.takeStory(this.start, changed.has('library'));
    if ((changed.has('start') || changed.has('stage')) && this.start && this.stage)
      this.frame = frameOf(this.start, this.stage);
    const before = changed.get('visit') as Visit | undefined;
    if (before && this.visit && before.visit !== this.visit.visit) this.clear();
    if (before && !samePosition(before.position, this.visit?.position ?? null)) this.panels = [];
    if (before && before.screen !== this.visit?.screen) this.panels = [];
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('visit') || changed.has('start')) void this.fetch().catch((error: unknown) => this.report(error));
    if (this.occasion && (changed.has('start') || changed.has('scheduled')))
      void this.announce().catch((error: unknown) => this.report(error));
    if (changed.has('visit')) this.dispatchEvent(new CustomEvent('kiosk-moved'));
    const before = changed.get('visit') as Visit | undefined;
    if (before && this.visit && this.idle && (occupied(before) || beginsAgain(before, this.visit)))
      this.dispatchEvent(new CustomEvent(occupied(before) ? 'kiosk-idle' : 'kiosk-looped'));
    if (before && before.screen !== this.visit?.screen) this.focusing.follow();
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

  /** A panel or a question lies over the screen. */
  get covered(): boolean {
    return (
      this.operator.isOpen || this.panels.length > 0 || !!this.visit?.leaving || (this.visit?.warned ?? null) !== null
    );
  }

  /** How long the words on the screen take to read, for whom a warning must wait. */
  private async measureText(): Promise<void> {
    const { visit } = this;
    if (!visit || this.idle || visit.warned !== null) return;
    const { readingTime, wordsOnScreen } = await import('./reading.ts');
    const reading = readingTime(wordsOnScreen(this), this.start?.edition ?? '');
    if (Math.abs(reading - (this.visit?.reading ?? 0)) > MEASURE) this.send({ type: 'text', reading });
  }

  /** A story, or the same one in another language (`isNew`: or another version). */
  private takeStory(start: PublishedStart, isNew: boolean): void {
    this.say = sayer(start.words);
    this.keeper.take(start, isNew, this.opening);
    this.visit = this.keeper.visit;
  }

  private readonly countStrike = ({ detail }: CustomEvent): void => {
    if (detail instanceof PictureError) this.keeper.fail(detail.slide);
    // The story may have one slide less, whatever the visit is.
    this.requestUpdate();
  };

  private clear(): void {
    this.panels = [];
    this.dispatchEvent(new CustomEvent('visit-ended'));
  }

  /** Loads what the screen needs now. */
  private async fetch(): Promise<void> {
    const brought = this.visit ? await this.loader.bring(this.visit) : [];
    if (!brought.length) return;
    this.requestUpdate();
    if (brought.includes('home') && this.visit?.screen === 'home') this.focusing.follow();
  }

  private async warm(): Promise<void> {
    if (!this.library || !this.start) return;
    await this.announce().catch((error: unknown) => this.report(error));
    await this.loader.warm(this.library, this.start, this);
  }

  /** Writes down what a visit was; of whom, nobody knows. */
  private keepVisit(visited: Visited): void {
    const { library, start, loader } = this;
    if (!library || !start) return;
    const { id: story, version } = library.manifest;
    loader.results?.keepVisit({ ...visited, id: drawId(), story, version, mode: 'kiosk', language: start.edition });
  }

  private report(error: unknown): void {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
  }

  /** The part of the window that is reached from low down; null where it makes no difference. */
  private get low() {
    return lowArea({ width: innerWidth, height: innerHeight }, this.start?.kiosk.screen ?? null);
  }

  override render() {
    const { view } = this;
    const screen = this.start?.kiosk.screen;
    return html`
      <forum-stage
        .area=${this.settings.reach === 'low' ? this.low : null}
        .touch=${screen ? touchTarget(screen.diagonal, window.screen) : 0}
        .choose=${shapeFor({ textSize: this.settings.textSize, both: !!this.start?.pictureWords })}
        .shift=${this.shift}
        ?inert=${this.idle && !!this.occasion?.isDark && !this.operator.isOpen}
        @stage-change=${(event: CustomEvent<StageShape>) => (this.stage = event.detail as unknown as Stage)}
        @fact-touched=${(event: CustomEvent<string>) => this.cover({ type: 'fact', fact: event.detail })}
      >
        ${view ? [screenOf(view), panelsOf(view), askingOf(view), this.operator.panel(view)] : nothing}
      </forum-stage>
      ${this.idle && !this.operator.isOpen && this.start ? this.occasion?.dark(this.start.edition, this.say) : nothing}
    `;
  }

  /** What the screens are drawn of; null before there is a story and a stage. */
  private get view(): View | null {
    const { visit, frame, keeper } = this;
    const { told, rules } = keeper;
    if (!visit || !frame || !told || !rules) return null;
    return {
      ...{ visit, frame, rules, start: told, library: this.library, say: this.say, settings: this.settings },
      ...{ loader: this.loader, loadScene: this.loadScene, loadQuestion: this.loadQuestion },
      ...{ occasion: this.occasion, panels: this.panels, covered: this.covered, still: this.still },
      low: this.low !== null,
      upright: frame.stage.name !== 'landscape',
      send: (event) => this.send(event),
      facts: () => this.querySelector('kiosk-story')?.facts ?? [],
      cover: (panel) => this.cover(panel),
      lay: (panels) => (this.panels = panels),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-kiosk': ForumKiosk;
  }
}
