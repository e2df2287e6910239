import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Frame } from '../../../scene/index.ts';
import { controls, type Say } from '../../../ui/index.ts';
import { icon } from '../../icons.ts';
import type { QuestionElement } from '../../question-type.ts';
import { choiceStyles } from './choice.styles.ts';
import { read } from '../common.ts';
import { layoutOptions } from './options-layout.ts';
import { letterOf } from './options.ts';
import type { ChoiceAsk, ChoiceKey } from './schema.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** For so many ms a second tap on the same option is the second half of a double tap. */
const DOUBLE = 350;
/**
 * A few options, one or several of which are right. By touch; by keys as a radio group (arrows choose, Tab leaves), or as
 * checkboxes (Tab moves, Space chooses).
 *
 * @fires answer - detail is the ids of the chosen options
 */
@customElement('question-choice')
export class QuestionChoice extends LitElement implements QuestionElement<ChoiceAsk, ChoiceKey, readonly string[]> {
  static override styles = [controls, choiceStyles];

  @property({ attribute: false }) ask: ChoiceAsk = { options: [], several: false };
  @property({ attribute: false }) key: ChoiceKey | null = null;
  @property({ attribute: false }) answer: readonly string[] | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  private tapped: { readonly id: string; readonly at: number } | null = null;

  protected override updated(changed: PropertyValues<this>): void {
    this.toggleAttribute('revealed', this.key !== null);
    if ((changed.has('frame') || changed.has('ask')) && this.frame) this.measure(this.frame);
  }

  private measure(frame: Frame): void {
    const half = this.hasAttribute('data-half');
    const { columns, height, size, upright } = layoutOptions(this.ask.options.map(read), frame, half);
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--option-height', `${height}px`);
    this.style.setProperty('--option-size', `${size}px`);
    // A narrow stage is held in a hand: where room is short its options may be smaller.
    this.style.setProperty('--option-tight', `${frame.stage.name === 'narrow' ? frame.stage.type.label : 36}px`);
    this.toggleAttribute('data-upright', upright);
    this.toggleAttribute('data-narrow', half && columns > 1);
  }

  private choose(id: string): void {
    if (this.key) return;
    const { several, options } = this.ask;
    const had = this.answer ?? [];
    const chosen = options
      .map((option) => option.id)
      .filter((one) => (one === id ? !had.includes(id) : had.includes(one)));
    this.dispatchEvent(new CustomEvent<readonly string[]>('answer', { detail: several ? chosen : [id] }));
  }

  /** A double tap is one tap: of several options the second half would take back what the first has chosen. */
  private press(id: string): void {
    const at = performance.now();
    const again = this.tapped?.id === id && at - this.tapped.at < DOUBLE;
    this.tapped = { id, at };
    if (!again) this.choose(id);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || this.key || this.ask.several || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const from = buttons.findIndex((button) => button === this.shadowRoot?.activeElement);
    const to = (from + step + buttons.length) % buttons.length;
    const option = this.ask.options[to];
    if (!option) return;
    buttons[to]?.focus();
    this.choose(option.id);
  };

  override render() {
    const { ask, key, say } = this;
    const { several } = ask;
    const answer = this.answer ?? [];
    const first = ask.options.findIndex(({ id }) => answer.includes(id));
    return html`<div
      class="options"
      role=${several ? 'group' : 'radiogroup'}
      aria-label=${say(several ? 'quiz.choose-all' : 'quiz.choose')}
      @keydown=${this.onKeyDown}
    >
      ${ask.options.map((option, i) => {
        const { id } = option;
        const chosen = answer.includes(id);
        const right = key?.ids.includes(id) ?? false;
        const wrong = key !== null && chosen && !right;
        return html`<button
          type="button"
          role=${several ? 'checkbox' : 'radio'}
          class=${classMap({ right, wrong, other: key !== null && !right && !wrong })}
          aria-checked=${chosen ? 'true' : 'false'}
          aria-disabled=${key ? 'true' : 'false'}
          tabindex=${several || i === Math.max(0, first) ? 0 : -1}
          @click=${() => this.press(id)}
        >
          <span class="badge">${right ? icon('right') : wrong ? icon('wrong') : letterOf(i)}</span>
          <span class="text">${read(option)}</span>
          ${
            right || wrong
              ? html`<span class="mark"
                  >${[...(right ? [say('quiz.right-option')] : []), ...(chosen ? [say('quiz.yours')] : [])].join(
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
