import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Most bytes of one file, and how many files there are: the newest has no number. */
export interface LogBounds {
  readonly bytes: number;
  readonly files: number;
}

/** About a month of lines, a minute each. */
const LOG_BOUNDS: LogBounds = { bytes: 4_000_000, files: 4 };

/**
 * How the machine was, as lines of JSON: one a minute and one for each event. Never in the way of the kiosk: where the
 * disk is full or gone, `write` says so once and the line is lost.
 */
export class HealthLog {
  private size: number | null = null;
  private isSilent = false;

  constructor(
    readonly file: string,
    private readonly say: (message: string) => void,
    private readonly bounds: LogBounds = LOG_BOUNDS,
  ) {}

  write(record: Readonly<Record<string, unknown>>, at = new Date()): void {
    const line = `${JSON.stringify({ at: at.toISOString(), ...record })}\n`;
    try {
      this.size ??= this.sizeNow();
      if (this.size + Buffer.byteLength(line) > this.bounds.bytes) this.turn();
      appendFileSync(this.file, line);
      this.size += Buffer.byteLength(line);
      this.isSilent = false;
    } catch (error) {
      this.size = null;
      if (!this.isSilent) this.say(`The health log cannot be written: ${(error as Error).message}`);
      this.isSilent = true;
    }
  }

  private sizeNow(): number {
    mkdirSync(dirname(this.file), { recursive: true });
    return statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** health.ndjson -> health.1.ndjson -> ... and the oldest is gone. */
  private turn(): void {
    const name = (i: number) => (i === 0 ? this.file : this.file.replace(/(\.\w+)?$/, `.${i}$1`));
    rmSync(name(this.bounds.files - 1), { force: true });
    for (let i = this.bounds.files - 2; i >= 0; i--)
      if (statSync(name(i), { throwIfNoEntry: false })) renameSync(name(i), name(i + 1));
    this.size = 0;
  }
}
