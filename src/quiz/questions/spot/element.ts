import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, query } from 'lit/decorators.js';
import { factAt, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, type Say } from '../../../ui/index.ts';
import { Picture } from '../../picture.ts';
import type { QuestionElement } from '../../question-type.ts';
import { layout, markAt } from './layout.ts';
import { seenAs, toldAs } from './names.ts';
import { ASKING, REVEALED, spotScene } from './scene.ts';
import type { SpotAsk, SpotData, SpotKey } from './schema.ts';

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * A chart without names: touch the mark that is asked for. What a touch means is decided where it begins, by the nearest
 * mark; the first finger owns it. By keys a radio group: arrows choose, Tab leaves.
 *
 * @fires answer - detail is the id of the chosen mark
 */
@customElement('question-spot')
export class QuestionSpot extends LitElement implements QuestionElement<SpotAsk | null, SpotKey, string> {
  static override styles = [
    controls,
    css`
      :host {
        position: relative;
        display: block;
        height: var(--scene-height, 380px);
      }
      .field {
        position: absolute;
        inset: 0;
        cursor: pointer;
        touch-action: manipulation;
      }
      .field[aria-disabled='true'] {
        pointer-events: none;
      }
      button {
        position: absolute;
        inset-block-start: var(--top);
        inset-inline-start: var(--left);
        width: var(--width);
        height: var(--height);
        padding: 0;
        border: 0;
        border-radius: var(--radius-panel);
        background: none;
      }
    `,
  ];

  @property({ attribute: false }) ask: SpotAsk | null = null;
  @property({ attribute: false }) key: SpotKey | null = null;
  @property({ attribute: false }) answer: string | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @query('forum-scene') private scene!: ForumScene | null;
  /** The finger that is down. */
  private finger: number | null = null;
  private readonly picture = new Picture();

  constructor() {
    super();
    this.addEventListener('click', this.onClick);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { data, frame, scene } = this;
    if (!data || !frame || !scene) return;
    this.style.setProperty('--scene-height', `${frame.height}px`);
    this.placeButtons(data, frame);
    this.picture.show(scene, this.take(), this.picture.changeOf(changed, this.key));
  }

  private get data(): SpotData | null {
    return this.ask && { ...this.ask, key: this.key };
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const [answer, step] = [this.answer, this.key ? REVEALED : ASKING];
    return () => spotScene(this.data!, step, this.frame!, { answer });
  }

  private placeButtons(data: SpotData, frame: Frame): void {
    const { places } = layout(data, this.answer, frame);
    this.buttons.forEach((button, i) => {
      const { x, y, width, height } = places[i]!.target;
      for (const [name, length] of Object.entries({ left: x, top: y, width, height }))
        button.style.setProperty(`--${name}`, `${length}px`);
    });
  }

  private get buttons(): HTMLButtonElement[] {
    return [...this.renderRoot.querySelectorAll('button')];
  }

  private choose(id: string): void {
    if (this.key || id === this.answer) return;
    this.dispatchEvent(new CustomEvent<string>('answer', { detail: id }));
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    const { data, frame, scene } = this;
    if (this.finger !== null || event.button !== 0 || !data || data.key || !frame || !scene) return;
    this.finger = event.pointerId;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.choose(markAt(layout(data, this.answer, frame), data.form, stagePoint(scene, event)));
  };

  private readonly onPointerEnd = (event: PointerEvent): void => {
    if (event.pointerId === this.finger) this.finger = null;
  };

  /** Screen readers press a button without touching it. */
  private readonly onPress = (event: MouseEvent, id: string): void => {
    if (event.detail === 0) this.choose(id);
  };

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const marks = this.ask?.marks;
    if (!step || !marks || this.key || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { buttons } = this;
    const from = buttons.findIndex((button) => button === this.shadowRoot?.activeElement);
    const to = (from + step + marks.length) % marks.length;
    buttons[to]?.focus();
    this.choose(marks[to]!.id);
  };

  /** A mark shows where it comes from, once the truth is out. */
  private readonly onClick = (event: Event): void => {
    const fact = this.key ? factAt(event) : null;
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  /** What is right and what was chosen, once it is known. */
  private get label(): string {
    const { ask, key, answer, say } = this;
    if (!ask || !key) return ask ? ask.marks.map(({ id }) => seenAs(ask, id, say)).join('; ') : '';
    const told = [key.mark, ...(answer === null || answer === key.mark ? [] : [answer])];
    return told.map((id) => toldAs(ask, key, id, answer, say)).join('; ');
  }

  override render() {
    const { ask, frame, answer, key, say } = this;
    if (!ask || !frame) return html``;
    const first = Math.max(
      0,
      ask.marks.findIndex(({ id }) => id === answer),
    );
    return html`
      <forum-scene .frame=${frame} ?still=${this.still} label=${this.label}></forum-scene>
      <div
        class="field"
        role="radiogroup"
        aria-label=${say('quiz.spot-hint')}
        aria-disabled=${key ? 'true' : 'false'}
        @pointerdown=${this.onPointerDown}
        @pointerup=${this.onPointerEnd}
        @pointercancel=${this.onPointerEnd}
        @lostpointercapture=${this.onPointerEnd}
        @keydown=${this.onKeyDown}
      >
        ${ask.marks.map(
          ({ id }, i) =>
            html`<button
              type="button"
              role="radio"
              aria-checked=${id === answer ? 'true' : 'false'}
              aria-disabled=${key ? 'true' : 'false'}
              aria-label=${key ? toldAs(ask, key, id, answer, say) : seenAs(ask, id, say)}
              tabindex=${i === first ? 0 : -1}
              @click=${(event: MouseEvent) => this.onPress(event, id)}
            ></button>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-spot': QuestionSpot;
  }
}
