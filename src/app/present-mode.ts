import { html } from 'lit';
import { outlineOf, parsePosition, plainText, type Position } from '../content/index.ts';
import {
  ForumConsole,
  ForumHall,
  Podium,
  PresentPaper,
  keptHall,
  type HallSeen,
  type Sign,
  type Talk,
} from '../modes/present/index.ts';
import { Keep, sayer } from '../ui/index.ts';
import { keepTalk } from '../worker/index.ts';
import type { AppHost, Mode, ModeStatus } from './mode.ts';
import { showTabSign } from './tab-sign.ts';
import { isHere, wasHere } from './was-here.ts';

/** A hall that was not heard of for so long is gone, in ms. */
const SILENT = 2000;

const keptLanguage = new Keep('forum-present/language', (stored) => (typeof stored === 'string' ? stored : ''));

/**
 * The app as a cockpit: the speaker's window, or with `&window=hall` the hall's. Both hold on to the same talk; each has a
 * language of its own. With `&window=notes` it is the speaker's notes for paper, which know the talk and do nothing to it.
 */
export class PresentMode implements Mode {
  readonly name = 'present';
  readonly sparing = false;
  private podium: Podium | null = null;
  private talk: Talk | null = null;
  private hall: HallSeen | null = null;
  private silence = 0;
  private letBe: () => void = () => undefined;
  private readonly stillness = matchMedia('(prefers-reduced-motion: reduce)');

  constructor(private readonly app: AppHost) {}

  private get isHall(): boolean {
    return this.app.query.get('window') === 'hall';
  }

  private get isPaper(): boolean {
    return this.app.query.get('window') === 'notes';
  }

  private get isConsole(): boolean {
    return !this.isHall && !this.isPaper;
  }

  /** The hall's is the speaker's choice, and before there is one the address's; the speaker's own is kept. */
  languageOf(editions: readonly string[]): string {
    const asked = this.app.query.get('lang') ?? '';
    const wishes = this.isHall
      ? [this.talk?.hall ?? keptHall(), asked]
      : [asked, keptLanguage.load(), ...navigator.languages.map((tag) => tag.split('-')[0]!.toLowerCase())];
    return wishes.find((wish) => editions.includes(wish)) ?? '';
  }

  get status(): ModeStatus | null {
    const { talk, isHall } = this;
    if (!talk) return null;
    const { start } = this.app;
    // The hall says what is drawn, which may not be there yet.
    const position = isHall ? parsePosition(`#/${this.app.querySelector('forum-hall')?.seen.position}`) : talk.position;
    const slides = start?.chapters.find(({ id }) => id === position?.chapter)?.slides;
    const stepCount = slides?.find(({ id }) => id === position?.slide)?.seconds.length ?? 0;
    const question = talk.asked?.question ?? null;
    return { phase: isHall ? 'hall' : 'console', position, stepCount, question };
  }

  begin(): Promise<void> {
    Object.assign(document.documentElement.dataset, { mode: 'present', theme: 'night' });
    showTabSign();
    return Promise.resolve();
  }

  took(): void {
    const { start } = this.app;
    if (start && this.isHall)
      document.title = sayer(start.words)('present.hall-title', { title: plainText(start.title) });
    if (!start || this.podium) return;
    const at = this.isConsole ? parsePosition(location.hash) : null;
    const from = wasHere(location.hash) ? { asked: null, last: at } : { asked: at, last: null };
    this.podium = new Podium(this.app.library!.manifest.id, outlineOf(start), from, {
      changed: (talk) => this.changed(talk),
      heard: (sign) => this.heard(sign),
    });
    this.changed(this.podium.talk);
    this.letBe = keepTalk(() => this.app.library?.manifest.hash ?? '');
  }

  addressed(position: Position | null): void {
    if (position && this.isConsole) this.podium?.do({ type: 'go', position });
  }

  end(): void {
    clearTimeout(this.silence);
    this.letBe();
    this.podium?.close();
    this.podium = null;
    delete document.documentElement.dataset['mode'];
    delete document.documentElement.dataset['theme'];
  }

  private changed(talk: Talk): void {
    const before = this.talk;
    this.talk = talk;
    if (this.isHall) {
      const edition = talk.hall || '';
      if (before && edition !== before.hall) void this.speak(this.languageOf(this.app.library?.editions ?? []));
    } else if (this.isConsole) this.follow(talk.position);
    this.app.requestUpdate();
  }

  /** The address says where the talk is, so that it can be opened there again. */
  private follow({ chapter, slide, step }: Position): void {
    const hash = `#/${chapter}/${slide}/${step}`;
    isHere(hash);
    if (location.hash !== hash) history.replaceState(history.state, '', hash);
  }

  private heard(sign: Sign): void {
    if (sign.type === 'pointer' && this.isHall) this.app.querySelector('forum-hall')?.point(sign.spot);
    if (sign.type === 'hold' && this.isHall) this.app.querySelector('forum-hall')?.hold();
    if (this.isConsole && (sign.type === 'look' || sign.type === 'lead'))
      this.app.querySelector('forum-console')?.aim(sign);
    if (this.isHall || sign.type !== 'hall') return;
    clearTimeout(this.silence);
    this.hall = sign.seen;
    if (sign.seen) this.silence = window.setTimeout(() => this.heard({ type: 'hall', seen: null }), SILENT);
    this.app.requestUpdate();
  }

  private async speak(edition: string): Promise<void> {
    await this.app.speak(edition).catch((error: unknown) => console.warn(error));
  }

  render() {
    const { library, start, registry } = this.app;
    const { podium, talk } = this;
    if (this.isHall)
      return html`<forum-hall
        .library=${library}
        .start=${start}
        .loadScene=${registry.loadScene}
        .loadQuestion=${registry.loadQuestion}
        .podium=${podium}
        .talk=${talk}
        ?still=${this.stillness.matches}
      ></forum-hall>`;
    if (this.isPaper)
      return html`<present-paper
        .library=${library}
        .start=${start}
        .loadScene=${registry.loadScene}
        .talk=${talk}
      ></present-paper>`;
    return html`<forum-console
      .library=${library}
      .start=${start}
      .loadScene=${registry.loadScene}
      .podium=${podium}
      .talk=${talk}
      .hall=${this.hall}
      @language-change=${({ detail }: CustomEvent<string>) => {
        keptLanguage.save(detail);
        void this.speak(detail);
      }}
    ></forum-console>`;
  }
}

// The elements are drawn by their names alone.
void [ForumConsole, ForumHall, PresentPaper];
