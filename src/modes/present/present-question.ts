import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  BREAK,
  plainText,
  type Library,
  type PublishedAnswer,
  type PublishedQuestion,
  type PublishedStart,
} from '../../content/index.ts';
import type { QuestionType } from '../../quiz/index.ts';
import { optionsOf, pollOf, totalOf } from '../../quiz/hands/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import type { Say } from '../../ui/index.ts';
import { handsOf } from './asked/hand-keys.ts';
import { placeOf } from './asked/hall-poll.ts';
import { groupsNear, type Group } from './asked/near.ts';
import { countedOptions } from './asked/options-view.ts';
import type { Podium } from './podium.ts';
import { questionStyles } from './present-question.styles.ts';
import type { Asked, Deed, Poll, Talk } from './talk.ts';

/** Questions in a round: longer ones tire a hall. */
const ROUND = 5;

/**
 * What the speaker asks the hall with: choose a question or a round, count the hands, show the truth. What is right is not
 * loaded before the truth is shown, unless the speaker peeks: others may see this screen.
 */
@customElement('present-question')
export class PresentQuestion extends LitElement {
  static override styles = questionStyles;

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** Ids of the questions of the round that is being put together. */
  @state() private chosen: readonly string[] = [];
  /** The question whose answer the speaker asked to see. */
  @state() private peeked = '';
  private readonly questions = new Fetched<readonly PublishedQuestion[]>(this);
  private readonly answer = new Fetched<{ readonly id: string; readonly answer: PublishedAnswer }>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // Before the keys that drive the talk: a number counts hands while a question is on.
    window.addEventListener('keydown', this.onKey, { capture: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey, { capture: true });
  }

