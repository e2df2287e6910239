import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plainText, type PublishedAttractItem } from '../../content/index.ts';
import {
  EMPTY,
  PictureError,
  pictureOfPage,
  stagePoint,
  type Drawing,
  type ForumScene,
  type Frame,
  type SceneKind,
} from '../../scene/index.ts';
import { controls, hidden, type Say } from '../../ui/index.ts';
import { attractLayout, type AttractLayout } from '../../stage/index.ts';
import { attractSlider, middleOf } from './attract-slider.ts';
import { attractStyles } from './attract.styles.ts';
import type { Visit } from './flow.ts';
import { loopFoot } from './loop-foot.styles.ts';
import { PAUSE, PLAY } from './signs.ts';

const isGuess = (input: unknown): input is { guess: number } =>
  typeof input === 'object' && input !== null && 'guess' in input;

/**
 * The loop that pulls people in: a question, a picture that moves, an invitation. Where a guess is asked for, the first
 * touch is the answer, and the picture shows at once how close it was.
 *
 * @fires attract-open - go to the menu
 * @fires attract-story - see how it came about
 * @fires attract-guess - detail is the place guessed
 * @fires attract-ask - a guess is being made: the loop waits where it is asked for
 * @fires attract-hold - detail says whether the loop should stand still
 */
@customElement('kiosk-attract')
export class KioskAttract extends LitElement {
  static override styles = [controls, hidden, loopFoot, attractStyles];

