import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { factAt, project, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, type Say } from '../../../ui/index.ts';
import { Picture } from '../../picture.ts';
import type { QuestionElement } from '../../question-type.ts';
import { snap } from '../steps.ts';
import { Hand, type Touch } from './hand.ts';
import { beginning, pressed } from './keys.ts';
import { fieldOf, setAt, stroke, tap, valueAt } from './knots.ts';
import { layout } from './layout.ts';
import { ASKING, REVEALED, sketchScene } from './scene.ts';
import type { Knot, SketchAnswer, SketchAsk, SketchKey } from './schema.ts';
import { said } from './words.ts';

/** How far around the plot a finger still means it, in stage pixels. */
const REACH = 36;
/** Width of the focus ring around a station. */
const RING = 64;

/**
 * A line that goes on. Draw it with a finger from the last known point, or touch where it should be at a date; with keys
 * every date is a slider. What a finger passes again is replaced.
 *
 * @fires answer - detail is the line as it should be now: `[decimal year, value]` by date
 */
@customElement('question-sketch')
export class QuestionSketch extends LitElement implements QuestionElement<SketchAsk | null, SketchKey, SketchAnswer> {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        height: var(--scene-height, 380px);
      }
      .sheet {
        position: absolute;
        inset-block-start: var(--sheet-top, 0);
        inset-inline-start: var(--sheet-left, 0);
        width: var(--sheet-width, 100%);
        height: var(--sheet-height, 100%);
        cursor: crosshair;
        touch-action: none;
      }
      [role='slider'] {
        position: absolute;
        inset-block: 0;
        inset-inline-start: var(--station, 0);
        width: ${RING}px;
        border-radius: var(--radius-panel);
        pointer-events: none;
      }
    `,
  ];

  @property({ attribute: false }) ask: SketchAsk | null = null;
  @property({ attribute: false }) key: SketchKey | null = null;
  @property({ attribute: false }) answer: SketchAnswer | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @query('forum-scene') private scene!: ForumScene | null;
  private readonly hand = new Hand({
    tap: (point) => this.change((field, line) => tap(field, line, this.knotAt(point))),
    stroke: (points) =>
      this.change((field, line) =>
        stroke(
          field,
          line,
          points.map((point) => this.knotAt(point)),
        ),
      ),
  });
  private readonly picture = new Picture();

  constructor() {
    super();
    this.addEventListener('click', this.onClick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { ask, frame, scene } = this;
    if (!ask || !frame || !scene) return;
    if (changed.has('frame') || changed.has('ask') || changed.has('key')) this.placeSheet(ask, frame);
    this.picture.show(scene, this.take(), this.picture.changeOf(changed, this.key));
  }

  private get line(): SketchAnswer {
    return this.answer ?? [];
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const [line, step] = [this.line, this.key ? REVEALED : ASKING];
    return () => sketchScene({ ...this.ask!, truth: this.key?.truth ?? null }, step, this.frame!, { line });
  }

  /** The sheet to draw on, and the stations on it. */
  private placeSheet(ask: SketchAsk, frame: Frame): void {
    const { x, plot, zone } = layout(ask, frame);
    const left = zone.left - REACH;
    const top = Math.max(0, plot.top - REACH);
    const set = (name: string, value: number) => this.style.setProperty(name, `${value}px`);
    set('--sheet-left', left);
    set('--sheet-top', top);
    set('--sheet-width', zone.right + REACH - left);
    set('--sheet-height', frame.height - top);
    this.renderRoot.querySelectorAll<HTMLElement>('[role=slider]').forEach((slider, i) => {
      slider.style.setProperty('--station', `${project(x, ask.stations[i]!.at) - left - RING / 2}px`);
    });
  }

  private change(make: (field: ReturnType<typeof fieldOf>, line: SketchAnswer) => SketchAnswer): void {
    const { ask, frame, line } = this;
    if (!ask || !frame || this.key) return;
    const changed = make(fieldOf(ask), line);
    if (JSON.stringify(changed) === JSON.stringify(line)) return;
    this.dispatchEvent(new CustomEvent<SketchAnswer>('answer', { detail: changed }));
  }

  /** Date and value at a place of the stage. */
  private knotAt([left, top]: readonly [number, number]): Knot {
    const { x, y } = layout(this.ask!, this.frame!);
    const at = ({ domain, range }: typeof x, place: number) =>
      domain[0] + ((place - range[0]) / (range[1] - range[0])) * (domain[1] - domain[0]);
    return [at(x, left), at(y, top)];
  }

  private touchOf(event: PointerEvent): Touch {
    return { id: event.pointerId, at: event.timeStamp, ...stagePoint(this.scene!, event) };
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.key || !this.hand.down(this.touchOf(event))) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const passed = event.getCoalescedEvents?.() ?? [];
    this.hand.move(
      event.pointerId,
      [...passed, event].map((one) => this.touchOf(one)),
    );
  };

  private readonly onPointerUp = (event: PointerEvent): void => this.hand.up(this.touchOf(event));

  private readonly onPointerLost = (event: PointerEvent): void => this.hand.cancel(event.pointerId);

  private onKeyDown(event: KeyboardEvent, station: number): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    this.change((field, line) => {
      const value = pressed(event.key, field, line, station);
      if (value === null) return line;
      event.preventDefault();
      return setAt(field, line, station, value);
    });
  }

  /** A number in the picture shows where it comes from, once the truth is out. */
  private readonly onClick = (event: Event): void => {
    const fact = this.key ? factAt(event) : null;
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  override render() {
    const { ask, frame, key, line, say } = this;
    if (!ask || !frame) return html``;
    return html`
      <forum-scene .frame=${frame} ?still=${this.still} label=${said(ask, key, line, frame, say)}></forum-scene>
      <div
        class="sheet"
        role="group"
        aria-label=${say('quiz.sketch-hint')}
        ?hidden=${key !== null}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
        @pointerup=${this.onPointerUp}
        @pointercancel=${this.onPointerLost}
        @lostpointercapture=${this.onPointerLost}
      >
        ${ask.stations.map((_, i) => this.station(ask, frame, i))}
      </div>
    `;
  }

  private station(ask: SketchAsk, frame: Frame, i: number) {
    const { at, date } = ask.stations[i]!;
    const field = fieldOf(ask);
    const drawn = valueAt(field, this.line, at);
    const value = drawn === null ? null : snap(ask.axis, drawn);
    return html`
      <div
        role="slider"
        tabindex="0"
        aria-label=${date}
        aria-orientation="vertical"
        aria-valuemin=${ask.axis.from}
        aria-valuemax=${ask.axis.to}
        aria-valuenow=${value ?? beginning(field, this.line)}
        aria-valuetext=${value === null ? this.say('quiz.confirm-empty') : frame.format(value, ask.unit)}
        @keydown=${(event: KeyboardEvent) => this.onKeyDown(event, at)}
      ></div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-sketch': QuestionSketch;
  }
}
