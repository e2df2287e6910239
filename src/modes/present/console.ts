import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import {
  BREAK,
  plainText,
  type Library,
  type Outline,
  type PublishedMap,
  type PublishedStart,
} from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { ForumLanguages, sayer, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { buttons } from './buttons.styles.ts';
import './console.css';
import { panels, placed } from './console.styles.ts';
import { actOf, deedFor, numberOf, slidesOf, typedOn, type Act } from './drive.ts';
import { isOwnKey } from './own-keys.ts';
import { PANELS, panelOf, type Panel, type PanelView } from './panel.ts';
import type { HallSeen, Podium } from './podium.ts';
import { PresentNow } from './present-now.ts';
import { PresentSlide } from './present-slide.ts';
import { PresentTime } from './present-time.ts';
import { neighbour, slideKey, type Deed, type Talk } from './talk.ts';
import { Told } from './told.ts';

/** A number that nobody goes to is forgotten after this time, in ms. */
const FORGOTTEN = 8000;

/**
 * The speaker's window: this step, the next one and the clocks always; notes and all else in one panel beside them. Every
 * key that no field needs drives the talk.
 */
@customElement('forum-console')
export class ForumConsole extends LitElement {
  static override styles = [buttons, placed, panels];

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  /** What the hall's window said last; null: there is none. */
  @property({ attribute: false }) hall: HallSeen | null = null;

  @state() private panel: Panel = 'notes';
  /** The number of a slide that is being typed; '': none. */
  @state() private typed = '';
  @query('present-now') private readonly now!: PresentNow | null;

  private readonly told = new Told(this);
  private readonly titles = new Fetched<PublishedMap>(this);
  private outline: Outline = [];
  private say: Say = (key) => key;
  private forgets = 0;

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
    clearTimeout(this.forgets);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    if (changed.has('start')) {
      this.say = sayer(start.words);
      this.outline = start.chapters.map(({ id, slides }) => ({
        id,
        slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
      }));
    }
    // Hands are counted where the question stands; when it is over, its place is no longer of use.
    const wasAsked = !!changed.get('talk')?.asked;
    if (talk.asked && !wasAsked) this.panel = 'questions';
    else if (!talk.asked && wasAsked && this.panel === 'questions') this.panel = 'notes';
    this.told.read(library, start, this.loadScene, talk.position);
    this.titles.ask(start.edition, () => library.map(start.edition));
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || isOwnKey(event)) return;
    const act = actOf(event);
    if (!act || !this.talk) return;
    event.preventDefault();
    this.act(act, this.talk);
  };

  private act(act: Act, talk: Talk): void {
    const { typed } = this;
    if (act.type === 'nothing') return;
    if (act.type === 'digit') return this.type(typedOn(typed, act.digit, slidesOf(this.outline).length));
    if (typed && act.type === 'erase') return this.type(typed.slice(0, -1));
    this.type('');
    if (typed && act.type === 'enter') return this.jump(Number(typed));
    if (typed && act.type === 'escape') return;
    if (act.type === 'help') return this.show(this.panel === 'help' ? 'notes' : 'help');
    const deed = deedFor(act, talk, this.outline);
    if (deed) this.do(deed);
    else if (act.type === 'hold') this.podium?.sign({ type: 'hold' });
    else if (act.type === 'escape') this.close();
  }

  private type(typed: string): void {
    clearTimeout(this.forgets);
    this.typed = typed;
    if (typed) this.forgets = window.setTimeout(() => (this.typed = ''), FORGOTTEN);
  }

  private jump(slide: number): void {
    this.type('');
    const position = slidesOf(this.outline)[slide - 1];
    if (position) this.do({ type: 'go', position });
  }

  private close(): void {
    if (this.now?.isHanded) this.now.putDown();
    else this.show('notes');
  }

  private show(panel: Panel): void {
    this.panel = panel;
  }

  /** A button that was touched does not keep the focus: the space bar that follows is meant for the talk. */
  private readonly onMouseDown = (event: Event): void => {
    const [touched] = event.composedPath();
    if (touched instanceof Element && touched.getRootNode() === this.renderRoot && touched.closest('button'))
      event.preventDefault();
  };

  override render() {
    const { start, talk, say, podium, hall } = this;
    if (!start || !talk) return nothing;
    return html`
      <main @mousedown=${this.onMouseDown}>
        <section class="now" aria-label=${say('present.drive-now')}>
          <p class="place">${this.place(start, talk)}</p>
          <present-now
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
        </section>
        <section class="side">
          ${this.then(start, talk)}
          <present-time .start=${start} .talk=${talk} .podium=${podium} .say=${say}></present-time>
          <div class="foot">
            <forum-languages
              .languages=${start.languages}
              current=${start.edition}
              label=${say('language.choose')}
            ></forum-languages>
            <button
              type="button"
              aria-pressed=${this.panel === 'help'}
              aria-label=${say('present.key-title')}
              @click=${() => this.show(this.panel === 'help' ? 'notes' : 'help')}
            >
              ?
            </button>
          </div>
        </section>
        <section class="beside" aria-label=${say('present.drive-panels')}>
          <nav>${PANELS.map((name) => this.tab(name))}</nav>
          <div class="panel" data-scrolled tabindex="0" role="region" aria-label=${this.named(this.panel)}>
            ${panelOf(this.panelView(start, talk))}
          </div>
        </section>
        ${this.number()}
      </main>
    `;
  }

  private panelView(start: PublishedStart, talk: Talk): PanelView {
    const { panel, library, podium, hall, say, loadScene, loadQuestion } = this;
    const [titles, chapters] = [this.titles.value, this.told.all];
    return { panel, start, talk, library, podium, hall, say, loadScene, loadQuestion, titles, chapters };
  }

  private named(panel: Panel): string {
    return this.say(panel === 'help' ? 'present.key-title' : `present.panel-${panel}`);
  }

  private tab(name: (typeof PANELS)[number]) {
    return html`<button type="button" aria-pressed=${this.panel === name} @click=${() => this.show(name)}>
      ${this.named(name)}${name === 'hall' && !this.hall ? html`<i class="missing"></i>` : nothing}
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
    return html`<b>${chapter?.title.replaceAll(BREAK, ' · ')}</b> <span>${said}</span>`;
  }

  /** What "next" brings. */
  private then(start: PublishedStart, talk: Talk) {
    const { say } = this;
    const next = talk.asked ? null : neighbour(this.outline, talk, 1);
    const told = next && this.told.at(next);
    const afterTruth = talk.asked?.round?.ahead.length ? 'present.ask-next' : 'present.drive-returns';
    const instead = talk.asked
      ? say(talk.asked.shown ? afterTruth : 'present.drive-shows')
      : say(next ? 'present.drive-loading' : 'present.drive-end');
    return html`<section class="then" aria-label=${say('present.drive-then')}>
      <h2>${say('present.drive-then')}</h2>
      <div class="picture">
        ${
          next && told
            ? html`<present-slide
                .start=${start}
                .slide=${told.slide}
                .kind=${told.kind}
                .step=${next.step}
                .input=${talk.inputs[slideKey(next)]}
                .width=${this.hall?.width ?? 0}
                .height=${this.hall?.height ?? 0}
                .label=${say('present.drive-then')}
              ></present-slide>`
            : html`<p>${instead}</p>`
        }
      </div>
    </section>`;
  }

  /** The number that is typed, with the slide that it would lead to. */
  private number() {
    const { typed, say } = this;
    const position = slidesOf(this.outline)[Number(typed) - 1];
    if (!typed || !position) return html`<div class="jump" role="status"></div>`;
    const slide = this.told.at(position)?.slide;
    const title = slide ? plainText(slide.title) : (this.titles.value?.[position.chapter]?.[position.slide] ?? '');
    return html`<div class="jump open" role="status">
      <p>${say('present.jump-to', { slide: typed, title })}</p>
      <button type="button" @click=${() => this.jump(Number(typed))}>
        ${say('present.jump-go')} <kbd aria-hidden="true">Enter</kbd>
      </button>
      <button type="button" @click=${() => this.type('')}>
        ${say('present.jump-leave')} <kbd aria-hidden="true">Esc</kbd>
      </button>
    </div>`;
  }
}

// Drawn by their names alone.
void [ForumLanguages, PresentNow, PresentSlide, PresentTime];

declare global {
  interface HTMLElementTagNameMap {
    'forum-console': ForumConsole;
  }
}
