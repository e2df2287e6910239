import * as v from 'valibot';
import type { BrowserHealth, ToServer, ToSupervisor } from '../operator/api.ts';
import { CannotError } from './operator-route.ts';

/** The part of `process` that a supervisor talks to. */
export interface Channel {
  readonly connected?: boolean;
  send?(message: ToSupervisor): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

const schema = v.object({
  type: v.literal('browser'),
  state: v.object({
    state: v.picklist(['starting', 'running', 'recovering', 'still', 'stopped']),
    version: v.string(),
    since: v.string(),
    frames: v.number(),
    frameAge: v.number(),
    recoveries: v.array(v.object({ at: v.string(), why: v.string(), rung: v.string() })),
  }),
}) satisfies v.GenericSchema<unknown, ToServer>;

/** What the supervisor that has started this server says, and hears. Without one, nobody does. */
export class SupervisorChannel {
  private state: BrowserHealth | null = null;

  constructor(private readonly channel: Channel) {
    if (!channel.send) return;
    channel.on('message', (message) => {
      const read = v.safeParse(schema, message);
      if (read.success) this.state = read.output.state;
    });
  }

  /** How the browser is; null without a supervisor. */
  get browser(): BrowserHealth | null {
    return this.isThere ? this.state : null;
  }

  listening(address: string): void {
    if (this.isThere) this.channel.send!({ type: 'listening', address });
  }

  /** Throws `CannotError` without a supervisor. */
  act(act: 'reload' | 'restart'): void {
    if (!this.isThere)
      throw new CannotError('Nobody watches over the browser here: the kiosk was started without its supervisor.');
    this.channel.send!({ type: 'act', act });
  }

  get isThere(): boolean {
    return Boolean(this.channel.send && this.channel.connected);
  }
}
