import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Frame } from '../../../src/scene/index.ts';
import { controls, type Say } from '../../../src/ui/index.ts';
import type { QuestionElement } from '../../../src/quiz/question-type.ts';
import type { NewcomerAsk, NewcomerKey, Side } from './schema.ts';

/**
 * Two answers, one of which is right. Radio buttons of the browser itself, so that keys and voices know them.
 *
 * @fires answer - detail is the side that was chosen
 */
@customElement('question-new-comer')
export class QuestionNewcomer extends LitElement implements QuestionElement<NewcomerAsk, NewcomerKey, Side> {
  static override styles = [
    controls,
    css`
      :host {
        display: block;
      }
      .options {
        display: grid;
        grid-template-columns: repeat(auto-fit, minmax(min(100%, 400px), 1fr));
        gap: 24px;
      }
      label {
        display: flex;
        align-items: center;
        gap: 20px;
        min-height: 120px;
        padding: 16px 26px;
        border-radius: var(--radius-panel);
        background: var(--panel);
        box-shadow: inset 0 0 0 2px var(--faint);
        font-size: 36px;
        font-weight: 600;
        line-height: 1.3;
      }
      label:has(:checked) {
        background: var(--raised);
        box-shadow: inset 0 0 0 4px var(--gold);
      }
      label.right {
        box-shadow: inset 0 0 0 4px var(--jade);
      }
      input {
        flex: none;
        width: 36px;
        height: 36px;
        margin: 0;
        appearance: none;
        border-radius: 50%;
        box-shadow: inset 0 0 0 2px var(--muted);
      }
      :checked {
        background: var(--gold);
        box-shadow: inset 0 0 0 6px var(--raised);
      }
      .mark {
        margin-inline-start: auto;
        color: var(--jade);
        font-size: 28px;
      }
    `,
  ];

  @property({ attribute: false }) ask: NewcomerAsk = { options: [] };
  @property({ attribute: false }) key: NewcomerKey | null = null;
  @property({ attribute: false }) answer: Side | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  private choose(side: Side): void {
    if (this.key || side === this.answer) return;
    this.dispatchEvent(new CustomEvent<Side>('answer', { detail: side }));
  }

  override render() {
    const { ask, key, answer, say } = this;
    return html`<div class="options" role="radiogroup" aria-label=${say('quiz.choose')}>
      ${ask.options.map(
        ({ id, text }) =>
          html`<label class=${key?.id === id ? 'right' : ''}>
            <input
              type="radio"
              name="answer"
              .checked=${id === answer}
              ?disabled=${key !== null}
              @change=${() => this.choose(id)}
            />
            <span>${text}</span>
            ${key?.id === id ? html`<span class="mark">${say('quiz.right-option')}</span>` : nothing}
          </label>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-new-comer': QuestionNewcomer;
  }
}
