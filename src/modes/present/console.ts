import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  editionsOf,
  outlineOf,
  plainText,
  type Library,
  type Outline,
  type Position,
  type PublishedMap,
  type PublishedStart,
} from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { focusedElement, ForumLanguages, hidden, sayer, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { keyListStyles } from '../../ui/parts/key-list.ts';
import { lettersWork } from '../../ui/parts/letter-keys.ts';
import { buttons } from './buttons.styles.ts';
import { coming, comingStyles } from './coming.ts';
import './console.css';
import { consoleStyles } from './console.styles.ts';
import { numberOf, slidesOf } from './drive.ts';
import { Driving } from './driving.ts';
import { hallState, isAbreast } from './hall-state.ts';
import { jump, jumpStyles } from './jump.ts';
import { LightTouch } from './light-touch.ts';
import { PANELS, panelOf, type Panel, type PanelView } from './panel.ts';
import { panelStyles } from './panel.styles.ts';
import type { Aim, HallSeen, Podium } from './podium.ts';
import { PresentNow } from './present-now.ts';
import { PresentTime } from './present-time.ts';
import { oneLine } from './spoken.ts';
import { neighbour, type Deed, type Talk } from './talk.ts';
import { Told } from './told.ts';

/**
 * The speaker's window: this step, the next one and the clocks always; notes and all else in one panel beside them. Every
 * key that no field needs drives the talk.
 */
@customElement('forum-console')
export class ForumConsole extends LitElement {
  static override styles = [buttons, hidden, keyListStyles, consoleStyles, panelStyles, comingStyles, jumpStyles];

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  /** What the hall's window said last; null: there is none. */
  @property({ attribute: false }) hall: HallSeen | null = null;

  @state() private panel: Panel = 'notes';
  @query('present-now') private readonly now!: PresentNow | null;

  private readonly told = new Told(this);
  private readonly titles = new Fetched<PublishedMap>(this);
  private readonly driving = new Driving(this, {
    talk: () => this.talk,
    outline: () => this.outline,
    podium: () => this.podium,
    help: () => this.turnHelp(),
    look: (by) => this.now?.lookOn(by),
    laser: (step) => this.now?.laser.lead(step) ?? false,
    close: () => this.close(),
  });
  private outline: Outline = [];
  private say: Say = (key) => key;
  /** Since when the hall shows something else, by `performance.now()`; 0: it does not. */
  private apart = 0;
  private hadFocus = false;

  constructor() {
    super();
    this.addController(new LightTouch());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start, talk } = this;
    this.hadFocus = this.shadowRoot?.activeElement != null;
    if (!library || !start || !talk) return;
    if (changed.has('start')) {
      // In both languages the story is; a button has one name.
      this.say = sayer(start.pictureWords ?? start.words);
      this.outline = outlineOf(start);
    }
    if (changed.has('talk')) this.turnToQuestion(!!changed.get('talk')?.asked, talk);
    this.told.read(library, start, this.loadScene, talk.position);
    this.titles.ask(start.edition, () => library.map(start.edition));
  }

  /** What stands in the panel now begins where it begins, however far the one before was read. */
  protected override updated(changed: PropertyValues): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('.panel');
    if (changed.has('panel')) panel?.scrollTo(0, 0);
    // The button of a question, or of a number that was typed, is gone with it.
    if (!this.hadFocus || focusedElement()) return;
    const goesOn = changed.has('panel') ? panel : this.renderRoot.querySelector<HTMLElement>('.next');
    goesOn?.focus({ preventScroll: true });
  }

  /** Hands are counted where the question stands; when it is over, its place is no longer of use. */
  private turnToQuestion(wasAsked: boolean, { asked }: Talk): void {
    if (asked && !wasAsked) this.panel = 'questions';
    else if (!asked && wasAsked && this.panel === 'questions') this.panel = 'notes';
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  /** A key that was pressed in the hall's window aims in the picture here. */
  aim(sign: Aim): void {
    if (sign.type === 'lead') this.lead(sign.step);
    else if (sign.from === this.talk?.look) this.now?.lookOn(sign.by);
  }

  /** Taken away, it also leaves the hand that leads it. */
  private lead(step: Extract<Aim, { type: 'lead' }>['step']): void {
    const wasThere = this.now?.laser.lead(step);
    if (!step && !wasThere && this.now?.isHanded) this.now.putDown();
  }

  private close(): void {
    if (this.now?.isHanded) this.now.putDown();
    else this.show('notes');
  }

  private turnHelp(): void {
    this.show(this.panel === 'help' ? 'notes' : 'help');
  }

  private show(panel: Panel): void {
    this.panel = panel;
  }

  override render() {
    const { start, talk, say, podium, hall } = this;
    if (!start || !talk) return nothing;
    return html`
      <main ?data-asked=${talk.asked !== null} ?data-letterless=${!lettersWork()}>
        <section class="now" aria-label=${say('present.drive-now')}>
          <p class="hidden" role="status">${this.seen(talk)}</p>
          <p class="place">${this.place(start, talk)}</p>
          <present-now
            ?data-asked=${talk.asked !== null}
            .start=${start}
            .step=${this.told.at(talk.position)}
            .talk=${talk}
            .podium=${podium}
            .hall=${hall}
            .say=${say}
          ></present-now>
          <div class="drive">
            <button type="button" class="back" @click=${() => this.do({ type: 'back' })}>${say('present.back')}</button>
            <button type="button" class="next" @click=${() => this.do({ type: 'next' })}>${say('present.next')}</button>
          </div>
          ${jump(this.driving, (position) => this.titleAt(position), say)}
        </section>
        <section class="side">
          ${this.coming(start, talk)}
          <present-time .start=${start} .talk=${talk} .podium=${podium} .say=${say}></present-time>
          <div class="foot">
            ${this.hallState(talk)}
            <forum-languages
              .languages=${editionsOf(start.languages, say('language.both'))}
              current=${start.edition}
              label=${say('language.choose')}
            ></forum-languages>
            <button
              type="button"
              aria-pressed=${this.panel === 'help'}
              aria-label=${say('present.key-title')}
              @click=${() => this.turnHelp()}
            >
              ?
            </button>
          </div>
        </section>
        <section class="beside" aria-label=${say('present.drive-panels')}>
          <nav>${PANELS.map((name) => this.tab(name))}</nav>
          <div class="panel" data-scrolled tabindex="0" role="group" aria-label=${this.named(this.panel)}>
            ${panelOf(this.panelView(start, talk))}
          </div>
        </section>
      </main>
    `;
  }

  private panelView(start: PublishedStart, talk: Talk): PanelView {
    const { panel, library, podium, hall, say } = this;
    const [titles, chapters] = [this.titles.value, this.told.all];
    const changed = () => this.requestUpdate();
    return { panel, start, talk, library, podium, hall, say, titles, chapters, changed };
  }

  private named(panel: Panel): string {
    return this.say(panel === 'help' ? 'present.key-title' : `present.panel-${panel}`);
  }

  private tab(name: (typeof PANELS)[number]) {
    return html`<button type="button" aria-pressed=${this.panel === name} @click=${() => this.show(name)}>
      ${this.named(name)}
    </button>`;
  }

  /** How the hall's window is, and the way to it. */
  private hallState(talk: Talk) {
    const { hall } = this;
    const isApart = hall !== null && !isAbreast(hall, talk);
    if (!isApart) this.apart = 0;
    else this.apart ||= performance.now();
    const now = hallState(hall, talk, isApart ? performance.now() - this.apart : 0);
    return html`<button type="button" class="state" data-state=${now} @click=${() => this.show('hall')}>
      <i></i>
      <span>${now === 'shut' ? `${this.say('present.panel-hall')}: ` : ''}${this.say(`present.hall-${now}`)}</span>
    </button>`;
  }

  /** Where the talk is; what failed is said here, where a speaker looks. */
  private place({ chapters }: PublishedStart, { position }: Talk) {
    if (this.told.failed) return html`<span role="alert">${this.say('present.drive-failed')}</span>`;
    const chapter = chapters.find(({ id }) => id === position.chapter);
    const steps = chapter?.slides.find(({ id }) => id === position.slide)?.seconds.length ?? 0;
    const slides = slidesOf(this.outline).length;
    const slide = numberOf(this.outline, position);
    const said = this.say('present.drive-place', { slide, slides, step: position.step + 1, steps });
    return html`<b>${oneLine(chapter?.title ?? '')}</b> <span>${said}</span>`;
  }

  /** What the hall sees, for who hears this window: told with every step. */
  private seen({ position, black, asked }: Talk): string {
    if (black || asked) return this.say(black ? 'present.drive-is-black' : 'present.drive-is-asked');
    const slide = this.told.at(position)?.slide;
    const step = slide?.steps[position.step];
    return slide && step ? [slide.title, step.caption].map((text) => oneLine(plainText(text))).join(' ') : '';
  }

  private coming(start: PublishedStart, talk: Talk) {
    const next = talk.asked ? null : neighbour(this.outline, talk, 1);
    return coming({ start, talk, next, told: next && this.told.at(next), hall: this.hall, say: this.say });
  }

  private titleAt(position: Position): string {
    const slide = this.told.at(position)?.slide;
    return slide ? plainText(slide.title) : (this.titles.value?.[position.chapter]?.[position.slide] ?? '');
  }
}

// Drawn by their names alone.
void [ForumLanguages, PresentNow, PresentTime];

declare global {
  interface HTMLElementTagNameMap {
    'forum-console': ForumConsole;
  }
}
