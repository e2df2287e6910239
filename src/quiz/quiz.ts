import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { plainText, type PublishedAnswer, type PublishedQuestion } from '../content/index.ts';
import { controls, factText, richText, type Say } from '../ui/index.ts';
import { icon } from './icons.ts';
import { TIGHTEST, measures, promptSize, questionFrame, type Density, type QuizFrame } from './layout.ts';
import { pointsFor, type Scoring } from './points.ts';
import type { Grade, QuestionElement, QuestionType } from './question-type.ts';
import { quizStyles } from './quiz.styles.ts';
import { seedOf, seededRandom } from './random.ts';
import {
  answer,
  confirm,
  current,
  done,
  drop,
  judge,
  next,
  outcomes,
  reopen,
  skip,
  type Judged,
  type Outcome,
  type Round,
} from './round.ts';

/** A question that is ready to be asked. */
interface Asked {
  readonly question: PublishedQuestion;
  readonly type: QuestionType;
  readonly seed: number;
  /** As this round shows it. */
  readonly ask: unknown;
}

/** What is right, once it is known. */
interface Truth {
  readonly asked: Asked;
  readonly answer: PublishedAnswer;
  /** The right answer in words; empty where there is none. */
  readonly stated: string;
}

/** A confirmed or skipped answer, to be kept before anything is said about it. */
export interface Given {
  readonly round: string;
  readonly question: string;
  readonly player: number;
  /** null where it was skipped. */
  readonly answer: unknown;
  readonly grade: Grade | null;
  readonly points: number;
  /** From the question's appearance to the confirmation, in ms. */
  readonly ms: number;
}

/** Buttons change their meaning in place: for so many ms the second half of a double tap finds them asleep. */
const ASLEEP = 350;

/**
 * Asks the questions of a round, one after the other. The round belongs to the parent: every change is asked for by an
 * event, and comes back as a property. What cannot be asked (no such type, broken data) is taken out of the round.
 *
 * @fires quiz-change - detail is the `Round` as it should be now
 * @fires quiz-show - detail is the address (`chapter/slide/step`) that teaches the answer
 * @fires quiz-done - the last question is behind; detail is the finished `Round`
 */
@customElement('forum-quiz')
export class ForumQuiz extends LitElement {
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
  @property({ attribute: false }) scoring: Scoring = 'accuracy';
  /** Time in which speed counts, in ms. */
  @property({ attribute: false }) limit = 20_000;
  @property({ attribute: false }) frame: QuizFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** Shows every change at once. */
  @property({ type: Boolean, reflect: true }) still = false;

  @state() private type: { readonly name: string; readonly type: QuestionType } | null = null;
  @state() private density: Density = 0;
  /** Why confirming did not work: there was no answer yet, or the truth could not be fetched. */
  @state() private nudged: 'empty' | 'away' | null = null;
  @state() private truth: Truth | null = null;

  @query('.middle') private middle!: HTMLElement | null;
  private asked: Asked | null = null;
  private element: (QuestionElement & Partial<Pick<LitElement, 'updateComplete'>>) | null = null;
  private loading = '';
  /** What the layout depends on; when it changes, the question is set loosely again. */
  private set = '';
  /** What is on screen: a question, or its verdict. */
  private place = '';
  private awakeAt = 0;
  /** When the question appeared; monotonic, in ms. */
  private since = 0;
  /** What is being fetched or judged, so that it is not done twice. */
  private readonly pending = new Set<string>();

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { round, frame } = this;
    const question = this.find();
    if (question) this.fetchType(question.type);
    this.asked = question && this.type?.name === question.type ? this.prepare(question, this.type.type) : null;
    this.host();
    this.settle();
    if (!this.asked || !frame || !round) return;

    const set = [
      plainText(this.asked.question.prompt),
      round.stage,
      frame.language,
      frame.stage.name,
      frame.stage.height,
    ].join(' ');
    if (set !== this.set || changed.has('questions')) {
      this.set = set;
      this.density = 0;
      this.nudged = null;
    }
    const prompt = promptSize(plainText(this.asked.question.prompt), frame.stage, frame.measure);
    for (const [name, value] of Object.entries(measures(frame.stage, prompt, this.density)))
      this.style.setProperty(name, value);
    this.tell(this.asked, round, frame);
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

  private fetchType(name: string): void {
    if (this.type?.name === name || this.loading === name || !this.load) return;
    this.loading = name;
    const settle = (type: QuestionType | null) => {
      if (this.loading !== name) return;
      this.loading = '';
      const id = this.round && current(this.round);
      if (type) this.type = { name, type };
      else if (id !== null) this.giveUp(id);
    };
    this.load(name).then(settle, () => settle(null));
  }

