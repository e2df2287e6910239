import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { controls } from '../ui/index.ts';
import type { Amounts } from './amounts.ts';
import type { Act, ContentState } from './api.ts';
import type { OperatorClient } from './client.ts';
import { Doing } from './doing.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/** As much of a hash as people compare. */
const short = (hash: string): string => hash.slice(0, 8);

/**
 * What is published, whether it has proved itself, and what is wrong with the file.
 *
 * @fires operator-changed - the state of the machine should be asked for again
 */
@customElement('operator-content')
export class OperatorContent extends LitElement {
  static override styles = [controls, page];

  @property({ attribute: false }) content: ContentState | null = null;
  @property({ attribute: false }) client: OperatorClient | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  @property({ attribute: false }) amounts: Amounts | null = null;

  private readonly doing = new Doing(this, () => this.say);

  private async act(act: Act, done: string): Promise<void> {
    const { client } = this;
    if (!client) return;
    await this.doing.run(
      () => client.act(act),
      () => done,
    );
    this.dispatchEvent(new CustomEvent('operator-changed', { bubbles: true, composed: true }));
  }

  override render() {
    const { content, say, amounts } = this;
    if (!content || !amounts) return nothing;
    const { now, lastGood, trial } = content;
    const rows: readonly (readonly [string, string])[] = [
      ...(now
        ? ([
            [say('content.version'), now.version],
            [say('content.hash'), short(now.hash)],
            [say('content.since'), amounts.moment(now.since)],
            [say('content.state'), say(trial ? 'content.trial' : 'content.good')],
          ] as const)
        : []),
      ...(lastGood ? ([[say('content.last-good'), `${lastGood.version} (${short(lastGood.hash)})`]] as const) : []),
      [say('content.file'), content.file],
    ];
    return html`
      ${now ? nothing : html`<p>${say('health.content.none')}</p>`}
      <dl>
        ${rows.map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
      </dl>
      ${this.faults(content)} ${this.bad(content, amounts)}
      <div class="row">
        ${this.button('recheck', say('content.recheck'), say('content.rechecked'))}
        ${content.bad.length ? this.button('forget-bad', say('content.forget'), say('content.forgotten')) : nothing}
      </div>
      ${this.doing.note()}
    `;
  }

  private faults({ faults }: ContentState) {
    const { say } = this;
    return html`<h3>${say('content.faults')}</h3>
      ${
        faults.length
          ? html`<ul>
              ${faults.map((line) => html`<li>${line}</li>`)}
            </ul>`
          : html`<p class="muted">${say('content.no-faults')}</p>`
      }`;
  }

  private bad({ bad }: ContentState, amounts: Amounts) {
    const { say } = this;
    return html`<h3>${say('content.bad')}</h3>
      ${
        bad.length
          ? html`<table>
              <thead>
                <tr>
                  <th scope="col">${say('health.when')}</th>
                  <th scope="col">${say('content.hash')}</th>
                  <th scope="col">${say('health.why')}</th>
                </tr>
              </thead>
              <tbody>
                ${bad.map(
                  ({ at, hash, why }) =>
                    html`<tr>
                      <td class="words">${amounts.moment(at)}</td>
                      <td class="whole">${short(hash)}</td>
                      <td>${why}</td>
                    </tr>`,
                )}
              </tbody>
            </table>`
          : html`<p class="muted">${say('content.no-bad')}</p>`
      }`;
  }

  private button(act: Act, label: string, done: string) {
    return html`<button
      type="button"
      class="button"
      data-act=${act}
      ?disabled=${this.doing.busy}
      @click=${() => void this.act(act, done)}
    >
      ${label}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-content': OperatorContent;
  }
}
