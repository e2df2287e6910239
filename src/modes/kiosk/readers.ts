import type { LitElement, ReactiveController } from 'lit';
import type { PublishedStart } from '../../content/index.ts';
import type { Visit } from './flow.ts';

/** How often what is on screen is measured for its readers, in ms. */
const MEASURE = 1000;

interface Screen extends LitElement {
  readonly idle: boolean;
  readonly visit: Visit | null;
  readonly start: PublishedStart | null;
}

/** How long the words on the screen take to read, for whom a warning must wait. */
export class Readers implements ReactiveController {
  private timer = 0;
  /** A page that has no moment to spare is asked once, not every second. */
  private isMeasuring = false;

  /** `takes`: ms that they take now, where that is another time than the visit knows. */
  constructor(
    private readonly screen: Screen,
    private readonly takes: (reading: number) => void,
  ) {
    screen.addController(this);
  }

  hostConnected(): void {
    this.timer = window.setInterval(() => void this.measure(), MEASURE);
  }

  hostDisconnected(): void {
    clearInterval(this.timer);
  }

  private async measure(): Promise<void> {
    const { screen } = this;
    if (this.isMeasuring || !screen.visit || screen.idle || screen.visit.warned !== null) return;
    this.isMeasuring = true;
    try {
      const { timeToRead } = await import('./reading.ts');
      const reading = await timeToRead(screen, screen.start?.edition ?? '');
      if (Math.abs(reading - (screen.visit?.reading ?? 0)) > MEASURE) this.takes(reading);
    } finally {
      this.isMeasuring = false;
    }
  }
}
