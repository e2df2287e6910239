import type { ReactiveControllerHost } from 'lit';
import type { Round } from '../../quiz/index.ts';
import { FORGOTTEN } from './forget.ts';

/** Rounds as they stand, by the page that asks them. */
const rounds = new Map<string, Round>();
window.addEventListener(FORGOTTEN, () => rounds.clear());

/** The round of a page. It outlives the page: who looks something up finds the same question on coming back. */
export class Asking {
  private key = '';

  constructor(private readonly host: ReactiveControllerHost) {}

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
