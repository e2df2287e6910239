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
import type { QuestionType } from '../quiz/index.ts';
import type { SceneKind } from '../scene/index.ts';
import { failure, sayer } from '../ui/index.ts';
import './app.css';
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

/** `forum-app`: opens the story, picks the mode, owns the language and the address, and says how it is. */
export class ForumApp extends LitElement {
  /** The story in the language of the screen. */
  @state() private start: PublishedStart | null = null;
  /** What the operator must know, in lines; shown only where there is no story to show. */
  @state() private problem: readonly string[] = [];
  /** Faults of a newer content file while the last good one stays on screen (development). */
  @state() private faults = 0;
  @state() private still = false;
  @property({ attribute: false }) library: Library | null = null;

  private registry: Registry | null = null;
  private frames = 0;
  private readonly query = new URLSearchParams(location.search);
  /** The language that the address asks for: each visitor begins with it. */
  private readonly asked = this.query.get('lang') ?? '';
  /** The language that was asked for last, and how often one was. */
  private wanted = this.asked;
  private turn = 0;
  /** Does `start` have the words of every screen? */
  private whole = false;
  private retry = 0;
  private readonly motion = matchMedia('(prefers-reduced-motion: reduce)');

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.motion.addEventListener('change', this.onMotion);
    window.addEventListener('hashchange', this.onHash);
    this.addEventListener('scene-painted', this.onPaint);
    this.onMotion();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.motion.removeEventListener('change', this.onMotion);
    window.removeEventListener('hashchange', this.onHash);
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
    const kiosk = this.querySelector('forum-kiosk');
    if (this.problem.length) return { ...common, phase: 'error', position: null, stepCount: 0, question: null };
    if (!this.start || !kiosk) return { ...common, phase: 'loading', position: null, stepCount: 0, question: null };
    return { ...common, ...kiosk.status };
  }

  private async load(): Promise<void> {
    clearTimeout(this.retry);
    try {
      await this.speak(this.asked, await openLibrary(this.query.get('content'), this.registry!.publish));
      this.problem = [];
    } catch (error) {
      this.problem =
        error instanceof ContentError
          ? error.faults.map(formatFault)
          : [String(error instanceof Error ? error.message : error)];
      // Nobody may be there to press the button.
      this.retry = window.setTimeout(() => void this.load(), RETRY);
    }
  }

  /** Looks for newer content; where it cannot be had, the story on screen stays. */
  private async refresh(): Promise<void> {
    if (this.query.get('content') || !this.registry) return;
    try {
      const library = await openLibrary(null, this.registry.publish);
      this.faults = 0;
      if (library.manifest.hash !== this.library?.manifest.hash) await this.speak(this.wanted, library);
    } catch (error) {
      console.warn('The newer content could not be loaded; the last good one stays.', error);
    }
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
    this.take(start);
  }

  /** Brings the words of every screen. */
  private readonly loadWords = async (): Promise<void> => {
    const { library } = this;
    // The next visitor begins with the language of the address, whether or not the server is still there.
    if (library) await library.whole(this.languageOf(library, this.asked));
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

  private readonly onMotion = (): void => {
    this.still = this.motion.matches;
  };

  private readonly onHash = (): void => {
    const position = parsePosition(location.hash);
    const shown = this.status.position;
    if (position && (!shown || formatPosition(position) !== formatPosition(shown)))
      this.querySelector('forum-kiosk')?.open(position);
  };

  private readonly onPaint = (): void => {
    requestAnimationFrame(() => (this.frames += 1));
  };

  /** The address follows the story, so that a reload or a link comes back to the same step. */
  private follow(): void {
    const { phase, position } = this.status;
    const hash = phase === 'story' && position ? `#/${formatPosition(position)}` : '';
    if (location.hash !== hash) history.replaceState(null, '', `${location.pathname}${location.search}${hash}`);
  }

  private async leave(): Promise<void> {
    await this.speak(this.asked).catch(() => undefined);
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
        ?still=${this.still}
        @language-change=${(event: CustomEvent<string>) => void this.speak(event.detail).catch((error: unknown) => console.warn(error))}
        @visit-ended=${() => void this.leave()}
        @kiosk-idle=${() => void this.refresh()}
        @kiosk-moved=${() => this.follow()}
        @forum-problem=${(event: CustomEvent) => console.warn(event.detail)}
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
