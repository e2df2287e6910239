import { customElement, property } from 'lit/decorators.js';
import { KioskBand, type Sentence } from './band.ts';
import type { ScheduleState } from './schedule.ts';
import { sentences, textOf } from './sentences.ts';
import { inMinutes } from './time-left.ts';

/** Says what begins soon, on the screens where somebody may want to go there. */
@customElement('kiosk-notice')
export class KioskNotice extends KioskBand {
  @property({ attribute: false }) notice: ScheduleState['notice'] = null;

  protected override topic(): string {
    return this.notice?.text ?? '';
  }

  protected override sentences(): readonly Sentence[] {
    const { notice, say, edition } = this;
    if (!notice) return [];
    return sentences(say, 'schedule.notice', edition, (language, i) => ({
      text: textOf(notice.text, i),
      left: inMinutes(notice.minutes, language),
    }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kiosk-notice': KioskNotice;
  }
}
