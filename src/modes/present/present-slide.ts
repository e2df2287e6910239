import { LitElement, html, nothing, svg, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { plainText, type PublishedSlide, type PublishedStart } from '../../content/index.ts';
import {
  ForumScene,
  PictureError,
  stagePoint,
  type Box,
  type Drawing,
  type Frame,
  type SceneKind,
  type Stage,
} from '../../scene/index.ts';
import { Hall } from '../../stage/hall.ts';
import { sheetWords, wordsStyles } from '../../stage/sheet-words.ts';
import { slideSheet, type Sheet } from '../../stage/sheet.ts';
import { boxAround, markAt, markBeside, toldMark, type ToldMark } from './mark-at.ts';
import type { Spot } from './podium.ts';
import { FOOT } from './slide-props.ts';
import { slideStyles } from './present-slide.styles.ts';

/** A hall whose window nobody has seen yet. */
const USUAL = { width: 1920, height: 1080 };
/** Around a mark that stands out, in pixels of the stage. */
const AIR = 14;

/** What the picture is made of. */
const MADE_FROM = ['start', 'slide', 'kind', 'step', 'input', 'width', 'height'];

/**
 * A step of a slide as the hall lays it out, at rest: no reveal, no way to it. As large as its box allows; drawn only when
 * something of it changes.
 *
 * @fires slide-made - it is another picture now, with another `frame`
 */
@customElement('present-slide')
export class PresentSlide extends LitElement {
  static override styles = [wordsStyles, slideStyles];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) slide: PublishedSlide | null = null;
  @property({ attribute: false }) kind: SceneKind | null = null;
  @property({ type: Number }) step = 0;
  /** What was put into its scene. */
  @property({ attribute: false }) input: unknown = undefined;
  /** Of the hall's window, in CSS pixels: it chooses the stage. */
  @property({ type: Number }) width = USUAL.width;
  @property({ type: Number }) height = USUAL.height;
  /** The key of the mark that stands out in the hall, with the slide's id before it; null: none. */
  @property({ attribute: false }) look: string | null = null;
  /** Where keys have led the laser, as shares of the stage; null: nowhere. */
  @property({ attribute: false }) spot: Spot | null = null;
  /** What is shown here, for those who do not see it; the takeaway of the slide follows. */
  @property() label = '';

  @state() private broken = false;
  private readonly hall = new Hall(FOOT);
  private stage: { readonly key: string; readonly stage: Stage } | null = null;
  private sheet: Sheet | null = null;
  private drawing: Drawing | null = null;
  private readonly sizes = new ResizeObserver(() => this.place());

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes.disconnect();
  }

  /** The mark at a place of the screen, by its key with the slide's id before it; null where there is none. */
  markAt(event: { readonly clientX: number; readonly clientY: number }): string | null {
    const [scene, { drawing, slide }] = [this.scene, this];
    const key = scene && drawing && markAt(drawing, stagePoint(scene, event));
    return key && slide ? `${slide.id}/${key}` : null;
  }

  /** The mark after one, or before it, both with the slide's id; null past either end. */
  markBeside(look: string | null, by: 1 | -1): string | null {
    const { drawing, slide } = this;
    if (!drawing || !slide) return null;
    const key = markBeside(drawing, this.own(look), by);
    return key === null ? null : `${slide.id}/${key}`;
  }

  /** What a voice tells of a mark, whose key has the slide's id before it; null for none of this picture. */
  told(look: string | null): ToldMark | null {
    const key = this.own(look);
    return key !== null && this.drawing ? toldMark(this.drawing, key) : null;
  }

  /** The key of a mark of this slide, without the slide's id. */
  private own(look: string | null): string | null {
    const start = `${this.slide?.id}/`;
    return look?.startsWith(start) ? look.slice(start.length) : null;
  }

  /** A place of the screen as shares of the stage; null beside it. */
  spotAt(event: { readonly clientX: number; readonly clientY: number }): { x: number; y: number } | null {
    if (!this.scene || !this.sheet) return null;
    const at = stagePoint(this.scene, event);
    const { width, height } = this.sheet.frame;
    const [x, y] = [at.x / width, at.y / height];
    return x >= 0 && x <= 1 && y >= 0 && y <= 1 ? { x, y } : null;
  }

  /** What its scene was told; null while there is no picture. */
  get frame(): Frame | null {
    return this.sheet?.frame ?? null;
  }

  private get scene(): ForumScene | null {
    return this.renderRoot.querySelector('forum-scene');
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (MADE_FROM.some((name) => (changed as Map<string, unknown>).has(name))) this.make();
  }

  private make(): void {
    const { start, slide, kind, step, input } = this;
    this.broken = false;
    this.sheet = this.drawing = null;
    if (!start || !slide || !kind) return;
    this.sheet = slideSheet(this.hall.frame(start, this.stageOf(start)), slide, kind, step);
    try {
      this.drawing = kind.scene(slide.data, step, this.sheet.frame, input);
    } catch (error) {
      this.broken = true;
      const detail = new PictureError(slide.id, error);
      this.dispatchEvent(new CustomEvent('forum-problem', { detail, bubbles: true, composed: true }));
    }
  }

  /** The same object for the same window, so that its frame is the same. */
  private stageOf(start: PublishedStart): Stage {
    const [width, height] = [this.width || USUAL.width, this.height || USUAL.height];
    const key = `${start.edition} ${width}x${height}`;
    if (this.stage?.key !== key) this.stage = { key, stage: this.hall.shape(start, 'normal')(width, height) };
    return this.stage.stage;
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.place();
    if (!MADE_FROM.some((name) => (changed as Map<string, unknown>).has(name))) return;
    const { drawing } = this;
    if (drawing) this.scene?.show(() => drawing, 'at once');
    this.dispatchEvent(new Event('slide-made'));
  }

  /** Scales the stage into the box, in its middle. */
  private place(): void {
    const plane = this.renderRoot.querySelector<HTMLElement>('.stage');
    const { clientWidth, clientHeight, sheet } = this;
    if (!plane || !sheet || !clientWidth || !clientHeight) return;
    const { width, height } = sheet.frame;
    const scale = Math.min(clientWidth / width, clientHeight / height);
    const [left, top] = [(clientWidth - width * scale) / 2, (clientHeight - height * scale) / 2];
    const transform = `translate(${left}px, ${top}px) scale(${scale})`;
    if (plane.style.transform === transform) return;
    plane.style.setProperty('width', `${width}px`);
    plane.style.setProperty('height', `${height}px`);
    plane.style.setProperty('transform', transform);
    window.dispatchEvent(new Event('stage-scaled'));
  }

  override render() {
    const { slide, sheet, drawing, look, label, broken } = this;
    if (!slide || !sheet) return nothing;
    const said = [label, plainText(slide.takeaway)].filter(Boolean).join(': ');
    if (broken) return html`<p class="broken">${said}</p>`;
    const mark = this.own(look);
    const box = mark !== null && drawing ? boxAround(drawing, mark) : null;
    return html`<div class="stage">
      <forum-scene still .frame=${sheet.frame} label=${said}></forum-scene>
      <svg class="words" width=${sheet.frame.width} height=${sheet.frame.height} aria-hidden="true">
        ${sheetWords(sheet)} ${box ? ring(box) : nothing} ${this.spot ? dot(this.spot, sheet.frame) : nothing}
      </svg>
    </div>`;
  }
}

const ring = ({ x, y, width, height }: Box) =>
  svg`<rect class="chosen" x=${x - AIR} y=${y - AIR} width=${width + 2 * AIR} height=${height + 2 * AIR} rx="16"></rect>`;

const dot = ({ x, y }: Spot, { width, height }: Frame) =>
  svg`<circle class="laser" cx=${x * width} cy=${y * height} r="22"></circle>`;

// Drawn by its name alone.
void ForumScene;

declare global {
  interface HTMLElementTagNameMap {
    'present-slide': PresentSlide;
  }
}
