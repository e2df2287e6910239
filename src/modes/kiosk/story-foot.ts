import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { inEach } from '../../content/index.ts';
import { controls, hidden, type Say, type WordKey } from '../../ui/index.ts';

/**
 * The foot of every slide: where one is, what it rests on, the way on and back.
 *
 * @fires foot-move - detail is +1 or -1
 * @fires foot-sources - show what the slide rests on
 * @fires foot-table - change between picture and table
 * @fires foot-map - show the map of the story
 * @fires foot-quiz - take the quiz
 * @fires foot-return - back to the waiting question
 * @fires foot-resume - back into the short tour
 */
@customElement('kiosk-story-foot')
export class KioskStoryFoot extends LitElement {
  static override styles = [
    controls,
    hidden,
    css`
      :host {
        position: absolute;
        inset-inline: var(--margin);
        bottom: 40px;
        display: flex;
        gap: 24px 40px;
        align-items: center;
        justify-content: space-between;
      }
      :host([data-upright]) {
        flex-direction: column;
        align-items: stretch;
      }
      .about {
        min-width: 0;
      }
      :host(:not([data-upright])) .about {
        flex: 1;
      }
      :host(:not([data-upright])) .place {
        min-width: 140px;
      }
      .about,
      .ways {
        display: flex;
        gap: 24px;
        align-items: center;
      }
      :host([data-upright]) .about {
        justify-content: space-between;
      }
      :host([data-upright]) .ways .button {
        flex: 1;
        padding: 0 20px;
      }
      /* Three have less air, and upright share the width by what they say. */
      .ways:has(:nth-child(3)) {
        gap: 14px;
      }
      .ways:has(:nth-child(3)) .button {
        padding: 0 var(--foot-pad, 24px);
        font-size: var(--foot-size, 32px);
      }
      :host([data-upright]) .ways:has(:nth-child(3)) .button {
        flex: 1 1 auto;
        padding: 0 10px;
        font-size: 27px;
      }
      .steps {
        display: flex;
        gap: min(12px, 2%);
        width: 100%;
      }
      .steps i {
        flex: 0 1 40px;
        min-width: 6px;
        height: 6px;
        border-radius: 3px;
        background: var(--faint);
      }
      .steps .done {
        background: var(--gold);
      }
      .place {
        flex: 1 1 0;
        display: grid;
        gap: 12px;
        justify-items: start;
        min-width: 0;
        max-width: 560px;
        text-align: start;
        min-height: var(--target);
        padding: 12px 0;
        border: 0;
        background: none;
        color: var(--muted);
        font-size: 28px;
        line-height: 1.4;
      }
      .place b {
        max-width: 100%;
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
        font-weight: 400;
        text-decoration: underline;
        text-decoration-color: var(--faint);
        text-underline-offset: 0.3em;
      }
      .links {
        flex: none;
      }
      /* Two languages stand under one another, or three buttons would not fit beside the links. */
      .ways .button:has(.two) {
        flex-direction: column;
        gap: 0;
        padding: 0 26px;
      }
      span.two {
        display: block;
        font-size: 27px;
        line-height: 1.3;
      }
      :host([data-upright]) .quiet {
        padding: 0 8px;
        font-size: 28px;
      }
      .quiet {
        min-width: var(--target);
        min-height: var(--target);
        padding: 0 calc(var(--foot-pad, 24px) / 2);
        border: 0;
        background: none;
        color: var(--muted);
        font-size: calc(var(--foot-size, 32px) - 2px);
        text-decoration: underline;
        text-decoration-color: var(--faint);
        text-underline-offset: 0.3em;
      }
    `,
  ];

  @property({ type: Number }) step = 0;
  @property({ type: Number }) steps = 1;
  @property({ type: Boolean }) first = false;
  @property({ type: Boolean }) last = false;
  /** The name of the chapter. */
  @property() place = '';
  /** The next step belongs to another chapter. */
  @property({ type: Boolean, attribute: 'chapter-end' }) chapterEnd = false;
  @property({ type: Boolean }) asTable = false;
  /** A question waits for the visitor to come back. */
  @property({ attribute: false }) returning: 'quiz' | 'result' | null = null;
  /** The short tour was left, and can be gone back to. */
  @property({ type: Boolean }) resumable = false;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  /** People who use keys go on where the way on is. A page that was just opened leaves the focus alone. */
  protected override firstUpdated(): void {
    if (!navigator.userActivation.hasBeenActive) return;
    this.renderRoot.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
  }

  override render() {
    const { say, step, steps } = this;
    return html`
      <div class="about">
        <button
          type="button"
          class="place"
          aria-label=${`${this.place}. ${say('deck.step', { step: step + 1, steps })}. ${say('map.open')}`}
          @click=${() => this.send('foot-map')}
        >
          <b>${this.place}</b>
          <span class="steps" aria-hidden="true">
            ${Array.from({ length: steps }, (_, i) => html`<i class=${i <= step ? 'done' : ''}></i>`)}
          </span>
        </button>
        <div class="links">
          <button type="button" class="quiet" @click=${() => this.send('foot-sources')}>
            ${this.words('deck.sources')}
          </button>
          <button type="button" class="quiet" @click=${() => this.send('foot-table')}>
            ${this.words(this.asTable ? 'deck.picture' : 'deck.table')}
          </button>
        </div>
      </div>
      <div class="ways">
        ${
          this.returning
            ? html`<button type="button" class="button primary" @click=${() => this.send('foot-return')}>
                ${this.words(this.returning === 'result' ? 'deck.return-result' : 'deck.return')}
              </button>`
            : html`
                <button type="button" class="button" ?disabled=${this.first} @click=${() => this.send('foot-move', -1)}>
                  ${this.words('deck.back')}
                </button>
                ${
                  this.resumable
                    ? html`<button type="button" class="button" @click=${() => this.send('foot-resume')}>
                        ${this.words('deck.resume')}
                      </button>`
                    : ''
                }
                ${
                  this.chapterEnd && !this.resumable
                    ? html`<button type="button" class="button" @click=${() => this.send('foot-quiz')}>
                        ${this.words('deck.to-quiz')}
                      </button>`
                    : ''
                }
                <button type="button" class="button primary" @click=${() => this.send('foot-move', 1)}>
                  ${this.words(this.last ? 'deck.to-quiz' : this.chapterEnd ? 'deck.next-chapter' : 'deck.next')}
                </button>
              `
        }
      </div>
    `;
  }

  private words(key: WordKey) {
    const languages = inEach(this.say(key));
    return languages.length > 1 ? languages.map((text) => html`<span class="two">${text} </span>`) : languages;
  }

  private send(name: string, detail?: number): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-story-foot': KioskStoryFoot;
  }
}
