import { LitElement, css, html, svg, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { DotsSurface } from './draw/dots.ts';
import { readPalette, type Palette } from './draw/palette.ts';
import { SvgSurface } from './draw/svg.ts';
import type { Frame } from './frame.ts';
import type { Drawing } from './marks.ts';
import { Player, type Take } from './player.ts';

/** The stage tells when it has scaled itself: that comes after the window's own `resize`. */
const RESCALED = ['resize', 'stage-scaled'];

type StageSize = Pick<Frame, 'width' | 'height'>;
/** Who gives it a frame makes a new one as often as not. */
const isOtherSize = (now: StageSize | null, before?: StageSize | null): boolean =>
  now?.width !== before?.width || now?.height !== before?.height;

/** The picture that came with the page, for as long as the app has none of its own. */
export const pictureOfPage = (): HTMLElement | null => document.getElementById('first-picture');

/**
 * Shows what a scene draws and plays the way from one drawing to the next.
 *
 * @fires scene-painted - after every drawing; detail is the progress 0..1 of the change
 */
@customElement('forum-scene')
export class ForumScene extends LitElement {
  static override styles = css`
    :host {
      position: absolute;
      inset: 0;
      display: block;
      pointer-events: none;
    }
    :host([hidden]) {
      display: none;
    }
    canvas,
    svg {
      position: absolute;
      inset-block-start: 0;
      inset-inline-start: 0;
      overflow: visible;
      pointer-events: none;
    }
    text {
      font-family: var(--font);
      font-kerning: none;
      font-variant-ligatures: none;
      text-rendering: geometricPrecision;
      white-space: pre;
    }
    /* Painted once, and shown at one opacity after the other. */
    .fading {
      will-change: opacity;
    }
    [data-fact] {
      pointer-events: auto;
      cursor: var(--hand, pointer);
    }
  `;

  /** The size of the stage that it is drawn on, in pixels of the stage. Another one is fitted into its place anew. */
  @property({ attribute: false, hasChanged: isOtherSize }) frame: StageSize | null = null;
  /** Shows every change at once. */
  @property({ type: Boolean }) still = false;
  /** Pixels of dots for each that the screen shows: more for a printer, which has more. */
  @property({ type: Number }) density = 1;
  /** What the picture says, for those who do not see it. */
  @property() label = '';

  readonly player = new Player((drawing) => this.paint(drawing));
  private surfaces: { svg: SvgSurface; dots: DotsSurface } | null = null;
  private palette: Palette | null = null;
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly rescale = () => this.fit();
  private readonly recolour = () => this.refreshColours();

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    for (const type of RESCALED) window.addEventListener(type, this.rescale);
    window.addEventListener('colours-changed', this.recolour);
    // They may have changed while it was away.
    this.palette = null;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
    for (const type of RESCALED) window.removeEventListener(type, this.rescale);
    window.removeEventListener('colours-changed', this.recolour);
    this.player.stop();
  }

  /** Goes to a drawing from whatever is on screen; `at once` for the first picture and for jumps. */
  show(take: Take, how: 'animated' | 'at once' = 'animated'): void {
    // What the page came with does not come in again.
    this.player.show(take, this.still || pictureOfPage() ? 'at once' : how);
  }

  /** Makes both ends of the current change anew: another language, size or input. */
  rebuild(): void {
    this.player.rebuild();
  }

  /** What is on screen. */
  get drawing(): Drawing {
    return this.player.drawing;
  }

  protected override firstUpdated(): void {
    const [canvas, group] = [this.renderRoot.querySelector('canvas'), this.renderRoot.querySelector('g')];
    if (canvas && group) this.surfaces = { svg: new SvgSurface(group), dots: new DotsSurface(canvas) };
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('still') && this.still) this.player.finish();
    if (changed.has('frame') || changed.has('density')) this.fit();
  }

  /** Colours are read again when the theme changes: the app says `colours-changed` on the window. */
  refreshColours(): void {
    this.palette = null;
    this.paint(this.drawing);
  }

  private fit(): void {
    if (!this.frame || !this.surfaces) return;
    const { width, height } = this.frame;
    const shown = this.getBoundingClientRect().width / width;
    if (shown > 0) this.surfaces.dots.resize(width, height, shown * window.devicePixelRatio * this.density);
    this.paint(this.drawing);
  }

  private paint(drawing: Drawing): void {
    if (!this.surfaces) return;
    this.palette ??= readPalette(this);
    this.surfaces.svg.draw(drawing, this.palette, this.player.moving);
    this.surfaces.dots.draw(drawing, this.palette);
    this.dispatchEvent(
      new CustomEvent('scene-painted', { detail: this.player.progress, bubbles: true, composed: true }),
    );
  }

  override render() {
    const { width = 0, height = 0 } = this.frame ?? {};
    return html`
      <canvas aria-hidden="true"></canvas>
      <svg width=${width} height=${height} viewBox="0 0 ${width} ${height}" role="img" aria-label=${this.label}>
        ${svg`<g></g>`}
      </svg>
    `;
  }
}

/**
 * A pointer event in stage pixels. `d3.pointer` is wrong on scaled HTML, so this uses the ratio of what the element
 * measures on screen to its logical size.
 */
export function stagePoint(scene: ForumScene, event: { clientX: number; clientY: number }): { x: number; y: number } {
  const { left, top, width } = scene.getBoundingClientRect();
  const scale = width / (scene.frame?.width ?? width);
  return { x: (event.clientX - left) / scale, y: (event.clientY - top) / scale };
}

/** The fact of the mark that was touched, if it was a mark that shows one. */
export const factAt = (event: Event): string | null =>
  event.composedPath().find((node): node is SVGElement => node instanceof SVGElement && 'fact' in node.dataset)
    ?.dataset['fact'] ?? null;

declare global {
  interface HTMLElementTagNameMap {
    'forum-scene': ForumScene;
  }
}
