import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BREAK, plainText, type PublishedAnswer, type PublishedQuestion } from '../content/index.ts';
import type { Frame } from '../scene/index.ts';
import { controls, factText, type Say } from '../ui/index.ts';
import { isReady, prepare, type Asked, type Truth } from './asked.ts';
import { Drowsy } from './drowsy.ts';
import { Away, Judging, type Court, type Given } from './judging.ts';
import { TIGHTEST, measures, promptSize, questionFrame, type Density, type QuizFrame, type Seating } from './layout.ts';
import { eyebrow, goOn, onePlayer, twoPlayers, type Quiz } from './pages.ts';
import type { Scoring } from './points.ts';
import type { QuestionType } from './question-type.ts';
import { quizStyles } from './quiz.styles.ts';
import { answer, confirm, current, done, drop, judge, next, reopen, skip, type Round } from './round.ts';
import { Seat } from './seat.ts';
import { TypeAtHand } from './type-at-hand.ts';

/**
 * Asks the questions of a round, one after the other, to one player or to two side by side. The round belongs to the
 * parent: every change is asked for by an event, and comes back as a property. What cannot be asked (no such type,
 * broken data) is taken out of the round.
 *
 * @fires quiz-change - detail is the `Round` as it should be now
 * @fires quiz-show - detail is the address (`chapter/slide/step`) that teaches the answer
 * @fires quiz-done - the last question is behind; detail is the finished `Round`
 */
@customElement('forum-quiz')
export class ForumQuiz extends LitElement implements Quiz, Court {
  static override styles = [controls, factText, quizStyles];

  /** All that the round may name, in the language of the frame. */
  @property({ attribute: false }) questions: readonly PublishedQuestion[] = [];
  @property({ attribute: false }) round: Round | null = null;
  @property({ attribute: false }) load: ((type: string) => Promise<QuestionType>) | null = null;
  /** Gets what is right about a question, in the language of the frame. Asked for only once an answer is confirmed. */
  @property({ attribute: false }) unseal: (id: string) => Promise<PublishedAnswer> = () =>
    Promise.reject(new Error('No answers.'));
  /** Keeps an answer; the truth is shown when the promise settles. It must settle soon, whatever happens. */
  @property({ attribute: false }) keep: (given: Given) => Promise<void> = () => Promise.resolve();
  /** Counts how often each answer to a question without a key was given. */
  @property({ attribute: false }) count: (id: string) => Promise<Readonly<Record<string, number>> | null> = () =>
    Promise.resolve(null);
  @property({ attribute: false }) scoring: Scoring = 'accuracy';
  /** Time in which speed counts, in ms. */
  @property({ attribute: false }) limit = 20_000;
  @property({ attribute: false }) frame: QuizFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** Shows every change at once. */
  @property({ type: Boolean, reflect: true }) still = false;

  @state() private density: Density = 0;
  /** Why confirming did not work: there was no answer yet, or the truth could not be fetched. */
  @state() nudged: 'empty' | 'away' | null = null;
  @state() truth: Truth | null = null;
  @state() private tally: Readonly<Record<string, number>> | null = null;

  @query('.middle') private middle!: HTMLElement | null;
  asked: Asked | null = null;
  seats: readonly Seat[] = [];
  private readonly judging = new Judging(this);
  private readonly types = new TypeAtHand();
  /** What the layout depends on; when it changes, the question is set loosely again. */
  private set = '';
  /** What is on screen: a question, or its verdict. */
  private place = '';
  private readonly drowsy = new Drowsy();
  /** When the question appeared; monotonic, in ms. */
  private since = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { round, frame } = this;
    const question = this.find();
    const type = question && this.typeOf(question);
    this.asked = question && type ? this.prepare(question, type) : null;
    this.sit(round?.players ?? 1);
    for (const seat of this.seats) seat.host(this.asked);
    this.settle();
    if (!this.asked || !frame || !round) return;

