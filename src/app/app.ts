import { LitElement, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import {
  ContentError,
  formatFault,
  formatPosition,
  parsePosition,
  type Library,
  type Published,
  type PublishedStart,
} from '../content/index.ts';
import { ForumKiosk } from '../modes/kiosk/index.ts';
import type { Beat } from '../operator/api.ts';
import type { QuestionType } from '../quiz/index.ts';
import { PictureError, type SceneKind } from '../scene/index.ts';
import { failure, loadLater, sayer, type Settings } from '../ui/index.ts';
import './app.css';
import { Reporter } from './reporter.ts';
import { SettingsOwner } from './settings-owner.ts';
import { openLibrary } from './source.ts';
import type { Status } from './status.ts';

/** What the app is given, so that it knows no scene kind and no question type by name. */
export interface Registry {
  readonly loadScene: (kind: string) => Promise<SceneKind>;
  readonly loadQuestion: (type: string) => Promise<QuestionType>;
  /** Checks and publishes the text of a content file. */
  readonly publish: (text: string) => Promise<Published>;
}

/** How long the app waits before it tries again to open a story, in ms. */
const RETRY = 10_000;

/** How long after the first picture comes what that has no need of, in ms. */
const LATER = 1000;

/** `forum-app`: opens the story, picks the mode, owns language, settings and address, and says how it is. */
export class ForumApp extends LitElement {
  /** The story in the language of the screen. */
  @state() private start: PublishedStart | null = null;
  /** What the operator must know, in lines; shown only where there is no story to show. */
  @state() private problem: readonly string[] = [];
  /** Faults of a newer content file while the last good one stays on screen (development). */
  @state() private faults = 0;
  @property({ attribute: false }) library: Library | null = null;

  private registry: Registry | null = null;
  private frames = 0;
  private readonly query = new URLSearchParams(location.search);
  private readonly owner = new SettingsOwner(this);
  /** The language that was asked for last, and how often one was. */
  private wanted = '';
  private turn = 0;
  /** Does `start` have the words of every screen? */
  private whole = false;
  private retry = 0;
  /** Newer content that came while somebody was there. */
  private waiting: Library | null = null;
  private reporter: Reporter | null = null;
  private later = 0;
  /** Gives the page back what a kiosk takes from it. */
  private unlock: () => void = () => undefined;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
    this.addEventListener('scene-painted', this.onPaint);
    window.addEventListener('error', this.onError);
    this.reporter ??= new Reporter({ look: () => this.beat, onBad: () => void this.refresh() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    window.removeEventListener('error', this.onError);
    this.reporter?.close();
    this.reporter = null;
    clearTimeout(this.later);
    this.unlock();
  }

  /** Opens the story and shows it. Called once, by the page. */
  async run(registry: Registry): Promise<void> {
    this.registry = registry;
    await this.load();
    if (import.meta.hot) {
      import.meta.hot.on('forum:content', () => void this.refresh());
      import.meta.hot.on('forum:faults', ({ faults }: { faults: unknown[] }) => (this.faults = faults.length));
    }
  }

  get status(): Status {
    const content = { id: this.library?.manifest.id ?? '', version: this.library?.manifest.version ?? '' };
    const common = { mode: 'kiosk', language: this.start?.edition ?? '', frames: this.frames, content } as const;
    const { kiosk } = this;
    if (this.problem.length) return { ...common, phase: 'error', position: null, stepCount: 0, question: null };
    if (!this.start || !kiosk) return { ...common, phase: 'loading', position: null, stepCount: 0, question: null };
    return { ...common, ...kiosk.status };
  }

  /** Begins anew, as for the next visitor: the supervisor's mildest remedy. */
  reset(): void {
    this.kiosk?.reset();
  }

  private get kiosk(): ForumKiosk | null {
    return this.querySelector('forum-kiosk');
  }

  /** A sign of life for the server. */
  private get beat(): Beat {
    const { phase, position, frames, content } = this.status;
    return {
      phase,
      position: position && formatPosition(position),
      frames,
      hash: this.library?.manifest.hash ?? '',
      version: content.version,
      visit: this.kiosk?.visits ?? 0,
      skipped: this.kiosk?.skipped ?? [],
    };
  }

  private async load(): Promise<void> {
    clearTimeout(this.retry);
    try {
      const opening = openLibrary(this.query.get('content'), this.registry!.publish);
      const [library] = await Promise.all([opening, this.owner.machine.ask()]);
      this.owner.reset();
      await this.speak(this.beginning, library);
      this.problem = [];
      this.later ||= window.setTimeout(() => void this.loadLater(), LATER);
    } catch (error) {
      this.problem =
        error instanceof ContentError
          ? error.faults.map(formatFault)
          : [String(error instanceof Error ? error.message : error)];
      // Nobody may be there to press the button.
      this.retry = window.setTimeout(() => void this.load(), RETRY);
    }
  }

  /** The language that each visitor begins with: the address asks for it, or it is set for the machine. */
  private get beginning(): string {
    return this.query.get('lang') ?? this.owner.machine.settings.language ?? '';
  }

  private async loadLater(): Promise<void> {
    try {
      const { dismissWorkers, lockDown } = await loadLater();
      if (!this.isConnected) return;
      this.unlock();
      this.unlock = lockDown(window);
      await dismissWorkers(window);
    } catch (error) {
      console.warn(error);
    }
  }

  /** Looks for newer content; where it cannot be had, the story on screen stays. Nobody is interrupted by it. */
  private async refresh(): Promise<void> {
    if (this.query.get('content') || !this.registry) return;
    try {
      const library = await openLibrary(null, this.registry.publish);
      this.faults = 0;
      this.waiting = library.manifest.hash === this.library?.manifest.hash ? null : library;
      await this.takeWaiting();
    } catch (error) {
      console.warn('The newer content could not be loaded; the last good one stays.', error);
    }
  }

  /** Shows newer content as soon as nobody is there. */
  private async takeWaiting(): Promise<void> {
    const { waiting } = this;
    if (!waiting || !(this.kiosk?.idle ?? true)) return;
    this.waiting = null;
    await this.speak(this.beginning, waiting);
  }

  /** Shows a story in a language, or in its first where it does not have that one; the last call wins. */
  private async speak(language: string, library = this.library): Promise<void> {
    if (!library) return;
    this.wanted = language;
    const turn = ++this.turn;
    const id = this.languageOf(library, language);
    // Only a page that opens with the first screen does without the words of the others, until that has moved.
    const whole = this.start !== null || parsePosition(location.hash) !== null;
    const start = await (whole ? library.whole(id) : library.start(id));
    if (turn !== this.turn) return;
    this.library = library;
    this.whole = whole;
    if (!this.query.get('content')) this.reporter?.show(library.manifest.hash);
    this.take(start);
  }

  /** Brings the words of every screen. */
  private readonly loadWords = async (): Promise<void> => {
    const { library } = this;
    // The next visitor begins with the language of the address, whether or not the server is still there.
    if (library) await library.whole(this.languageOf(library, this.beginning));
    // A language or story that was asked for meanwhile comes with all of its words.
    while (this.library && !this.whole) await this.speak(this.wanted);
    await this.updateComplete;
  };

  private languageOf({ editions }: Library, language: string): string {
    return editions.includes(language) ? language : editions[0]!;
  }

  private take(start: PublishedStart): void {
    this.start = start;
    document.documentElement.lang = start.language;
    document.title =
      typeof start.title === 'string'
        ? start.title
        : start.title.map((run) => (typeof run === 'string' ? run : run.text)).join('');
  }

  private readonly onHash = (): void => {
    const position = parsePosition(location.hash);
    const shown = this.status.position;
    this.followed = null;
    if (position && (!shown || formatPosition(position) !== formatPosition(shown))) this.kiosk?.open(position);
  };

  /** What nobody has caught. Code meets it because of a story as often as not. */
  private readonly onError = ({ message }: ErrorEvent): void => this.reporter?.problem(message, true);

  private onProblem(problem: unknown): void {
    console.warn(problem);
    const message = problem instanceof Error ? problem.message : String(problem);
    this.reporter?.problem(message, problem instanceof PictureError);
  }

  private readonly onPaint = (): void => {
    requestAnimationFrame(() => (this.frames += 1));
  };

  /** What the address was last told to be. */
  private followed: string | null = null;

  /** The address follows the story, so that a reload or a link comes back to the same step. */
  private follow(): void {
    const { phase, position } = this.status;
    const hash = phase === 'story' && position ? `#/${formatPosition(position)}` : '';
    // What somebody else has written there meanwhile is a wish, which comes as an event.
    if (this.followed === hash) return;
    this.followed = hash;
    if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  /** The next visitor gets everything as it is set for the machine. */
  private async leave(): Promise<void> {
    this.owner.reset();
    if (this.wanted !== this.beginning) await this.speak(this.beginning).catch(() => undefined);
  }

  /** The loop begins, again: what was changed in it and then left goes too, and the machine may have been set anew. */
  private async idle(): Promise<void> {
    this.reporter?.loopBegins();
    const { menu } = this.start?.kiosk.idle ?? { menu: 0 };
    await this.owner.machine.ask();
    if (!this.owner.recent(menu * 1000, performance.now())) await this.leave();
    await this.refresh();
  }

  private looped(): void {
    this.reporter?.looped();
    void this.idle();
  }

  private choose(language: string): void {
    this.owner.touched(performance.now());
    void this.speak(language).catch((error: unknown) => console.warn(error));
  }

  override render() {
    if (this.problem.length) return this.failure();
    if (!this.start || !this.library || !this.registry) return nothing;
    const { loadScene, loadQuestion } = this.registry;
    return html`
      <forum-kiosk
        .library=${this.library}
        .start=${this.start}
        .loadScene=${loadScene}
        .loadQuestion=${loadQuestion}
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
        @forum-problem=${(event: CustomEvent) => this.onProblem(event.detail)}
      ></forum-kiosk>
      ${this.faults ? html`<p class="operator" role="status">${sayer(this.start.words)('content.faults', { count: this.faults })}</p>` : nothing}
    `;
  }

  /** Never a white page: what is wrong, for the operator. */
  private failure() {
    const both = (key: keyof (typeof failure)['en']) =>
      Object.entries(failure).map(([language, words]) => html`<span lang=${language}>${words[key]}</span>`);
    return html`
      <main class="failure">
        <div role="alert">
          <h1>${both('error.title')}</h1>
          <ul>
            ${this.problem.map((line) => html`<li>${line}</li>`)}
          </ul>
          <button type="button" @click=${() => void this.load()}>${both('error.retry')}</button>
        </div>
      </main>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-app': ForumApp;
  }
}
void ForumKiosk;
