import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PublishedSchedule } from '../../content/index.ts';
import { plausible, trust, type ClockSample, type ClockTrust } from './clock-trust.ts';
import { NO_SCHEDULE, sameState, scheduleAt, type ScheduleState } from './schedule.ts';

const SECOND = 1000;
const clocks = (): ClockSample => ({ wall: Date.now(), mono: performance.now() });

/**
 * Follows a schedule, second by second, while its element is on the page, and has the element drawn anew when something
 * changes. The clock is watched from the beginning, also before there is a schedule.
 */
export class HoursController implements ReactiveController {
  state: ScheduleState = NO_SCHEDULE;
  private schedule: PublishedSchedule | null = null;
  private version = '';
  private clock: ClockTrust | null = null;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly look: () => ClockSample = clocks,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.timer = setInterval(() => this.tick(), SECOND);
    this.tick();
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  /** The screen goes black when nobody is at it. */
  get blank(): boolean {
    return this.state.hours.kind === 'closed' && (this.schedule?.blank ?? false);
  }

  /** The schedule to follow; null for none, or where the operator wants none followed. `version` is the story's. */
  follow(schedule: PublishedSchedule | null, version: string): void {
    if (schedule === this.schedule && version === this.version) return;
    this.schedule = schedule;
    this.version = version;
    this.tick();
  }

  private tick(): void {
    const sample = this.look();
    this.clock = trust(this.clock, sample);
    const { schedule, clock, version } = this;
    const state = schedule
      ? scheduleAt(schedule, sample.wall, plausible(clock, sample.wall, schedule, version))
      : NO_SCHEDULE;
    if (sameState(state, this.state)) return;
    this.state = state;
    this.host.requestUpdate();
  }
}
