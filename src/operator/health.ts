import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { Amounts } from './amounts.ts';
import type { Health, OperatorState } from './api.ts';
import { checksOf } from './checks.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/** How the machine is: first whether anyone has to do something, then what each part says of itself. */
@customElement('operator-health')
export class OperatorHealth extends LitElement {
  static override styles = [
    page,
    css`
      h3:first-child {
        font-size: 40px;
      }
      .checks li {
        display: grid;
        grid-template-columns: 7em 1fr;
        gap: 20px;
        padding: 10px 0;
        border-block-end: 1px solid var(--line);
      }
      .well b {
        color: var(--jade);
      }
      .note b {
        color: var(--gold);
      }
      .ill b {
        color: var(--vermilion);
      }
    `,
  ];

  @property({ attribute: false }) state: OperatorState | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  @property({ attribute: false }) amounts: Amounts | null = null;
  /** What the page says of itself; the server may not have heard it yet. */
  @property() now = '';

  override render() {
    const { state, say, amounts } = this;
    if (!state || !amounts) return nothing;
    const { health, problems } = state;
    const checks = checksOf(health, say, amounts);
    const ill = !health.ok || checks.some((check) => check.state === 'ill');
    return html`
      <h3>${say(ill ? 'health.ill' : 'health.well')}</h3>
      <ul class="checks">
        ${checks.map((check) => html`<li class=${check.state}><b>${say(`health.state.${check.state}`)}</b><span>${check.text}</span></li>`)}
      </ul>
      ${
        health.problems.length
          ? html`<h3>${say('health.server')}</h3>
              ${lines(health.problems)}`
          : nothing
      }
      <h3>${say('health.figures')}</h3>
      ${this.figures(health, amounts)}
      <h3>${say('health.recoveries')}</h3>
      ${this.recoveries(health, amounts)}
      <h3>${say('health.problems')}</h3>
      ${
        problems.length
          ? table(
              [say('health.when'), say('health.what')],
              problems.map(({ at, message }) => [amounts.moment(at), message]),
            )
          : html`<p class="muted">${say('health.none')}</p>`
      }
    `;
  }

  private figures({ uptime, page: seen, browser, storage }: Health, amounts: Amounts) {
    const { say } = this;
    const rows: readonly (readonly [string, string | false | undefined])[] = [
      [say('health.uptime'), amounts.span(uptime * 1000)],
      [say('health.now'), seen ? [seen.phase, seen.position].filter(Boolean).join(' · ') : this.now],
      [say('health.visits'), seen ? amounts.count(seen.visit) : ''],
      [say('health.frames'), seen ? amounts.count(seen.frames) : ''],
      [say('health.browser-version'), browser?.version],
      [say('health.free'), storage.free !== null && amounts.bytes(storage.free)],
    ];
    return html`<dl>
      ${rows
        .filter(([, value]) => value)
        .map(
          ([name, value]) =>
            html`<dt>${name}</dt>
              <dd>${value}</dd>`,
        )}
    </dl>`;
  }

  private recoveries({ browser }: Health, amounts: Amounts) {
    const { say } = this;
    if (!browser?.recoveries.length) return html`<p class="muted">${say('health.none')}</p>`;
    return table(
      [say('health.when'), say('health.why'), say('health.rung')],
      browser.recoveries.map(({ at, why, rung }) => [amounts.moment(at), why, rung]),
    );
  }
}

const lines = (all: readonly string[]) =>
  html`<ul>
    ${all.map((line) => html`<li>${line}</li>`)}
  </ul>`;

const table = (heads: readonly string[], rows: readonly (readonly string[])[]) => html`
  <table>
    <thead>
      <tr>
        ${heads.map((head) => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell, i) => html`<td class=${i === 1 ? '' : 'words'}>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>
`;

declare global {
  interface HTMLElementTagNameMap {
    'operator-health': OperatorHealth;
  }
}
