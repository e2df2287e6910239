import { LitElement, html, nothing, svg, type PropertyValues, type SVGTemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live as liveValue } from 'lit/directives/live.js';
import { plainText, type PublishedSlide, type PublishedStart } from '../../content/index.ts';
import {
  EMPTY,
  PictureError,
  factAt,
  readPalette,
  stagePoint,
  type Control,
  type Drawing,
  type Frame,
  type Palette,
  type SceneKind,
  type Stage,
  type Take,
  type TextSize,
} from '../../scene/index.ts';
import { factTouched, type Say } from '../../ui/index.ts';
import { saysNumber } from '../../ui/parts/says-number.ts';
import { stepSlider } from '../../ui/parts/step-slider.ts';
import { problem } from './events.ts';
import { figureStyles } from './figure.styles.ts';
import { figureFrame, figureStage } from './reading/figure-frame.ts';
import { BACK, NEXT, REPLAY } from './reading/icons.ts';
import { Playing } from './reading/playing.ts';
import { stepAt, stepByKey } from './reading/scrub.ts';

/** What a reader put into the picture. `final`: it is an answer, not a number still being moved. */
export interface FigureInput {
  readonly input: unknown;
  readonly final: boolean;
}

/**
 * The picture of a slide in a column of text. It is drawn while it is near the screen, plays each step once when it
 * comes into view, and can be moved through its steps by hand. Controlled from outside: it shows `step` and asks for others.
 *
 * @fires figure-step - the reader wants another step; detail is its number
 * @fires figure-input - the reader put something in; detail is a `FigureInput`
 * @fires figure-broken - it cannot be drawn
 * @slot caption - between the picture and what moves it
 */
@customElement('learn-figure')
export class LearnFigure extends LitElement {
  static override styles = figureStyles;

  @property({ attribute: false }) slide: PublishedSlide | null = null;
  @property({ attribute: false }) kind: SceneKind | null = null;
  /** The start of the same edition as the slide: language, units and words of the picture. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) input: unknown = undefined;
  @property({ attribute: false }) textSize: TextSize = 'normal';
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @state() private stage: Stage | null = null;
  /** Near the screen, or on it: there is a scene. */
  @state() private near = false;
  @state() private broken = false;

