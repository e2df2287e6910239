import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { OperatorTrouble } from './client.ts';
import type { OperatorSay } from './words.ts';

/** What went wrong, as a sentence. */
export const troubleText = (error: unknown, say: OperatorSay): string =>
  error instanceof OperatorTrouble
    ? say(`trouble.${error.trouble}`, { message: error.message })
    : say('trouble.failed', { message: String(error) });

/** One thing at a time that an element asks of the server, and what became of it. */
export class Doing implements ReactiveController {
  /** Something is being done: buttons wait. */
  busy = false;
  private said = '';
  private failed = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly say: () => OperatorSay,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.busy = false;
  }

  /** Does `work` unless something is being done, and tells how it went; answers its result, null where it failed. */
  async run<T>(work: () => Promise<T>, done: (result: T) => string): Promise<T | null> {
    if (this.busy) return null;
    this.tell('', false, true);
    try {
      const result = await work();
      this.tell(done(result), false, false);
      return result;
    } catch (error) {
      this.tell(troubleText(error, this.say()), true, false);
      return null;
    }
  }

  /** The line that tells how it went; screen readers hear it change. */
  note(): TemplateResult {
    return html`<p class=${this.failed ? 'note ill' : 'note'} role="status">${this.said}</p>`;
  }

  private tell(said: string, failed: boolean, busy: boolean): void {
    [this.said, this.failed, this.busy] = [said, failed, busy];
    this.host.requestUpdate();
  }
}
