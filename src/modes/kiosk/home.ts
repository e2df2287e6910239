import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { BESIDE, BREAK, plainText, secondsOf, type PublishedStart } from '../../content/index.ts';
import type { MapGoal } from '../../panels/index.ts';
import { controls, type Say } from '../../ui/index.ts';

/** A visitor needs about half a minute for a question, its answer and the explanation. */
const SECONDS_A_QUESTION = 30;

/** More chapters than this leave no room for their summaries. */
const MANY = 5;

type Chapter = PublishedStart['chapters'][number];

const goalOf = (chapter: Chapter, [first = chapter.slides[0]!]: Chapter['slides']): MapGoal => ({
  position: { chapter: chapter.id, slide: first.id, step: 0 },
  guided: true,
});

/**
 * The menu: what this is, how long it takes, where to begin.
 *
 * @fires home-story - start at the beginning, or (detail is a `MapGoal`) with the short tour of a chapter
 * @fires home-resume - go on where the short tour was left
 * @fires home-quiz - take the quiz; detail is the number of players
 * @fires home-map - show the map of the story
 * @fires home-sources - show every source
 */
@customElement('kiosk-home')
export class KioskHome extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset: min(130px, var(--title-top)) var(--margin) var(--home-foot, 64px);
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: var(--home-gap, 64px);
        align-items: center;
      }
      :host([data-upright]) {
        grid-template-columns: 1fr;
        align-content: center;
      }
      /* A title takes the focus so that it is read out; it cannot be used. */
      h1:focus-visible {
        outline: none;
      }
      h1 {
        margin: 0;
        font-size: var(--home-size);
        font-weight: 700;
        line-height: 1.2;
        text-wrap: balance;
      }
      /* It takes the focus for those who hear the page; there is nothing in it to press. */
      h1:focus-visible {
        outline: none;
      }
      .tagline {
        margin: 20px 0 56px;
        color: var(--muted);
        font-size: var(--home-tagline, 38px);
        line-height: 1.5;
        white-space: pre-line;
        text-wrap: pretty;
      }
      .starts {
        display: grid;
        gap: 24px;
        justify-items: start;
      }
      .starts .button {
        min-width: 460px;
      }
      .quiz {
        display: flex;
        flex-wrap: wrap;
        gap: 20px;
      }
      .starts .quiz .button {
        min-width: 0;
        padding: 0 var(--home-pad, 44px);
      }
      .about {
        margin: -8px 0 16px;
        color: var(--muted);
        font-size: 30px;
      }
      h2 {
        margin: 0 0 12px;
        color: var(--gold);
        font-size: 32px;
        font-weight: 600;
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li button {
        display: block;
        width: 100%;
        padding: 28px 0;
        border: 0;
        border-block-start: 2px solid var(--line);
        background: none;
        text-align: start;
        font-size: 32px;
        line-height: 1.45;
      }
      li strong {
        display: flex;
        gap: 24px;
        justify-content: space-between;
        font-size: 40px;
        line-height: 1.35;
      }
      .names span + span {
        color: var(--muted);
        font-size: 0.75em;
        font-weight: 400;
      }
      li .time {
        flex: none;
        color: var(--muted);
        font-size: var(--home-time, 28px);
        font-weight: 400;
      }
      .summary {
        color: var(--muted);
        white-space: pre-line;
      }
      .many button {
        min-height: clamp(var(--home-row, 92px), var(--target), var(--home-row-most, 1000px));
        padding: var(--home-row-pad, 16px) 0;
      }
      .many strong {
        font-size: var(--home-name, 36px);
      }
      .many .summary {
        display: none;
      }
      /* Seven chapters leave less air above them. */
      :host([data-many]) .tagline {
        margin-block-end: var(--home-air, 32px);
      }
      :host([data-many]) .starts {
        gap: 16px;
      }
      :host([data-many][data-upright]) {
        gap: 32px;
      }
      .two strong {
        font-size: 32px;
      }
      .two button {
        min-height: var(--target);
        padding: 8px 0;
      }
      .more {
        display: flex;
        gap: 40px;
        margin: 0;
        border-block-start: 2px solid var(--line);
      }
      .more button {
        min-height: clamp(var(--home-row, 92px), var(--target), var(--home-row-most, 1000px));
        padding: 0;
        border: 0;
        background: none;
        color: var(--muted);
        text-align: start;
        font-size: 30px;
        text-decoration: underline;
        text-decoration-color: var(--faint);
        text-underline-offset: 0.3em;
      }
    `,
  ];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  /** The short tour was left, and can be gone back to. */
  @property({ type: Boolean }) resumable = false;

  /** There is room for two players. */
  @property({ type: Boolean }) duo = false;

  private get many(): boolean {
    return (this.start?.chapters.length ?? 0) > MANY;
  }

  protected override updated(): void {
    this.toggleAttribute('data-many', this.many);
  }

  override render() {
    const { start, say } = this;
    if (!start) return html``;
    const short = (chapter: Chapter) => chapter.slides.filter(({ guided }) => guided);
    const seconds = (slides: Chapter['slides']) => slides.reduce((sum, slide) => sum + secondsOf(slide), 0);
    const whole = seconds(start.chapters.flatMap(short));
    return html`
      <div>
        <h1 tabindex="-1">${plainText(start.title)}</h1>
        <p class="tagline">${plainText(start.tagline)}</p>
        <div class="starts">
          ${
            this.resumable
              ? html`<button type="button" class="button primary" @click=${() => this.open('home-resume')}>
                  ${say('deck.resume')}
                </button>`
              : html`<button type="button" class="button primary" @click=${() => this.open('home-story')}>
                  ${say('kiosk.start')}
                </button>`
          }
          <p class="about">${say('time.minutes', { minutes: Math.max(1, Math.round(whole / 60)) })}</p>
          <div class="quiz">
            <button type="button" class="button" @click=${() => this.open('home-quiz', 1)}>${say('kiosk.quiz')}</button>
            ${
              this.duo
                ? html`<button type="button" class="button" @click=${() => this.open('home-quiz', 2)}>
                    ${say('kiosk.duo')}
                  </button>`
                : nothing
            }
          </div>
          <p class="about">
            ${say('kiosk.quiz-about', { count: start.quiz.questions, seconds: start.quiz.questions * SECONDS_A_QUESTION })}
          </p>
        </div>
      </div>
      <nav aria-labelledby="chapters">
        <h2 id="chapters">${say('kiosk.chapters')}</h2>
        <ul class=${classMap({ many: this.many, two: start.edition !== start.language })}>
          ${start.chapters.map(
            (chapter) => html`
              <li>
                <button type="button" @click=${() => this.open('home-story', goalOf(chapter, short(chapter)))}>
                  <strong>
                    <span class="names">${chapter.title.split(BREAK).map((name) => html`<span>${name} </span>`)}</span>
                    <span class="time"
                      >${say('time.seconds', { seconds: seconds(short(chapter)) }).split(BESIDE)[0]}</span
                    >
                  </strong>
                  <span class="summary">${chapter.summary}</span>
                </button>
              </li>
            `,
          )}
        </ul>
        <p class="more">
          <button type="button" @click=${() => this.open('home-map')}>${say('map.open')}</button>
          <button type="button" @click=${() => this.open('home-sources')}>${say('sources.open')}</button>
        </p>
      </nav>
    `;
  }

  private open(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-home': KioskHome;
  }
}