  private frame: Frame | null = null;
  private readonly playing: Playing = new Playing(this, (step) => this.take(step));
  private readonly sizes = new ResizeObserver(() => this.fit());
  private readonly nearness = new IntersectionObserver((entries) => (this.near = entries.at(-1)!.isIntersecting), {
    rootMargin: '60% 0px',
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.onClick);
    for (const observer of [this.sizes, this.nearness]) observer.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.onClick);
    for (const observer of [this.sizes, this.nearness]) observer.disconnect();
  }

  /** The picture as it stands; null where there is none. */
  get picture(): { readonly drawing: Drawing; readonly frame: Frame; readonly palette: Palette } | null {
    const { frame } = this;
    const { scene } = this.playing;
    return scene && frame && !this.broken ? { drawing: scene.drawing, frame, palette: readPalette(this) } : null;
  }

  protected override willUpdate(changed: PropertyValues<this> & Map<string, unknown>): void {
    if (changed.has('textSize')) this.fit();
    if (changed.has('slide') && changed.get('slide')?.id !== this.slide?.id) {
      this.broken = false;
      this.playing.forget();
    }
    if (changed.has('start') || changed.has('stage'))
      this.frame = this.start && this.stage ? figureFrame(this.start, this.stage) : null;
  }

  protected override update(changed: PropertyValues): void {
    const held = this.renderRoot.querySelector('.control')?.matches(':focus');
    super.update(changed);
    // The slider that had the focus is gone with its step.
    if (held && !this.renderRoot.querySelector('.control'))
      this.renderRoot.querySelector<HTMLElement>('.scrub')?.focus();
  }

  protected override updated(changed: PropertyValues<this> & Map<string, unknown>): void {
    if (changed.has('stage')) this.fit();
    const last = (this.slide?.steps.length ?? 1) - 1;
    this.style.setProperty('--done', `${last ? ((this.playing.place ?? this.step) / last) * 100 : 100}%`);
    const { track } = this.control ?? {};
    if (this.control) this.setTrack(track ?? this.frame!.box);
    this.playing.follow(['slide', 'kind', 'start', 'stage', 'input'].some((name) => changed.has(name)));
  }

  private setTrack(track: Frame['box']): void {
    for (const [name, length] of Object.entries({
      left: track.x,
      top: track.y,
      width: track.width,
      height: track.height,
    }))
      this.style.setProperty(`--track-${name}`, `${length}px`);
  }

  /** Chooses the stage for the column, and scales it to the column. */
  private fit(): void {
    const width = this.clientWidth;
    if (!width) return;
    const stage = figureStage(width, this.textSize);
    if (stage !== this.stage) {
      this.stage = stage;
      this.style.setProperty('--figure-ratio', `${stage.width} / ${stage.height}`);
      return;
    }
    const plane = this.renderRoot.querySelector<HTMLElement>('.plane');
    const picture = plane?.parentElement;
    if (!plane || !picture) return;
    plane.style.setProperty('width', `${stage.width}px`);
    plane.style.setProperty('height', `${stage.height}px`);
    plane.style.setProperty('transform', `scale(${picture.clientWidth / stage.width})`);
    window.dispatchEvent(new Event('stage-scaled'));
  }

  /** The drawing of a step as language, stage and input are now. */
  private take(step: number): Take {
    return () => {
      const { slide, kind, frame } = this;
      if (!slide || !kind || !frame || step < 0) return EMPTY;
      try {
        return kind.scene(slide.data, step, frame, this.input);
      } catch (error) {
        this.dispatchEvent(problem(new PictureError(slide.id, error)));
        this.dispatchEvent(new CustomEvent('figure-broken'));
        this.broken = true;
        return EMPTY;
      }
    };
  }

  private ask(step: number): void {
    const last = (this.slide?.steps.length ?? 1) - 1;
    const detail = Math.min(Math.max(0, step), last);
    if (detail !== this.step) this.dispatchEvent(new CustomEvent('figure-step', { detail }));
  }

  private readonly onScrub = (event: Event): void => {
    const steps = this.slide?.steps.length ?? 1;
    const place = Number((event.target as HTMLInputElement).value);
    this.playing.hold(place, steps);
    this.ask(stepAt(place, steps));
  };

  /** A browser does not speak of a change where the hand came back to where it began. */
  private readonly onRelease = (): void => this.playing.release();

  private readonly onScrubKey = (event: KeyboardEvent): void => {
    const to = stepByKey(event.key, this.step, this.slide?.steps.length ?? 1);
    if (to === null) return;
    event.preventDefault();
    event.stopPropagation();
    this.ask(to);
  };

  /** A touch that a step asks for is the answer, wherever it falls but on a number. Any other on a fact opens its source. */
  private readonly onClick = (event: MouseEvent): void => {
    const { slide, kind, frame } = this;
    const { scene } = this.playing;
    const path = event.composedPath();
    const isPicture = path.some((node) => node instanceof Element && node.matches('.picture'));
    if (!slide || !kind || !frame || !scene || !isPicture || path[0] instanceof HTMLInputElement) return;
    const fact = factAt(event);
    const input = kind.touch?.(slide.data, this.step, frame, stagePoint(scene, event));
    if (input !== undefined && !(fact && saysNumber(event))) this.give(input, true);
    else if (fact) this.dispatchEvent(factTouched(fact));
  };

  private give(input: unknown, final: boolean): void {
    this.dispatchEvent(new CustomEvent<FigureInput>('figure-input', { detail: { input, final } }));
  }

  /** The slider of the step on screen. */
  private get control(): Control | undefined {
    const { slide, kind, frame, near } = this;
    if (!slide || !kind || !frame || !near || this.broken) return undefined;
    return kind.control?.(slide.data, this.step, frame, this.input);
  }

  private button(sign: SVGTemplateResult, label: string, act: () => void, off = false) {
    return html`<button type="button" aria-label=${label} title=${label} aria-disabled=${off} @click=${act}>
      <svg viewBox="0 0 24 24" aria-hidden="true">${svg`${sign}`}</svg>
    </button>`;
  }

  override render() {
    const { slide, say, step } = this;
    if (!slide) return nothing;
    const { control } = this;
    return html`
      <div class="picture">
        ${
          this.broken
            ? html`<p class="broken">${say('learn.broken')}</p>`
            : html`<div class="plane">
                ${
                  this.near && this.frame && this.kind
                    ? html`<forum-scene
                        .frame=${this.frame}
                        ?still=${this.still}
                        label=${plainText(slide.takeaway)}
                      ></forum-scene>`
                    : nothing
                }
                ${control ? stepSlider(control, (input, final) => this.give(input, final)) : nothing}
              </div>`
        }
      </div>
      <slot name="caption"></slot>
      ${this.broken ? nothing : this.controls(slide.steps.length, step)}
    `;
  }

  private controls(steps: number, step: number) {
    const { say } = this;
    const where = say('deck.step', { step: step + 1, steps });
    return html`<div class="controls" role="group" aria-label=${say('learn.steps')}>
      ${this.button(BACK, say('deck.back'), () => this.ask(step - 1), step === 0)}
      <input
        class="scrub"
        type="range"
        min="0"
        max=${Math.max(steps - 1, 1)}
        step="0.01"
        .value=${liveValue(String(this.playing.place ?? step))}
        aria-label=${say('learn.scrub')}
        aria-valuetext=${where}
        @input=${this.onScrub}
        @change=${this.onRelease}
        @pointerup=${this.onRelease}
        @pointercancel=${this.onRelease}
        @keydown=${this.onScrubKey}
      />
      <output aria-hidden="true">${step + 1}/${steps}</output>
      ${this.button(NEXT, say('deck.next'), () => this.ask(step + 1), step === steps - 1)}
      ${this.button(REPLAY, say('learn.replay'), () => this.playing.replay())}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-figure': LearnFigure;
  }
}
