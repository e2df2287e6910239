import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { PublishedQuestion } from '../../content/index.ts';
import { mark } from './marks.ts';
import { KNOWLEDGE, knowledgeOf, type Knowledge, type Memory } from './memory.ts';
import { page, part } from './page.styles.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/** What is known of each chapter: a sign for every question, and the same in figures. */
@customElement('learn-knowledge')
export class LearnKnowledge extends LitElement {
  static override styles = [
    page,
    part,
    css`
      li {
        padding: 1rem 1.25rem;
      }
      h3 {
        margin: 0 0 0.5rem;
        font-size: 1.1rem;
        line-height: 1.35;
        white-space: pre-line;
      }
      .signs {
        display: flex;
        flex-wrap: wrap;
        gap: 0.35rem;
      }
      svg {
        flex: none;
        width: 1.25rem;
        height: 1.25rem;
      }
      .figures {
        display: flex;
        flex-wrap: wrap;
        gap: 0.25rem 1.1rem;
        margin: 0.6rem 0 0;
      }
      .figures span {
        display: inline-flex;
        align-items: center;
        gap: 0.4rem;
        white-space: pre-line;
      }
      .figures svg {
        width: 1rem;
        height: 1rem;
      }
      a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
        margin-block-start: 0.25rem;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  /** Those that have a right answer. */
  @property({ attribute: false }) questions: readonly PublishedQuestion[] = [];
  @property({ attribute: false }) memory: Memory = {};

  override render() {
    const { view, questions, memory } = this;
    if (!view) return nothing;
    return html`<ol class="cards">
      ${view.start.chapters.map(({ id, title }) => {
        const known = questions.filter(({ chapter }) => chapter === id).map((one) => knowledgeOf(memory, one.id));
        return known.length ? this.chapter(view, id, title, known) : nothing;
      })}
    </ol>`;
  }

  private chapter({ say }: View, id: string, title: string, known: readonly Knowledge[]) {
    const all = KNOWLEDGE.map((one) => ({ one, count: known.filter((it) => it === one).length }));
    return html`<li class="card">
      <h3>${title}</h3>
      <div class="signs" aria-hidden="true">
        ${all.map(({ one, count }) => Array.from({ length: count }, () => mark(one)))}
      </div>
      <p class="figures">
        ${all
          .filter(({ count }) => count > 0)
          .map(({ one, count }) => html`<span>${mark(one)} ${say(`learn.count-${one}`, { count })}</span> `)}
      </p>
      <a href=${hrefOf({ page: 'quiz', chapter: id })}>${say('learn.chapter-quiz')}</a>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-knowledge': LearnKnowledge;
  }
}
