import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { Bank } from './bank.ts';
import { FORGOTTEN } from './forget.ts';
import { dueNow } from './memory.ts';
import { notebookOf } from './notebook.ts';
import { page, part } from './page.styles.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/** Says that questions wait to be practised, if any do: for the contents. */
@customElement('learn-practice-note')
export class LearnPracticeNote extends LitElement {
  static override styles = [
    page,
    part,
    css`
      .card {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1.25rem;
        margin-block-end: 1.5rem;
        padding: 0.75rem 1.25rem;
        border-color: var(--gold-3);
      }
      p {
        margin: 0;
        white-space: pre-line;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  private readonly bank = new Bank(this);
  private readonly onForgotten = () => this.requestUpdate();

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener(FORGOTTEN, this.onForgotten);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener(FORGOTTEN, this.onForgotten);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view } = this;
    // Who never answered a question has no need of them.
    if (view && changed.has('view') && Object.keys(notebookOf(view.library.manifest.id).memory).length)
      this.bank.take(view);
  }

  override render() {
    const { view, bank } = this;
    if (!view) return nothing;
    const { memory, brought } = notebookOf(view.library.manifest.id);
    const ids = bank.scored().map(({ id }) => id);
    const count = dueNow(memory, ids, Date.now()).length;
    if (!count) return nothing;
    const { say } = view;
    const fromKiosk = brought.filter((id) => ids.includes(id)).length;
    const waits = fromKiosk
      ? say('learn.brought', { count: fromKiosk })
      : count === 1
        ? say('learn.waits-one')
        : say('learn.waits', { count });
    return html`<div class="card">
      <p>${waits}</p>
      <a class="button" href=${hrefOf({ page: 'practice' })}>${say('learn.practise')}</a>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-practice-note': LearnPracticeNote;
  }
}
