import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { BREAK, inEach, plainText, secondsOf, type PublishedStart } from '../../content/index.ts';
import type { MapGoal } from '../../panels/index.ts';
import { controls, type Say } from '../../ui/index.ts';
import { homeStyles } from './home.styles.ts';

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
  static override styles = [controls, homeStyles];

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
                    <span class="time">${inEach(say('time.seconds', { seconds: seconds(short(chapter)) }))[0]}</span>
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
