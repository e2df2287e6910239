import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { qrOf, qrPicture, type QrCode } from '../../ui/parts/qr.ts';

/** An address as a QR code, made on the device; the library comes only when there is one to draw. */
@customElement('kiosk-qr')
export class KioskQr extends LitElement {
  static override styles = css`
    :host {
      flex: none;
      display: grid;
      justify-items: center;
      gap: 8px;
      max-width: 220px;
    }
    svg {
      flex: none;
      width: 176px;
      height: 176px;
      border-radius: 8px;
      background: #fff;
    }
    path {
      fill: #000;
    }
    span {
      font-size: 25px;
      line-height: 1.3;
      text-align: center;
    }
  `;

  @property({ attribute: false }) address = '';
  @property({ attribute: false }) label = '';
  @state() private drawn: QrCode | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address')) void this.draw(this.address);
  }

  private async draw(address: string): Promise<void> {
    const drawn = await qrOf(address);
    if (this.address === address) this.drawn = drawn;
  }

  override render() {
    const { drawn, label, address } = this;
    if (!drawn) return nothing;
    return html`
      ${qrPicture(drawn, `${label}: ${address}`)}
      <span aria-hidden="true">${label}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-qr': KioskQr;
  }
}
