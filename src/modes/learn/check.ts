import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { parsePosition, type PublishedQuestion } from '../../content/index.ts';
import { outcomes, roundDone, type Round } from '../../quiz/index.ts';
import { broken, toContents, waiting } from './ask-faces.ts';
import { ask } from './ask.styles.ts';
import { Asking } from './asking.ts';
import { Bank } from './bank.ts';
import { roundOf } from './deal.ts';
import { slideAfter } from './outline.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import './verdicts.ts';
import type { View } from './view.ts';

/** One question, asked where its answer was told; then back there, or on. */
@customElement('learn-check')
export class LearnCheck extends LitElement {
  static override styles = [page, ask];

  @property({ attribute: false }) view: View | null = null;

  private readonly bank = new Bank(this);
  private readonly asking: Asking = new Asking(this);

  /** Who comes by again is asked again. */
  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.asking.round && roundDone(this.asking.round)) this.asking.put(null);
  }

  private get question(): PublishedQuestion | null {
    const { route } = this.view ?? {};
    return route?.page === 'check' ? this.bank.find(route.question) : null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!view) return;
    if (changed.has('view')) this.bank.take(view);
    const { question } = this;
    if (question) {
      this.asking.at(view.library.manifest.id, 'check', question.id);
      if (!this.asking.round) this.asking.put(roundOf([question.id], view.start.quiz.secret));
    }
    this.toggleAttribute('data-asking', question !== null && this.asking.isOpen);
  }

  override render() {
    const { view, bank, question } = this;
    if (!view) return nothing;
    if (bank.failed) return broken(view, bank);
    if (!bank.questions) return waiting(view);
    const { round } = this.asking;
    const position = question && parsePosition(question.shows);
    // A question whose type cannot be shown is taken out of its round.
    if (!question || !position || !round?.ids.length)
      return html`<h1 tabindex="-1">${view.say('learn.nothing')}</h1>
        ${toContents(view)}`;
    const back = hrefOf({ page: 'reading', position });
    if (roundDone(round)) return this.result(view, round, question, back);
    return this.asking.session(
      view,
      bank,
      html`<a class="way" slot="way" href=${back}>${view.say('learn.ask-leave')}</a>`,
    );
  }

  private result(view: View, round: Round, question: PublishedQuestion, back: string) {
    const { say, start } = view;
    const became = outcomes(round, question.id)?.[0];
    const verdict = became === 'skipped' ? 'skipped' : (became?.grade?.verdict ?? 'noted');
    const missed = verdict === 'wrong' || verdict === 'skipped';
    const next = slideAfter(start.chapters, parsePosition(question.shows)!);
    return html`
      <h1 tabindex="-1">${say(`quiz.${verdict}`)}</h1>
      ${missed ? html`<p class="muted">${say('learn.ask-returns')}</p>` : nothing}
      <learn-verdicts
        .view=${view}
        .bank=${this.bank}
        .questions=${this.bank.questions}
        .round=${round}
        plain
      ></learn-verdicts>
      <div class="actions">
        <a class="button primary" href=${back}>${say('learn.check-back')}</a>
        ${
          next
            ? html`<a class="button" href=${hrefOf({ page: 'reading', position: next })}>${say('learn.check-on')}</a>`
            : nothing
        }
        <button type="button" class="button quiet" @click=${() => this.asking.put(null)}>
          ${say('learn.check-again')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-check': LearnCheck;
  }
}
