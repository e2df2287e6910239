import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { samePosition, touchTarget, type Library, type Position, type PublishedStart } from '../../content/index.ts';
import type { DeckFrame } from '../../deck/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { PictureError, type SceneKind, type Stage } from '../../scene/index.ts';
import { frameOf } from '../../stage/index.ts';
import { PLAIN, sayer, type Say, type Settings, type StageShape } from '../../ui/index.ts';
import './attract.ts';
import { burnInOffset, resting } from './burn-in.ts';
import { beginsAgain, occupied, type Event as FlowEvent, type Visit } from './flow.ts';
import { Covers } from './covers.ts';
import { drawId } from './draw-id.ts';
import { Focus } from './focus.ts';
import { lowOf, shapeFor } from './frame.ts';
import './look.ts';
import { VisitLoader } from './loader.ts';
import type { Occasion } from './occasion.ts';
import type { Visited } from './journal.ts';
import { OperatorHost } from './operator-host.ts';
import { Readers } from './readers.ts';
import { statusOf, type KioskStatus } from './status.ts';
import { askingOf, panelsOf, screenOf, type View } from './view.ts';
import { VisitKeeper } from './visit-keeper.ts';
import { Waking } from './waking.ts';

/** How often the flow looks at the time, in ms. */
const TICK = 250;

/** When the first screen has had time to come and move, in ms: then the rest of the visit is loaded ahead. */
const WARM_AFTER = 5000;

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

  /** What the flow has made of the visit; null until there is a story. */
  @state() visit: Visit | null = null;
  @state() private stage: Stage | null = null;
  /** The stage stands a little beside its place. */
  @state() private shift = burnInOffset(0);

  private readonly keeper = new VisitKeeper({
    onChange: () => (this.visit = this.keeper.visit),
    onEnd: (visited) => this.keepVisit(visited),
  });
  private frame: DeckFrame | null = null;
  private say: Say = (key) => key;
  private ticking = 0;
  private warming = 0;
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
  private readonly covers: Covers = new Covers(this, this.loader, (error) => this.report(error));
  private readonly focusing: Focus = new Focus(this, () =>
    this.querySelector('kiosk-attract, kiosk-closing-card, kiosk-home, forum-deck:not([hidden]) section.present'),
  );

  constructor() {
    super();
    new Readers(this, (reading) => this.send({ type: 'text', reading }));
    new Waking(this, () => this.send({ type: 'touch' }));
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.ticking = window.setInterval(() => this.tick(), TICK);
    this.addEventListener('forum-problem', this.countStrike as EventListener);
    this.warmSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.ticking);
    this.removeEventListener('forum-problem', this.countStrike as EventListener);
    clearTimeout(this.warming);
  }

  get status(): KioskStatus {
    return statusOf(this.keeper, this.querySelector('kiosk-quiz')?.question ?? null);
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
    if (this.warned) this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('start') && this.start) this.takeStory(this.start, changed.has('library'));
    if ((changed.has('start') || changed.has('stage')) && this.start && this.stage)
      this.frame = frameOf(this.start, this.stage);
    const before = changed.get('visit') as Visit | undefined;
    if (before && this.visit && before.visit !== this.visit.visit) this.clear();
    if (
      before &&
      (!samePosition(before.position, this.visit?.position ?? null) || before.screen !== this.visit?.screen)
    )
      this.covers.clear();
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

  /** A panel or a question lies over the screen. */
  get covered(): boolean {
    return this.operator.isOpen || this.covers.panels.length > 0 || !!this.visit?.leaving || this.warned;
  }

  /** The warning asks whether somebody is there. */
  private get warned(): boolean {
    return (this.visit?.warned ?? null) !== null;
  }

  /** A story, or the same one in another language (`isNew`: or another version). */
  private takeStory(start: PublishedStart, isNew: boolean): void {
    this.say = sayer(start.words);
    this.keeper.take(start, isNew, this.opening);
    this.visit = this.keeper.visit;
    if (isNew) this.warmSoon();
  }

  private readonly countStrike = ({ detail }: CustomEvent): void => {
    if (detail instanceof PictureError) this.keeper.fail(detail.slide);
    // The story may have one slide less, whatever the visit is.
    this.requestUpdate();
  };

  private clear(): void {
    this.covers.clear();
    this.dispatchEvent(new CustomEvent('visit-ended'));
  }

  /** Loads what the screen needs now. */
  private async fetch(): Promise<void> {
    const brought = this.visit ? await this.loader.bring(this.visit) : [];
    if (!brought.length) return;
    this.requestUpdate();
    if (brought.includes('home') && this.visit?.screen === 'home') this.focusing.follow();
  }

  private warmSoon(): void {
    clearTimeout(this.warming);
    this.warming = window.setTimeout(() => void this.warm(), WARM_AFTER);
  }

  private async warm(): Promise<void> {
    const { library, start } = this;
    if (!library || !start) return;
    await this.announce().catch((error: unknown) => this.report(error));
    await this.loader.warm(library, start, this, () => this.isConnected && this.library === library);
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

  override render() {
    const { view } = this;
    const screen = this.start?.kiosk.screen;
    return html`
      <forum-stage
        .area=${this.settings.reach === 'low' ? lowOf(this.start) : null}
        .touch=${screen ? touchTarget(screen.diagonal, window.screen) : 0}
        .choose=${shapeFor({ textSize: this.settings.textSize, both: !!this.start?.pictureWords })}
        .shift=${this.shift}
        ?inert=${this.idle && !!this.occasion?.isDark && !this.operator.isOpen}
        @stage-change=${(event: CustomEvent<StageShape>) => (this.stage = event.detail as unknown as Stage)}
        @fact-touched=${(event: CustomEvent<string>) => this.covers.cover({ type: 'fact', fact: event.detail })}
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
      ...{ occasion: this.occasion, panels: this.covers.panels, covered: this.covered, still: this.still },
      low: lowOf(this.start) !== null,
      upright: frame.stage.name !== 'landscape',
      send: (event) => this.send(event),
      facts: () => this.querySelector('kiosk-story')?.facts ?? [],
      cover: (panel) => this.covers.cover(panel),
      lay: (panels) => this.covers.lay(panels),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-kiosk': ForumKiosk;
  }
}
