import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { current, roundDone, type Round } from '../../quiz/index.ts';
import type { Bank } from './bank.ts';
import { learnEvent } from './events.ts';
import { FORGOTTEN } from './forget.ts';
import './quiz.ts';
import type { View } from './view.ts';

/** Rounds as they stand, by the page that asks them. */
const rounds = new Map<string, Round>();
window.addEventListener(FORGOTTEN, () => rounds.clear());

/**
 * The round of a page, and how it is asked. It outlives the page: who looks something up finds the same question on coming back. The book is
 * told which question is asked.
 */
export class Asking implements ReactiveController {
  private key = '';
  private told: string | null = null;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    this.told = null;
  }

  hostUpdated(): void {
    const question = this.round && current(this.round);
    if (question === this.told) return;
    this.told = question;
    this.host.dispatchEvent(learnEvent({ type: 'asking', question }));
  }

  /** Turns to the round of this page of this story. */
  at(...page: readonly string[]): void {
    this.key = page.join('/');
  }

  get round(): Round | null {
    return rounds.get(this.key) ?? null;
  }

  /** A question waits to be answered. */
  get isOpen(): boolean {
    return this.round !== null && !roundDone(this.round);
  }

  /** null ends it. */
  put(round: Round | null): void {
    if (round) rounds.set(this.key, round);
    else rounds.delete(this.key);
    this.host.requestUpdate();
  }

  /** Puts a round that gives the page another face: its heading is read out. */
  async turn(round: Round | null): Promise<void> {
    this.put(round);
    await this.host.updateComplete;
    window.scrollTo(0, 0);
    this.host.renderRoot.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }

  /** The questions, one after another. `way` leads out of the round, and says so by its slot. */
  session(view: View, bank: Bank, way: unknown): TemplateResult {
    return html`<learn-quiz
      .view=${view}
      .bank=${bank}
      .questions=${bank.questions}
      .round=${this.round}
      @quiz-change=${(event: CustomEvent<Round>) => this.put(event.detail)}
      @quiz-done=${(event: CustomEvent<Round>) => void this.turn(event.detail)}
    >
      ${way}
    </learn-quiz>`;
  }
}
