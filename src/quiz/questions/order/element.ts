import { LitElement, html, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { factAt, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, hidden, type Say } from '../../../ui/index.ts';
import { Picture } from '../../picture.ts';
import type { QuestionElement } from '../../question-type.ts';
import { board, endWords, nearestPlace, seatBox } from './board.ts';
import { Hand, type Point } from './hands.ts';
import { orderStyles } from './order.styles.ts';
import { move, placesOf, seats, toggle, type Places } from './places.ts';
import { ASKING, REVEALED, heldBox, orderScene, type Held, type OrderData } from './scene.ts';
import type { Item, OrderAsk, OrderKey } from './schema.ts';

/** How many places a key moves a card. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
/** A card that is touched moves faster than the truth comes: a share of the pace. */
const QUICK = 0.28;

/**
 * Cards to be put in order. A tap puts a card into the first free place, or takes it back; a drag puts it anywhere. By
 * keys every card is a button, and arrows move a card that has its place. The first finger owns a drag.
 *
 * @fires answer - detail is the item ids by place, null where a place is free
 */
@customElement('question-order')
export class QuestionOrder extends LitElement implements QuestionElement<OrderAsk | null, OrderKey, Places> {
  static override styles = [controls, hidden, orderStyles];

  @property({ attribute: false }) ask: OrderAsk | null = null;
  @property({ attribute: false }) key: OrderKey | null = null;
  @property({ attribute: false }) answer: Places | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  /** The card that was last moved: its place is said. */
  @state() private moved: string | null = null;
  @query('forum-scene') private scene!: ForumScene | null;
  private readonly picture = new Picture();
  /** The card in the hand; what is on screen follows it. */
  private held: { -readonly [K in keyof Held]: Held[K] } | null = null;
  /** What the drag began with. */
  private start: { readonly places: Places; readonly at: Point } | null = null;
  private readonly hand = new Hand({
    pick: (point) => this.cardAt(point),
    tap: (id) => this.put(id, toggle(this.places, id)),
    drag: (id, by) => this.drag(id, by),
    drop: () => this.letGo(),
  });

  constructor() {
    super();
    this.addEventListener('click', this.onClick);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') && this.key) {
      this.hand.reset();
      this.held = this.start = null;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    const { data, frame, scene } = this;
    this.toggleAttribute('revealed', this.key !== null);
    if (!data || !frame || !scene) return;
    this.placeButtons(data, frame);
    const change = this.picture.changeOf(changed, this.key);
    // A card that is put somewhere glides there, too.
    if (change === 'at once' && this.picture.shown && !this.key) this.show(scene, QUICK, true);
    else {
      scene.player.pace = 1;
      this.picture.show(scene, this.take(), change);
    }
  }

  private get data(): OrderData | null {
    return this.ask && { ...this.ask, key: this.key };
  }
  private get places(): Places {
    return placesOf(this.ask?.items.length ?? 0, this.answer);
  }

  private show(scene: ForumScene, pace: number, animated: boolean): void {
    scene.player.pace = pace;
    scene.show(this.take(), animated ? 'animated' : 'at once');
  }

  /** The picture of this moment; language, size and where the hand is are read anew each time it is made. */
  private take(): Take {
    const { answer, held } = this;
    const step = this.key ? REVEALED : ASKING;
    return () => orderScene(this.data!, step, this.frame!, { answer, held });
  }

  private boxes({ items, first, key }: OrderData, frame: Frame) {
    const plan = board(items.length, first, frame, key !== null);
    const ids = items.map(({ id }) => id);
    return seats(ids, key ? key.order : this.places).map(({ id, seat, placed }) => ({
      id,
      box: seatBox(plan, seat, placed),
    }));
  }

  private placeButtons(data: OrderData, frame: Frame): void {
    const boxes = new Map(this.boxes(data, frame).map(({ id, box }) => [id, box]));
    for (const button of this.renderRoot.querySelectorAll<HTMLElement>('button')) {
      const box = boxes.get(button.dataset['item'] ?? '');
      if (!box) continue;
      for (const side of ['x', 'y', 'width', 'height'] as const)
        button.style.setProperty(`--${side}`, `${Math.round(box[side])}px`);
    }
  }

  /** The card at a point, or the nearest one. */
  private cardAt({ x, y }: Point): string | null {
    const { data, frame } = this;
    if (!data || !frame) return null;
    const off = (at: number, from: number, length: number) => Math.max(from - at, 0, at - from - length);
    const found = this.boxes(data, frame)
      .map(({ id, box }) => ({ id, off: Math.hypot(off(x, box.x, box.width), off(y, box.y, box.height)) }))
      .sort((a, b) => a.off - b.off)[0];
    return found?.id ?? null;
  }

  private put(id: string, places: Places): void {
    if (this.key || String(places) === String(this.places)) return;
    this.moved = id;
    this.dispatchEvent(new CustomEvent<Places>('answer', { detail: places }));
  }

  private drag(id: string, by: Point): void {
    const { data, frame, scene } = this;
    if (!data || !frame || !scene || this.key) return;
    if (!this.start || !this.held) {
      const at = this.boxes(data, frame).find((one) => one.id === id)?.box ?? by;
      this.start = { places: this.places, at };
      this.held = { id, x: at.x, y: at.y };
      this.show(scene, QUICK, false);
    }
    const { places, at } = this.start;
    const plan = board(data.items.length, data.first, frame, false);
    const box = heldBox({ x: at.x + by.x, y: at.y + by.y }, plan, frame);
    Object.assign(this.held, { x: box.x, y: box.y });
    scene.rebuild();
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    this.put(id, move(places, id, nearestPlace(plan, middle)));
  }

  private letGo(): void {
    this.held = this.start = null;
    if (this.scene) this.show(this.scene, QUICK, true);
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.key || !this.scene) return;
    if (this.hand.down(event.pointerId, stagePoint(this.scene, event)))
      (event.currentTarget as Element).setPointerCapture(event.pointerId);
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    if (this.scene) this.hand.move(event.pointerId, stagePoint(this.scene, event));
  };

  private readonly onPointerUp = (event: PointerEvent): void => this.hand.up(event.pointerId, event.timeStamp);

  private readonly onPointerLost = (event: PointerEvent): void => this.hand.up(event.pointerId, event.timeStamp, true);

  private readonly onKeyDown = (event: KeyboardEvent): void => {
    const id = (event.target as HTMLElement).dataset['item'];
    // A key that is held down presses a button again and again.
    if (event.repeat && (event.key === 'Enter' || event.key === ' ')) return event.preventDefault();
    const step = STEPS[event.key];
    const at = id === undefined ? -1 : this.places.indexOf(id);
    if (!step || !id || at < 0 || this.key || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const to = at + step;
    if (to >= 0 && to < this.places.length) this.put(id, move(this.places, id, to));
  };

  /** Keys and helping devices press a button; what a finger or mouse does has been seen as a pointer. */
  private press(event: Event, id: string): void {
    if (this.key || (event as PointerEvent).pointerType) return;
    this.hand.tap(id, event.timeStamp);
  }

  /** A card shows where its fact comes from, once the truth is out. */
  private readonly onClick = (event: Event): void => {
    if (!this.key) return;
    const target = event.composedPath()[0];
    const item = target instanceof HTMLElement ? target.dataset['item'] : undefined;
    const fact = factAt(event) ?? (item === undefined ? undefined : this.key.said[item]?.fact);
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  /** Where a card is, and once the truth is out, what it shows and what was answered. */
  private named({ id, text }: Item): string {
    const { key, say, places } = this;
    const placed = (at: number) => say('quiz.order-placed', { item: text, place: at + 1, count: places.length });
    const at = places.indexOf(id);
    if (!key) return at < 0 ? say('quiz.order-waiting', { item: text }) : placed(at);
    const right = key.order.indexOf(id);
    const became = right === at ? say('quiz.order-right') : say('quiz.order-was', { place: at + 1 });
    return [placed(right), key.said[id]?.value, ...(at < 0 ? [] : [became])].join(', ');
  }

  override render() {
    const { data, frame, key, say } = this;
    if (!data || !frame) return html``;
    const [first, last] = endWords(data.first, (word) => say(word as Parameters<Say>[0]));
    const items = key ? key.order.flatMap((id) => data.items.filter((item) => item.id === id)) : data.items;
    const moved = key ? undefined : data.items.find(({ id }) => id === this.moved);
    return html`
      <forum-scene
        .frame=${frame}
        ?still=${this.still}
        label=${key ? items.map((item) => this.named(item)).join('; ') : `1: ${first}, ${items.length}: ${last}`}
      ></forum-scene>
      <div
        class="board"
        role="group"
        aria-label=${`1: ${first}, ${items.length}: ${last}`}
        @pointerdown=${this.onPointerDown}
        @pointermove=${this.onPointerMove}
        @pointerup=${this.onPointerUp}
        @pointercancel=${this.onPointerLost}
        @lostpointercapture=${this.onPointerLost}
        @keydown=${this.onKeyDown}
      >
        ${repeat(
          items,
          ({ id }) => id,
          (item) =>
            html`<button
              type="button"
              data-item=${item.id}
              aria-label=${this.named(item)}
              @click=${(event: Event) => this.press(event, item.id)}
            ></button>`,
        )}
      </div>
      <p class="hidden" role="status">${moved ? this.named(moved) : ''}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'question-order': QuestionOrder;
  }
}
