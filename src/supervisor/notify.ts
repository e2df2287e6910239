import { spawn } from 'node:child_process';

/**
 * Tells systemd how the kiosk is, by `systemd-notify`: Node cannot write to a datagram socket itself. Says nothing where
 * no NOTIFY_SOCKET is set. The unit needs `NotifyAccess=all`, because it is a child that speaks.
 */
export class Notifier {
  private isReady = false;
  private last = -Infinity;
  private readonly every: number;

  constructor(private readonly env: NodeJS.ProcessEnv) {
    // Half of the watchdog's patience, as sd_watchdog_enabled(3) advises.
    this.every = Number(env.WATCHDOG_USEC ?? 0) / 2000;
  }

  /** Called at every look at which the screen was seen to be painted; `now` in monotonic ms. */
  painted(now: number): void {
    if (!this.isReady) this.tell('READY=1', 'STATUS=The kiosk is on the screen');
    this.isReady = true;
    if (!this.every || now - this.last < this.every) return;
    this.last = now;
    this.tell('WATCHDOG=1');
  }

  /** One line in `systemctl status`. */
  status(text: string): void {
    this.tell(`STATUS=${text}`);
  }

  stopping(): void {
    this.tell('STOPPING=1');
  }

  private tell(...words: string[]): void {
    if (!this.env.NOTIFY_SOCKET) return;
    const child = spawn('systemd-notify', words, { env: this.env, stdio: 'ignore', timeout: 5000 });
    // Without the program the watchdog ends the kiosk, and the journal says so.
    child.on('error', (error) => console.error(`systemd-notify: ${error.message}`));
  }
}
