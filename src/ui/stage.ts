import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';

/** The size of a logical stage and its measures, as `--stage-*` custom properties. */
export interface StageShape {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly properties: Readonly<Record<string, string>>;
}

/**
 * Scales one logical stage to the window, centred. One scale for deck, quiz and menus: reveal.js rounds its own to two
 * decimals, stops at 2 and knows only its slides, so its layout is switched off. The stage begins on a whole device
 * pixel, so that dots stay sharp.
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
  `;

  /** Chooses the stage for a window of this size. */
  @property({ attribute: false }) choose: ((width: number, height: number) => StageShape) | null = null;

  @state() private shape: StageShape | null = null;
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
    if (changed.has('choose')) this.fit();
  }

  private fit(): void {
    const { clientWidth, clientHeight } = this;
    if (!this.choose || clientWidth === 0 || clientHeight === 0) return;
    const shape = this.choose(clientWidth, clientHeight);
    if (shape.name !== this.shape?.name || shape.height !== this.shape.height || shape.width !== this.shape.width) {
      this.shape = shape;
      this.dispatchEvent(new CustomEvent<StageShape>('stage-change', { detail: shape }));
    }
    this.style.setProperty('--stage-scale', String(Math.min(clientWidth / shape.width, clientHeight / shape.height)));
    void this.updateComplete.then(() => this.place(shape));
  }

  private place({ width, height, properties, name }: StageShape): void {
    const plane = this.renderRoot.querySelector('div');
    if (!plane) return;
    const scale = Math.min(this.clientWidth / width, this.clientHeight / height);
    const whole = (length: number) => Math.round(length * devicePixelRatio) / devicePixelRatio;
    const [left, top] = [
      whole((this.clientWidth - width * scale) / 2),
      whole((this.clientHeight - height * scale) / 2),
    ];
    plane.style.setProperty('width', `${width}px`);
    plane.style.setProperty('height', `${height}px`);
    plane.style.setProperty('transform', `translate(${left}px, ${top}px) scale(${scale})`);
    for (const [property, value] of Object.entries(properties)) this.style.setProperty(property, value);
    this.dataset['stage'] = name;
    window.dispatchEvent(new Event('stage-scaled'));
  }

  override render() {
    return html`<div><slot></slot></div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-stage': ForumStage;
  }
}
