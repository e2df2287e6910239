import { LitElement, html, nothing } from 'lit';
import { state } from 'lit/decorators.js';
import {
  ContentError,
  editionFor,
  formatFault,
  parsePosition,
  type Library,
  type PublishedStart,
} from '../content/index.ts';
import { PictureError } from '../scene/index.ts';
import { failure, sayer } from '../ui/index.ts';
import './app.css';
import { FirstPicture } from './first-picture.ts';
import type { AppHost, Mode, Registry } from './mode.ts';
import { ReadingOwner } from './reading-owner.ts';
import { openLibrary } from './source.ts';
import type { Status } from './status.ts';
import { Telling } from './telling.ts';

/** How long the app waits before it tries again to open a story, in ms; before a hall that waits in the dark, not as long. */
const RETRY = 10_000;
const RETRY_IN_HALL = 1000;

/** Whatever else the address asks for is the book. */
const modeOf = (query: URLSearchParams): Status['mode'] => {
  const asked = query.get('mode');
  return asked === 'kiosk' || asked === 'present' ? asked : 'learn';
};
/** The window that a hall sees: it shows the story or is dark, whatever happens. */
const isForHall = (query: URLSearchParams): boolean => modeOf(query) === 'present' && query.get('window') === 'hall';
const kiosk = async (app: AppHost): Promise<Mode> => new (await import('./kiosk-mode.ts')).KioskMode(app);
const present = async (app: AppHost): Promise<Mode> => new (await import('./present-mode.ts')).PresentMode(app);
const learn = async (app: AppHost, owner: ReadingOwner): Promise<Mode> =>
  new (await import('./learn-mode.ts')).LearnMode(app, owner);

/** `forum-app`: opens the story, picks the mode, owns language and address, and says how it is. */
export class ForumApp extends LitElement implements AppHost {
  /** What the operator must know, in lines; shown only where there is no story to show. */
  @state() private trouble: readonly string[] = [];
  /** Faults of a newer content file while the last good one stays on screen (development). */
  @state() private faults = 0;

