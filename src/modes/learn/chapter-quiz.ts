import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { roundDone, roundResult, type Round } from '../../quiz/index.ts';
import { broken, toContents, waiting } from './ask-faces.ts';
import { ask } from './ask.styles.ts';
import { Asking } from './asking.ts';
import { Bank } from './bank.ts';
import { chapterRound } from './deal.ts';
import { dueNow } from './memory.ts';
import { notebookOf } from './notebook.ts';
import { beginningOf } from './outline.ts';
import { hasPage } from './pages.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import './verdicts.ts';
import type { View } from './view.ts';

type Chapter = View['start']['chapters'][number];

/** The questions at the end of a chapter, and how they went. */
@customElement('learn-chapter-quiz')
export class LearnChapterQuiz extends LitElement {
  static override styles = [page, ask];

  @property({ attribute: false }) view: View | null = null;

  private readonly bank = new Bank(this);
  private readonly asking: Asking = new Asking(this);
  /** Asked in the rounds before: they come back last. */
  private had: readonly string[] = [];

  private get chapter(): Chapter | null {
    const { route, start } = this.view ?? {};
    return (route?.page === 'quiz' && start?.chapters.find(({ id }) => id === route.chapter)) || null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, chapter } = this;
    if (!view || !chapter) return;
    if (changed.has('view')) this.bank.take(view);
    this.asking.at(view.library.manifest.id, 'quiz', chapter.id);
    if (this.bank.questions && !this.asking.round) this.deal(view, chapter);
    this.toggleAttribute('data-asking', this.asking.isOpen);
  }

  private deal({ library, start }: View, { id }: Chapter): void {
    const { memory } = notebookOf(library.manifest.id);
    this.asking.put(chapterRound(this.bank.scored(id), memory, this.had, start.quiz.secret));
  }

  private again(round: Round): void {
    this.had = [...this.had.filter((id) => !round.ids.includes(id)), ...round.ids];
    this.asking.put(null);
  }

  override render() {
    const { view, chapter, bank } = this;
    if (!view) return nothing;
    if (!chapter)
      return html`<h1 tabindex="-1">${view.say('learn.nothing')}</h1>
        ${toContents(view)}`;
    if (bank.failed) return broken(view, bank);
    const { round } = this.asking;
    if (!bank.questions || !round) return waiting(view);
    if (roundDone(round)) return round.ids.length ? this.result(view, chapter, round) : this.empty(view, chapter);
    return this.asking.session(view, bank, this.toChapter(view, chapter, 'way'));
  }

  /** Back to where the reader was in the chapter. */
  private toChapter({ progress, say }: View, chapter: Chapter, kind: 'way' | 'button') {
    const position = progress.last?.chapter === chapter.id ? progress.last : beginningOf(chapter);
    return position
      ? html`<a class=${kind} slot=${kind === 'way' ? 'way' : nothing} href=${hrefOf({ page: 'reading', position })}
          >${say('learn.ask-leave')}</a
        >`
      : nothing;
  }

  private empty(view: View, chapter: Chapter) {
    return html`<h1 tabindex="-1">${view.say('learn.ask-none')}</h1>
      <div class="actions">${this.toChapter(view, chapter, 'button')}</div>`;
  }

  private result(view: View, chapter: Chapter, round: Round) {
    const { say, library, start } = view;
    const { right, count } = roundResult(round);
    const { memory } = notebookOf(library.manifest.id);
    const ids = this.bank.scored().map(({ id }) => id);
    const due = dueNow(memory, ids, Date.now()).length;
    const next = start.chapters[start.chapters.indexOf(chapter) + 1];
    const onward = next && beginningOf(next);
    return html`
      <p class="muted">${chapter.title}</p>
      <h1 tabindex="-1">${say('learn.ask-result', { right, count })}</h1>
      <learn-verdicts
        .view=${view}
        .bank=${this.bank}
        .questions=${this.bank.questions}
        .round=${round}
      ></learn-verdicts>
      <div class="actions">
        ${
          onward
            ? html`<a class="button primary" href=${hrefOf({ page: 'reading', position: onward })}
                >${say('learn.ask-next', { title: next.title })}</a
              >`
            : html`<a class="button primary" href=${hrefOf({ page: 'learned' })}>${say('learn.closing')}</a>`
        }
        ${
          due && hasPage('practice')
            ? html`<a class="button" href=${hrefOf({ page: 'practice' })}
                >${say('learn.practise-count', { count: due })}</a
              >`
            : nothing
        }
        <button type="button" class="button" @click=${() => this.again(round)}>${say('learn.ask-others')}</button>
        ${this.toChapter(view, chapter, 'button')}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-chapter-quiz': LearnChapterQuiz;
  }
}