  @property({ attribute: false }) items: readonly PublishedAttractItem[] = [];
  @property({ attribute: false }) now: Visit['attract'] = { item: 0, step: 0, since: 0, guess: null, held: false };
  @property({ attribute: false }) frame: Omit<Frame, 'box'> | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ type: Boolean }) still = false;

  @state() private kinds: ReadonlyMap<string, SceneKind> = new Map();
  /** A guess that is not final: made with keys, or set out by the invitation. */
  @state() private draft: number | null = null;
  private shown: { address: string; item: PublishedAttractItem; frame: unknown; guess: number | null } | null = null;

  private get item(): PublishedAttractItem | undefined {
    return this.items[this.now.item];
  }
  private get scene(): ForumScene | null {
    return this.renderRoot.querySelector('forum-scene');
  }
  /** A guess is asked for, and the picture that takes it is there. */
  private get asking(): boolean {
    return !!this.item?.guess && this.now.guess === null && this.kinds.has(this.item.slide.scene);
  }

  constructor() {
    super();
    this.addEventListener('click', this.onTouch);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.item && (changed.has('items') || changed.has('now'))) void this.loadKind(this.item.slide.scene);
    const before = changed.get('now');
    // A guess in the making goes with its picture and with its visitor.
    const { item, held, guess } = this.now;
    if (before && (before.item !== item || (before.held && !held) || (before.guess !== null && guess === null)))
      this.draft = null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('now');
    // The slider that was used is gone; the way on has come in its place.
    if (before?.guess === null && this.now.guess !== null)
      this.renderRoot.querySelector<HTMLElement>('.primary')?.focus({ preventScroll: true });
    const box = this.layout?.box;
    if (!this.frame || !box) return;
    const lengths = {
      margin: this.frame.stage.margin,
      far: this.frame.stage.far.size,
      'box-top': box.y,
      'box-height': box.height,
    };
    for (const [name, length] of Object.entries(lengths)) this.style.setProperty(`--${name}`, `${length}px`);
    this.draw();
  }

  private async loadKind(name: string): Promise<void> {
    if (this.kinds.has(name)) return;
    const kind = await this.loadScene(name).catch(() => null);
    if (kind) this.kinds = new Map(this.kinds).set(name, kind);
  }

  /** What the other items need comes once the first picture has moved and is at rest: the first screen does not wait for it. */
  private readonly onPaint = ({ detail: progress }: CustomEvent<number>): void => {
    if (progress < 1 || !this.scene?.drawing.marks.length || pictureOfPage()) return;
    for (const { slide } of this.items) void this.loadKind(slide.scene);
  };

  private get layout(): AttractLayout | null {
    return this.frame && attractLayout(this.item ? plainText(this.item.question) : null, this.frame);
  }

  private draw(): void {
    const { item, frame, now } = this;
    const kind = item && this.kinds.get(item.slide.scene);
    if (!item || !frame || !kind || !this.scene) return;
    const address = `${now.item}/${now.step}`;
    const guess = now.guess ?? this.draft;
    const was = this.shown;
    this.shown = { address, item, frame, guess };
    const index = now.item;
    const step = now.step;
    if (was?.address !== address) this.scene.show(() => this.take(index, step));
    else if (was.item !== item || was.frame !== frame) this.scene.rebuild();
    else if (was.guess !== guess) this.scene.show(() => this.take(index, step));
  }

  private take(index: number, step: number): Drawing {
    const [item, box] = [this.items[index], this.layout?.box];
    const kind = item && this.kinds.get(item.slide.scene);
    if (!item || !kind || !this.frame || !box) return EMPTY;
    const input = { guess: index === this.now.item ? (this.now.guess ?? this.draft) : null };
    try {
      const { marks, scales } = kind.scene(item.slide.data, step, { ...this.frame, box }, input);
      return { marks: marks.map((mark) => ({ ...mark, key: `${item.slide.id}/${mark.key}` })), scales };
    } catch (error) {
      // The question and the invitation stand without their picture; the loop goes on.
      const detail = new PictureError(`${item.chapter}/${item.slide.id}`, error);
      this.dispatchEvent(new CustomEvent('forum-problem', { detail, bubbles: true, composed: true }));
      return EMPTY;
    }
  }

  /** A touch on the picture is the guess; anywhere else it opens the menu. Keys have the slider and the buttons. */
  private readonly onTouch = (event: MouseEvent): void => {
    const { item, scene, frame } = this;
    const box = this.layout?.box;
    const kind = item && this.kinds.get(item.slide.scene);
    if (item && scene && frame && box && kind && this.asking) {
      const asked = item.seconds.length - 1;
      const point = stagePoint(scene, event);
      const input = kind.touch?.(item.slide.data, asked, { ...frame, box }, point);
      if (isGuess(input)) return void this.emit('attract-guess', input.guess);
    }
    if (this.now.guess === null) this.emit('attract-open');
  };

  /** The invitation sets out a guess in the middle, to be moved and confirmed; a second touch on it confirms. */
  private invite(event: Event): void {
    event.stopPropagation();
    const { item } = this;
    if (!item?.guess) return void this.emit('attract-open');
    if (this.draft !== null) return void this.emit('attract-guess', this.draft);
    this.draft = middleOf(item.guess);
    this.emit('attract-ask');
    this.renderRoot.querySelector('input')?.focus();
  }

  private readonly onSlide = (event: Event): void => {
    this.draft = Number((event.target as HTMLInputElement).value);
    if (!this.now.held) this.emit('attract-ask');
  };

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || this.draft === null) return;
    // Or the same key press would go on to the button that gets the focus.
    event.preventDefault();
    this.emit('attract-guess', this.draft);
  };

  private emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  override render() {
    const { item, frame, say, now } = this;
    if (!item || !frame) return html``;
    const guessed = now.guess !== null && item.guess;
    // What is heard must not say what those who look are still asked for.
    const asked = item.guess && now.guess === null;
    return html`
      <div class="all">
        <forum-scene
          .frame=${frame}
          ?still=${this.still}
          label=${plainText(asked ? item.question : item.slide.takeaway)}
          @scene-painted=${this.onPaint}
        ></forum-scene>
        <h1 tabindex="-1">
          ${this.layout?.questions.map(({ lines }, i) => lines.map((line) => html`<span class=${i ? 'second' : ''}>${line} </span>`))}
        </h1>
        ${
          this.asking
            ? attractSlider({
                guess: item.guess!,
                draft: this.draft,
                format: frame.format,
                say,
                onSlide: this.onSlide,
                onKey: this.onKey,
              })
            : ''
        }
        <div class="foot">
          <div class="after" aria-live="polite">${guessed ? plainText(item.guess.after) : nothing}</div>
          ${guessed ? nothing : html`<p>${'each' in item.slide.data ? String(item.slide.data.each) : ''}</p>`}
          <div class="buttons">
            ${
              guessed
                ? html`<button
                    type="button"
                    class="button primary"
                    @click=${(e: Event) => this.open(e, 'attract-story')}
                  >
                    ${say('attract.on')}
                  </button>`
                : html`
                    <button
                      type="button"
                      class="button round"
                      aria-label=${say(now.held ? 'kiosk.play' : 'kiosk.pause')}
                      @click=${(e: Event) => this.hold(e)}
                    >
                      ${now.held ? PLAY : PAUSE}
                    </button>
                    <button type="button" class="button primary" @click=${(e: Event) => this.invite(e)}>
                      ${this.draft === null ? item.invite : say('attract.confirm')}
                    </button>
                  `
            }
          </div>
        </div>
      </div>
    `;
  }

  private open(event: Event, name: string): void {
    event.stopPropagation();
    this.emit(name);
  }

  private hold(event: Event): void {
    event.stopPropagation();
    this.draft = null;
    this.emit('attract-hold', !this.now.held);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-attract': KioskAttract;
  }
}
