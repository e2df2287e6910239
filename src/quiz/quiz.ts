import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { plainText, type PublishedQuestion } from '../content/index.ts';
import { controls, factText, richText, type Say } from '../ui/index.ts';
import { icon } from './icons.ts';
import { TIGHTEST, measures, promptSize, questionFrame, type Density, type QuizFrame } from './layout.ts';
import type { QuestionElement, QuestionType } from './question-type.ts';
import { quizStyles } from './quiz.styles.ts';
import { seedOf, seededRandom } from './random.ts';
import { answer, confirm, current, done, drop, next, outcome, skip, type Outcome, type Round } from './round.ts';

/** A question that is ready to be asked. */
interface Asked {
  readonly question: PublishedQuestion;
  readonly type: QuestionType;
  readonly seed: number;
  /** As this round shows it. */
  readonly data: unknown;
  /** The right answer in words. */
  readonly truth: string;
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
  @property({ attribute: false }) frame: QuizFrame | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** Shows every change at once. */
  @property({ type: Boolean, reflect: true }) still = false;

  @state() private type: { readonly name: string; readonly type: QuestionType } | null = null;
  @state() private density: Density = 0;
  /** Confirm was touched before there was an answer. */
  @state() private nudged = false;

  @query('.middle') private middle!: HTMLElement | null;
  private asked: Asked | null = null;
  private element: (QuestionElement & Partial<Pick<LitElement, 'updateComplete'>>) | null = null;
  private loading = '';
  /** What the layout depends on; when it changes, the question is set loosely again. */
  private set = '';
  /** What is on screen: a question, or its verdict. */
  private place = '';
  private awakeAt = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { round, frame } = this;
    const question = this.find();
    if (question) this.fetchType(question.type);
    this.asked = question && this.type?.name === question.type ? this.prepare(question, this.type.type) : null;
    this.host();
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
      this.nudged = false;
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
      const data = type.arrange?.(question.data, random) ?? question.data;
      return { question, type, seed, data, truth: type.truth(data) };
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

  private tell({ data, question }: Asked, round: Round, frame: QuizFrame): void {
    const { element } = this;
    if (!element) return;
    const became = outcome(round, question.id);
    element.dataset['density'] = String(this.density);
    element.data = data;
    element.answer = became ? (became === 'skipped' ? null : became.answer) : round.draft;
    element.revealed = round.stage === 'revealed';
    element.say = this.say;
    element.still = this.still;
    const piece = questionFrame(frame, this.density);
    if (!sameFrame(element.frame, piece)) element.frame = piece;
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
    const answered = this.round.stage === 'revealed' && this.place === `${question.id} asking`;
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

  private confirm({ type, data, question }: Asked): void {
    const draft = this.round?.draft ?? null;
    if (draft === null) {
      this.awakeAt = 0;
      this.nudged = true;
      return;
    }
    try {
      const grade = type.grade(data, draft);
      this.change((round) => confirm(round, grade));
    } catch {
      this.giveUp(question.id);
    }
  }

  private show({ question }: Asked): void {
    this.dispatchEvent(new CustomEvent<string>('quiz-show', { detail: question.shows, bubbles: true, composed: true }));
  }

  override render() {
    const { asked, round, frame, say, density } = this;
    if (!asked || !round || !frame) return nothing;
    const became = outcome(round, asked.question.id);
    return html`
      <section class="page" data-stage=${frame.stage.name} data-density=${density}>
        <p class="eyebrow">${say('quiz.question', { index: round.index + 1, count: round.ids.length })}</p>
        <h1 tabindex="-1">${plainText(asked.question.prompt)}</h1>
        <div class="middle" tabindex=${density === TIGHTEST ? 0 : nothing}>
          ${this.element}
          <div class="answer">
            <div class="verdict ${became ? verdictOf(became) : ''}" role="status" aria-live="polite">
              ${became ? this.verdict(asked, became) : nothing}
            </div>
            ${became ? html`<p class="explain">${richText(asked.question.explain)}</p>` : nothing}
          </div>
        </div>
        <footer>${became ? this.goOn(asked, round) : this.settle(asked, round, frame)}</footer>
      </section>
    `;
  }

  private verdict({ truth, type, data }: Asked, became: Outcome) {
    const { say } = this;
    const name = verdictOf(became);
    const feedback = became === 'skipped' ? null : (type.feedback?.(data, became.answer) ?? null);
    return html`
      <h2 tabindex="-1">${icon(name)}${say(`quiz.${name}`)}</h2>
      <p class="truth">${say('quiz.right-answer', { answer: truth })}</p>
      ${feedback === null ? nothing : html`<p class="feedback">${richText(feedback)}</p>`}
    `;
  }

  private settle(asked: Asked, round: Round, frame: QuizFrame) {
    const { say } = this;
    const ready = round.draft !== null;
    return html`
      <p class="hint ${this.nudged && !ready ? 'nudged' : ''}" id="hint">${say(asked.type.hint)}</p>
      <div class="buttons">
        <button type="button" class="button" @click=${() => this.press(() => this.change(skip))}>
          ${say('quiz.skip')}
        </button>
        <button
          type="button"
          class="button primary"
          aria-disabled=${ready ? 'false' : 'true'}
          aria-describedby="hint"
          @click=${() => this.press(() => this.confirm(asked))}
        >
          ${
            ready
              ? say('quiz.confirm', {
                  answer: asked.type.summary(asked.data, round.draft, questionFrame(frame, this.density)),
                })
              : say('quiz.confirm-empty')
          }
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

const verdictOf = (became: Outcome) => (became === 'skipped' ? 'skipped' : became.grade.verdict);

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
