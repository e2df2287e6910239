import { TOKENS, type Paint, type Token } from '../marks.ts';

/** red, green, blue 0..255 and opacity 0..1 */
export type Colour = readonly [number, number, number, number];
export type Palette = Readonly<Record<Token, Colour>>;

/** Reads the roles from the custom properties (`--gold`) that hold at an element; what is no colour is transparent. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const read = reader();
  return Object.fromEntries(
    TOKENS.map((token) => [token, read(style.getPropertyValue(`--${token}`))]),
  ) as unknown as Palette;
}

/** Reads colours written in any way that CSS knows: the browser paints a dot of each and tells what it painted. */
function reader(): (css: string) => Colour {
  const pen = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
  return (css) => {
    pen.fillStyle = 'transparent';
    pen.fillStyle = css;
    pen.clearRect(0, 0, 1, 1);
    pen.fillRect(0, 0, 1, 1);
    const [r, g, b, alpha] = pen.getImageData(0, 0, 1, 1).data;
    return [r!, g!, b!, alpha! / 255];
  };
}

/** The colour of a paint; in between, roles weigh in by their shares, and "none" only takes opacity away. */
export function colourOf(paint: Paint, palette: Palette): Colour {
  if (typeof paint === 'string') return palette[paint];
  let [r, g, b, alpha] = [0, 0, 0, 0];
  for (const [token, weight] of paint) {
    const colour = palette[token];
    const share = weight * colour[3];
    r += colour[0] * share;
    g += colour[1] * share;
    b += colour[2] * share;
    alpha += share;
  }
  return alpha > 0 ? [r / alpha, g / alpha, b / alpha, alpha] : [0, 0, 0, 0];
}

export function cssColour(paint: Paint, palette: Palette): string {
  const [r, g, b, alpha] = colourOf(paint, palette);
  if (alpha === 0) return 'none';
  const parts = `${Math.round(r)} ${Math.round(g)} ${Math.round(b)}`;
  return alpha >= 0.999 ? `rgb(${parts})` : `rgb(${parts} / ${alpha.toFixed(3)})`;
}
