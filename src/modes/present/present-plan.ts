import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { PublishedMap, PublishedStart } from '../../content/index.ts';
import { saveFile } from '../../ui/parts/save-file.ts';
import { hidden, type Say } from '../../ui/index.ts';
import { buttons } from './buttons.styles.ts';
import { paces, reached, timeOfDay, type Paces } from './pace.ts';
import { openingOf } from './opening.ts';
import { byHand, replan, schedule, sum, type PlannedSlide, type Schedule } from './plan.ts';
import type { Podium } from './podium.ts';
import { planStyles } from './present-plan.styles.ts';
import { keptRehearsals, lastTimes, rehearsalsCsv, spentIn } from './rehearsal.ts';
import { RowKeys } from './row-keys.ts';
import { oneLine } from './spoken.ts';
import { slideKey, usedOf, type Talk } from './talk.ts';
import { Ticks } from './ticks.ts';
import { dayText, minuteText, steady, timing } from './timing.ts';

/** What an organiser gives a speaker. */
const MINUTES = [5, 10, 20, 40];
/** A list that was touched stays where it is for so long, in ms. */
const AT_WORK = 8000;

/** What is told in the time that there is, what is not, and what each slide took the last time. */
@customElement('present-plan')
export class PresentPlan extends LitElement {
  static override styles = [buttons, hidden, timing, planStyles];

