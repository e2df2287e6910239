import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { roundDone, roundResult, type Round } from '../../quiz/index.ts';
import { broken, waiting } from './ask-faces.ts';
import { ask } from './ask.styles.ts';
import { Asking } from './asking.ts';
import { Bank } from './bank.ts';
import { dayIn } from './days.ts';
import { practiceRound } from './deal.ts';
import './knowledge.ts';
import { dueNow, nextDue } from './memory.ts';
import { notebookOf, type Notebook } from './notebook.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import './verdicts.ts';
import type { View } from './view.ts';

/** Practice: what waits to be asked again, a session of it, and a picture of what is known. */
@customElement('learn-practice')
export class LearnPractice extends LitElement {
  static override styles = [
    page,
    ask,
    css`
      .waits {
        font-size: 1.15rem;
      }
      h2 {
        margin-block: 2.5rem 1rem;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;

  private readonly bank = new Bank(this);
  private readonly asking: Asking = new Asking(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    if (!view) return;
    if (changed.has('view')) this.bank.take(view);
    this.asking.at(view.library.manifest.id, 'practice');
    this.toggleAttribute('data-asking', this.bank.questions !== null && this.asking.isOpen);
  }

  private get ids(): readonly string[] {
    return this.bank.scored().map(({ id }) => id);
  }

  private begin({ library, start }: View): void {
    const { memory } = notebookOf(library.manifest.id);
    this.asking.put(practiceRound(this.bank.scored(), memory, Date.now(), start.quiz.secret));
  }

  override render() {
    const { view, bank } = this;
    if (!view) return nothing;
    if (bank.failed) return broken(view, bank);
    if (!bank.questions) return waiting(view);
    const { round } = this.asking;
    const notebook = notebookOf(view.library.manifest.id);
    if (!round?.ids.length) return this.overview(view, notebook);
    return roundDone(round) ? this.summary(view, notebook, round) : this.session(view);
  }

  private overview(view: View, notebook: Notebook) {
    const { say } = view;
    const due = dueNow(notebook.memory, this.ids, Date.now()).length;
    const brought = notebook.brought.filter((id) => this.ids.includes(id)).length;
    return html`
      <h1 tabindex="-1">${say('learn.practice')}</h1>
      ${brought ? html`<p class="waits">${say('learn.brought', { count: brought })}</p>` : nothing}
      ${brought && brought === due ? nothing : html`<p class="waits">${this.waits(view, notebook, due)}</p>`}
      <div class="actions">
        ${this.practise(view, due)}
        <a class=${due ? 'way' : 'button'} href=${hrefOf({ page: 'learned' })}>${say('learn.closing')}</a>
      </div>
      <h2>${say('learn.picture')}</h2>
      <learn-knowledge .view=${view} .questions=${this.bank.scored()} .memory=${notebook.memory}></learn-knowledge>
      <p class="muted actions">${say(view.keeps ? 'learn.practice-kept' : 'learn.not-kept')}</p>
    `;
  }

  /** What waits, or when the next question does. */
  private waits({ say, start }: View, { memory }: Notebook, due: number): string {
    if (due) return due === 1 ? say('learn.waits-one') : say('learn.waits', { count: due });
    const next = nextDue(memory, this.ids, Date.now());
    return next === null ? say('learn.waits-none') : say('learn.waits-later', { date: dayIn(start, next) });
  }

  /** The way into a session, where something waits. */
  private practise(view: View, due: number) {
    return due
      ? html`<button type="button" class="button primary" @click=${() => this.begin(view)}>
          ${view.say('learn.practise')}
        </button>`
      : nothing;
  }

  private session(view: View) {
    return this.asking.session(
      view,
      this.bank,
      html`<button type="button" class="way" slot="way" @click=${() => void this.asking.turn(null)}>
        ${view.say('learn.practice-end')}
      </button>`,
    );
  }

  private summary(view: View, notebook: Notebook, round: Round) {
    const { say } = view;
    const { right, count } = roundResult(round);
    const due = dueNow(notebook.memory, this.ids, Date.now()).length;
    return html`
      <h1 tabindex="-1">${say('learn.ask-result', { right, count })}</h1>
      <p class="waits">${this.waits(view, notebook, due)}</p>
      <learn-verdicts
        .view=${view}
        .bank=${this.bank}
        .questions=${this.bank.questions}
        .round=${round}
      ></learn-verdicts>
      <div class="actions">
        ${this.practise(view, due)}
        <button type="button" class=${due ? 'button' : 'button primary'} @click=${() => void this.asking.turn(null)}>
          ${say('learn.picture')}
        </button>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-practice': LearnPractice;
  }
}
