import { customElement, property } from 'lit/decorators.js';
import { KioskBand, type Sentence } from './band.ts';
import type { Hours } from './schedule.ts';
import { sentences } from './sentences.ts';
import { timeLeft } from './time-left.ts';

/** Says, below the attract loop, how long it takes until the doors open. */
@customElement('kiosk-countdown')
export class KioskCountdown extends KioskBand {
  @property({ attribute: false }) hours: Hours = { kind: 'unknown' };

  protected override topic(): string {
    return this.hours.kind === 'before' ? this.hours.opens : '';
  }

  protected override sentences(): readonly Sentence[] {
    const { hours, say, edition } = this;
    if (hours.kind !== 'before') return [];
    return sentences(say, 'schedule.opens', edition, (language) => ({
      time: hours.opens,
      left: timeLeft(hours.left, language),
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-countdown': KioskCountdown;
  }
}
