import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { parsePosition, plainText, type PublishedAnswer, type PublishedQuestion } from '../../../content/index.ts';
import {
  byHands,
  count,
  emptyTally,
  keyLines,
  optionsOf,
  pollOf,
  shareOf,
  type HandsAsk,
  type Tally,
} from '../../../quiz/hands/index.ts';
import { focusedElement } from '../../../ui/index.ts';
import { learnEvent } from '../events.ts';
import { isAlone } from '../keys.ts';
import { page } from '../page.styles.ts';
import { hrefOf, type Route } from '../route.ts';
import type { View } from '../view.ts';
import { spotChart } from './charts.ts';
import { digitOf } from '../../../ui/parts/digit-key.ts';
import { Fetched } from '../../../ui/parts/fetched.ts';
import { hallTheme } from './hall-theme.ts';
import { handOption } from './hand-option.ts';
import { handsStyles } from './hands.styles.ts';
import './keys-card.ts';
import { planOf, slideAfter } from './lesson.ts';
import { hrefOfStop } from './stops.ts';

/**
 * A question for a whole class, without phones: the teacher counts hands, then shows the truth. What is right is not
 * loaded before.
 */
@customElement('learn-hands')
export class LearnHands extends LitElement {
  static override styles = [page, handsStyles];

  @property({ attribute: false }) view: View | null = null;
  @state() private tally: Tally = [];
  /** The truth was asked for. */
  @state() private shown = false;
  private readonly questions = new Fetched<readonly PublishedQuestion[]>(this);
  private readonly answer = new Fetched<PublishedAnswer>(this);
  private asked = '';
  private told = '';
  private said: PublishedAnswer | null = null;
  private hadFocus = false;

