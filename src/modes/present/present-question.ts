import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  BREAK,
  plainText,
  type Library,
  type PublishedAnswer,
  type PublishedQuestion,
  type PublishedStart,
} from '../../content/index.ts';
import { totalOf } from '../../quiz/hands/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { focusedElement, hidden, type Say } from '../../ui/index.ts';
import { choosing } from './asked/choosing-view.ts';
import { howTo, readAsks, type Asks } from './asked/hall-ask.ts';
import { handsOf } from './asked/hand-keys.ts';
import { placeOf } from './asked/hall-poll.ts';
import { countedOptions, rightOptions } from './asked/options-view.ts';
import type { Podium } from './podium.ts';
import { questionStyles } from './present-question.styles.ts';
import type { Asked, Deed, Poll, Talk } from './talk.ts';

/** The questions of the story, and what they ask a hall. */
interface Questions {
  readonly all: readonly PublishedQuestion[];
  readonly askOf: Asks;
}

async function readQuestions(library: Library, edition: string): Promise<Questions> {
  const [all, askOf] = await Promise.all([library.questions(edition), readAsks(library, edition)]);
  return { all, askOf };
}

/**
 * What the speaker asks the hall with: choose a question or a round, count the hands, show the truth. What is right is not
 * loaded before the truth is shown, unless the speaker peeks: others may see this screen.
 */
@customElement('present-question')
export class PresentQuestion extends LitElement {
  static override styles = [hidden, questionStyles];

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** The question whose answer the speaker asked to see. */
  @state() private peeked = '';
  private readonly questions = new Fetched<Questions>(this);
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
    this.questions.ask(start.edition, () => readQuestions(library, start.edition));
    const id = asked?.question ?? '';
    if (!asked) this.peeked = '';
    if (!asked || (!asked.shown && this.peeked !== id)) this.answer.clear();
    else
      this.answer.ask(`${id} ${start.edition}`, async () => ({ id, answer: await library.answer(id, start.edition) }));
  }

  /** A new question begins at its top, however far the list was scrolled. */
  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('talk')?.asked?.question;
    const asked = this.talk?.asked?.question;
    if (!asked || !changed.has('talk') || asked === before || this.hidden) return;
    const heading = this.renderRoot.querySelector('h2');
    heading?.scrollIntoView({ block: 'start' });
    // The button that asked it is gone with the list.
    if (!focusedElement()) heading?.focus({ preventScroll: true });
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
  }

  private poll(id: string): Poll | null {
    const ask = this.questions.value?.askOf(id);
    return ask ? { question: id, options: ask.options.length } : null;
  }

  override render() {
    const { talk, start } = this;
    if (!talk || !start) return nothing;
    return html`<p class="hidden" role="status">${this.truth(talk.asked)}</p>
      ${this.content(talk, start)}`;
  }

  /** What the hall is shown as right, for who hears this window. */
  private truth(asked: Asked | null): string {
    const ask = asked?.shown ? this.questions.value?.askOf(asked.question) : null;
    if (!asked || !ask) return '';
    if (!ask.hasTruth) return this.say('present.ask-total', { count: totalOf(asked.hands) });
    const known = this.answer.value;
    if (known?.id !== asked.question) return '';
    return this.say('learn.hands-truth', { answer: rightOptions(ask, known.answer) });
  }

  private content(talk: Talk, start: PublishedStart) {
    const { say, questions } = this;
    if (questions.failed)
      return html`<p role="alert">${say('learn.failed')}</p>
        <button type="button" @click=${() => questions.retry()}>${say('learn.retry')}</button>`;
    if (!questions.value) return html`<p role="status">${say('learn.loading')}</p>`;
    if (talk.asked) return this.counting(talk.asked, questions.value);
    return choosing(
      { say, talk, start, questions: questions.value.all },
      (deed) => this.do(deed),
      (ids) => this.ask(ids),
    );
  }

  private counting(asked: Asked, { all, askOf }: Questions) {
    const { say } = this;
    const question = all.find(({ id }) => id === asked.question);
    const ask = askOf(asked.question);
    if (!question || !ask)
      return html`<p role="status">${say('learn.hands-none')}</p>
        ${this.acts(asked, true)}`;
    const known = this.answer.value?.id === asked.question ? this.answer.value.answer : null;
    const answer = asked.shown || this.peeked === asked.question ? known : null;
    const place = placeOf(asked.round);
    return html`
      ${place ? html`<p class="note">${say('present.ask-of', { ...place })}</p>` : nothing}
      <h2 tabindex="-1">
        ${plainText(question.prompt)
          .split(BREAK)
          .map((line) => html`<span>${line}</span>`)}
      </h2>
      ${ask.wanted ? html`<p class="part">${ask.wanted.split(BREAK).map((line) => html`<span>${line}</span>`)}</p>` : nothing}
      ${asked.shown ? nothing : html`<p class="note">${say(howTo(ask))}</p>`}
      ${countedOptions({ say, ask, hands: asked.hands, answer, open: !asked.shown }, (option, by) =>
        this.do({ type: 'count', option, by }),
      )}
      <p class="total">${say('present.ask-total', { count: totalOf(asked.hands) })}</p>
      ${this.acts(asked, ask.hasTruth)}
      ${
        this.answer.failed
          ? html`<p role="alert">${say('learn.failed')}</p>
              <button type="button" @click=${() => this.answer.retry()}>${say('learn.retry')}</button>`
          : nothing
      }
      ${answer ? html`<p class="explain">${plainText(answer.explain)}</p>` : nothing}
    `;
  }

  private acts({ shown, question, round }: Asked, hasTruth: boolean) {
    const { say } = this;
    const show = hasTruth ? 'present.ask-show' : 'present.ask-show-hands';
    const onward = !shown ? show : round?.ahead.length ? 'present.ask-next' : 'present.ask-slide';
    const isPeeking = this.peeked === question;
    return html`<div class="acts">
      <button type="button" class="primary" @click=${() => this.do({ type: shown ? 'next' : 'show' })}>
        ${say(onward)}
      </button>
      ${
        shown || !hasTruth
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
