import { html } from 'lit';
import {
  formatPosition,
  parsePosition,
  samePosition,
  textSizeOn,
  type Library,
  type Position,
} from '../content/index.ts';
import { deck, ForumKiosk } from '../modes/kiosk/index.ts';
import type { Beat } from '../operator/api.ts';
import { loadLater, type Settings } from '../ui/index.ts';
import type { AppHost, Mode, ModeStatus } from './mode.ts';
import { Reporter } from './reporter.ts';
import { SettingsOwner } from './settings-owner.ts';

/** How long after the first picture comes what that has no need of, in ms. */
const LATER = 1000;

/**
 * The app as a kiosk: settings that end with the visit, an address that follows the story, a page that is locked down, and
 * a machine that hears how it is. Newer content waits until nobody is there.
 */
export class KioskMode implements Mode {
  readonly name = 'kiosk';
  readonly sparing = true;
  private readonly owner: SettingsOwner;
  private readonly reporter: Reporter;
  /** Newer content that came while somebody was there. */
  private waiting: Library | null = null;
  private later = 0;
  /** Gives the page back what a kiosk takes from it. */
  private unlock: () => void = () => undefined;
  /** What the address was last told to be. */
  private followed: string | null = null;

  constructor(private readonly app: AppHost) {
    this.owner = new SettingsOwner(() => app.requestUpdate());
    this.reporter = new Reporter({ look: () => this.beat, onBad: () => void this.refresh() });
  }

  /** The language that each visitor begins with: the address asks for it, or it is set for the machine. */
  languageOf(): string {
    return this.app.query.get('lang') ?? this.owner.machine.settings.language ?? '';
  }

  get status(): ModeStatus | null {
    return this.kiosk?.status ?? null;
  }

  async begin(): Promise<void> {
    // A link into the story: its code comes beside the words.
    if (parsePosition(location.hash)) deck().catch(() => undefined);
    await this.ask();
    this.owner.reset();
    this.later ||= window.setTimeout(() => void this.loadLater(), LATER);
  }

  foresee(library: Library, edition: string): void {
    const linked = parsePosition(location.hash);
    if (linked) library.chapter(linked.chapter, edition).catch(() => undefined);
  }

  end(): void {
    clearTimeout(this.later);
    this.owner.close();
    this.reporter.close();
    this.unlock();
  }

  took(hash: string): void {
    this.owner.suit(textSizeOn(this.app.start?.kiosk.screen));
    if (!this.app.query.get('content')) this.reporter.show(hash);
  }

  addressed(position: Position | null): void {
    this.followed = null;
    // The loop may show the same step: who asks for it wants the story.
    const { phase, position: shown } = this.app.status;
    if (position && (phase !== 'story' || !samePosition(position, shown))) this.kiosk?.open(position);
  }

  problem(message: string, isOfStory: boolean): void {
    this.reporter.problem(message, isOfStory);
  }

  reset(): void {
    this.kiosk?.reset();
  }

  /** Looks for newer content. Nobody is interrupted by it. */
  async refresh(): Promise<void> {
    const newest = await this.app.newest();
    if (newest) this.waiting = newest.manifest.hash === this.app.library?.manifest.hash ? null : newest;
    await this.takeWaiting();
  }

  private get kiosk(): ForumKiosk | null {
    return this.app.querySelector('forum-kiosk');
  }

  /** A sign of life for the server. */
  private get beat(): Beat {
    const { phase, position, frames, content } = this.app.status;
    return {
      phase,
      position: position && formatPosition(position),
      frames,
      hash: this.app.library?.manifest.hash ?? '',
      version: content.version,
      visit: this.kiosk?.visits ?? 0,
      skipped: this.kiosk?.skipped ?? [],
    };
  }

  private async loadLater(): Promise<void> {
    try {
      const { dismissWorkers, lockDown } = await loadLater();
      if (!this.app.isConnected) return;
      this.unlock();
      this.unlock = lockDown(window);
      await dismissWorkers(window);
    } catch (error) {
      console.warn(error);
    }
  }

  /** Shows newer content as soon as nobody is there. */
  private async takeWaiting(): Promise<void> {
    const { waiting } = this;
    if (!waiting || !(this.kiosk?.idle ?? true)) return;
    this.waiting = null;
    await this.app.speak(this.languageOf(), waiting);
  }

  /** The address follows the story as soon as that is on screen, so that a reload or a link comes back to the same step. */
  private follow(): void {
    const visit = this.kiosk?.visit;
    const hash = visit?.screen === 'story' && visit.warned === null ? `#/${formatPosition(visit.position)}` : '';
    if (this.followed === hash) return;
    this.followed = hash;
    const before = location.hash;
    const write = () => {
      // What somebody else has written there meanwhile is a wish, which comes as an event.
      if (this.followed === hash && location.hash === before && before !== hash)
        history.replaceState(null, '', hash || location.pathname + location.search);
    };
    // Once the frame is on its way that a visitor waits for: it would come later by as much.
    requestAnimationFrame(() => setTimeout(write));
  }

  /** Asks what is set for the machine. Where there is none behind the page nobody hears how it is, either. */
  private async ask(): Promise<void> {
    const { machine } = this.owner;
    await machine.ask();
    if (machine.unknown) this.reporter.close();
  }

  /** The next visitor gets everything as it is set for the machine. */
  private async leave(): Promise<void> {
    this.owner.reset();
    if (this.app.wanted !== this.languageOf()) await this.app.speak(this.languageOf()).catch(() => undefined);
  }

  /** The loop begins, again: what was changed in it and then left goes too, and the machine may have been set anew. */
  private async idle(): Promise<void> {
    this.reporter.loopBegins();
    const { menu } = this.app.start?.kiosk.idle ?? { menu: 0 };
    await this.ask();
    if (!this.owner.recent(menu * 1000, performance.now())) await this.leave();
    await this.refresh();
  }

  private looped(): void {
    this.reporter.looped();
    void this.idle();
  }

  private choose(language: string): void {
    this.owner.touched(performance.now());
    void this.app.speak(language).catch((error: unknown) => console.warn(error));
  }

  render() {
    const { library, start, registry } = this.app;
    return html`
      <forum-kiosk
        .library=${library}
        .start=${start}
        .loadScene=${registry.loadScene}
        .loadQuestion=${registry.loadQuestion}
        .loadWords=${this.loadWords}
        .opening=${parsePosition(location.hash)}
        .settings=${this.owner.settings}
        ?scheduled=${this.owner.machine.settings.schedule}
        ?still=${this.owner.still}
        @language-change=${(event: CustomEvent<string>) => this.choose(event.detail)}
        @settings-change=${(event: CustomEvent<Partial<Settings>>) => this.owner.change(event.detail, performance.now())}
        @visit-ended=${() => void this.leave()}
        @kiosk-idle=${() => void this.idle()}
        @kiosk-looped=${() => this.looped()}
        @kiosk-moved=${() => this.follow()}
        @machine-changed=${() => void this.idle()}
      ></forum-kiosk>
    `;
  }

  private readonly loadWords = (): Promise<void> => this.app.speakWhole();
}

// The element is drawn by its name alone.
void ForumKiosk;
