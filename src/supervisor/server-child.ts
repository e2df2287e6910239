import { fork, type ChildProcess } from 'node:child_process';
import type { ToServer, ToSupervisor } from '../operator/api.ts';
import { LONG_LIFE, waitBefore } from './backoff.ts';

export interface ServerOptions {
  /** Path of dist/server/main.js. */
  readonly main: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Where it answers, as "http://127.0.0.1:4173". */
  readonly origin: string;
  /** What the operator asks for on the screen. */
  readonly onAct: (act: 'reload' | 'restart') => void;
  /** The server has died, or did not answer and was ended. */
  readonly onEvent: (event: 'server-gone' | 'server-hung', detail: Readonly<Record<string, unknown>>) => void;
}

/** How often the server is asked whether it lives, how long it has for the answer, and how often it may miss, ms. */
const ASK_EVERY = 3000;
const ANSWER = 3000;
const MOST_MISSES = 3;

/** The local server as a child process: started again whenever it dies or hangs, later each time it dies young. */
export class ServerChild {
  private child: ChildProcess | null = null;
  private failures = 0;
  private misses = 0;
  private begun = 0;
  private hasAnswered = false;
  private isStopping = false;
  private asking: NodeJS.Timeout | undefined;
  private waiting: NodeJS.Timeout | undefined;

  constructor(private readonly options: ServerOptions) {}

  get pid(): number | undefined {
    return this.child?.pid;
  }

  start(): void {
    const { main, args, env, onAct } = this.options;
    const child = fork(main, args, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    this.begun = performance.now();
    this.misses = 0;
    this.hasAnswered = false;
    child.on('message', (message: ToSupervisor) => {
      if (message?.type === 'act') onAct(message.act);
    });
    // A channel that closes while something is sent is no news: the exit tells.
    child.on('error', () => undefined);
    child.once('exit', (code, signal) => this.bury(code, signal));
    clearInterval(this.asking);
    this.asking = setInterval(() => void this.askHealth(), ASK_EVERY);
  }

  tell(message: ToServer): void {
    if (this.child?.connected) this.child.send(message, () => undefined);
  }

  /** Any answer is a sign of life; what it says is for the operator. */
  async answers(ms = ANSWER): Promise<boolean> {
    try {
      const response = await fetch(`${this.options.origin}/health`, { signal: AbortSignal.timeout(ms) });
      await response.body?.cancel();
      return true;
    } catch {
      return false;
    }
  }

  /** Lets it finish the answers that are under way; not for longer than `ms`. */
  async stop(ms = 3000): Promise<void> {
    this.isStopping = true;
    clearInterval(this.asking);
    clearTimeout(this.waiting);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), ms);
    await gone;
    clearTimeout(timer);
  }

  private async askHealth(): Promise<void> {
    const { child } = this;
    const isWell = await this.answers();
    if (child !== this.child || this.isStopping) return;
    this.hasAnswered ||= isWell;
    // A server that has not answered yet reads its story; it gets longer.
    this.misses = isWell ? 0 : this.misses + 1;
    if (this.misses < (this.hasAnswered ? MOST_MISSES : 3 * MOST_MISSES)) return;
    this.misses = 0;
    this.options.onEvent('server-hung', { pid: child?.pid });
    child?.kill('SIGKILL');
  }

  private bury(code: number | null, signal: string | null): void {
    clearInterval(this.asking);
    if (this.isStopping) return;
    if (performance.now() - this.begun > LONG_LIFE) this.failures = 0;
    const wait = waitBefore(this.failures++);
    this.options.onEvent('server-gone', { code, signal, wait });
    this.waiting = setTimeout(() => this.start(), wait);
  }
}
