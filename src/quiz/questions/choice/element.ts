import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { wrap, type Frame } from '../../../scene/index.ts';
import { controls, type Say } from '../../../ui/index.ts';
import { icon } from '../../icons.ts';
import type { QuestionElement } from '../../question-type.ts';
import { choiceStyles } from './choice.styles.ts';
import { keyOf } from './grade.ts';
import { letterOf, optionId, optionText } from './options.ts';
import type { ChoiceData } from './schema.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** What an option has beside its text: padding, badge and the space between them. */
const AROUND_TEXT = 2 * 26 + 60 + 22;
const GAP = 24;
/** Least height of an option, by the number of rows: few options may stand large. */
const HEIGHTS = {
  landscape: [264, 160],
  portrait: [240, 240, 216, 176, 150],
  narrow: [172, 172, 160, 136, 120],
} as const;

/**
 * A few options, one of which is right. By touch, or as a radio group: arrows choose, Tab leaves.
 *
 * @fires answer - detail is the id of the chosen option
 */
@customElement('question-choice')
export class QuestionChoice extends LitElement implements QuestionElement<ChoiceData, string> {
  static override styles = [controls, choiceStyles];

  @property({ attribute: false }) data: ChoiceData = { options: [], key: { option: '' } };
  @property({ attribute: false }) answer: string | null = null;
  @property({ type: Boolean, reflect: true }) revealed = false;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  protected override updated(changed: PropertyValues<this>): void {
    if ((changed.has('frame') || changed.has('data')) && this.frame) this.measure(this.frame);
  }

  /** Side by side where there is width for it; short options in large type. */
  private measure({ stage, width, measure }: Frame): void {
    const texts = this.data.options.map(optionText);
    const upright = stage.name !== 'landscape';
    const columns = upright ? 1 : texts.length === 4 ? 2 : Math.min(3, texts.length);
    const rows = Math.ceil(texts.length / columns);
    const room = (width - GAP * (columns - 1)) / columns - AROUND_TEXT;
    const { large } = stage.type;
    const { size: reading } = stage.caption;
    const sizes = [1, 0.66, 0.33].map((share) => Math.round(reading + (large - reading) * share));
    const fits = (text: string, tried: number) => {
      const lines = wrap(text, room, { size: tried, weight: 600 }, measure);
      return lines.length <= (upright ? 1 : 2) && lines.every((line) => measure(line, tried, 600) <= room);
    };
    const size = sizes.find((tried) => texts.every((text) => fits(text, tried))) ?? reading;
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--option-height', `${HEIGHTS[stage.name][rows - 1]}px`);
    this.style.setProperty('--option-size', `${size}px`);
    this.toggleAttribute('data-upright', upright);
  }

  private choose(id: string): void {
    if (this.revealed) return;
    this.dispatchEvent(new CustomEvent<string>('answer', { detail: id }));
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || this.revealed || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const from = buttons.findIndex((button) => button === this.shadowRoot?.activeElement);
    const to = (from + step + buttons.length) % buttons.length;
    const option = this.data.options[to];
    if (!option) return;
    buttons[to]?.focus();
    this.choose(optionId(option));
  };

  override render() {
    const { data, answer, revealed, say } = this;
    const key = revealed ? keyOf(data) : null;
    const chosen = data.options.findIndex((option) => optionId(option) === answer);
    return html`<div class="options" role="radiogroup" aria-label=${say('quiz.choose')} @keydown=${this.onKeyDown}>
      ${data.options.map((option, i) => {
        const id = optionId(option);
        const right = id === key;
        const wrong = revealed && i === chosen && !right;
        return html`<button
          type="button"
          role="radio"
          class=${classMap({ right, wrong, other: revealed && !right && !wrong })}
          aria-checked=${i === chosen ? 'true' : 'false'}
          aria-disabled=${revealed ? 'true' : 'false'}
          tabindex=${i === Math.max(0, chosen) ? 0 : -1}
          @click=${() => this.choose(id)}
        >
          <span class="badge" aria-hidden="true">${right ? icon('right') : wrong ? icon('wrong') : letterOf(i)}</span>
          <span class="text">${optionText(option)}</span>
          ${
            right || wrong
              ? html`<span class="mark"
                  >${[...(right ? [say('quiz.right-option')] : []), ...(i === chosen ? [say('quiz.yours')] : [])].join(
                    ' · ',
                  )}</span
                >`
              : nothing
          }
        </button>`;
      })}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-choice': QuestionChoice;
  }
}
