import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import type { ForumScene, Frame, Take } from '../../../scene/index.ts';
import { controls, type Say } from '../../../ui/index.ts';
import { icon } from '../../icons.ts';
import type { QuestionElement } from '../../question-type.ts';
import { opinionStyles } from './opinion.styles.ts';
import { fitOptions } from './options-layout.ts';
import type { OpinionAsk, OpinionKey } from './schema.ts';
import { noteOf, shareOf, tallyScene, type Tally, type TallyData } from './tally-scene.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A question without a right answer. By touch; by keys as a radio group (arrows choose, Tab leaves). Once it is answered
 * it shows what others on this device answered, as far as that is known.
 *
 * @fires answer - detail is the id of the chosen option
 */
@customElement('question-opinion')
export class QuestionOpinion extends LitElement implements QuestionElement<OpinionAsk, OpinionKey, string> {
  static override styles = [controls, opinionStyles];

  @property({ attribute: false }) ask: OpinionAsk = { options: [] };
  @property({ attribute: false }) key: OpinionKey | null = null;
  @property({ attribute: false }) answer: string | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;
  /** Answers on this device, this one included. */
  @property({ attribute: false }) tally: Tally | null = null;

  @query('forum-scene') private scene!: ForumScene | null;

  protected override updated(changed: PropertyValues<this>): void {
    const { frame, scene } = this;
    if (!frame) return;
    if (changed.has('frame') || changed.has('ask')) this.measure(frame);
    if (!scene) return;
    if (changed.has('key') || changed.has('tally') || changed.has('answer')) scene.show(this.take());
    else if (changed.has('frame') || changed.has('ask')) scene.rebuild();
  }

  private measure(frame: Frame): void {
    const { columns, size, height, gap } = fitOptions(
      this.ask.options.map(({ text }) => text),
      frame,
    );
    this.style.setProperty('--columns', String(columns));
    this.style.setProperty('--option-size', `${size}px`);
    this.style.setProperty('--option-height', `${height}px`);
    this.style.setProperty('--gap', `${gap}px`);
    this.style.setProperty('--tally-height', `${frame.height}px`);
  }

  private get data(): TallyData {
    return { options: this.ask.options, tally: this.tally };
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const { answer, tally } = this;
    return () => tallyScene({ options: this.ask.options, tally }, 0, this.frame!, { answer });
  }

  private choose(id: string): void {
    if (this.key || id === this.answer) return;
    this.dispatchEvent(new CustomEvent<string>('answer', { detail: id }));
  }

  /** Where a touch begins decides: a finger that slips is no click. Only the first finger counts. */
  private onPointerDown(event: PointerEvent, id: string): void {
    if (event.isPrimary && event.button === 0) this.choose(id);
  }

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const from = buttons.findIndex((button) => button === this.shadowRoot?.activeElement);
    const to = (from + step + buttons.length) % buttons.length;
    const option = this.ask.options[to];
    if (!option) return;
    buttons[to]?.focus();
    this.choose(option.id);
  };

  /** The tally for those who do not see it. */
  private label(frame: Frame): string {
    const { ask, answer, say, data } = this;
    const told = ask.options.map(({ id, text }) =>
      [text, shareOf(data, id, frame.language), ...(id === answer ? [say('quiz.yours')] : [])]
        .filter(Boolean)
        .join(' · '),
    );
    return [...told, noteOf(data, frame.word)].filter(Boolean).join('; ');
  }

  override render() {
    const { ask, key, frame, answer, say } = this;
    if (!frame) return nothing;
    if (key)
      return html`<div class="tally">
        <forum-scene .frame=${frame} ?still=${this.still} label=${this.label(frame)}></forum-scene>
      </div>`;
    const first = Math.max(
      0,
      ask.options.findIndex(({ id }) => id === answer),
    );
    return html`<div class="options" role="radiogroup" aria-label=${say('quiz.choose')} @keydown=${this.onKeyDown}>
      ${ask.options.map(
        ({ id, text }, i) =>
          html`<button
            type="button"
            role="radio"
            aria-checked=${id === answer ? 'true' : 'false'}
            tabindex=${i === first ? 0 : -1}
            @pointerdown=${(event: PointerEvent) => this.onPointerDown(event, id)}
            @click=${() => this.choose(id)}
          >
            <span class="ring" aria-hidden="true">${id === answer ? icon('right') : nothing}</span>
            <span>${text}</span>
          </button>`,
      )}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-opinion': QuestionOpinion;
  }
}
