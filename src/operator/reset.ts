import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Leaderboard } from '../results/index.ts';
import { controls } from '../ui/index.ts';
import { OperatorTrouble, type OperatorClient } from './client.ts';
import { Doing } from './doing.ts';
import { page } from './styles.ts';
import './sure.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/** The names of today that can be erased. */
export type Best = Pick<Leaderboard, 'entries' | 'clear'>;

/**
 * What puts a machine right that has gone wrong, from the mildest to the strongest.
 *
 * @fires operator-reset - end the visit and go back to the first screen
 */
@customElement('operator-reset')
export class OperatorReset extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      li {
        padding: 20px 0;
        border-block-end: 1px solid var(--line);
      }
      li p {
        margin: 8px 0 0;
      }
    `,
  ];

  @property({ attribute: false }) client: OperatorClient | null = null;
  @property({ attribute: false }) leaderboard: Best | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  /** Loads the page anew where nobody watches over the browser. */
  @property({ attribute: false }) reload: () => void = () => location.reload();

  private readonly doing = new Doing(this, () => this.say);

  private next(): void {
    this.dispatchEvent(new CustomEvent('operator-reset', { bubbles: true, composed: true }));
  }

  private async act(act: 'reload' | 'restart'): Promise<void> {
    const { client, say } = this;
    if (!client) return;
    await this.doing.run(
      () =>
        client.act(act).catch((error: unknown) => {
          // The page can load itself, with or without a server; the browser cannot restart itself.
          const trouble = error instanceof OperatorTrouble ? error.trouble : null;
          if (act === 'restart' || (trouble !== 'impossible' && trouble !== 'away')) throw error;
          this.reload();
        }),
      () => say('reset.doing'),
    );
  }

  private async erase(): Promise<void> {
    await this.doing.run(
      () => Promise.resolve(this.leaderboard?.clear()),
      () => this.say('reset.erased'),
    );
  }

  override render() {
    const { say, leaderboard } = this;
    const names = leaderboard?.entries.length ?? 0;
    const rows = [
      ['next', () => this.next(), say('reset.next.about'), false],
      ['reload', () => void this.act('reload'), say('reset.reload.about'), false],
      ['restart', () => void this.act('restart'), say('reset.restart.about'), false],
      ['best', () => void this.erase(), say('reset.best.about', { n: names }), !names],
    ] as const;
    return html`
      <ul>
        ${rows.map(
          ([id, work, about, off]) =>
            html`<li>
              <operator-sure
                data-reset=${id}
                label=${say(`reset.${id}`)}
                .say=${say}
                ?disabled=${off || this.doing.busy}
                @sure=${work}
              ></operator-sure>
              <p class="muted">${about}</p>
            </li>`,
        )}
      </ul>
      ${this.doing.note()}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-reset': OperatorReset;
  }
}
