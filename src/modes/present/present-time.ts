import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PublishedStart } from '../../content/index.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { buttons } from './buttons.styles.ts';
import { paces, reached, timeOfDay, type Pace, type Paces } from './pace.ts';
import { restored, schedule, without, type Schedule } from './plan.ts';
import type { Podium } from './podium.ts';
import { timeStyles } from './present-time.styles.ts';
import { credit, keptRehearsals, spentIn } from './rehearsal.ts';
import { slideKey, usedOf, type Talk } from './talk.ts';
import { Ticks } from './ticks.ts';
import { dayText, minuteText, steady, timing } from './timing.ts';

/**
 * How the time goes: clock, time used and left, and how far from the plan the speaker is. While it is on screen it writes
 * down what each slide takes.
 *
 * @csspart clocks - the three clocks, which are to be in sight wherever the window is scrolled to
 * @csspart rest - everything else
 */
@customElement('present-time')
export class PresentTime extends LitElement {
  static override styles = [buttons, hidden, timing, timeStyles];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Pick<Podium, 'do'> | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** "Begin anew" was pressed and is not yet meant. */
  @state() private asks = false;
  @query('.keep') private keep!: HTMLButtonElement | null;
  @query('.anew') private anew!: HTMLButtonElement | null;
  private readonly ticks = new Ticks(this, () => this.talk?.clock);
  private planned: Schedule | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { start, talk } = this;
    if (!start || !talk) return;
    const before = changed.get('talk');
    if (changed.has('start') || before?.plan !== talk.plan || !this.planned)
      this.planned = schedule(start.chapters, talk.plan);
    this.note(before ?? talk);
  }

  /** Seconds of the clock. */
  private get used(): number {
    return usedOf(this.talk!.clock, this.ticks.now) / 1000;
  }

  /** What was on screen until now has had the time until now. */
  private note({ position }: Talk): void {
    const runs = keptRehearsals.load();
    const credited = credit(runs, slideKey(position), this.used, this.ticks.now);
    if (credited !== runs) keptRehearsals.save(credited);
  }

  private turn(): void {
    this.podium?.do({ type: 'clock', run: this.talk!.clock.since === null, now: this.ticks.now });
  }

  private async ask(asks: boolean): Promise<void> {
    this.asks = asks;
    await this.updateComplete;
    (asks ? this.keep : this.anew)?.focus();
  }

  /** To 0, and standing: the next move on starts it. */
  private reset(): void {
    this.podium?.do({ type: 'clock', run: false, now: this.ticks.now });
    this.podium?.do({ type: 'clock-anew', now: this.ticks.now });
    void this.ask(false);
  }

  override render() {
    const { talk, planned } = this;
    if (!talk || !planned) return nothing;
    const { used } = this;
    const goes = paces(planned, talk.position, used, spentIn(keptRehearsals.load(), used));
    return html`
      ${this.clocks(goes)}
      <div part="rest">
        ${this.standing(planned, goes)} ${this.bar('present.time-slide', goes.slide)}
        ${this.bar('present.time-chapter', goes.chapter)}
        <div class="row clock">${this.asks ? this.question() : this.buttons()}</div>
        <div class="row">${this.offer(goes)}</div>
      </div>
    `;
  }

  private clocks({ talk }: Paces) {
    const isOver = Math.round(talk.left) < 0;
    return html`<dl part="clocks">
      <div>
        <dt>${this.say('present.time-day')}</dt>
        <dd>${steady(dayText(this.ticks.now, this.start!.language))}</dd>
      </div>
      <div>
        <dt>${this.say('present.time-used')}</dt>
        <dd class="large">${steady(minuteText(Math.floor(talk.used)))}</dd>
      </div>
      <div class=${isOver ? 'over' : ''}>
        <dt>${this.say(isOver ? 'present.time-over' : 'present.time-left')}</dt>
        <dd class="large">${steady(minuteText(Math.abs(Math.ceil(talk.left))))}</dd>
      </div>
    </dl>`;
  }

  /** Where the talk stands against its plan, in words and by a sign; and when it ends if it goes on like this. */
  private standing(planned: Schedule, goes: Paces) {
    const how = standingOf(goes.talk);
    const at = timeOfDay(reached(planned, this.talk!.position, goes), goes.talk.used, this.ticks.now);
    const time = minuteText(Math.abs(goes.talk.behind));
    return html`
      <p class="pace ${how}">${steady(this.say(`present.time-${how}`, { time }))}</p>
      <p class="end">
        ${steady(this.say('present.time-ends', { time: dayText(at, this.start!.language) }))}
        ${
          goes.share < planned.share - 0.01
            ? html`<span>${this.say('present.time-quicker', { percent: Math.round(goes.share * 100) })}</span>`
            : nothing
        }
      </p>
      <p class="hidden" role="status">${this.say(`present.time-is-${how}`)}</p>
    `;
  }

  private bar(name: 'present.time-slide' | 'present.time-chapter', pace: Pace) {
    const text =
      pace.end > 0
        ? this.say('present.time-of', { used: minuteText(Math.floor(pace.used)), planned: minuteText(pace.end) })
        : this.say('present.time-extra');
    const share = (seconds: number): number => (pace.end > 0 ? Math.min(1, Math.max(0, seconds / pace.end)) : 0);
    return html`<div class="part ${pace.end > 0 && pace.left < 0 ? 'late' : ''}">
      <p><b>${this.say(name)}</b> <span>${steady(text)}</span></p>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="whole" width="100" height="4"></rect>
        <rect class="had" width=${100 * share(pace.used)} height="4"></rect>
        <rect class="due" x=${100 * share(pace.to) - 0.3} width="0.6" height="4"></rect>
      </svg>
    </div>`;
  }

  private buttons() {
    const { clock } = this.talk!;
    const isFresh = clock.used === 0 && clock.since === null;
    const word = clock.since !== null ? 'pause' : isFresh ? 'start' : 'go-on';
    return html`
      <button class="main" type="button" @click=${() => this.turn()}>${this.say(`present.time-${word}`)}</button>
      <button class="anew" type="button" ?disabled=${isFresh} @click=${() => void this.ask(true)}>
        ${this.say('present.time-anew')}
      </button>
    `;
  }

  private question() {
    const escape = ({ key }: KeyboardEvent): void => void (key === 'Escape' && this.ask(false));
    return html`<div class="question" role="group" aria-label=${this.say('present.time-ask')} @keydown=${escape}>
      <button class="keep" type="button" @click=${() => void this.ask(false)}>${this.say('present.time-keep')}</button>
      <button type="button" @click=${() => this.reset()}>${this.say('present.time-reset')}</button>
    </div>`;
  }

  /** The room for it is always there, so that nothing moves when it comes. */
  private offer({ spare }: Paces) {
    const { plan, clock } = this.talk!;
    const late = plan.late ?? [];
    const isRunning = clock.used > 0 || clock.since !== null;
    const say = (word: 'catch-up' | 'bring-back', count: number): string =>
      this.say(count === 1 ? `present.time-${word}-one` : `present.time-${word}`, { count });
    return html`
      ${
        spare.length > 0 && isRunning
          ? html`<button
              class="offer"
              type="button"
              @click=${() => this.podium?.do({ type: 'plan', plan: without(plan, spare) })}
            >
              ${say('catch-up', spare.length)}
            </button>`
          : nothing
      }
      ${
        late.length > 0
          ? html`<button type="button" @click=${() => this.podium?.do({ type: 'plan', plan: restored(plan) })}>
              ${say('bring-back', late.length)}
            </button>`
          : nothing
      }
    `;
  }
}

/** A second this way or that is none. */
const standingOf = ({ behind }: Pace): 'on' | 'behind' | 'ahead' =>
  Math.round(behind) > 0 ? 'behind' : Math.round(behind) < 0 ? 'ahead' : 'on';

declare global {
  interface HTMLElementTagNameMap {
    'present-time': PresentTime;
  }
}
