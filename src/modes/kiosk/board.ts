import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Entry } from '../../results/index.ts';
import { controls, type Say } from '../../ui/index.ts';

/**
 * Today's best on this device, with the players who have just finished; a player who is not among them stands below.
 * Names are drawn, never typed.
 *
 * @fires result-rename - another name for the entry with the id in detail
 * @fires result-remove - take the entry with the id in detail off the board
 */
@customElement('kiosk-board')
export class KioskBoard extends LitElement {
  static override styles = [
    controls,
    css`
      h2 {
        margin: 0 0 12px;
        color: var(--gold);
        font-size: 30px;
        font-weight: 600;
        line-height: 1.35;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      li {
        display: grid;
        grid-template-columns: 1.6em minmax(0, 1fr) auto;
        gap: 14px;
        align-items: baseline;
        padding: 2px 14px;
        border-radius: 10px;
        font-size: 28px;
        line-height: 1.38;
      }
      .place {
        color: var(--muted);
        text-align: end;
      }
      .points {
        font-variant-numeric: tabular-nums;
      }
      .own {
        background: var(--raised);
        font-weight: 700;
      }
      .you {
        color: var(--gold);
        font-size: 0.8em;
        font-weight: 600;
      }
      .empty {
        margin: 0;
        color: var(--muted);
        font-size: 28px;
      }
      .mine {
        display: flex;
        flex-wrap: wrap;
        gap: 12px;
        margin-block-start: 14px;
      }
      .mine .button {
        min-height: var(--target);
        padding: 0 26px;
        font-size: 26px;
      }
    `,
  ];

  @property({ attribute: false }) board: readonly Entry[] = [];
  @property({ attribute: false }) entries: readonly Entry[] = [];
  @property({ attribute: false }) language = '';
  @property({ attribute: false }) say: Say = (key) => key;

  override render() {
    const { board, entries, say } = this;
    const own = (id: string) => entries.findIndex((entry) => entry.id === id);
    const below = entries.filter(({ id }) => !board.some((entry) => entry.id === id));
    const points = new Intl.NumberFormat(this.language || undefined);
    const row = (entry: Entry, place: number | null) =>
      html`<li class=${classMap({ own: own(entry.id) >= 0 })}>
        <span class="place">${place ?? '–'}</span>
        <span class="name"
          >${entry.name}
          ${own(entry.id) < 0 ? nothing : html`<span class="you">${this.you(own(entry.id))}</span>`}</span
        >
        <span class="points">${points.format(entry.points)}</span>
      </li>`;
    return html`
      <h2>${say('result.board')}</h2>
      ${board.length || below.length ? nothing : html`<p class="empty">${say('result.board-empty')}</p>`}
      <ol>
        ${board.map((entry, i) => row(entry, i + 1))}${below.map((entry) => row(entry, null))}
      </ol>
      <div class="mine">${entries.map((entry, player) => this.mine(entry, player))}</div>
    `;
  }

  private you(player: number): string {
    return this.entries.length > 1 ? this.say('quiz.player', { player: player + 1 }) : this.say('result.you');
  }

  private mine({ id, name }: Entry, player: number) {
    const { say, entries } = this;
    const label = (key: 'result.rename' | 'result.remove') => `${say(key)}: ${name}`;
    const whose = entries.length > 1 ? `${player + 1}: ` : '';
    return html`<button
        type="button"
        class="button"
        aria-label=${label('result.rename')}
        @click=${() => this.send('result-rename', id)}
      >
        ${whose}${say('result.rename')}
      </button>
      <button
        type="button"
        class="button"
        aria-label=${label('result.remove')}
        @click=${() => this.send('result-remove', id)}
      >
        ${whose}${say('result.remove')}
      </button>`;
  }

  private send(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-board': KioskBoard;
  }
}
