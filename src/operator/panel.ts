import { LitElement, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { PublishedStart } from '../content/index.ts';
import type { Stage } from '../scene/index.ts';
import { controls } from '../ui/index.ts';
import { Amounts } from './amounts.ts';
import type { MachineSettings, OperatorState, Session } from './api.ts';
import { OperatorClient } from './client.ts';
import './content.ts';
import { troubleText } from './doing.ts';
import { keepFocus } from './focus.ts';
import './health.ts';
import { frame } from './panel.styles.ts';
import './pin.ts';
import './report.ts';
import './reset.ts';
import type { Best } from './reset.ts';
import './settings.ts';
import './tour.ts';
import { operatorSay, panelLanguage, type OperatorSay, type OperatorWord, type OwnWords } from './words.ts';

const TABS = ['tour', 'health', 'content', 'settings', 'reset', 'report'] as const;
type Tab = (typeof TABS)[number];

/** How often the state is asked for again while it is shown, in ms. */
const AGAIN = 5000;
/** An operator who has touched nothing for so long has gone, in ms: the panel must not stay open for visitors. */
const QUIET = 120_000;

/**
 * The operator's panel: asks for the PIN, then shows staff the tour, and an operator everything. It covers the stage it
 * stands on, keeps every key to itself, and closes when nobody touches it.
 *
 * @fires operator-close - the operator is done, or has gone
 * @fires operator-tour - lead a tour; detail is a `TourPlan`
 * @fires operator-reset - end the visit and go back to the first screen
 * @fires operator-settings - the machine has other settings now; detail is `MachineSettings`
 */
@customElement('operator-panel')
export class OperatorPanel extends LitElement {
  static override styles = [controls, frame];

  /** The story on screen; the panel speaks the language that it has at first, whatever language the machine is set to in it. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  /** Its words, where the story brings those of its language. */
  @property({ attribute: false }) own: OwnWords = null;
  @property({ attribute: false }) stage: Pick<Stage, 'width' | 'margin'> = { width: 1920, margin: 96 };
  @property({ attribute: false }) leaderboard: Best | null = null;
  /** What the page says of itself, in a line: shown where the server has not heard of it. */
  @property({ attribute: false }) status: () => { readonly phase: string } = () => ({ phase: '' });
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;
  @property({ attribute: false }) client = new OperatorClient();
  /** After so many ms without a touch or a key it closes. */
  @property({ type: Number }) quiet = QUIET;

  @state() private session: Session | null = null;
  @state() private tab: Tab = 'tour';
  @state() private machine: OperatorState | null = null;
  @state() private trouble = '';
  /** Why the PIN is asked for again. */
  @state() private reason = '';
  private language = 'en';
  private say: OperatorSay = operatorSay('en');
  private amounts = new Amounts('en');
  private polling = 0;
  private leaving = 0;
  private asking: Promise<void> | null = null;
  /** What is being asked has changed meanwhile. */
  private outdated = false;
  private readonly stay = () => {
    clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => this.close(), this.quiet);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of ['pointerdown', 'keydown', 'wheel']) this.addEventListener(type, this.stay);
    this.polling = window.setInterval(() => void this.ask(), AGAIN);
    this.stay();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of ['pointerdown', 'keydown', 'wheel']) this.removeEventListener(type, this.stay);
    clearInterval(this.polling);
    clearTimeout(this.leaving);
    this.session = null;
    // What is still being asked would be refused.
    void Promise.resolve(this.asking).then(() => this.client.close());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('client')) this.client.onEnded = () => this.ended();
    const isFirst = changed.has('start') && !changed.get('start');
    if (!this.start || !(isFirst || changed.has('own'))) return;
    const { edition } = this.start;
    this.language = panelLanguage(edition, this.own);
    this.say = operatorSay(edition, this.own);
    this.amounts = new Amounts(this.language);
  }

  protected override firstUpdated(): void {
    this.focusTitle();
  }

  private focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('operator-close', { bubbles: true, composed: true }));
  }

  private opened(session: Session): void {
    this.session = session;
    this.reason = '';
    this.tab = 'tour';
    void this.ask(true);
    void this.updateComplete.then(() => this.focusTitle());
  }

  private ended(): void {
    this.session = null;
    this.machine = null;
    this.reason = this.say('trouble.ended');
    void this.updateComplete.then(() => this.focusTitle());
  }

  /** Asks how the machine is, where that is shown or `always`; never twice at a time. */
  private async ask(always = false): Promise<void> {
    const shown = this.tab === 'health' || this.tab === 'content';
    if (this.session?.role !== 'operator' || !(shown || always)) return;
    this.outdated ||= always;
    this.asking ??= this.read().finally(() => (this.asking = null));
    await this.asking;
  }

  private async read(): Promise<void> {
    try {
      let machine: OperatorState;
      // An answer from before a change would be taken for what holds, and the next change be made to that.
      do {
        this.outdated = false;
        machine = await this.client.state();
      } while (this.outdated && this.session);
      this.machine = machine;
      this.trouble = '';
    } catch (error) {
      this.trouble = troubleText(error, this.say);
    }
  }

  /** Settings that were just saved hold, whatever an answer says that was given before. */
  private holds(settings: MachineSettings): void {
    if (this.machine) this.machine = { ...this.machine, settings };
  }

  private show(tab: Tab): void {
    this.tab = tab;
    this.renderRoot.querySelector('.scroll')?.scrollTo({ top: 0 });
    void this.ask();
  }

  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') return this.close();
    if (!this.session && this.renderRoot.querySelector('operator-pin')?.key(event)) return;
    keepFocus(event, this.renderRoot as ShadowRoot, this.renderRoot.querySelector('h2'));
  }

  /** Arrows go from tab to tab, as everywhere. */
  private onTabKey(event: KeyboardEvent): void {
    const at = TABS.indexOf(this.tab);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.show(TABS[(to + TABS.length) % TABS.length]!);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')?.focus());
  }

  override render() {
    const { say, session } = this;
    return html`
      <div
        role="dialog"
        aria-modal="true"
        aria-labelledby="title"
        lang=${this.language}
        @keydown=${(event: KeyboardEvent) => this.onKey(event)}
        @paste=${({ clipboardData }: ClipboardEvent) =>
          this.renderRoot.querySelector('operator-pin')?.paste(clipboardData?.getData('text/plain') ?? '')}
        @click=${(event: Event) => event.stopPropagation()}
        @operator-settings=${({ detail }: CustomEvent<MachineSettings>) => this.holds(detail)}
        @operator-changed=${() => void this.ask(true)}
      >
        <header>
          <h2 id="title" tabindex="-1">${say(session ? 'title' : 'pin.title')}</h2>
          <button type="button" class="button" @click=${() => this.close()}>${say('close')}</button>
        </header>
        ${session?.role === 'operator' ? this.tabs() : nothing}
        ${
          session?.role === 'operator'
            ? html`<div class="scroll" role="tabpanel" id="page" tabindex="0" aria-labelledby="tab-${this.tab}">
                ${this.page()}
              </div>`
            : html`<div class="scroll" role="region" tabindex="0" aria-labelledby="title">
                ${
                  session
                    ? html`<operator-tour .start=${this.start} .say=${say}></operator-tour>`
                    : html`<operator-pin
                        .client=${this.client}
                        .say=${say}
                        reason=${this.reason}
                        @pin-open=${({ detail }: CustomEvent<Session>) => this.opened(detail)}
                      ></operator-pin>`
                }
              </div>`
        }
      </div>
    `;
  }

  private tabs() {
    return html`<div role="tablist" aria-labelledby="title" @keydown=${(event: KeyboardEvent) => this.onTabKey(event)}>
      ${TABS.map(
        (tab) =>
          html`<button
            type="button"
            role="tab"
            id="tab-${tab}"
            aria-controls="page"
            aria-selected=${tab === this.tab}
            tabindex=${tab === this.tab ? 0 : -1}
            @click=${() => this.show(tab)}
          >
            ${this.say(`tab.${tab}` satisfies OperatorWord)}
          </button>`,
      )}
    </div>`;
  }

  private page(): TemplateResult {
    const { say, client, start, amounts, machine } = this;
    if (this.tab === 'tour') return html`<operator-tour .start=${start} .say=${say}></operator-tour>`;
    if (this.tab === 'reset')
      return html`<operator-reset .client=${client} .leaderboard=${this.leaderboard} .say=${say}></operator-reset>`;
    if (this.tab === 'report')
      return html`<operator-report
        .client=${client}
        .say=${say}
        .amounts=${amounts}
        width=${this.stage.width - 2 * this.stage.margin}
      ></operator-report>`;
    const state = this.trouble ? html`<p role="alert">${this.trouble}</p>` : html`<p>${say('loading')}</p>`;
    if (!machine) return state;
    return html`${this.trouble ? state : nothing}${this.machinePage(machine)}`;
  }

  private machinePage(machine: OperatorState): TemplateResult {
    const { say, client, start, amounts } = this;
    if (this.tab === 'health')
      return html`<operator-health
        .state=${machine}
        .say=${say}
        .amounts=${amounts}
        now=${this.status().phase}
      ></operator-health>`;
    if (this.tab === 'content')
      return html`<operator-content
        .content=${machine.content}
        .client=${client}
        .say=${say}
        .amounts=${amounts}
      ></operator-content>`;
    return html`<operator-settings
      .settings=${machine.settings}
      .start=${start}
      .client=${client}
      .say=${say}
    ></operator-settings>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'operator-panel': OperatorPanel;
  }
}