  private prepare(question: PublishedQuestion, type: QuestionType): Asked | null {
    const { asked } = this;
    const seed = this.round?.seed ?? 0;
    if (asked?.question === question && asked.type === type && asked.seed === seed) return asked;
    try {
      const random = seededRandom(seedOf(`${seed} ${question.id}`));
      return { question, type, seed, ask: type.arrange?.(question.ask, random) ?? question.ask };
    } catch {
      this.giveUp(question.id);
      return null;
    }
  }

  /** One element a question, so that nothing of one is left in the next. */
  private host(): void {
    const { asked, element } = this;
    const id = asked?.question.id;
    if (!asked) this.element = null;
    else if (!element || element.dataset['question'] !== id || element.localName !== asked.type.tag) {
      const made = document.createElement(asked.type.tag) as QuestionElement;
      made.dataset['question'] = id;
      made.addEventListener('answer', (event) => this.change((round) => answer(round, (event as CustomEvent).detail)));
      this.element = made;
    }
  }

  private tell({ ask, question }: Asked, round: Round, frame: QuizFrame): void {
    const { element } = this;
    if (!element) return;
    const became = outcomes(round, question.id)?.[0];
    element.dataset['density'] = String(this.density);
    element.ask = ask;
    element.answer = became ? (became === 'skipped' ? null : became.answer) : round.drafts[0];
    element.key = round.stage === 'revealed' ? (this.truth?.answer.key ?? null) : null;
    element.say = this.say;
    element.still = this.still;
    const piece = questionFrame(frame, this.density);
    if (!sameFrame(element.frame, piece)) element.frame = piece;
  }

  /** Whatever waits for the truth: a revealed question needs it on screen, a locked answer to be judged. */
  private settle(): void {
    const { asked, round } = this;
    if (this.truth && (this.truth.asked !== asked || !asked)) this.truth = null;
    if (!asked || !round) return;
    if (round.stage === 'revealed' && !this.truth) void this.reveal(asked);
    round.locked.forEach((locked, player) => {
      if (locked && !round.judged[player]) void this.judge(asked, round, player);
    });
  }

  private once(name: string, act: () => Promise<void>): Promise<void> {
    if (this.pending.has(name)) return Promise.resolve();
    this.pending.add(name);
    return act().finally(() => this.pending.delete(name));
  }

  private async reveal(asked: Asked): Promise<void> {
    await this.once(`reveal ${asked.question.id} ${asked.question.sealed}`, async () => {
      try {
        const truth = await this.open(asked);
        if (this.asked === asked) this.truth = truth;
      } catch {
        this.giveUp(asked.question.id);
      }
    });
  }

  private async open(asked: Asked): Promise<Truth> {
    const { question, type, ask } = asked;
    const answer = await this.unseal(question.id).catch(() => {
      throw new Away();
    });
    return { asked, answer, stated: type.truth(ask, answer.key) };
  }

  /** Judges a locked answer and has it kept; only then the round may go on. */
  private async judge(asked: Asked, round: Round, player: number): Promise<void> {
    const { question, type, ask } = asked;
    await this.once(`judge ${round.id} ${question.id} ${player}`, async () => {
      const ms = Math.round(performance.now() - this.since);
      const answer = round.drafts[player];
      try {
        const truth = await this.open(asked);
        const grade = type.grade?.(ask, truth.answer.key, answer) ?? null;
        const points = grade ? pointsFor(this.scoring, grade.score, ms, this.limit) : 0;
        const judged: Judged = { answer, grade, points };
        await this.keep({ round: round.id, question: question.id, player, ms, ...judged }).catch(() => undefined);
        this.change((now) => (current(now) === question.id ? judge(now, judged, player) : now));
      } catch (error) {
        if (!(error instanceof Away)) return this.giveUp(question.id);
        this.nudged = 'away';
        this.change((now) => reopen(now, player));
      }
    });
  }

  /** Sets the question tighter, until it has room. */
  private async fit(): Promise<void> {
    await this.element?.updateComplete;
    const { middle } = this;
    if (middle && this.density < TIGHTEST && middle.scrollHeight > middle.clientHeight + 1)
      this.density = (this.density + 1) as Density;
  }

