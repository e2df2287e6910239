import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { dayOf } from '../results/day.ts';
import type { Report } from '../results/index.ts';
import { controls } from '../ui/index.ts';
import { saveFile } from '../ui/parts/save-file.ts';
import type { Amounts } from './amounts.ts';
import { EXPORTS, type ExportFile, type OperatorClient, type Range } from './client.ts';
import { Doing, troubleText } from './doing.ts';
import './items.ts';
import { printReport } from './print.ts';
import { reportParts } from './report-parts.ts';
import { page } from './styles.ts';
import { operatorSay, type OperatorSay } from './words.ts';

/** The organiser's report: what visitors did, and what the questions are worth. */
@customElement('operator-report')
export class OperatorReport extends LitElement {
  static override styles = [
    controls,
    page,
    css`
      .range {
        margin-block-end: 32px;
      }
      .after {
        margin-block-start: 20px;
      }
    `,
  ];

  @property({ attribute: false }) client: OperatorClient | null = null;
  @property({ attribute: false }) say: OperatorSay = operatorSay('en');
  @property({ attribute: false }) amounts: Amounts | null = null;
  /** Room for plots, in px of the stage. */
  @property({ type: Number }) width = 0;
  /** What is done with a file, and with a report that is wanted on paper. */
  @property({ attribute: false }) save: (file: Blob, name: string) => void = saveFile;
  @property({ attribute: false }) print: typeof printReport = printReport;

  @state() private report: Report | null = null;
  @state() private today = false;
  @state() private failed = '';
  private readonly doing = new Doing(this, () => this.say);
  /** Only the report that was asked for last is shown. */
  private turn = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('client') || changed.has('amounts')) && this.client && this.amounts) void this.load();
  }

  private get range(): Range {
    // As the server dates what it keeps: in Vietnam, whatever zone this machine is set to.
    const day = dayOf(new Date());
    return this.today ? { from: day, to: day } : null;
  }

  private async load(): Promise<void> {
    const turn = ++this.turn;
    this.report = null;
    this.failed = '';
    try {
      const report = await this.client!.report(this.range, this.amounts!.language);
      if (turn === this.turn) this.report = report;
    } catch (error) {
      if (turn === this.turn) this.failed = troubleText(error, this.say);
    }
  }

  private choose(today: boolean): void {
    this.today = today;
    void this.load();
  }

  private write(): void {
    const { client, say } = this;
    if (!client) return;
    void this.doing.run(
      () => client.write(),
      ({ folder, files }) => say('report.written', { folder, files: files.join(', ') }),
    );
  }

  private saveAs(name: ExportFile): void {
    const { client, say } = this;
    if (!client) return;
    void this.doing.run(
      async () => this.save(await client.file(name), name),
      () => say('report.saving', { file: name }),
    );
  }

  override render() {
    const { say, today, report, amounts } = this;
    const range = (value: boolean, label: string) =>
      html`<button type="button" class="button" aria-pressed=${today === value} @click=${() => this.choose(value)}>
        <span>${label}</span>
      </button>`;
    return html`
      <div class="row range" role="group" aria-label=${say('tab.report')}>
        ${range(false, say('report.all'))} ${range(true, say('report.today'))}
      </div>
      ${
        this.failed
          ? html`<p role="alert">${this.failed}</p>
              <button type="button" class="button" @click=${() => void this.load()}>${say('again')}</button>`
          : report && amounts
            ? html`${reportParts(report, { say, amounts, width: this.width })} ${this.exports(report, amounts)}`
            : html`<p class="muted" role="status">${say('loading')}</p>`
      }
    `;
  }

  private exports(report: Report, amounts: Amounts) {
    const { say } = this;
    const { busy } = this.doing;
    return html`
      <h3>${say('report.export')}</h3>
      <div class="row">
        <button type="button" class="button" data-do="write" ?disabled=${busy} @click=${() => this.write()}>
          ${say('report.write')}
        </button>
        <button type="button" class="button" data-do="print" @click=${() => void this.print(report, say, amounts)}>
          ${say('report.print')}
        </button>
      </div>
      ${this.doing.note()}
      <h3>${say('report.save')}</h3>
      <p class="muted">${say('report.refused')}</p>
      <div class="row">
        ${EXPORTS.map(
          (name) =>
            html`<button
              type="button"
              class="button"
              data-do=${name}
              ?disabled=${busy}
              @click=${() => this.saveAs(name)}
            >
              ${name}
            </button>`,
        )}
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-report': OperatorReport;
  }
}
