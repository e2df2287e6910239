import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { current, type Round } from '../../quiz/index.ts';
import { learnEvent } from './events.ts';
import { FORGOTTEN } from './forget.ts';

/** Rounds as they stand, by the page that asks them. */
const rounds = new Map<string, Round>();
window.addEventListener(FORGOTTEN, () => rounds.clear());

/**
 * The round of a page. It outlives the page: who looks something up finds the same question on coming back. The book is
 * told which question is asked.
 */
export class Asking implements ReactiveController {
  private key = '';
  private told: string | null = null;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
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

  /** null ends it. */
  put(round: Round | null): void {
    if (round) rounds.set(this.key, round);
    else rounds.delete(this.key);
    this.host.requestUpdate();
  }
}
