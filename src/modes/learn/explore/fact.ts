import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BREAK, plainText, type Position } from '../../../content/index.ts';
import { originList, originRows } from '../../../ui/parts/fact-origin.ts';
import { copyFrom } from '../copy.ts';
import { inBoth, secondOf } from '../../../ui/parts/marked.ts';
import { page } from '../page.styles.ts';
import { hrefOf } from '../route.ts';
import type { View } from '../view.ts';
import type { WholeBook } from '../whole-book.ts';
import { citeFact, citeSource } from './cite.ts';
import type { Row } from './rows.ts';

/** All that is known of one fact: its kind in words, how it was made, where it is from, how to cite it, where it is shown. */
@customElement('learn-figure-row')
export class LearnFigureRow extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        max-width: none;
        padding: 0 0 1rem;
      }
      h2,
      dt {
        margin: 0;
        color: var(--muted);
        font-size: 0.95rem;
        font-weight: 600;
      }
      h2 {
        margin-block: 1.2rem 0.3rem;
      }
      dl {
        display: grid;
        grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
        gap: 0.4rem 1.5rem;
        max-width: 60rem;
        margin: 0;
      }
      dd {
        margin: 0;
        white-space: pre-line;
        overflow-wrap: anywhere;
      }
      @media (max-width: 40rem) {
        dl {
          grid-template-columns: minmax(0, 1fr);
          gap: 0;
        }
        dd {
          margin-block-end: 0.6rem;
        }
      }
      ul {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li a,
      .out {
        display: inline-flex;
        flex-wrap: wrap;
        align-items: baseline;
        gap: 0 0.6rem;
        box-sizing: border-box;
        min-height: 2.75rem;
        padding-block: 0.35rem;
        line-height: 1.4;
        white-space: pre-line;
      }
      .citation {
        max-width: 60rem;
        margin: 0 0 0.8rem;
        padding: 0.8rem 1rem;
        border-inline-start: 3px solid var(--gold);
        background: var(--panel);
        overflow-wrap: anywhere;
        user-select: all;
      }
      .copied {
        margin-inline-start: 0.8rem;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) book: WholeBook | null = null;
  @property({ attribute: false }) row: Row | null = null;
  @state() private copied: 'no' | 'yes' | 'failed' = 'no';
  @query('.citation') private readonly citation!: HTMLElement;

  private readonly copy = async (): Promise<void> => {
    this.copied = (await copyFrom(this.citation)) ? 'yes' : 'failed';
  };

  override render() {
    const { view, book, row } = this;
    if (!view || !book || !row) return nothing;
    const { say } = view;
    const { provenance, source, fact } = row;
    const { formula } = provenance;
    const note = provenance.note && inBoth(provenance.note, secondOf(view.start.edition));
    const [date, kind, qualifier, ...more] = originRows(
      provenance,
      source && citeSource({ ...source, url: '' }, say),
      say,
    );
    const rows = [kind, qualifier, date, ...more, ['learn.explore-note', note]] as const;
    return html`
      ${originList(rows, say)}
      ${
        source?.url && /^https?:/.test(source.url)
          ? html`<a class="out" href=${source.url} target="_blank" rel="noopener noreferrer"
              >${say('learn.explore-open-source')} ↗</a
            >`
          : nothing
      }
      ${
        formula
          ? this.list(
              say('source.from'),
              formula.of.map((id) => this.madeOf(id, book)),
            )
          : nothing
      }
      ${
        row.steps.length
          ? this.list(
              say('learn.explore-shown'),
              row.steps.map((position) => this.step(position, book)),
            )
          : nothing
      }
      <h2>${say('learn.explore-cite')}</h2>
      <p class="citation">
        ${citeFact(fact.id, book.sources, { title: titleOf(view), version: view.library.manifest.version }, say)}
      </p>
      <button type="button" class="button" @click=${this.copy}>${say('learn.explore-copy')}</button>
      <span class="copied" role="status"
        >${this.copied === 'yes' ? say('learn.explore-copied') : this.copied === 'failed' ? say('learn.explore-copy-failed') : nothing}</span
      >
    `;
  }

  private list(title: string, items: readonly unknown[]) {
    return html`<h2>${title}</h2>
      <ul>
        ${items.map((item) => html`<li>${item}</li>`)}
      </ul>`;
  }

  private madeOf(id: string, { sources }: WholeBook) {
    const part = sources.facts[id];
    return part
      ? html`<a href=${hrefOf({ page: 'explore', fact: id })}><b>${part.stated}</b> ${part.label}</a>`
      : nothing;
  }

  private step(position: Position, { chapters }: WholeBook) {
    const chapter = chapters.find(({ id }) => id === position.chapter);
    const slide = chapter?.slides.find(({ id }) => id === position.slide);
    return slide ? html`<a href=${hrefOf({ page: 'reading', position })}>${plainText(slide.title)}</a>` : nothing;
  }
}

/** The title of the story on one line. */
export const titleOf = ({ start }: View): string => plainText(start.title).replaceAll(BREAK, ' / ');

declare global {
  interface HTMLElementTagNameMap {
    'learn-figure-row': LearnFigureRow;
  }
}
