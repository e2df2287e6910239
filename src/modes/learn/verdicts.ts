import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { parsePosition, plainText, type PublishedAnswers, type PublishedQuestion } from '../../content/index.ts';
import { rowsOf, type QuestionType, type ResultRow, type Round } from '../../quiz/index.ts';
import { answerTo } from './answers.ts';
import type { Bank } from './bank.ts';
import { problem } from './events.ts';
import { mark } from './marks.ts';
import { page, part } from './page.styles.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/** How a round went, question by question: what was known, what was not, what is right and why, and where it is told. */
@customElement('learn-verdicts')
export class LearnVerdicts extends LitElement {
  static override styles = [
    page,
    part,
    css`
      h2 {
        margin-block: 1.5rem 0.75rem;
      }
      li {
        display: grid;
        grid-template-columns: auto 1fr;
        gap: 0.25rem 0.75rem;
        align-content: start;
        padding: 1rem 1.25rem;
      }
      li > * {
        grid-column: 2;
        margin: 0;
        white-space: pre-line;
      }
      li > svg {
        grid-column: 1;
        grid-row: 1;
        width: 1.25rem;
        height: 1.25rem;
        margin-block-start: 0.15rem;
      }
      :host([plain]) li {
        grid-template-columns: minmax(0, 1fr);
        max-width: 42rem;
      }
      :host([plain]) li > * {
        grid-column: 1;
      }
      .truth {
        font-weight: 600;
      }
      .more {
        display: inline-flex;
        align-items: center;
        justify-self: start;
        min-height: 2.75rem;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) bank: Bank | null = null;
  /** Its questions in the language of the page: after a change of language they come later than the view. */
  @property({ attribute: false }) questions: readonly PublishedQuestion[] | null = null;
  @property({ attribute: false }) round: Round | null = null;
  /** Without headings, for a single question. */
  @property({ type: Boolean, reflect: true }) plain = false;
  @state() private answers: PublishedAnswers | null = null;
  @state() private failed = false;
  private wanted = '';

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view') || changed.has('round')) void this.fetch();
  }

  private async fetch(): Promise<void> {
    const { view, round } = this;
    if (!view || !round) return;
    const wanted = `${view.start.edition} ${round.id}`;
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.failed = false;
    try {
      const found = await Promise.all(round.ids.map(async (id) => [id, await answerTo(view, id)] as const));
      if (this.wanted === wanted) this.answers = Object.fromEntries(found);
    } catch (error) {
      if (this.wanted !== wanted) return;
      this.wanted = '';
      this.failed = true;
      this.dispatchEvent(problem(error));
    }
  }

  private rows(): ResultRow[] {
    const { bank, questions, round, answers } = this;
    if (!bank || !questions || !round || !answers) return [];
    const types = questions.flatMap((question): [string, QuestionType][] => {
      const type = bank.typeOf(question);
      return type ? [[question.type, type]] : [];
    });
    return rowsOf(round, questions, answers, new Map(types));
  }

  override render() {
    const { view, answers } = this;
    if (!view) return nothing;
    const { say } = view;
    if (this.failed)
      return html`<p role="alert">${say('learn.failed')}</p>
        <button type="button" class="button" @click=${() => void this.fetch()}>${say('learn.retry')}</button>`;
    if (!answers) return html`<p role="status" class="muted">${say('learn.loading')}</p>`;
    const rows = this.rows();
    return [true, false].map((known) =>
      this.group(
        view,
        known,
        rows.filter((row) => row.known[0] === known),
      ),
    );
  }

  private group(view: View, known: boolean, rows: readonly ResultRow[]) {
    if (!rows.length) return nothing;
    return html`<section>
      ${this.plain ? nothing : html`<h2>${view.say(known ? 'learn.ask-known' : 'learn.ask-missed')}</h2>`}
      <ul class="cards">
        ${rows.map((row) => this.row(view, known, row))}
      </ul>
    </section>`;
  }

  private row({ say }: View, known: boolean, { id, prompt, truth, shows }: ResultRow) {
    const position = parsePosition(shows);
    const explain = this.answers?.[id]?.explain;
    return html`<li class="card">
      ${this.plain ? nothing : mark(known ? 'known' : 'missed')}
      <p>${plainText(prompt)}</p>
      ${truth ? html`<p class="truth">${say('quiz.right-answer', { answer: truth })}</p>` : nothing}
      ${explain ? html`<p class="muted">${plainText(explain)}</p>` : nothing}
      ${
        position && !this.plain
          ? html`<a class="more" href=${hrefOf({ page: 'reading', position })}>${say('quiz.show')}</a>`
          : nothing
      }
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-verdicts': LearnVerdicts;
  }
}
