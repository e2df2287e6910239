import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** Cells of white around a code: the standard asks for four (ISO/IEC 18004). */
const QUIET = 4;

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
  @state() private drawn: { readonly size: number; readonly path: string } | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('address')) void this.draw(this.address);
  }

  private async draw(address: string): Promise<void> {
    const { generate } = await import('lean-qr');
    const code = generate(address);
    const cells = Array.from({ length: code.size ** 2 }, (_, i) => [i % code.size, Math.floor(i / code.size)] as const);
    const path = cells
      .filter(([x, y]) => code.get(x, y))
      .map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
      .join('');
    if (this.address === address) this.drawn = { size: code.size + 2 * QUIET, path };
  }

  override render() {
    const { drawn, label, address } = this;
    if (!drawn) return nothing;
    return html`
      <svg
        viewBox="0 0 ${drawn.size} ${drawn.size}"
        role="img"
        aria-label="${label}: ${address}"
        shape-rendering="crispEdges"
      >
        <path d=${drawn.path}></path>
      </svg>
      <span aria-hidden="true">${label}</span>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-qr': KioskQr;
  }
}