    const prompt = plainText(this.asked.question.prompt);
    const set = [prompt, round.stage, round.players, frame.language, frame.stage.name, frame.stage.height].join(' ');
    if (set !== this.set || changed.has('questions')) {
      this.set = set;
      this.density = 0;
      this.nudged = null;
    }
    const size = promptSize(prompt, frame.stage, frame.measure);
    for (const [name, value] of Object.entries(measures(frame.stage, size, this.density, seatingOf(this.asked, round))))
      this.style.setProperty(name, value);
    this.style.setProperty('--limit', `${this.limit}ms`);
    const { density, say, still, tally } = this;
    const around = { frame: this.piece(frame, this.asked, round), density, say, still, tally };
    for (const seat of this.seats) seat.tell(this.asked, round, this.truth, around);
  }

  protected override updated(): void {
    void this.fit();
    this.arrive();
  }

  /** The current question. One that the story does not have is taken out; an empty list is still on its way. */
  private find(): PublishedQuestion | null {
    const id = this.round && current(this.round);
    if (id === null || !this.questions.length) return null;
    const question = this.questions.find((q) => q.id === id);
    if (!question) this.giveUp(id);
    return question ?? null;
  }

  /** Type of the question at hand, as soon as it is there. One that cannot be loaded takes its question along. */
  private typeOf({ type }: PublishedQuestion): QuestionType | null {
    return this.types.get(type, this.load, (loaded) => {
      const id = this.round && current(this.round);
      if (loaded) this.requestUpdate();
      else if (id !== null) this.giveUp(id);
    });
  }

  private prepare(question: PublishedQuestion, type: QuestionType): Asked | null {
    const { asked } = this;
    const seed = this.round?.seed ?? 0;
    if (asked?.question === question && asked.type === type && asked.seed === seed) return asked;
    try {
      return prepare(question, type, seed);
    } catch {
      this.giveUp(question.id);
      return null;
    }
  }

  private sit(players: number): void {
    if (this.seats.length === players) return;
    const take = (player: number, draft: unknown) => this.change((round) => answer(round, draft, player));
    this.seats = Array.from({ length: players }, (_, player) => new Seat(player, take));
  }

  /** Whatever waits for the truth: a revealed question needs it on screen, a locked answer to be judged. */
  private settle(): void {
    const { asked, round } = this;
    if (this.truth && this.truth.asked !== asked) this.truth = null;
    if (!asked || !round) return;
    if (round.stage === 'revealed' && !this.truth) void this.reveal(asked);
    round.locked.forEach((locked, player) => {
      if (locked && !round.judged[player]) void this.judge(asked, round, player);
    });
  }

  private async reveal(asked: Asked): Promise<void> {
    await this.judging.once(`reveal ${asked.question.sealed}`, async () => {
      try {
        const truth = await this.judging.open(asked);
        this.tally = asked.type.grade ? null : await this.count(asked.question.id).catch(() => null);
        if (this.asked === asked) this.truth = truth;
      } catch {
        this.giveUp(asked.question.id);
      }
    });
  }

  private async judge(asked: Asked, round: Round, player: number): Promise<void> {
    const { id } = asked.question;
    await this.judging.once(`judge ${round.id} ${id} ${player}`, async () => {
      try {
        const { judged } = await this.judging.judge(asked, round, player, this.elapsed);
        this.change((now) => (current(now) === id ? judge(now, judged, player) : now));
      } catch (error) {
        if (!(error instanceof Away)) return this.giveUp(id);
        this.nudged = 'away';
        this.change((now) => reopen(now, player));
      }
    });
  }

  /** The piece of the stage that the element of the question gets. */
  private piece(frame: QuizFrame, asked: Asked, round: Round): Frame {
    // Until the truth is there, which then moves everything at once.
    const asking = !(round.stage === 'revealed' && this.truth);
    const board = asking && asked.type.board ? 'board' : null;
    return questionFrame(frame, this.density, seatingOf(asked, round), board);
  }

  private get elapsed(): number {
    return Math.round(performance.now() - this.since);
  }

  /** Sets the question tighter, until it has room. */
  private async fit(): Promise<void> {
    for (const { element } of this.seats) await element?.updateComplete;
    const { middle } = this;
    if (middle && this.density < TIGHTEST && middle.scrollHeight > middle.clientHeight + 1)
      this.density = (this.density + 1) as Density;
  }

  /** Something new is to be read: people who use keys go on there. A verdict waits until the truth has been shown. */
  private arrive(): void {
    if (!this.asked || !this.round || (this.round.stage === 'revealed' && !this.truth)) return;
    const { question, type } = this.asked;
    const place = `${this.round.id} ${question.id} ${this.round.stage}`;
    if (place === this.place) return;
    const answered = this.round.stage === 'revealed' && this.place === `${this.round.id} ${question.id} asking`;
    this.place = place;
    if (this.round.stage === 'asking') this.since = performance.now();
    this.style.setProperty('--pause', `${answered ? (type.pause ?? 0) : 0}ms`);
    const heading = this.round.stage === 'asking' ? 'h1' : 'h2';
    this.renderRoot.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
  }

  /** Takes a question that cannot be asked out of the round, unless that has happened. */
  private giveUp(id: string): void {
    queueMicrotask(() => this.change((round) => (current(round) === id ? drop(round) : round)));
  }

  private change(make: (round: Round) => Round): void {
    if (!this.round) return;
    const round = make(this.round);
    if (round === this.round) return;
    const name = done(round) ? 'quiz-done' : 'quiz-change';
    this.dispatchEvent(new CustomEvent<Round>(name, { detail: round, bubbles: true, composed: true }));
  }

  confirm(player: number): void {
    const act = () => {
      const { asked, round } = this;
      if (!asked || !round) return;
      if (!isReady(asked, round.drafts[player])) {
        this.drowsy.wake();
        this.nudged = 'empty';
        return;
      }
      this.nudged = null;
      this.change((now) => confirm(now, player));
    };
    // Two players press at the same time.
    if ((this.round?.players ?? 1) > 1) act();
    else this.drowsy.press(act);
  }

  skip(): void {
    this.drowsy.press(() => {
      if (this.asked && this.round && !this.round.locked.includes(true))
        this.judging.pass(this.asked, this.round, this.elapsed);
      this.change(skip);
    });
  }

  next(): void {
    this.drowsy.press(() => this.change(next));
  }

  show(): void {
    const detail = this.asked?.question.shows;
    this.drowsy.press(() =>
      this.dispatchEvent(new CustomEvent('quiz-show', { detail, bubbles: true, composed: true })),
    );
  }

  override render() {
    const { asked, round, frame, density } = this;
    if (!asked || !round || !frame) return nothing;
    const page = round.players > 1 ? twoPlayers : onePlayer;
    const { middle, foot } = page(this, asked, round, this.piece(frame, asked, round));
    const languages = plainText(asked.question.prompt).split(BREAK);
    return html`
      <section
        class="page"
        data-stage=${frame.stage.name}
        data-density=${density}
        data-players=${round.players}
        data-round=${round.stage}
        ?data-both=${languages.length > 1}
      >
        ${eyebrow(this, asked, round, frame.language)}
        <h1 tabindex="-1">${languages.map((words) => html`<span>${words}</span> `)}</h1>
        <div class="middle" tabindex=${density === TIGHTEST ? 0 : nothing}>${middle}</div>
        <footer>${round.stage === 'revealed' ? goOn(this, round) : foot}</footer>
      </section>
    `;
  }
}

const seatingOf = ({ type }: Asked, { players }: Round): Seating =>
  players === 1 ? 'alone' : type.shared ? 'shared' : 'halves';

declare global {
  interface HTMLElementTagNameMap {
    'forum-quiz': ForumQuiz;
  }
}
