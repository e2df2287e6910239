import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Area } from '../content/index.ts';
import { placeStage, targetOn } from './place.ts';

/** The size of a logical stage and its measures, as `--stage-*` custom properties. */
export interface StageShape {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly properties: Readonly<Record<string, string>>;
}

/** In device pixels, to the right and down. */
export interface Shift {
  readonly x: number;
  readonly y: number;
}

/**
 * Scales one logical stage to the window, centred. One scale for deck, quiz and menus: reveal.js rounds its own to two
 * decimals, stops at 2 and knows only its slides, so its layout is switched off. For someone who sits or is small the
 * whole stage can stand in a lower area of the window; above it is calm ground.
 *
 * @fires stage-change - the window asks for another stage; detail is the `StageShape`
 * @fires stage-scaled - on the window: what stands on the stage has another size on screen
 * @slot - what stands on the stage
 */
@customElement('forum-stage')
export class ForumStage extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 0;
      display: block;
      overflow: hidden;
    }
    div {
      position: absolute;
      transform-origin: 0 0;
    }
    /* The rings of a bronze drum rise above a low stage. */
    :host([low])::before {
      content: '';
      position: absolute;
      inset: 0 0 auto;
      height: var(--stage-top);
      opacity: 0.6;
      background: repeating-radial-gradient(circle at 50% 100%, transparent 0 70px, var(--line) 70px 72px);
      mask-image: radial-gradient(circle at 50% 100%, #000 30%, transparent 75%);
    }
  `;

  /** Chooses the stage for a window of this size, of which it may keep to a part. */
  @property({ attribute: false }) choose: ((width: number, height: number, area?: Area | null) => StageShape) | null =
    null;

  /** The part of the window that the stage keeps to; null: all of it. */
  @property({ attribute: false, hasChanged: differs }) area: Area | null = null;
  /** How large what is touched must be at least, in CSS pixels; the stage's own `--target` grows to it within bounds. */
  @property({ type: Number }) touch = 0;

  /** How far the stage stands beside its place, in device pixels: against burn-in. */
  @property({ attribute: false, hasChanged: (a?: Shift, b?: Shift) => a?.x !== b?.x || a?.y !== b?.y })
  shift: Shift = { x: 0, y: 0 };

  @state() private shape: StageShape | null = null;
  private chosenBy: typeof this.choose = null;
  private readonly sizes = new ResizeObserver(() => this.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
    this.fit();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('choose') || changed.has('area') || changed.has('touch') || changed.has('shift')) this.fit();
  }

  private fit(): void {
    const { choose, clientWidth, clientHeight } = this;
    if (!choose || clientWidth === 0 || clientHeight === 0) return;
    const shape = choose(clientWidth, clientHeight, this.area);
    const { shape: shown } = this;
    const resized = shape.name !== shown?.name || shape.height !== shown.height || shape.width !== shown.width;
    // A low stage is as large with larger words.
    if (resized || choose !== this.chosenBy) {
      this.shape = shape;
      this.chosenBy = choose;
      this.dispatchEvent(new CustomEvent<StageShape>('stage-change', { detail: shape }));
    }
    void this.updateComplete.then(() => this.place(shape));
  }

  private place({ width, height, properties, name }: StageShape): void {
    const plane = this.renderRoot.querySelector('div');
    const room = { width: this.clientWidth, height: this.clientHeight };
    if (!plane || room.width === 0 || room.height === 0) return;
    const { left, top, scale } = placeStage(room, { width, height }, this.area, devicePixelRatio);
    plane.style.setProperty('width', `${width}px`);
    plane.style.setProperty('height', `${height}px`);
    const { x, y } = this.shift;
    const place = `translate(${left + x / devicePixelRatio}px, ${top + y / devicePixelRatio}px)`;
    plane.style.setProperty('transform', `${place} scale(${scale})`);
    for (const [property, value] of Object.entries(properties)) this.style.setProperty(property, value);
    const usual = properties['--target'];
    if (usual) this.style.setProperty('--target', `${targetOn(parseFloat(usual), this.touch, scale)}px`);
    this.style.setProperty('--stage-scale', String(scale));
    this.style.setProperty('--stage-top', `${top}px`);
    this.toggleAttribute('low', this.area !== null);
    this.dataset['stage'] = name;
    window.dispatchEvent(new Event('stage-scaled'));
  }

  override render() {
    return html`<div><slot></slot></div>`;
  }
}

/** An area is made anew with every rendering. */
function differs(a: Area | null | undefined, b: Area | null | undefined): boolean {
  return a?.top !== b?.top || a?.bottom !== b?.bottom;
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-stage': ForumStage;
  }
}
