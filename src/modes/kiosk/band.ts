import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { largest, measure } from '../../scene/index.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { bandStyles } from './band.styles.ts';

/** One sentence, in one language of the edition. */
export interface Sentence {
  readonly language: string;
  readonly text: string;
}

const SIZE = { most: 26, least: 16 };
/** Between the sentences of two languages. */
const GAP = 28;

/**
 * What the two bands share: a line for the eyes that counts, and a sentence for screen readers that is said once. The
 * element stays on the page while it has nothing to say: a live region is heard only if it was there before its words.
 */
export abstract class KioskBand extends LitElement {
  static override styles = [hidden, bandStyles];

  /** The edition on screen: a language, or two of them (`vi,en`). */
  @property() edition = 'vi';
  @property({ attribute: false }) say: Say = (key) => key;
  /** Width of the stage without its margins, in its pixels. */
  @property({ type: Number }) width = 1728;

  private about = '';

  /** What the band says now, in each language; nothing when it has nothing to say. */
  protected abstract sentences(): readonly Sentence[];
  /** What it is about: said anew only when this changes. */
  protected abstract topic(): string;

  protected override updated(): void {
    this.style.setProperty('--band-size', `${this.size()}px`);
    const about = `${this.topic()} ${this.edition}`;
    if (about === this.about) return;
    this.about = about;
    this.renderRoot.querySelector('[role=status]')!.textContent = this.sentences()
      .map(({ text }) => text)
      .join('. ');
  }

  /** As large as the line has room for. */
  private size(): number {
    const texts = this.sentences().map(({ text }) => text);
    const wide = (size: number) =>
      texts.reduce((sum, text) => sum + measure(text, size, 600), GAP * Math.max(0, texts.length - 1));
    return Math.floor(largest(SIZE.most, SIZE.least, (size) => wide(size) <= this.width));
  }

  override render() {
    const sentences = this.sentences();
    return html`
      <p class="hidden" role="status"></p>
      ${
        sentences.length
          ? html`<p class="band" aria-hidden="true">
              ${sentences.map(({ language, text }) => html`<span lang=${language}>${text} </span>`)}
            </p>`
          : ''
      }
    `;
  }
}