  readonly query = new URLSearchParams(location.search);
  registry!: Registry;
  private readonly telling = new Telling(() => this.told());
  private mode: Mode | null = null;
  /** How a reader wants the page to look; it holds before anything is painted. */
  private reader: ReadingOwner | null = null;
  private readonly first = new FirstPicture();
  private frames = 0;
  private retry = 0;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    const mode = modeOf(this.query);
    if (mode === 'learn') this.reader ??= new ReadingOwner(() => this.requestUpdate());
    // The device's colours are not for a kiosk, from its first frame on: its pictures lie behind words, and only together
    // have they their contrast. High contrast is a visitor's choice on the screen.
    if (mode === 'kiosk') document.documentElement.style.setProperty('forced-color-adjust', 'none');
    window.addEventListener('hashchange', this.onHash);
    window.addEventListener('error', this.onError);
    this.addEventListener('scene-painted', this.onPaint);
    this.addEventListener('forum-problem', this.onProblem as EventListener);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
    window.removeEventListener('error', this.onError);
    this.removeEventListener('scene-painted', this.onPaint);
    this.removeEventListener('forum-problem', this.onProblem as EventListener);
    clearTimeout(this.retry);
    this.mode?.end();
    this.mode = null;
    this.reader?.close();
    this.reader = null;
    document.documentElement.style.removeProperty('forced-color-adjust');
  }

  /** Opens the story and shows it. Called once, by the page. */
  async run(registry: Registry): Promise<void> {
    this.registry = registry;
    await this.load();
    if (import.meta.hot) {
      import.meta.hot.on('forum:content', () => void this.mode?.refresh?.());
      import.meta.hot.on('forum:faults', ({ faults }: { faults: unknown[] }) => (this.faults = faults.length));
    }
  }

  get library(): Library | null {
    return this.telling.library;
  }

  get start(): PublishedStart | null {
    return this.telling.start;
  }

  get wanted(): string {
    return this.telling.wanted;
  }

  get status(): Status {
    const { library, start, mode, frames } = this;
    const content = { id: library?.manifest.id ?? '', version: library?.manifest.version ?? '' };
    const common = { mode: modeOf(this.query), language: start?.edition ?? '', frames, content };
    const nowhere = { position: null, stepCount: 0, question: null };
    if (this.trouble.length) return { ...common, ...nowhere, phase: 'error' };
    const own = start && mode?.status;
    return own ? { ...common, ...own } : { ...common, ...nowhere, phase: 'loading' };
  }

  /** Begins anew, as for the next visitor: the supervisor's mildest remedy. */
  reset(): void {
    this.mode?.reset?.();
  }

  async speak(language: string, library = this.library): Promise<void> {
    await this.telling.speak(language, library, this.mode?.sparing ?? false);
  }

  async speakWhole(): Promise<void> {
    await this.telling.makeWhole(this.mode?.languageOf(this.library?.editions ?? []) ?? '');
    await this.updateComplete;
  }

  async newest(): Promise<Library | null> {
    if (this.query.get('content')) return null;
    try {
      const library = await openLibrary(null, this.registry.publish);
      this.faults = 0;
      return library;
    } catch (error) {
      console.warn('The newer content could not be loaded; the last good one stays.', error);
      return null;
    }
  }

  private async load(): Promise<void> {
    clearTimeout(this.retry);
    try {
      const opening = openLibrary(this.query.get('content'), this.registry.publish);
      const [library, mode] = await Promise.all([opening, this.begin()]);
      if (!this.isConnected) return;
      const language = mode.languageOf(library.editions);
      mode.foresee?.(library, editionFor(library.editions, language));
      await this.speak(language, library);
      this.trouble = [];
    } catch (error) {
      this.trouble =
        error instanceof ContentError
          ? error.faults.map(formatFault)
          : [String(error instanceof Error ? error.message : error)];
      // Nobody may be there to press the button.
      this.retry = window.setTimeout(() => void this.load(), isForHall(this.query) ? RETRY_IN_HALL : RETRY);
    }
  }

  /** Brings the code of the mode that the address asks for, while the story is on its way. */
  private async begin(): Promise<Mode> {
    this.mode ??= await this.choose();
    await this.mode.begin();
    return this.mode;
  }

  private choose(): Promise<Mode> {
    if (this.reader) return learn(this, this.reader);
    return modeOf(this.query) === 'present' ? present(this) : kiosk(this);
  }

  private told(): void {
    this.mode?.took?.(this.library!.manifest.hash);
    this.requestUpdate();
  }

  private readonly onHash = (): void => this.mode?.addressed?.(parsePosition(location.hash));

  /** What nobody has caught. Code meets it because of a story as often as not. */
  private readonly onError = ({ message }: ErrorEvent): void => this.mode?.problem?.(message, true);

  private readonly onProblem = ({ detail }: CustomEvent<unknown>): void => {
    this.first.remove();
    console.warn(detail);
    this.mode?.problem?.(detail instanceof Error ? detail.message : String(detail), detail instanceof PictureError);
  };

  private readonly onPaint = (event: Event): void => {
    this.first.painted(event);
    requestAnimationFrame(this.countFrame);
  };

  private readonly countFrame = (): void => {
    this.frames += 1;
  };

  protected override updated(): void {
    if (this.trouble.length) this.first.remove();
    else if (this.status.phase !== 'loading') this.first.follow();
  }

  override render() {
    const { start, library, mode } = this;
    const isHall = isForHall(this.query);
    if (this.trouble.length && !isHall) return this.failure();
    if (!start || !library || !mode) return nothing;
    return html`
      ${mode.render()}
      ${this.faults && !isHall ? html`<p class="operator" role="status">${sayer(start.words)('content.faults', { count: this.faults })}</p>` : nothing}
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
            ${this.trouble.map((line) => html`<li>${line}</li>`)}
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
