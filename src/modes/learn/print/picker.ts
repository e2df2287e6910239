import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainText, type PublishedSlide } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';
import { page } from '../page.styles.ts';
import { everyStep, isChosen, NO_STEP, stepsOf, withSlide, withStep, type Chosen } from './chosen.ts';

/**
 * A chapter's slides with their steps, each of them a box to tick: which ones get a page.
 *
 * @fires steps-chosen - `CustomEvent<Chosen>`: the choice as it is now.
 */
@customElement('learn-print-picker')
export class LearnPrintPicker extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        max-width: none;
        padding: 0.75rem 1rem;
        border: 1px solid var(--line);
        border-radius: var(--radius-panel);
        background: var(--panel);
      }
      .all {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
      }
      fieldset {
        min-width: 0;
        margin: 0.75rem 0 0;
        padding: 0.5rem 0 0;
        border: 0;
        border-block-start: 1px solid var(--line);
      }
      legend {
        float: inline-start;
        width: 100%;
        padding: 0;
        font-weight: 600;
      }
      ol {
        clear: both;
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(24rem, 100%), 1fr));
        gap: 0 1.5rem;
        margin: 0;
        padding: 0;
        padding-inline-start: 1.9rem;
        list-style: none;
      }
      label {
        display: flex;
        align-items: baseline;
        gap: 0.7rem;
        min-height: 2.75rem;
        box-sizing: border-box;
        padding-block: 0.5rem;
        line-height: 1.4;
        overflow-wrap: anywhere;
      }
      li label {
        color: var(--muted);
        font-size: 0.95rem;
      }
      input {
        flex: none;
        width: 1.2rem;
        height: 1.2rem;
        margin: 0;
        accent-color: var(--gold);
        transform: translateY(0.2rem);
      }
    `,
  ];

  @property({ attribute: false }) slides: readonly PublishedSlide[] = [];
  @property({ attribute: false }) chosen: Chosen = NO_STEP;
  @property({ attribute: false }) say: Say = (key) => key;

  private choose(chosen: Chosen): void {
    this.dispatchEvent(new CustomEvent<Chosen>('steps-chosen', { detail: chosen }));
  }

  override render() {
    const { say, slides } = this;
    return html`
      <div class="all">
        <button type="button" class="button" @click=${() => this.choose(everyStep(slides))}>
          ${say('learn.print.all')}
        </button>
        <button type="button" class="button" @click=${() => this.choose(NO_STEP)}>${say('learn.print.none')}</button>
      </div>
      ${slides.map((slide) => this.slide(slide))}
    `;
  }

  private slide(slide: PublishedSlide) {
    const { chosen } = this;
    const count = stepsOf(chosen, slide).length;
    return html`<fieldset>
      <legend>
        <label
          ><input
            type="checkbox"
            data-slide=${slide.id}
            .checked=${count === slide.steps.length}
            .indeterminate=${count > 0 && count < slide.steps.length}
            @change=${(event: Event) => this.choose(withSlide(chosen, slide, isTicked(event)))}
          /><span>${plainText(slide.title)}</span></label
        >
      </legend>
      ${
        slide.steps.length > 1
          ? html`<ol>
              ${slide.steps.map(
                ({ caption }, step) =>
                  html`<li>
                    <label
                      ><input
                        type="checkbox"
                        data-step="${slide.id}/${step}"
                        .checked=${isChosen(chosen, slide.id, step)}
                        @change=${(event: Event) => this.choose(withStep(chosen, slide.id, step, isTicked(event)))}
                      /><span>${step + 1}. ${plainText(caption)}</span></label
                    >
                  </li>`,
              )}
            </ol>`
          : nothing
      }
    </fieldset>`;
  }
}

const isTicked = ({ target }: Event): boolean => (target as HTMLInputElement).checked;

declare global {
  interface HTMLElementTagNameMap {
    'learn-print-picker': LearnPrintPicker;
  }
}