  /** Something new is to be read: people who use keys go on there. A verdict waits until the truth has been shown. */
  private arrive(): void {
    if (!this.asked || !this.round) return;
    const { question, type } = this.asked;
    const place = `${question.id} ${this.round.stage}`;
    if (place === this.place) return;
    if (this.round.stage === 'revealed' && !this.truth) return;
    const answered = this.round.stage === 'revealed' && this.place === `${question.id} asking`;
    if (this.round.stage === 'asking') this.since = performance.now();
    this.place = place;
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

  /** A button that goes on; asleep for a moment after it, or another in its place, was touched. */
  private press(act: () => void): void {
    const now = performance.now();
    if (now < this.awakeAt) return;
    this.awakeAt = now + ASLEEP;
    act();
  }

  private confirm({ type, ask }: Asked): void {
    if (!this.round) return;
    if (!isReady({ type, ask }, this.round.drafts[0])) {
      this.awakeAt = 0;
      this.nudged = 'empty';
      return;
    }
    this.nudged = null;
    this.change((round) => confirm(round));
  }

  private pass({ question }: Asked): void {
    const { round } = this;
    if (!round) return;
    const ms = Math.round(performance.now() - this.since);
    this.change(skip);
    for (let player = 0; player < round.players; player++)
      void this.keep({
        round: round.id,
        question: question.id,
        player,
        ms,
        answer: null,
        grade: null,
        points: 0,
      }).catch(() => undefined);
  }

  private show({ question }: Asked): void {
    this.dispatchEvent(new CustomEvent<string>('quiz-show', { detail: question.shows, bubbles: true, composed: true }));
  }

  override render() {
    const { asked, round, frame, say, density } = this;
    if (!asked || !round || !frame) return nothing;
    const became = this.truth && outcomes(round, asked.question.id)?.[0];
    const { truth } = this;
    return html`
      <section class="page" data-stage=${frame.stage.name} data-density=${density}>
        <p class="eyebrow">${say('quiz.question', { index: round.index + 1, count: round.ids.length })}</p>
        <h1 tabindex="-1">${plainText(asked.question.prompt)}</h1>
        <div class="middle" tabindex=${density === TIGHTEST ? 0 : nothing}>
          ${this.element}
          <div class="answer">
            <div class="verdict ${became ? verdictOf(became) : ''}" role="status" aria-live="polite">
              ${became && truth ? this.verdict(truth, became) : nothing}
            </div>
            ${became && truth ? html`<p class="explain">${richText(truth.answer.explain)}</p>` : nothing}
          </div>
        </div>
        <footer>${became ? this.goOn(asked, round) : this.choose(asked, round, frame)}</footer>
      </section>
    `;
  }

  private verdict({ stated, asked: { type, ask }, answer: { key } }: Truth, became: Outcome) {
    const { say } = this;
    const name = verdictOf(became);
    const feedback = became === 'skipped' ? null : (type.feedback?.(ask, key, became.answer) ?? null);
    return html`
      <h2 tabindex="-1">${icon(name)}${say(`quiz.${name}`)}</h2>
      ${stated && name !== 'noted' ? html`<p class="truth">${say('quiz.right-answer', { answer: stated })}</p>` : nothing}
      ${feedback === null ? nothing : html`<p class="feedback">${richText(feedback)}</p>`}
    `;
  }

  private choose(asked: Asked, round: Round, frame: QuizFrame) {
    const { say } = this;
    const ready = isReady(asked, round.drafts[0]);
    const summary = ready ? asked.type.summary(asked.ask, round.drafts[0], questionFrame(frame, this.density)) : '';
    return html`
      <p class="hint ${this.nudged && (this.nudged === 'away' || !ready) ? 'nudged' : ''}" id="hint">
        ${say(this.nudged === 'away' ? 'quiz.away' : asked.type.hint(asked.ask))}
      </p>
      <div class="buttons">
        <button type="button" class="button" @click=${() => this.press(() => this.pass(asked))}>
          ${say('quiz.skip')}
        </button>
        <button
          type="button"
          class="button primary"
          aria-disabled=${ready ? 'false' : 'true'}
          aria-describedby="hint"
          @click=${() => this.press(() => this.confirm(asked))}
        >
          ${ready ? say('quiz.confirm', { answer: summary }).trim() : say('quiz.confirm-empty')}
        </button>
      </div>
    `;
  }

  private goOn(asked: Asked, round: Round) {
    const { say } = this;
    const last = round.index === round.ids.length - 1;
    return html`<div class="buttons">
      <button type="button" class="button" @click=${() => this.press(() => this.show(asked))}>
        ${say('quiz.show')}
      </button>
      <button type="button" class="button primary" @click=${() => this.press(() => this.change(next))}>
        ${say(last ? 'quiz.finish' : 'quiz.next')}
      </button>
    </div>`;
  }
}

const verdictOf = (became: Outcome) => (became === 'skipped' ? 'skipped' : (became.grade?.verdict ?? 'noted'));

const isReady = ({ type, ask }: Pick<Asked, 'type' | 'ask'>, draft: unknown): boolean =>
  draft != null && (type.complete?.(ask, draft) ?? true);

/** What is right cannot be had just now. */
class Away extends Error {}

/** Frames are made anew with every render; what is drawn changes only with these. */
const sameFrame = (a: QuizFrame | null, b: QuizFrame): boolean =>
  a !== null &&
  a.stage === b.stage &&
  a.height === b.height &&
  a.width === b.width &&
  a.format === b.format &&
  a.language === b.language;

declare global {
  interface HTMLElementTagNameMap {
    'forum-quiz': ForumQuiz;
  }
}
