import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from './styles.ts';

/**
 * Names of the languages, side by side, each in its own words.
 *
 * @fires language-change - detail is the id of the language
 */
@customElement('forum-languages')
export class ForumLanguages extends LitElement {
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        align-items: center;
        --pad: var(--bar-pad, 18px);
        margin-inline-end: calc(-1 * var(--pad));
        font-size: var(--bar-size, 30px);
        white-space: nowrap;
      }
      button {
        min-height: var(--target);
        padding: 0 var(--pad);
        border: 0;
        background: none;
        color: var(--muted);
      }
      button span {
        padding-block-end: 9px;
      }
      [aria-pressed='true'] {
        color: var(--ink);
        font-weight: 600;
      }
      [aria-pressed='true'] span {
        padding-block-end: 6px;
        border-block-end: 3px solid var(--gold);
      }
      button + button::before {
        content: '';
        display: inline-block;
        height: 1em;
        margin-inline: calc(-1 * var(--pad)) var(--pad);
        border-inline-start: 2px solid var(--faint);
        vertical-align: -0.15em;
      }
    `,
  ];

  @property({ attribute: false }) languages: readonly { readonly id: string; readonly name: string }[] = [];
  @property() current = '';
  /** What the group of buttons is called. */
  @property() label = '';

  override render() {
    return html`<div role="group" aria-label=${this.label}>
      ${this.languages.map(
        ({ id, name }) =>
          html`<button
            type="button"
            lang=${id.includes(',') ? nothing : id}
            data-edition=${id}
            aria-pressed=${id === this.current}
            @click=${() => this.choose(id)}
          >
            <span>${name}</span>
          </button>`,
      )}
    </div>`;
  }

  private choose(id: string): void {
    this.dispatchEvent(new CustomEvent('language-change', { detail: id, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-languages': ForumLanguages;
  }
}
