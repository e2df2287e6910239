import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { factAt, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, type Say } from '../../../ui/index.ts';
import type { QuestionElement } from '../../question-type.ts';
import { middle, nudge, type Axis } from '../steps.ts';
import { layout, valueAt } from './axis-layout.ts';
import { ASKING, REVEALED, axisScene } from './axis.ts';
import type { AxisData, EstimateAsk, EstimateKey } from './schema.ts';

/** How many places a key moves the thumb. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
};

/** Where a key puts the thumb; null for a key that does not move it. The first press only brings the thumb. */
function pressed(key: string, axis: Axis, answer: number | null): number | null {
  if (key === 'Home') return axis.from;
  if (key === 'End') return axis.to;
  const places = KEYS[key];
  if (!places) return null;
  return answer === null ? middle(axis) : nudge(axis, answer, places);
}

/** How far above and below the track a finger still means it, in stage pixels. */
const REACH = 120;

/**
 * A guess on the real axis. Touch or drag anywhere along it, or use the keys of a slider. Before the first touch there
 * is no thumb: it would suggest an answer. The first finger owns a drag; others are ignored until it lifts.
 *
 * @fires answer - detail is the guessed value
 */
@customElement('question-estimate')
export class QuestionEstimate extends LitElement implements QuestionElement<EstimateAsk | null, EstimateKey, number> {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        height: var(--scene-height, 380px);
      }
      .band {
        position: absolute;
        inset: var(--band-top, 0) -40px auto;
        height: var(--band-height, 100%);
        border-radius: var(--radius-panel);
        cursor: pointer;
        touch-action: none;
      }
      .band[aria-disabled='true'] {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) ask: EstimateAsk | null = null;
  @property({ attribute: false }) key: EstimateKey | null = null;
  @property({ attribute: false }) answer: number | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @query('forum-scene') private scene!: ForumScene | null;
  /** The finger that owns the drag. */
  private finger: number | null = null;
  private drawn = false;

  constructor() {
    super();
    this.addEventListener('click', this.onClick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { data, frame, scene } = this;
    if (!data || !frame || !scene) return;
    if (changed.has('frame') || changed.has('ask')) this.placeBand(data, frame);
    const turns = changed.has('key') && (changed.get('key') === null) !== (this.key === null);
    if (!this.drawn || changed.has('answer') || turns) {
      const reveals = this.drawn && turns && this.key !== null;
      scene.show(this.take(), reveals ? 'animated' : 'at once');
      this.drawn = true;
    } else if (changed.has('frame') || changed.has('ask') || changed.has('key')) scene.rebuild();
  }

  private get data(): AxisData | null {
    return this.ask && { ...this.ask, key: this.key?.key ?? null };
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const [guess, step] = [this.answer, this.key ? REVEALED : ASKING];
    return () => axisScene(this.data!, step, this.frame!, { guess });
  }

  private placeBand(data: AxisData, frame: Frame): void {
    const at = layout(data, frame).middle;
    const [top, bottom] = [Math.max(0, at - REACH), Math.min(frame.height, at + REACH)];
    this.style.setProperty('--band-top', `${top}px`);
    this.style.setProperty('--band-height', `${bottom - top}px`);
  }

  private set(value: number): void {
    if (this.key || value === this.answer) return;
    this.dispatchEvent(new CustomEvent<number>('answer', { detail: value }));
  }

  private setFrom(event: PointerEvent): void {
    if (this.data && this.frame && this.scene)
      this.set(valueAt(this.data, this.frame, stagePoint(this.scene, event).x));
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (this.finger !== null || event.button !== 0 || this.key) return;
    this.finger = event.pointerId;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.setFrom(event);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    if (event.pointerId === this.finger) this.setFrom(event);
  };

  private readonly onPointerEnd = (event: PointerEvent): void => {
    if (event.pointerId === this.finger) this.finger = null;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { data, answer } = this;
    if (!data || this.key || event.ctrlKey || event.altKey || event.metaKey) return;
    const value = pressed(event.key, data.axis, answer);
    if (value === null) return;
    event.preventDefault();
    this.set(value);
  };

  /** A number on the axis shows where it comes from, once the truth is out. */
  private readonly onClick = (event: Event): void => {
    const fact = this.key ? factAt(event) : null;
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  override render() {
    const { data, frame, answer, key, say } = this;
    if (!data || !frame) return html``;
    const named = (value: number) => frame.format(value, data.unit);
    return html`
      <forum-scene
        .frame=${frame}
        ?still=${this.still}
        label=${
          key ? say('quiz.truth', { value: key.key.stated }) : `${named(data.axis.from)} – ${named(data.axis.to)}`
        }
      ></forum-scene>
      <div
        class="band"
        role="slider"
        tabindex=${key ? -1 : 0}
        aria-label=${say('quiz.slide')}
        aria-disabled=${key ? 'true' : 'false'}
        aria-valuemin=${data.axis.from}
        aria-valuemax=${data.axis.to}
        aria-valuenow=${answer ?? middle(data.axis)}
        aria-valuetext=${answer === null ? say('quiz.confirm-empty') : named(answer)}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
        @pointerup=${this.onPointerEnd}
        @pointercancel=${this.onPointerEnd}
        @lostpointercapture=${this.onPointerEnd}
        @keydown=${this.onKeyDown}
      ></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-estimate': QuestionEstimate;
  }
}
