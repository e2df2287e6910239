import { Keep, READING, type ReadingSettings } from '../ui/index.ts';
import { lookOf } from './look.ts';

/** What is kept of a reader's wishes: the settings, and in which language or languages to read. */
interface Wishes {
  readonly settings: ReadingSettings;
  /** '' where none was chosen. */
  readonly edition: string;
}

const CHOICES: { readonly [K in keyof ReadingSettings]: readonly ReadingSettings[K][] } = {
  theme: ['system', 'day', 'night', 'projector'],
  textSize: ['normal', 'large', 'largest'],
  contrast: ['normal', 'high'],
  motion: ['moving', 'still'],
};

/** Wishes out of whatever was stored; what is none is as if it had never been changed. */
export function readWishes(stored: unknown): Wishes {
  const { settings = {}, edition } = isRecord(stored) ? stored : {};
  const own = isRecord(settings) ? settings : {};
  const known = Object.entries(CHOICES).filter(([key, values]) => (values as readonly unknown[]).includes(own[key]));
  return {
    settings: { ...READING, ...Object.fromEntries(known.map(([key]) => [key, own[key]])) },
    edition: typeof edition === 'string' && /^[a-z-]{2,20}(,[a-z-]{2,20})?$/.test(edition) ? edition : '',
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A reader's settings: kept on the device, and told to the page. Day and night follow the system unless one was chosen. */
export class ReadingOwner {
  private readonly kept = new Keep('forum-learn/settings', readWishes);
  private wishes = this.kept.load();
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly daylight = matchMedia('(prefers-color-scheme: light)');

  /** `taken` is called after every change. */
  constructor(private readonly taken: () => void) {
    for (const wish of [this.stillness, this.daylight]) wish.addEventListener('change', this.apply);
    this.apply();
  }

  close(): void {
    for (const wish of [this.stillness, this.daylight]) wish.removeEventListener('change', this.apply);
    delete document.documentElement.dataset['theme'];
  }

  get settings(): ReadingSettings {
    return this.wishes.settings;
  }

  get edition(): string {
    return this.wishes.edition;
  }

  /** Every change is shown at once. */
  get still(): boolean {
    return this.stillness.matches || this.settings.motion === 'still';
  }

  change(part: Partial<ReadingSettings>): void {
    this.wishes = { ...this.wishes, settings: { ...this.settings, ...part } };
    this.kept.save(this.wishes);
    this.apply();
  }

  speak(edition: string): void {
    this.wishes = { ...this.wishes, edition };
    this.kept.save(this.wishes);
  }

  private readonly apply = (): void => {
    const look = lookOf(this.settings, { daylight: this.daylight.matches, stillness: this.stillness.matches });
    const { documentElement: root } = document;
    Object.assign(root.dataset, look);
    tellBrowser('color-scheme', look.theme === 'day' ? 'light' : 'dark');
    tellBrowser('theme-color', getComputedStyle(root).getPropertyValue('--ground').trim());
    // Pictures read their colours from the page.
    window.dispatchEvent(new Event('colours-changed'));
    this.taken();
  };
}

/** What the browser draws around the page goes with it. */
function tellBrowser(name: string, content: string): void {
  document.querySelector(`meta[name='${name}']`)?.setAttribute('content', content);
}
