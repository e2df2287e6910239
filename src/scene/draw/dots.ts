import type { Band, Drawing, DotsMark } from '../marks.ts';
import { colourOf, type Palette } from './palette.ts';

/** More pixels than this take too long without a graphics card (18 ms a frame at 4K): dots get coarser instead. */
const MOST_PIXELS = 2_200_000;

/**
 * Draws clouds of dots into one canvas, as 32-bit pixels written straight into its image: 100,000 dots take a few
 * milliseconds, `fillRect` twenty times that. The backing store has the screen's own pixels, so dots stay sharp.
 */
export class DotsSurface {
  private readonly context: CanvasRenderingContext2D | null;
  private image: ImageData | null = null;
  private pixels = new Uint32Array();
  /** What was drawn last, so that an unchanged cloud costs nothing. */
  private last: readonly DotsMark[] = [];
  private lastPalette: Palette | null = null;
  private scale = 1;

  constructor(private readonly canvas: HTMLCanvasElement) {
    this.context = canvas.getContext('2d');
    canvas.hidden = true;
  }

  /** Tells how large the stage is and how many device pixels one of its pixels takes. */
  resize(width: number, height: number, devicePixels: number): void {
    const scale = Math.min(devicePixels, Math.sqrt(MOST_PIXELS / (width * height)));
    const [columns, rows] = [Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale))];
    // Another stage may have as many pixels of the screen, and other ones of its own.
    if (this.canvas.width === columns && this.canvas.height === rows && this.scale === scale) return;
    this.scale = scale;
    this.canvas.width = columns;
    this.canvas.height = rows;
    this.canvas.style.setProperty('width', `${columns / scale}px`);
    this.canvas.style.setProperty('height', `${rows / scale}px`);
    this.image = null;
    this.last = [];
  }

  draw({ marks }: Drawing, palette: Palette): void {
    const dots = marks.filter((mark): mark is DotsMark => mark.shape === 'dots');
    const same =
      palette === this.lastPalette && dots.length === this.last.length && dots.every((m, i) => m === this.last[i]);
    if (same || !this.context) return;
    this.last = dots;
    this.lastPalette = palette;
    // Where nothing is in it, it is not there: without a graphics card all of it is handed on in every frame.
    this.canvas.hidden = !dots.length;
    if (!dots.length) {
      this.context.clearRect(0, 0, this.canvas.width, this.canvas.height);
      return;
    }
    this.image ??= this.context.createImageData(this.canvas.width, this.canvas.height);
    this.pixels = new Uint32Array(this.image.data.buffer);
    this.pixels.fill(0);
    for (const mark of dots) this.plot(mark, palette);
    this.context.putImageData(this.image, 0, 0);
  }

  private plot(mark: DotsMark, palette: Palette): void {
    const { pixels, scale } = this;
    const { width, height } = this.canvas;
    const mixed = !(mark.at instanceof Float32Array);
    const a = mark.at instanceof Float32Array ? mark.at : mark.at.a;
    const b = mark.at instanceof Float32Array ? mark.at : mark.at.b;
    const t = mark.at instanceof Float32Array ? 0 : mark.at.t;
    let i = 0;
    for (const band of mark.bands) {
      const side = Math.max(1, Math.round((band.size ?? mark.size) * scale));
      const colour = pack(band, mark.opacity ?? 1, palette);
      const until = Math.min(mark.count, Math.round(band.until));
      for (; i < until; i++) {
        const j = 2 * i;
        const x = mixed ? a[j]! * (1 - t) + b[j]! * t : a[j]!;
        const y = mixed ? a[j + 1]! * (1 - t) + b[j + 1]! * t : a[j + 1]!;
        const left = (x * scale + 0.5) | 0;
        const top = (y * scale + 0.5) | 0;
        if (left < 0 || top < 0 || left + side > width || top + side > height) continue;
        let pixel = top * width + left;
        if (side === 1) pixels[pixel] = colour;
        else
          for (let row = 0; row < side; row++, pixel += width)
            for (let column = 0; column < side; column++) pixels[pixel + column] = colour;
      }
    }
  }
}

/** Colour of a band as one little-endian RGBA pixel. */
function pack(band: Band, opacity: number, palette: Palette): number {
  const [r, g, b, alpha] = colourOf(band.fill, palette);
  return (
    ((Math.round(alpha * opacity * 255) << 24) | (Math.round(b) << 16) | (Math.round(g) << 8) | Math.round(r)) >>> 0
  );
}
