import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { plainText, type PublishedQuestion } from '../../content/index.ts';
import { mark } from './marks.ts';
import { knowledgeOf } from './memory.ts';
import { notebookOf } from './notebook.ts';
import { page } from './page.styles.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/** A question about what was just told: the way to be asked it, and how that went the last time. */
@customElement('learn-check-card')
export class LearnCheckCard extends LitElement {
  static override styles = [
    page,
    css`
      :host {
        max-width: 42rem;
        margin-inline: 0;
        margin-block-end: 3.5rem;
        padding: 1rem 1.25rem 1.25rem;
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--gold);
        border-radius: var(--radius-panel);
        background: var(--panel);
      }
      h2 {
        margin: 0;
        color: var(--gold);
        font-size: 1rem;
        line-height: 1.4;
      }
      p {
        margin: 0.25rem 0 0.75rem;
        white-space: pre-line;
      }
      .prompt {
        font-weight: 600;
      }
      .before {
        display: flex;
        gap: 0.6rem;
        color: var(--muted);
      }
      svg {
        flex: none;
        width: 1.1rem;
        height: 1.1rem;
        margin-block-start: 0.25rem;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) question: PublishedQuestion | null = null;

  override render() {
    const { view, question } = this;
    if (!view || !question) return nothing;
    const { say, library } = view;
    const knowledge = knowledgeOf(notebookOf(library.manifest.id).memory, question.id);
    return html`
      <h2>${say('learn.check-title')}</h2>
      <p class="prompt">${plainText(question.prompt)}</p>
      ${
        knowledge === 'open'
          ? nothing
          : html`<p class="before">${mark(knowledge)}<span>${say(`learn.check-${knowledge}`)}</span></p>`
      }
      <a class="button" href=${hrefOf({ page: 'check', question: question.id })}
        >${say(knowledge === 'open' ? 'learn.check-ask' : 'learn.check-again')}</a
      >
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-check-card': LearnCheckCard;
  }
}
