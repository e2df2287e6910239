import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Drawing, Frame, Palette } from '../../../scene/index.ts';
import type { Say } from '../../../ui/index.ts';
import { qrOf, qrPicture, type QrCode } from '../../../ui/parts/qr.ts';
import { saveFile } from '../../../ui/parts/save-file.ts';
import { copyFrom } from '../copy.ts';
import { problem } from '../events.ts';
import { page } from '../page.styles.ts';
import { pngOf } from './png-of.ts';
import { svgOf, type PictureFile, type PictureWords } from './svg-of.ts';

/** A picture as it stands on the screen. */
export interface Picture {
  readonly drawing: Drawing;
  readonly frame: Frame;
  readonly palette: Palette;
}

/** What can be taken away from a step: its link (copied, shared, as QR code) and its picture (PNG, SVG). */
@customElement('learn-share')
export class LearnShare extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        max-width: none;
        padding: 0;
      }
      .row {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5rem;
        align-items: center;
      }
      .row + .row {
        margin-block-start: 0.75rem;
      }
      label {
        display: block;
        margin-block-end: 0.25rem;
        color: var(--muted);
        font-size: 0.95rem;
      }
      .field {
        flex: 1 1 14rem;
        min-width: 0;
        border-radius: 0.6rem;
        background: var(--ground);
        font-size: 0.95rem;
        text-overflow: ellipsis;
      }
      .button {
        padding-inline: 1rem;
        font-size: 0.95rem;
      }
      .qr {
        width: min(14rem, 100%);
        margin-block-start: 0.75rem;
        border-radius: 0.5rem;
        background: #fff;
      }
      .qr path {
        fill: #000;
      }
      [role='status'] {
        margin: 0.5rem 0 0;
        min-height: 1.6em;
        color: var(--muted);
      }
    `,
  ];

  /** The whole address of the step. */
  @property() address = '';
  /** What a file is called, without its ending. */
  @property() name = 'forum';
  @property({ attribute: false }) words: Omit<PictureWords, 'from'> = { title: '', caption: '', source: '' };
  /** What the story is called. */
  @property() story = '';
  /** The picture to save; null where there is none. */
  @property({ attribute: false }) picture: () => Picture | null = () => null;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private told: 'learn.copied' | 'learn.copy-hand' | 'learn.save-failed' | null = null;
  @state() private qr: QrCode | null = null;
  private withQr = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('address')) return;
    this.told = null;
    if (this.withQr) void this.drawQr();
  }

  private readonly copy = async (): Promise<void> => {
    const done = await copyFrom(this.renderRoot.querySelector('input')!);
    this.told = done ? 'learn.copied' : 'learn.copy-hand';
  };

  private readonly send = (): void => {
    navigator.share({ title: this.words.title, url: this.address }).catch((error: unknown) => {
      // A reader who changes their mind is no problem. Where the device refuses, the link can still be copied.
      if (!(error instanceof DOMException && error.name === 'AbortError')) void this.copy();
    });
  };

  private readonly toggleQr = (): void => {
    this.withQr = !this.withQr;
    if (this.withQr) void this.drawQr();
    else this.qr = null;
  };

  private async drawQr(): Promise<void> {
    const { address } = this;
    try {
      const qr = await qrOf(address);
      if (this.address === address && this.withQr) this.qr = qr;
    } catch (error) {
      this.withQr = false;
      this.dispatchEvent(problem(error));
    }
  }

  private file(): PictureFile | null {
    const { address, words } = this;
    const picture = this.picture();
    if (!picture) return null;
    const { drawing, frame, palette } = picture;
    return svgOf(drawing, frame, { ...words, from: this.story ? `${this.story} · ${address}` : address }, palette);
  }

  private async save(type: 'png' | 'svg'): Promise<void> {
    this.told = null;
    try {
      const file = this.file();
      if (!file) throw new Error('There is no picture to save.');
      saveFile(
        type === 'png' ? await pngOf(file) : new Blob([file.svg], { type: 'image/svg+xml' }),
        `${this.name}.${type}`,
      );
    } catch (error) {
      this.told = 'learn.save-failed';
      this.dispatchEvent(problem(error));
    }
  }

  override render() {
    const { say, address, qr } = this;
    return html`
      <label for="address">${say('learn.address')}</label>
      <div class="row">
        <input id="address" class="field" readonly .value=${address} />
        <button type="button" class="button" @click=${this.copy}>${say('learn.copy')}</button>
        ${
          'share' in navigator
            ? html`<button type="button" class="button" @click=${this.send}>${say('learn.send')}</button>`
            : nothing
        }
        <button type="button" class="button" aria-pressed=${qr !== null} @click=${this.toggleQr}>
          ${say('learn.qr')}
        </button>
      </div>
      <div class="row">
        <button type="button" class="button" @click=${() => this.save('png')}>${say('learn.save-png')}</button>
        <button type="button" class="button" @click=${() => this.save('svg')}>${say('learn.save-svg')}</button>
      </div>
      <p role="status">${this.told ? say(this.told) : ''}</p>
      ${qr ? qrPicture(qr, `${say('learn.qr')}: ${address}`) : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-share': LearnShare;
  }
}
