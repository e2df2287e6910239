import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { factAt, stagePoint, type ForumScene, type Frame, type Take } from '../../../scene/index.ts';
import { controls, factTouched, hidden, type Say } from '../../../ui/index.ts';
import { Picture } from '../../picture.ts';
import type { QuestionElement } from '../../question-type.ts';
import { board } from './board.ts';
import { join, pairOf, partnerOf, wordsOf } from './join.ts';
import { matchStyles } from './match.styles.ts';
import { cardNear, touchBox } from './reach.ts';
import { ASKING, REVEALED, heightOf, matchScene, placeCards, type MatchInput } from './scene.ts';
import type { MatchAnswer, MatchAsk, MatchKey } from './schema.ts';

/** Up to so many stage pixels a finger trembles; beyond it draws. */
const JITTER = 24;
/** For so many ms a second tap on the same card is the second half of a double tap. */
const DOUBLE = 350;

/** The finger that owns the cards until it lifts. */
interface Finger {
  readonly id: number;
  readonly card: string;
  readonly from: { readonly x: number; readonly y: number };
}

/**
 * Cards in two columns, to be joined in pairs: touch one, then its partner, or draw a line from one to the other. Every
 * card is a button, so keys do the same. The card that waits for its partner is the element's own matter; the answer is
 * the parent's.
 *
 * @fires answer - detail is the record of pairs, left id to right id, as it should be now
 */
@customElement('question-match')
export class QuestionMatch extends LitElement implements QuestionElement<MatchAsk, MatchKey, MatchAnswer> {
  static override styles = [controls, hidden, matchStyles];