  protected override willUpdate(): void {
    const { library, start } = this;
    const asked = this.talk?.asked;
    if (!library || !start) return;
    this.questions.ask(start.edition, () => library.questions(start.edition));
    const id = asked?.question ?? '';
    if (!asked) this.peeked = '';
    if (!asked || (!asked.shown && this.peeked !== id)) this.answer.clear();
    else
      this.answer.ask(`${id} ${start.edition}`, async () => ({ id, answer: await library.answer(id, start.edition) }));
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    const asked = this.talk?.asked;
    const counted = asked && !asked.shown ? handsOf(event) : null;
    if (!counted) return;
    this.do({ type: 'count', ...counted });
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  private ask(ids: readonly string[]): void {
    const [first, ...ahead] = ids.flatMap((id) => this.poll(id) ?? []);
    if (first) this.do({ type: 'ask', ...first, ahead });
    this.chosen = [];
  }

  private poll(id: string): Poll | null {
    const question = this.questions.value?.find((one) => one.id === id);
    const poll = question && pollOf(question, this.start!.language);
    return poll ? { question: id, options: optionsOf(poll).length } : null;
  }

  private choose(id: string): void {
    const others = this.chosen.filter((one) => one !== id);
    this.chosen = others.length < this.chosen.length ? others : [...others, id].slice(0, ROUND);
  }

  override render() {
    const { talk, start, say, questions } = this;
    if (!talk || !start) return nothing;
    if (questions.failed)
      return html`<p role="alert">${say('learn.failed')}</p>
        <button type="button" @click=${() => questions.retry()}>${say('learn.retry')}</button>`;
    if (!questions.value) return html`<p role="status">${say('learn.loading')}</p>`;
    return talk.asked ? this.counting(talk.asked) : this.choosing(talk, start, questions.value);
  }

  private choosing(talk: Talk, start: PublishedStart, questions: readonly PublishedQuestion[]) {
    const { say, chosen } = this;
    const outline = start.chapters.map(({ id, slides }) => ({
      id,
      slides: slides.map((slide) => ({ id: slide.id, steps: slide.seconds.length })),
    }));
    const groups = groupsNear(questions, outline, talk.position);
    return html`
      <h2>${say('present.ask-title')}</h2>
      <p class="note">${say('present.ask-lead', { count: ROUND })}</p>
      ${
        chosen.length
          ? html`<div class="acts round">
              <button type="button" class="primary" @click=${() => this.ask(chosen)}>
                ${say('present.ask-round', { count: chosen.length })}
              </button>
              <button type="button" @click=${() => (this.chosen = [])}>${say('present.ask-round-clear')}</button>
            </div>`
          : nothing
      }
      ${groups.map((group, i) => this.group(group, start, i === 0))}
    `;
  }

  private group({ chapter, questions }: Group, { chapters }: PublishedStart, open: boolean) {
    const title = chapters.find(({ id }) => id === chapter)?.title ?? '';
    return html`<details ?open=${open}>
      <summary>${title.split(BREAK).map((line) => html`<span>${line}</span>`)} <b>${questions.length}</b></summary>
      <ul>
        ${questions.map((question) => this.item(question))}
      </ul>
    </details>`;
  }

  private item({ id, prompt, type, level }: PublishedQuestion) {
    const { say, chosen } = this;
    const place = chosen.indexOf(id);
    return html`<li>
      <div class="prompt" id=${`q-${id}`}>
        ${plainText(prompt)
          .split(BREAK)
          .map((line) => html`<span>${line}</span>`)}
        <small>
          ${say(type === 'spot' ? 'present.ask-chart' : 'present.ask-choice')} · ${say('present.ask-level', { level })}
        </small>
      </div>
      <button type="button" aria-describedby=${`q-${id}`} @click=${() => this.ask([id])}>
        ${say('present.ask-now')}
      </button>
      <button
        type="button"
        aria-describedby=${`q-${id}`}
        aria-pressed=${place >= 0 ? 'true' : 'false'}
        ?disabled=${place < 0 && chosen.length >= ROUND}
        @click=${() => this.choose(id)}
      >
        ${place >= 0 ? say('present.ask-place', { place: place + 1 }) : say('present.ask-add-round')}
      </button>
    </li>`;
  }

  private counting(asked: Asked) {
    const { say, start, questions } = this;
    const question = questions.value?.find(({ id }) => id === asked.question);
    const ask = question && pollOf(question, start!.language);
    if (!question || !ask)
      return html`<p role="status">${say('learn.hands-none')}</p>
        ${this.acts(asked)}`;
    const known = this.answer.value?.id === asked.question ? this.answer.value.answer : null;
    const answer = asked.shown || this.peeked === asked.question ? known : null;
    const place = placeOf(asked.round);
    const several = ask.type === 'choice' && ask.several;
    return html`
      ${place ? html`<p class="note">${say('present.ask-of', { ...place })}</p>` : nothing}
      <h2>
        ${plainText(question.prompt)
          .split(BREAK)
          .map((line) => html`<span>${line}</span>`)}
      </h2>
      ${asked.shown ? nothing : html`<p class="note">${say(several ? 'learn.hands-several' : 'learn.hands-hint')}</p>`}
      ${countedOptions({ say, ask, hands: asked.hands, answer, open: !asked.shown }, (option, by) =>
        this.do({ type: 'count', option, by }),
      )}
      <p class="total">${say('present.ask-total', { count: totalOf(asked.hands) })}</p>
      ${this.acts(asked)}
      ${
        this.answer.failed
          ? html`<p role="alert">${say('learn.failed')}</p>
              <button type="button" @click=${() => this.answer.retry()}>${say('learn.retry')}</button>`
          : nothing
      }
      ${answer ? html`<p class="explain">${plainText(answer.explain)}</p>` : nothing}
    `;
  }

  private acts({ shown, question, round }: Asked) {
    const { say } = this;
    const onward = !shown ? 'present.ask-show' : round?.ahead.length ? 'present.ask-next' : 'present.ask-slide';
    const isPeeking = this.peeked === question;
    return html`<div class="acts">
      <button type="button" class="primary" @click=${() => this.do({ type: shown ? 'next' : 'show' })}>
        ${say(onward)}
      </button>
      ${
        shown
          ? nothing
          : html`<button
              type="button"
              aria-pressed=${isPeeking ? 'true' : 'false'}
              @click=${() => (this.peeked = isPeeking ? '' : question)}
            >
              ${say('present.ask-peek')}
            </button>`
      }
      ${
        onward === 'present.ask-slide'
          ? nothing
          : html`<button type="button" @click=${() => this.do({ type: 'close-question' })}>
              ${say('present.ask-slide')}
            </button>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'present-question': PresentQuestion;
  }
}
