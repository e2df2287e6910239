import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plainText, type PublishedSlide } from '../content/index.ts';
import { PictureError, type Drawing, type ForumScene, type SceneKind } from '../scene/index.ts';
import { sheetWords, wordsStyles } from './sheet-words.ts';
import type { Sheet } from './sheet.ts';

/** A printer has some three dots for a pixel of the screen. */
const PRINTER = 3;
/** Where no dots are, a canvas as large as the sheet would be memory for nothing, dozens of times. */
const NONE = 0.01;

/**
 * One step of a slide, drawn once and at rest. As wide as its column; styles alone scale it, since a page that is being
 * printed is laid out anew without a script being asked.
 */
@customElement('sheet-picture')
export class SheetPicture extends LitElement {
  static override styles = [
    wordsStyles,
    css`
      :host {
        display: block;
        container-type: inline-size;
        break-inside: avoid;
      }
      .plane {
        position: relative;
        aspect-ratio: var(--wide) / var(--high);
        /* The unscaled size counts as overflow, and a printer would make everything smaller until it fits. */
        overflow: clip;
        /* What runs off a stage is whole on paper. */
        overflow-clip-margin: 1.5rem;
      }
      .stage {
        position: absolute;
        inset-block-start: 0;
        inset-inline-start: 0;
        width: calc(var(--wide) * 1px);
        height: calc(var(--high) * 1px);
        /* The quotient of two lengths, as a number. */
        transform: scale(tan(atan2(100cqw, calc(var(--wide) * 1px))));
        transform-origin: 0 0;
      }
      table {
        border-collapse: collapse;
      }
      th,
      td {
        padding: 0.2rem 1rem 0.2rem 0;
        border-block-end: 1px solid var(--line);
        font-weight: 400;
        text-align: start;
        vertical-align: baseline;
      }
    `,
  ];

  @property({ attribute: false }) slide: PublishedSlide | null = null;
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) kind: SceneKind | null = null;
  @property({ attribute: false }) sheet: Sheet | null = null;
  /** Said above the figures of a picture that could not be drawn. */
  @property() failure = '';

  @state() private broken = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('slide') || changed.has('kind')) this.broken = false;
  }

  protected override updated(): void {
    const { sheet } = this;
    const scene = this.renderRoot.querySelector('forum-scene');
    if (!sheet) return;
    this.style.setProperty('--wide', String(sheet.frame.width));
    this.style.setProperty('--high', String(sheet.frame.height));
    if (scene) this.draw(scene, sheet);
  }

  private draw(scene: ForumScene, { frame }: Sheet): void {
    const { slide, kind, step } = this;
    if (!slide || !kind) return;
    let drawing: Drawing;
    try {
      drawing = kind.scene(slide.data, step, frame);
    } catch (error) {
      this.broken = true;
      const detail = new PictureError(slide.id, error);
      this.dispatchEvent(new CustomEvent('forum-problem', { detail, bubbles: true, composed: true }));
      return;
    }
    scene.density = drawing.marks.some(({ shape }) => shape === 'dots') ? PRINTER : NONE;
    scene.show(() => drawing, 'at once');
  }

  override render() {
    const { slide, kind, sheet, broken } = this;
    if (!slide || !sheet) return nothing;
    if (broken || !kind) return this.table(slide, kind);
    const { frame, lines } = sheet;
    return html`<div class="plane">
      <div class="stage">
        <forum-scene still .frame=${frame} label=${plainText(slide.takeaway)}></forum-scene>
        ${
          lines.length
            ? html`<svg class="words" width=${frame.width} height=${frame.height}>${sheetWords(sheet)}</svg>`
            : nothing
        }
      </div>
    </div>`;
  }

  /** Never a hole: what the picture would have shown. */
  private table(slide: PublishedSlide, kind: SceneKind | null) {
    return html`
      <p>${this.failure}</p>
      <table>
        <tbody>
          ${(kind?.table(slide.data) ?? []).map(
            ({ label, value, date }) =>
              html`<tr>
                <th scope="row">${label}</th>
                <td>${value}</td>
                <td>${date}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'sheet-picture': SheetPicture;
  }
}
