import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainText, type PublishedStart } from '../../content/index.ts';
import { controls, type Say } from '../../ui/index.ts';

/** A visitor needs about half a minute for a question, its answer and the explanation. */
const SECONDS_A_QUESTION = 30;

/**
 * The menu: what this is, how long it takes, where to begin.
 *
 * @fires home-story - start at the beginning, or (detail) at the first slide of a chapter
 * @fires home-quiz - take the quiz
 */
@customElement('kiosk-home')
export class KioskHome extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        inset: 130px var(--margin) 64px;
        display: grid;
        grid-template-columns: 1fr 1fr;
        gap: 64px;
        align-items: center;
      }
      :host([data-upright]) {
        grid-template-columns: 1fr;
        align-content: center;
      }
      h1 {
        outline: none;
        margin: 0;
        font-size: var(--home-size);
        font-weight: 700;
        line-height: 1.2;
        text-wrap: balance;
      }
      .tagline {
        margin: 20px 0 56px;
        color: var(--muted);
        font-size: 38px;
        line-height: 1.5;
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
      li strong span {
        flex: none;
        color: var(--muted);
        font-size: 28px;
        font-weight: 400;
      }
      .summary {
        color: var(--muted);
      }
    `,
  ];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  override render() {
    const { start, say } = this;
    if (!start) return html``;
    const worth = ({ slides }: PublishedStart['chapters'][number]) =>
      slides.flatMap(({ seconds }) => seconds).reduce((a, b) => a + b, 0);
    const minutes = (s: number) => say('kiosk.story-about', { minutes: Math.max(1, Math.round(s / 60)) });
    return html`
      <div>
        <h1 tabindex="-1">${plainText(start.title)}</h1>
        <p class="tagline">${plainText(start.tagline)}</p>
        <div class="starts">
          <button type="button" class="button primary" @click=${() => this.open('home-story')}>
            ${say('kiosk.start')}
          </button>
          <p class="about">${minutes(start.chapters.map(worth).reduce((a, b) => a + b, 0))}</p>
          <button type="button" class="button" @click=${() => this.open('home-quiz')}>${say('kiosk.quiz')}</button>
          <p class="about">
            ${say('kiosk.quiz-about', { count: start.quiz.questions, seconds: start.quiz.questions * SECONDS_A_QUESTION })}
          </p>
        </div>
      </div>
      <nav aria-labelledby="chapters">
        <h2 id="chapters">${say('kiosk.chapters')}</h2>
        <ul>
          ${start.chapters.map(
            (chapter) => html`
              <li>
                <button
                  type="button"
                  @click=${() => this.open('home-story', { chapter: chapter.id, slide: chapter.slides[0]?.id, step: 0 })}
                >
                  <strong>${chapter.title}<span>${minutes(worth(chapter))}</span></strong>
                  <span class="summary">${chapter.summary}</span>
                </button>
              </li>
            `,
          )}
        </ul>
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
