import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BREAK, languagesOf, plainText } from '../../content/index.ts';
import { toContents } from './ask-faces.ts';
import { ask } from './ask.styles.ts';
import { Bank } from './bank.ts';
import { dayIn } from './days.ts';
import { problem } from './events.ts';
import { knowledgeOf } from './memory.ts';
import { notebookOf } from './notebook.ts';
import { page } from './page.styles.ts';
import { chapterProgress, continueAt } from './progress.ts';
import { hrefOf } from './route.ts';
import { chiefOf } from './takeaway.ts';
import type { View } from './view.ts';

/** What is said of a chapter that was read to its end. */
interface Learned {
  readonly title: string;
  /** What its chief slide says, a line a language; empty where it has none. */
  readonly takeaway: string;
}

/** What was learned, on one page that can be printed. It says nothing of who learned it. */
@customElement('learn-learned')
export class LearnLearned extends LitElement {
  static override styles = [
    page,
    ask,
    css`
      ol {
        max-width: 48rem;
        margin: 1.5rem 0;
        padding: 0;
        list-style: none;
      }
      li {
        padding-block: 0.9rem;
        border-block-start: 1px solid var(--line);
        break-inside: avoid;
      }
      h2 {
        font-size: 1.15rem;
        white-space: pre-line;
      }
      li p {
        margin: 0.3rem 0 0;
        max-width: none;
      }
      .figures {
        margin-block-start: 1.5rem;
        font-weight: 600;
      }
      @media print {
        :host {
          --ink: #000;
          --muted: #333;
          --line: #999;
          color: #000;
          font-size: 9pt;
          line-height: 1.35;
        }
        h1 {
          font-size: 18pt;
        }
        h2 {
          font-size: 10pt;
        }
        ol {
          max-width: none;
          margin: 8pt 0;
        }
        li {
          padding-block: 4.5pt;
        }
        li p {
          margin: 1.5pt 0 0;
        }
        p {
          margin-block-end: 3pt;
        }
        .actions {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  @state() private learned: readonly Learned[] | null = null;
  @state() private failed = false;
  private readonly bank = new Bank(this);
  private wanted = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.view && changed.has('view')) this.bank.take(this.view);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('view')) void this.fetch();
  }

  /** Loads the chapters that were read. */
  private async fetch(): Promise<void> {
    const { view } = this;
    if (!view) return;
    const { library, start, progress } = view;
    const done = start.chapters.filter((chapter) => chapterProgress(progress, chapter).state === 'done');
    const wanted = [start.edition, ...done.map(({ id }) => id)].join(' ');
    if (wanted === this.wanted) return;
    this.wanted = wanted;
    this.failed = false;
    try {
      const learned = await Promise.all(
        done.map(async ({ id, title }): Promise<Learned> => {
          // What is told once in both languages stands here in each.
          const editions = await Promise.all(languagesOf(start.edition).map((one) => library.chapter(id, one)));
          const takeaways = editions.map(({ slides }) => plainText(chiefOf(slides)?.takeaway ?? ''));
          return { title, takeaway: takeaways.filter(Boolean).join(BREAK) };
        }),
      );
      if (this.wanted === wanted) this.learned = learned;
    } catch (error) {
      if (this.wanted !== wanted) return;
      this.wanted = '';
      this.failed = true;
      this.dispatchEvent(problem(error));
    }
  }

  override render() {
    const { view, learned } = this;
    if (!view) return nothing;
    const { say, start } = view;
    return html`
      <p class="muted">${plainText(start.title)}</p>
      <h1 tabindex="-1">${say('learn.closing')}</h1>
      ${this.failed ? this.failure(view) : learned ? this.told(view, learned) : html`<p role="status">${say('learn.loading')}</p>`}
    `;
  }

  private failure({ say }: View) {
    return html`<p role="alert">${say('learn.failed')}</p>
      <button type="button" class="button" @click=${() => void this.fetch()}>${say('learn.retry')}</button>`;
  }

  private told(view: View, learned: readonly Learned[]) {
    const { say, start, progress } = view;
    const begun = start.chapters.filter((chapter) => chapterProgress(progress, chapter).state === 'begun');
    const at = continueAt(progress, start.chapters);
    const read = learned.length
      ? say('learn.learned-read', { done: learned.length, all: start.chapters.length })
      : say('learn.learned-none');
    const titles = begun.map(({ title }) => title.split(BREAK)[0]).join('; ');
    return html`
      <p>${read}</p>
      <ol>
        ${learned.map(
          ({ title, takeaway }) =>
            html`<li>
              <h2>${title}</h2>
              ${takeaway ? html`<p>${takeaway}</p>` : nothing}
            </li>`,
        )}
      </ol>
      ${begun.length ? html`<p>${say('learn.learned-begun', { titles })}</p>` : nothing}
      <p class="figures">${this.figures(view)}</p>
      <p class="muted">${say('learn.learned-date', { date: dayIn(start, Date.now()) })}</p>
      <div class="actions">
        <button type="button" class=${learned.length ? 'button primary' : 'button'} @click=${() => window.print()}>
          ${say('learn.learned-print')}
        </button>
        <a class="button" href=${hrefOf({ page: 'practice' })}>${say('learn.practice')}</a>
        ${
          at
            ? html`<a
                class=${learned.length ? 'button' : 'button primary'}
                href=${hrefOf({ page: 'reading', position: at })}
                >${say('learn.learned-on')}</a
              >`
            : toContents(view, !learned.length)
        }
      </div>
    `;
  }

  /** How many questions are known, of those that were asked. */
  private figures({ say, library }: View): string {
    const { memory } = notebookOf(library.manifest.id);
    const all = this.bank.scored().map(({ id }) => knowledgeOf(memory, id));
    const count = (one: string) => all.filter((it) => it === one).length;
    const [known, rest] = [count('known'), count('learning') + count('missed')];
    return known + rest ? say('learn.learned-asked', { known, rest }) : say('learn.learned-unasked');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-learned': LearnLearned;
  }
}
