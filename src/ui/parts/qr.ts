import { html, type TemplateResult } from 'lit';

/** Cells of white around a code: the standard asks for four (ISO/IEC 18004). */
const QUIET = 4;

export interface QrCode {
  /** Cells across, with the white around them. */
  readonly size: number;
  /** The dark cells, as the `d` of one path. */
  readonly path: string;
}

/**
 * An address as a QR code, made on the device; the library comes only when there is one to draw. Rejects where it cannot
 * be loaded.
 */
export async function qrOf(address: string): Promise<QrCode> {
  const { generate } = await import('lean-qr');
  const code = generate(address);
  const cells = Array.from({ length: code.size ** 2 }, (_, i) => [i % code.size, Math.floor(i / code.size)] as const);
  const path = cells
    .filter(([x, y]) => code.get(x, y))
    .map(([x, y]) => `M${x + QUIET} ${y + QUIET}h1v1h-1z`)
    .join('');
  return { size: code.size + 2 * QUIET, path };
}

/** The code as a picture, named `label`; whoever shows it gives it its size, white ground and black path. */
export const qrPicture = ({ size, path }: QrCode, label: string): TemplateResult => html`
  <svg class="qr" viewBox="0 0 ${size} ${size}" role="img" aria-label=${label} shape-rendering="crispEdges">
    <path d=${path}></path>
  </svg>
`;
