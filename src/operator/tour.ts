import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { languagesOf, type PublishedStart } from '../content/index.ts';
import { controls } from '../ui/index.ts';
import { choices } from './choices.ts';
import { editionChoices } from './editions.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/** How long a tour may be, in minutes. */
const MINUTES = [5, 10, 15];

/** A chapter that staff lead visitors through. */
export interface TourPlan {
  readonly edition: string;
  readonly chapter: string;
  readonly minutes: number;
}

/**
 * Plans a tour.
 *
 * @fires operator-tour - detail is a `TourPlan`
 */
@customElement('operator-tour')
export class OperatorTour extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      /* The button that begins it is seen without scrolling. */
      h3 {
        margin-block-start: 24px;
      }
      .begin {
        margin-block-start: 32px;
      }
    `,
  ];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');

  @state() private edition = '';
  @state() private chapter = '';
  @state() private minutes = MINUTES[0]!;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('start') || !this.start) return;
    this.edition ||= this.start.edition;
    if (!this.start.chapters.some(({ id }) => id === this.chapter)) this.chapter = this.start.chapters[0]?.id ?? '';
  }

  private begin(): void {
    const { edition, chapter, minutes } = this;
    const detail: TourPlan = { edition, chapter, minutes };
    this.dispatchEvent(new CustomEvent('operator-tour', { detail, bubbles: true, composed: true }));
  }

  override render() {
    const { say, start } = this;
    if (!start) return nothing;
    const [lang] = languagesOf(start.edition);
    const titles = start.chapters.map(({ id, title }) => ({ value: id, label: title, lang }));
    const lengths = MINUTES.map((value) => ({ value, label: say('tour.length', { n: value }) }));
    return html`
      <p class="muted">${say('tour.about')}</p>
      ${choices(say('tour.language'), editionChoices(start, say('tour.both')), this.edition, (value) => (this.edition = value))}
      ${choices(say('tour.chapter'), titles, this.chapter, (value) => (this.chapter = value))}
      ${choices(say('tour.minutes'), lengths, this.minutes, (value) => (this.minutes = value))}
      <button type="button" class="button primary begin" ?disabled=${!this.chapter} @click=${() => this.begin()}>
        ${say('tour.begin')}
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-tour': OperatorTour;
  }
}
