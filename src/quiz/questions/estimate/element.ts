import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { factAt, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, type Say } from '../../../ui/index.ts';
import { Picture } from '../../picture.ts';
import type { QuestionElement } from '../../question-type.ts';
import { meant, recent, type Trace } from '../../steady.ts';
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

interface Finger {
  readonly id: number;
  traces: readonly Trace[];
}

/** How far above and below the track a finger still means it, in stage pixels. */
const REACH = 120;

/**
 * A guess on the real axis. Touch or drag anywhere along it, or use the keys of a slider. Before the first touch there
 * is no thumb: it would suggest an answer. The first finger owns a drag; others are ignored until it lifts. What it means
 * is where it rested, not where it rolled off the glass.
 *
 * Two players have a half of the axis each to touch, above and below the track.
 *
 * @fires answer - detail is the guessed value
 * @fires answer-rival - detail is the second player's
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
      :host([data-two]) .band {
        height: var(--band-split);
      }
      :host([data-two]) .band[data-player='1'] {
        top: calc(var(--band-top) + var(--band-split));
        height: calc(var(--band-height) - var(--band-split));
      }
      .band[aria-disabled='true'] {
        display: none;
      }
    `,
  ];

  @property({ attribute: false }) ask: EstimateAsk | null = null;
  @property({ attribute: false }) key: EstimateKey | null = null;
  @property({ attribute: false }) answer: number | null = null;
  /** Two players share the axis; the second one's guess. */
  @property({ type: Boolean }) two = false;
  @property({ attribute: false }) rival: number | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @query('forum-scene') private scene!: ForumScene | null;
  /** The finger that owns the drag, and where it was lately; by player. */
  private readonly fingers: (Finger | null)[] = [null, null];
  private readonly picture = new Picture();

  constructor() {
    super();
    this.addEventListener('click', this.onClick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { data, frame, scene } = this;
    if (!data || !frame || !scene) return;
    if (changed.has('frame') || changed.has('ask') || changed.has('two')) this.placeBand(data, frame);
    this.picture.show(scene, this.take(), this.picture.changeOf(changed, this.key, ['answer', 'rival']));
  }

  private get data(): AxisData | null {
    return this.ask && { ...this.ask, key: this.key?.key ?? null, two: this.two };
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const [guess, rival, step] = [this.answer, this.rival, this.key ? REVEALED : ASKING];
    return () => axisScene(this.data!, step, this.frame!, { guess, rival });
  }

  private placeBand(data: AxisData, frame: Frame): void {
    const at = layout(data, frame).middle;
    const [top, bottom] = [Math.max(0, at - REACH), Math.min(frame.height, at + REACH)];
    this.style.setProperty('--band-top', `${top}px`);
    this.style.setProperty('--band-height', `${bottom - top}px`);
    this.style.setProperty('--band-split', `${at - top}px`);
    this.toggleAttribute('data-two', this.two);
  }

  private set(value: number, player: number): void {
    if (this.key || value === (player ? this.rival : this.answer)) return;
    this.dispatchEvent(new CustomEvent<number>(player ? 'answer-rival' : 'answer', { detail: value }));
  }

  private setFrom({ x }: Trace, player: number): void {
    if (this.data && this.frame) this.set(valueAt(this.data, this.frame, x), player);
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    const player = playerOf(event);
    if (this.fingers[player] || event.button !== 0 || this.key || !this.scene) return;
    const trace = { at: event.timeStamp, ...stagePoint(this.scene, event) };
    this.fingers[player] = { id: event.pointerId, traces: [trace] };
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.setFrom(trace, player);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const player = playerOf(event);
    const finger = this.fingers[player];
    if (event.pointerId !== finger?.id || !this.scene) return;
    const trace = { at: event.timeStamp, ...stagePoint(this.scene, event) };
    finger.traces = recent([...finger.traces, trace], trace.at);
    this.setFrom(trace, player);
  };

  private readonly onPointerUp = (event: PointerEvent): void => {
    const player = playerOf(event);
    const finger = this.fingers[player];
    if (event.pointerId !== finger?.id) return;
    this.fingers[player] = null;
    this.setFrom(meant(finger.traces, event.timeStamp), player);
  };

  /** The finger was taken away: the guess stays as it is. */
  private readonly onPointerLost = (event: PointerEvent): void => {
    const player = playerOf(event);
    if (event.pointerId === this.fingers[player]?.id) this.fingers[player] = null;
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const { data } = this;
    if (!data || this.key || event.ctrlKey || event.altKey || event.metaKey) return;
    const player = playerOf(event);
    const value = pressed(event.key, data.axis, player ? this.rival : this.answer);
    if (value === null) return;
    event.preventDefault();
    this.set(value, player);
  };

  /** A number on the axis shows where it comes from, once the truth is out. */
  private readonly onClick = (event: Event): void => {
    const fact = this.key ? factAt(event) : null;
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  override render() {
    const { data, frame, key, say } = this;
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
      ${(this.two ? [0, 1] : [0]).map((player) => this.band(player, data, named))}
    `;
  }

  private band(player: number, { axis }: AxisData, named: (value: number) => string) {
    const { key, say } = this;
    const answer = player ? this.rival : this.answer;
    const label = this.two ? `${say('quiz.player', { player: player + 1 })}. ${say('quiz.slide')}` : say('quiz.slide');
    return html`<div
      class="band"
      data-player=${player}
      role="slider"
      tabindex=${key ? -1 : 0}
      aria-label=${label}
      aria-disabled=${key ? 'true' : 'false'}
      aria-valuemin=${axis.from}
      aria-valuemax=${axis.to}
      aria-valuenow=${answer ?? middle(axis)}
      aria-valuetext=${answer === null ? say('quiz.confirm-empty') : named(answer)}
      @pointerdown=${this.onPointerDown}
      @pointermove=${this.onPointerMove}
      @pointerup=${this.onPointerUp}
      @pointercancel=${this.onPointerLost}
      @lostpointercapture=${this.onPointerLost}
      @keydown=${this.onKeyDown}
    ></div>`;
  }
}

const playerOf = (event: Event): number => Number((event.currentTarget as HTMLElement).dataset['player']);

declare global {
  interface HTMLElementTagNameMap {
    'question-estimate': QuestionEstimate;
  }
}
