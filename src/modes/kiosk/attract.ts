import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BREAK, plainText, type PublishedAttractItem } from '../../content/index.ts';
import {
  EMPTY,
  PictureError,
  farBox,
  stagePoint,
  wrap,
  type Box,
  type Drawing,
  type ForumScene,
  type Frame,
  type SceneKind,
} from '../../scene/index.ts';
import { controls, hidden, type Say } from '../../ui/index.ts';
import { attractStyles } from './attract.styles.ts';
import type { Visit } from './flow.ts';
import { loopFoot } from './loop-foot.styles.ts';
import { PAUSE, PLAY } from './signs.ts';

const isGuess = (input: unknown): input is { guess: number } =>
  typeof input === 'object' && input !== null && 'guess' in input;

/** Size of the other language's question, as a share of the first one's. */
const SECOND = 0.5;

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
    const box = this.box();
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

  /** What the other items need comes once the first picture is at rest: the first screen does not wait for it. */
  private readonly onPaint = ({ detail: progress }: CustomEvent<number>): void => {
    if (progress < 1 || !this.scene?.drawing.marks.length) return;
    for (const { slide } of this.items) void this.loadKind(slide.scene);
  };

  /** The question, broken into lines; where both languages are shown, the other one stands below, half as large. */
  private questions(): { size: number; lines: string[] }[] {
    if (!this.frame || !this.item) return [];
    const { stage, measure } = this.frame;
    const width = stage.width - 2 * stage.margin;
    return plainText(this.item.question)
      .split(BREAK)
      .map((text, i) => {
        const size = stage.far.size * (i ? SECOND : 1);
        return { size, lines: wrap(text, width, { size, weight: i ? 600 : 700 }, measure) };
      });
  }

  private box(): Box | null {
    if (!this.frame) return null;
    const { stage } = this.frame;
    const lines = this.questions().reduce(
      (sum, { size, lines: { length } }) => sum + (length * size) / stage.far.size,
      0,
    );
    return farBox(stage, lines);
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
    const [item, box] = [this.items[index], this.box()];
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
    const box = this.box();
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
    this.draft = Math.round(item.guess.of.value / 2);
    this.emit('attract-ask');
    this.renderRoot.querySelector('input')?.focus();
  }

  private onSlide(event: Event): void {
    this.draft = Number((event.target as HTMLInputElement).value);
    if (!this.now.held) this.emit('attract-ask');
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || this.draft === null) return;
    // Or the same key press would go on to the button that gets the focus.
    event.preventDefault();
    this.emit('attract-guess', this.draft);
  }

  private emit(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  override render() {
    const { item, frame, say, now } = this;
    if (!item || !frame) return html``;
    const guessed = now.guess !== null && item.guess;
    return html`
      <div class="all">
        <forum-scene
          .frame=${{ ...frame, box: { x: 0, y: 0, width: 0, height: 0 } }}
          ?still=${this.still}
          label=${plainText(item.slide.takeaway)}
          @scene-painted=${this.onPaint}
        ></forum-scene>
        <h1>
          ${this.questions().map(({ lines }, i) => lines.map((line) => html`<span class=${i ? 'second' : ''}>${line} </span>`))}
        </h1>
        ${this.asking ? this.slider(item.guess!) : ''}
        <div class="foot">
          ${
            guessed
              ? html`<p class="after" aria-live="polite">${plainText(item.guess.after)}</p>`
              : html`<p>${'each' in item.slide.data ? String(item.slide.data.each) : ''}</p>`
          }
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

  private slider({ of }: NonNullable<PublishedAttractItem['guess']>) {
    const { frame, say } = this;
    const value = this.draft ?? Math.round(of.value / 2);
    // As fine as a finger; counted from a step, so that guesses are round and the whole can be reached.
    const grain = Math.max(1, Math.round(of.value / 100));
    return html`
      <input
        type="range"
        min=${grain}
        max=${of.value}
        step=${grain}
        .value=${String(value)}
        aria-label=${say('guess.keys')}
        aria-valuetext=${frame!.format(value, of.unit)}
        @input=${(event: Event) => this.onSlide(event)}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
      />
      <div class="ring"></div>
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