  override connectedCallback(): void {
    super.connectedCallback();
    // What a class looks at: the theme of the projector, whatever the reader's own is.
    Object.assign(this.dataset, { theme: hallTheme(), contrast: 'high' });
    window.addEventListener('keydown', this.onKey);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.onKey);
  }

  private get route(): Extract<Route, { page: 'hands' }> | null {
    const route = this.view?.route;
    return route?.page === 'hands' ? route : null;
  }

  private get question(): PublishedQuestion | null {
    const found = this.questions.value?.find(({ id }) => id === this.route?.question);
    return found && byHands(found) ? found : null;
  }

  private get ask(): HandsAsk | null {
    const { question, view } = this;
    return question && view ? pollOf(question, view.start.language) : null;
  }

  protected override willUpdate(): void {
    const { view, route } = this;
    this.hadFocus = this.hasUpdated && this.renderRoot.querySelector('h1:focus') !== null;
    if (!view || !route) return;
    const { library, start } = view;
    this.questions.ask(start.edition, () => library.questions(start.edition));
    const { ask, question } = this;
    if (!ask || !question) return;
    if (this.asked !== question.id) this.begin(question.id, ask);
    if (this.shown)
      this.answer.ask(`${question.id} ${start.edition}`, () => library.answer(question.id, start.edition));
  }

  private begin(question: string, ask: HandsAsk): void {
    this.asked = question;
    this.tally = emptyTally(optionsOf(ask).length);
    this.shown = false;
    this.answer.clear();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // The heading of what was awaited had it.
    if (this.hadFocus && !focusedElement()) this.renderRoot.querySelector('h1')?.focus({ preventScroll: true });
    if (this.asked && this.told !== this.asked) {
      this.told = this.asked;
      this.dispatchEvent(learnEvent({ type: 'asking', question: this.asked }));
    }
    this.sayTruth();
  }

  /** Once, when it is there. */
  private sayTruth(): void {
    const { view, ask } = this;
    const answer = this.shown ? this.answer.value : null;
    if (this.said === answer) return;
    this.said = answer;
    if (view && ask && answer) {
      const text = view.say('learn.hands-truth', { answer: keyLines(ask, answer).join('; ') });
      this.dispatchEvent(learnEvent({ type: 'say', text }));
    }
  }

  /** 1 to 6 count, with Shift take back; Enter shows the truth. Buttons need Enter themselves. */
  private readonly onKey = (event: KeyboardEvent): void => {
    if (!isAlone(event)) return;
    const digit = digitOf(event) ?? 0;
    const held = event.composedPath().some((node) => node instanceof Element && node.matches('button, a'));
    if (digit >= 1 && digit <= 6) this.raise(digit - 1, event.shiftKey ? -1 : 1);
    else if (event.key === 'Enter' && !held) this.show();
    else if (event.key === 'Escape') location.hash = this.planHref;
    else if (['PageDown', 'ArrowRight'].includes(event.key)) this.onward();
    else return;
    event.preventDefault();
  };

  private raise(option: number, by: 1 | -1): void {
    if (!this.shown) this.tally = count(this.tally, option, by);
  }

  private show(): void {
    if (!this.question || this.shown) return;
    this.shown = true;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('.acts a')?.focus({ preventScroll: true }),
    );
  }

  /** A clicker has one way on: first the truth, then the slide. */
  private onward(): void {
    if (!this.shown) this.show();
    else if (this.answer.value) location.hash = this.slideHref;
  }

  private get planHref(): string {
    const lesson = this.route?.lesson;
    return hrefOf({ page: 'class', ...(lesson && { lesson }) });
  }

  /** In a lesson the whole slide; else the step that says it. */
  private get slideHref(): string {
    const { view, route, question } = this;
    const lesson = route?.lesson;
    const planned =
      lesson && question && slideAfter(planOf(view!.start, this.questions.value ?? [], lesson), question.id);
    const position = planned ?? parsePosition(question?.shows ?? '');
    return position ? hrefOfStop({ kind: 'step', position }, lesson) : this.planHref;
  }

  override render() {
    const { view, question, ask, questions } = this;
    if (!view) return nothing;
    const { say } = view;
    if (!question || !ask) return this.empty(view, questions.failed, questions.value !== null);
    const answer = this.shown ? this.answer.value : null;
    return html`
      <h1 tabindex="-1">${plainText(question.prompt)}</h1>
      <p class="hint">${say(ask.type === 'choice' && ask.several ? 'learn.hands-several' : 'learn.hands-hint')}</p>
      ${ask.type === 'spot' && ask.form === 'timeline' ? spotChart(ask, say('learn.class-hands')) : nothing}
      <ol class=${ask.type === 'spot' && ask.form === 'timeline' ? 'points' : nothing}>
        ${optionsOf(ask).map((option, i) =>
          handOption(
            { say, option, index: i, hands: this.tally[i] ?? 0, share: shareOf(this.tally, i), answer },
            (by) => this.raise(i, by),
          ),
        )}
      </ol>
      ${answer ? html`<p class="explain">${plainText(answer.explain)}</p>` : nothing}
      ${
        this.shown && this.answer.failed
          ? html`<p role="alert">${say('learn.failed')}</p>
              <button type="button" class="button" @click=${() => this.answer.retry()}>${say('learn.retry')}</button>`
          : nothing
      }
      <div class="acts">
        ${
          this.shown
            ? html`<a class="button primary" href=${this.slideHref}>${say('learn.hands-slide')}</a>
                <button type="button" class="button" @click=${() => this.begin(question.id, ask)}>
                  ${say('learn.hands-again')}
                </button>`
            : html`<button type="button" class="button primary" @click=${() => this.show()}>
                ${say('learn.hands-show')}
              </button>`
        }
        <a class="button" href=${this.planHref}>${say('learn.hands-plan')}</a>
      </div>
      <learn-keys-card .page=${'hands' as const} .say=${say}></learn-keys-card>
    `;
  }

  private empty({ say }: View, failed: boolean, read: boolean) {
    const words = failed ? 'learn.failed' : read ? 'learn.hands-none' : 'learn.loading';
    return html`<h1 tabindex="-1">${say('learn.class-hands')}</h1>
      <p role="status">${say(words)}</p>
      <div class="acts">
        ${failed ? html`<button type="button" class="button" @click=${() => this.questions.retry()}>${say('learn.retry')}</button>` : nothing}
        <a class="button" href=${this.planHref}>${say('learn.hands-plan')}</a>
      </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-hands': LearnHands;
  }
}
