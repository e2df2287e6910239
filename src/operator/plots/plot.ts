import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { STAGES, measure, type ForumScene, type Frame, type Scene } from '../../scene/index.ts';
import '../../scene/index.ts';

/**
 * A plot of the report: one of our own scenes at rest, as wide as it is told and as high as it needs. The table beside
 * it says the same, so it is one picture with a name for those who do not see it.
 */
@customElement('operator-plot')
export class OperatorPlot extends LitElement {
  static override styles = css`
    :host {
      position: relative;
      display: block;
      margin: 12px 0 24px;
    }
  `;

  @property({ attribute: false }) scene: Scene<never> | null = null;
  @property({ attribute: false }) data: unknown = null;
  /** Lengths in px. */
  @property({ type: Number }) width = 0;
  @property({ type: Number }) height = 0;
  @property() language = '';
  @property() label = '';

  private get frame(): Frame {
    const { width, height, language } = this;
    const box = { x: 0, y: 0, width, height };
    // The scenes of the report get their words and numbers ready to be drawn.
    const same = String;
    return { stage: STAGES.landscape, width, height, box, language, format: same, word: same, measure };
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const picture = this.renderRoot.querySelector<ForumScene>('forum-scene');
    const { scene, data, frame } = this;
    if (!picture || !scene) return;
    this.style.setProperty('width', `${frame.width}px`);
    this.style.setProperty('height', `${frame.height}px`);
    picture.frame = frame;
    const drawing = scene(data as never, 0, frame);
    void picture.updateComplete.then(() => picture.show(() => drawing, 'at once'));
  }

  override render() {
    return html`<forum-scene still label=${this.label}></forum-scene>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-plot': OperatorPlot;
  }
}