  @property({ attribute: false }) ask: MatchAsk = { lefts: [], rights: [] };
  @property({ attribute: false }) key: MatchKey | null = null;
  @property({ attribute: false }) answer: MatchAnswer | null = null;
  @property({ attribute: false }) frame: Frame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ type: Boolean }) still = false;

  @state() private held: string | null = null;
  @state() private drag: MatchInput['drag'] = null;
  /** The last pair that was joined, to be told to those who do not see the line. */
  @state() private joined: readonly [string, string] | null = null;

  @query('forum-scene') private scene!: ForumScene | null;
  private finger: Finger | null = null;
  private tapped: { readonly card: string; readonly at: number } | null = null;
  /** A click that follows a pointer has been dealt with; one without comes from keys or a screen reader. */
  private pointed = false;
  private readonly picture = new Picture();

  constructor() {
    super();
    this.addEventListener('click', this.onFact);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('key') && this.key) {
      this.finger = null;
      this.held = null;
      this.drag = null;
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { scene, frame } = this;
    if (!scene || !frame || !this.ask.lefts.length) return;
    if (changed.has('frame') || changed.has('ask') || changed.has('key')) this.placeTargets(frame);
    this.picture.show(scene, this.take(), this.picture.changeOf(changed, this.key, ['answer', 'held', 'drag']));
  }

  /** The picture of this moment; language and size are read anew each time it is made. */
  private take(): Take {
    const input = { answer: this.answer ?? {}, held: this.held, drag: this.drag };
    const step = this.key ? REVEALED : ASKING;
    return () => matchScene({ ...this.ask, key: this.key }, step, this.frame!, input);
  }

  private placeTargets(frame: Frame): void {
    const parts = board(this.ask, frame);
    const spots = placeCards(this.ask, parts, null);
    this.style.setProperty('--board-height', `${parts.height}px`);
    this.toggleAttribute('tall', parts.height > frame.height + 1);
    for (const button of this.renderRoot.querySelectorAll('button')) {
      const spot = spots.get(button.dataset['card'] ?? '');
      if (spot)
        for (const [name, value] of Object.entries(touchBox(spot, parts))) button.style.setProperty(name, `${value}px`);
    }
  }

  /** A touch without a line: takes a card, or joins it with the one that is held. */
  private tap(card: string, at: number): void {
    const again = this.tapped?.card === card && at - this.tapped.at < DOUBLE;
    this.tapped = { card, at };
    if (this.key || again) return;
    const pair = this.held === null ? null : pairOf(this.ask, this.held, card);
    if (pair) this.join(pair);
    else this.held = this.held === card ? null : card;
  }

  private join(pair: readonly [left: string, right: string]): void {
    this.held = null;
    this.joined = pair;
    if (this.answer?.[pair[0]] === pair[1]) return;
    this.dispatchEvent(new CustomEvent<MatchAnswer>('answer', { detail: join(this.answer, ...pair) }));
  }

  private readonly onPointerDown = (event: PointerEvent): void => {
    this.pointed = true;
    const card = cardOf(event);
    if (this.finger || event.button !== 0 || this.key || !card || !this.scene) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    this.finger = { id: event.pointerId, card, from: stagePoint(this.scene, event) };
  };

  private readonly onPointerMove = (event: PointerEvent): void => {
    const { finger, scene, frame } = this;
    if (event.pointerId !== finger?.id || !scene || !frame) return;
    const point = stagePoint(scene, event);
    if (!this.drag && Math.hypot(point.x - finger.from.x, point.y - finger.from.y) < JITTER) return;
    this.held = finger.card;
    this.drag = { ...point, over: cardNear(point, finger.card, this.ask, frame) };
  };

  private readonly onPointerUp = (event: PointerEvent): void => {
    const { finger, drag } = this;
    if (event.pointerId !== finger?.id) return;
    this.finger = null;
    this.drag = null;
    if (!drag) return this.tap(finger.card, event.timeStamp);
    const pair = drag.over === null ? null : pairOf(this.ask, finger.card, drag.over);
    if (pair) this.join(pair);
  };

  /** The line is dropped, the card stays held: it can be gone on with. */
  private readonly onPointerLost = (event: PointerEvent): void => {
    if (event.pointerId !== this.finger?.id) return;
    this.finger = null;
    this.drag = null;
  };

  private readonly onClick = (event: MouseEvent): void => {
    const { pointed } = this;
    this.pointed = false;
    const card = cardOf(event);
    if (card && (event.detail === 0 || !pointed)) this.tap(card, event.timeStamp);
  };

  /** A card that shows a fact tells where it comes from, once the truth is out. */
  private readonly onFact = (event: Event): void => {
    const fact = this.key ? factAt(event) : null;
    if (fact) this.dispatchEvent(factTouched(fact));
  };

  override render() {
    const { ask, frame, say } = this;
    if (!frame || !ask.lefts.length) return nothing;
    const joined = this.joined && partnerOf(this.answer, this.joined[0]) === this.joined[1] ? this.joined : null;
    return html`
      <forum-scene
        .frame=${{ ...frame, height: heightOf(ask, frame) }}
        ?still=${this.still}
        label=${this.key ? this.truthLabel(this.key) : say('quiz.match-picture')}
      ></forum-scene>
      ${this.key ? nothing : this.renderTargets()}
      <p class="hidden" role="status">${joined && !this.key ? this.nameOf(joined[0]) : ''}</p>
    `;
  }

  private renderTargets() {
    const { ask, say } = this;
    const target = ({ id }: { readonly id: string }) =>
      html`<button
        type="button"
        data-card=${id}
        aria-label=${this.nameOf(id)}
        aria-pressed=${this.held === id ? 'true' : 'false'}
        @click=${this.onClick}
      ></button>`;
    return html`<div
      class="targets"
      role="group"
      aria-label=${say('quiz.match-hint')}
      @pointerdown=${this.onPointerDown}
      @pointermove=${this.onPointerMove}
      @pointerup=${this.onPointerUp}
      @pointercancel=${this.onPointerLost}
      @lostpointercapture=${this.onPointerLost}
    >
      ${[ask.lefts, ask.rights].map(
        (cards, i) =>
          html`<div role="group" aria-label=${say('quiz.match-set', { set: i + 1 })}>${cards.map(target)}</div>`,
      )}
    </div>`;
  }

  /** What a card reads, and what has become of it. */
  private nameOf(id: string): string {
    const { ask, say } = this;
    const side = wordsOf(ask, id);
    if (this.held === id) return say('quiz.match-held', { side });
    const partner = partnerOf(this.answer, id);
    return partner === null
      ? say('quiz.match-open', { side })
      : say('quiz.match-joined', { side, partner: wordsOf(ask, partner) });
  }

  private truthLabel({ pairs }: MatchKey): string {
    const { ask, say, answer } = this;
    return ask.lefts
      .map(({ id }) => {
        const mine = answer?.[id];
        const values = { side: wordsOf(ask, id), partner: wordsOf(ask, pairs[id]), mine: wordsOf(ask, mine) };
        if (!mine) return say('quiz.match-truth', values);
        return say(mine === pairs[id] ? 'quiz.match-right' : 'quiz.match-wrong', values);
      })
      .join(' ');
  }
}

/** The card whose button an event happened on. */
const cardOf = (event: Event): string | null =>
  event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && 'card' in node.dataset)
    ?.dataset['card'] ?? null;

declare global {
  interface HTMLElementTagNameMap {
    'question-match': QuestionMatch;
  }
}
