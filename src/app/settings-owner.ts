import { PLAIN, type Settings } from '../ui/index.ts';
import { Machine } from './machine.ts';

/** What holds for this visitor: the machine's settings, and what the visitor has changed. The page is told all of it. */
export class SettingsOwner {
  settings: Settings = PLAIN;
  readonly machine = new Machine();
  private readonly wish = matchMedia('(prefers-reduced-motion: reduce)');
  /** The text that can be read from where people stand. */
  private readable: Settings['textSize'] = PLAIN.textSize;
  /** When the visitor changed something; null: nothing yet. */
  private changed: number | null = null;

  /** `taken` is called after every change. */
  constructor(private readonly taken: () => void) {
    this.wish.addEventListener('change', this.apply);
    this.apply();
  }

  close(): void {
    this.wish.removeEventListener('change', this.apply);
  }

  /** Every change is shown at once: a visitor, the machine or the system wants it so. */
  get still(): boolean {
    return this.wish.matches || this.settings.motion === 'still';
  }

  change(part: Partial<Settings>, now: number): void {
    this.settings = { ...this.settings, ...part };
    this.touched(now);
    this.apply();
  }

  /** Something that ends with the visit was chosen. */
  touched(now: number): void {
    this.changed = now;
  }

  /** Was something chosen less than `ms` ago? Nobody may have begun a visit for it. */
  recent(ms: number, now: number): boolean {
    return this.changed !== null && now - this.changed < ms;
  }

  /** Every visitor finds text of this size, who may switch it off: people stand so far from the screen. */
  suit(textSize: Settings['textSize']): void {
    if (textSize === this.readable) return;
    this.readable = textSize;
    if (this.changed === null) this.reset();
  }

  /** The next visitor finds what is set for the machine. */
  reset(): void {
    const { textSize, contrast, motion, reach } = this.machine.settings;
    this.settings = { textSize: this.readable === 'large' ? 'large' : textSize, contrast, motion, reach };
    this.changed = null;
    this.apply();
  }

  private readonly apply = (): void => {
    const { dataset } = document.documentElement;
    const { textSize, contrast, reach } = this.settings;
    const recoloured = (dataset['contrast'] ?? PLAIN.contrast) !== contrast;
    Object.assign(dataset, { textSize, contrast, reach, motion: this.still ? 'still' : 'moving' });
    // Pictures read their colours from the page.
    if (recoloured) window.dispatchEvent(new Event('colours-changed'));
    this.taken();
  };
}