  @property({ attribute: false }) start: PublishedStart | null = null;
  /** null: not here yet; ids stand in. */
  @property({ attribute: false }) titles: PublishedMap | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Pick<Podium, 'do'> | null = null;
  @property({ attribute: false }) say: Say = (key) => key;
  /** "Erase" was pressed and is not yet meant. */
  @state() private asks = false;
  @query('.list') private list!: HTMLElement | null;
  @query('.now') private now!: HTMLElement | null;
  @query('.keep') private keep!: HTMLButtonElement | null;
  private readonly ticks = new Ticks(this, () => this.talk?.clock);
  private readonly rows = new RowKeys(this);
  /** The slide that Tab leads to. */
  private stop = '';
  private planned: Schedule | null = null;
  /** When somebody last put a hand to the list, in ms since 1970. */
  private touched = 0;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { start, talk } = this;
    if (!start || !talk) return;
    if (changed.has('start') || changed.get('talk')?.plan !== talk.plan || !this.planned)
      this.planned = schedule(start.chapters, talk.plan);
    const here = slideKey(talk.position);
    const before = changed.get('talk');
    if (before && slideKey(before.position) !== here) this.rows.forget();
    this.stop = this.rows.stop(
      this.planned.slides.map(({ key }) => key),
      here,
    );
  }

  protected override updated(changed: PropertyValues<this>): void {
    const before = changed.get('talk');
    if (this.talk && (!before || slideKey(before.position) !== slideKey(this.talk.position))) this.bringIn();
  }

  /** The slide on screen comes into the list's window, unless somebody is just at work there. Nothing else scrolls. */
  private bringIn(): void {
    const { list, now } = this;
    if (!list || !now || this.ticks.now - this.touched < AT_WORK) return;
    list.scrollTop += now.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
  }

  private readonly touch = (): void => void (this.touched = this.ticks.now);
  private readonly key = (event: KeyboardEvent): void => {
    this.touch();
    this.rows.pressed(event);
  };

  private readonly titleOf = ({ chapter, slide }: { chapter: string; slide: string }): string =>
    oneLine(this.titles?.[chapter]?.[slide] ?? slide);

  private choose(change: { minutes?: number | null; hand?: Readonly<Record<string, boolean>> }): void {
    const { start, talk, podium } = this;
    const plan = replan(start!.chapters, talk!.plan, change);
    podium?.do({ type: 'plan', plan });
    const opening = openingOf(this.planned!, schedule(start!.chapters, plan), talk!);
    if (opening) podium?.do({ type: 'go', position: opening });
  }

  private turn({ key, out }: PlannedSlide): void {
    this.podium?.do({ type: 'plan', plan: byHand(this.start!.chapters, this.talk!.plan, key, out !== null) });
  }

  private save(): void {
    const table = rehearsalsCsv(keptRehearsals.load(), this.planned!, this.titleOf);
    saveFile(new Blob([table], { type: 'text/csv;charset=utf-8' }), 'forum-rehearsals.csv');
  }

  private async ask(asks: boolean): Promise<void> {
    this.asks = asks;
    await this.updateComplete;
    (asks ? this.keep : this.renderRoot.querySelector<HTMLElement>('.erase'))?.focus();
  }

  private async erase(): Promise<void> {
    keptRehearsals.erase();
    this.asks = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.kept p')?.focus();
  }

  override render() {
    const { start, talk, planned } = this;
    if (!start || !talk || !planned) return nothing;
    const used = usedOf(talk.clock, this.ticks.now) / 1000;
    const runs = keptRehearsals.load();
    const goes = paces(planned, talk.position, used, spentIn(runs, used));
    // Who has stopped the clock wants to see what was told just now.
    const last = lastTimes(runs, talk.clock.since === null ? null : used);
    return html`
      <div class="all">
        <div class="fit">
          <h2 id="title">${this.say('present.plan-title')}</h2>
          ${this.minutes()} ${this.total()}
        </div>
        <div
          class="list"
          role="toolbar"
          aria-orientation="vertical"
          aria-labelledby="title"
          @pointerdown=${this.touch}
          @wheel=${this.touch}
          @keydown=${this.key}
          @focusin=${this.rows.focused}
        >
          ${start.chapters.map(({ id, title }) => this.chapter(id, title, goes, last))}
        </div>
        ${this.rehearsals(runs.length)}
      </div>
    `;
  }

  private minutes() {
    const { chapters } = this.start!;
    const { plan } = this.talk!;
    const whole = Math.round(sum(chapters.flatMap(({ slides }) => slides.flatMap(({ seconds }) => seconds))) / 60);
    const button = (minutes: number | null, word: string) =>
      html`<button type="button" aria-pressed=${plan.minutes === minutes} @click=${() => this.choose({ minutes })}>
        ${word}
      </button>`;
    return html`<div class="minutes" role="group" aria-labelledby="title">
      ${MINUTES.map((count) => button(count, this.say('present.plan-minutes', { count })))}
      ${button(null, this.say('present.plan-whole', { count: whole }))}
    </div>`;
  }

  private total() {
    const { slides, total, allowed } = this.planned!;
    const told = slides.filter(({ out }) => out === null).length;
    const over = total - allowed;
    const hasChoices = slides.some((slide) => slide.byHand);
    return html`<p class="total">
        <b>${this.say('present.plan-told', { told, all: slides.length })}</b>
        <b>${steady(this.say('present.plan-of', { total: minuteText(total), allowed: minuteText(allowed) }))}</b>
        <button class="plain" type="button" ?hidden=${!hasChoices} @click=${() => this.choose({ hand: {} })}>
          ${this.say('present.plan-forget')}
        </button>
      </p>
      <p class=${over > 0 ? 'over' : 'hint'}>
        ${over > 0 ? this.say('present.plan-over', { time: minuteText(over) }) : this.say('present.plan-hint')}
      </p>`;
  }

  private chapter(id: string, title: string, goes: Paces, last: Readonly<Record<string, number>>) {
    const slides = this.planned!.slides.filter(({ chapter }) => chapter === id);
    const told = slides.filter(({ out }) => out === null);
    return html`<section>
      <h3>
        <span>${oneLine(title)}</span>
        ${this.at(slides[0]!, goes)}
        <span class="count many">${this.say('present.plan-told', { told: told.length, all: slides.length })}</span>
        <span class="time">${steady(minuteText(sum(told.map(({ seconds }) => seconds))))}</span>
      </h3>
      <ul>
        ${slides.map((slide) => this.slide(slide, goes, last[slide.key]))}
      </ul>
    </section>`;
  }

  /** The time of day when a chapter to come begins, once the clock has run. */
  private at(first: PlannedSlide, goes: Paces) {
    const { slides } = this.planned!;
    const index = slides.indexOf(first);
    const here = slides.findIndex(({ key }) => key === slideKey(this.talk!.position));
    if (goes.talk.used === 0 || index <= here) return nothing;
    const at = timeOfDay(reached(this.planned!, this.talk!.position, goes, index), goes.talk.used, this.ticks.now);
    return html`<span class="count">
      ${steady(this.say('present.plan-at', { time: dayText(at, this.start!.language) }))}
    </span>`;
  }

  private slide(slide: PlannedSlide, { share }: Paces, last: number | undefined) {
    const { out, key } = slide;
    const isNow = key === slideKey(this.talk!.position);
    const state = out === null ? (slide.byHand ? 'in-hand' : null) : (`out-${out}` as const);
    return html`<li class=${isNow ? 'now' : nothing} aria-current=${isNow ? 'true' : nothing}>
      <button
        class="slide ${out === null ? '' : 'out'}"
        type="button"
        role="checkbox"
        aria-checked=${out === null}
        data-row=${key}
        tabindex=${key === this.stop ? 0 : -1}
        @click=${() => this.turn(slide)}
      >
        <span class="box"></span>
        <span class="name">${this.titleOf(slide)}</span>
        <span class="time">${out === null ? steady(minuteText(this.timeOf(slide, share))) : '–'}</span>
        <span class="said">
          ${isNow ? html`<b>${this.say('present.plan-now')}</b>` : nothing}
          ${state ? html`<span>${this.say(`present.plan-${state}`)}</span>` : nothing}
          ${
            last === undefined
              ? nothing
              : html`<span class="last">${steady(this.say('present.plan-last', { time: minuteText(last) }))}</span>`
          }
        </span>
      </button>
    </li>`;
  }

  /** What is still to come is told as fast as it must be. */
  private timeOf(slide: PlannedSlide, share: number): number {
    const { slides, share: planned } = this.planned!;
    const here = slides.findIndex(({ key }) => key === slideKey(this.talk!.position));
    return slides.indexOf(slide) > here && share < planned - 0.01 ? slide.own * share : slide.seconds;
  }

  private rehearsals(count: number) {
    const word = count === 0 ? 'talks-none' : count === 1 ? 'talks-one' : 'talks';
    const escape = ({ key }: KeyboardEvent): void => void (key === 'Escape' && this.ask(false));
    if (this.asks)
      return html`<div class="kept" role="group" aria-labelledby="ask" @keydown=${escape}>
        <p id="ask">${this.say('present.plan-erase-ask')}</p>
        <button class="keep" type="button" @click=${() => void this.ask(false)}>
          ${this.say('present.plan-erase-no')}
        </button>
        <button type="button" @click=${() => void this.erase()}>${this.say('present.plan-erase-yes')}</button>
      </div>`;
    return html`<div class="kept">
      <p tabindex="-1">${this.say(`present.plan-${word}`, { count })}</p>
      <button type="button" ?hidden=${count === 0} @click=${() => this.save()}>${this.say('present.plan-save')}</button>
      <button class="erase" type="button" ?hidden=${count === 0} @click=${() => void this.ask(true)}>
        ${this.say('present.plan-erase')}
      </button>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'present-plan': PresentPlan;
  }
}
