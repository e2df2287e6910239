import { isOurs, seal, type ForumStatus, type Told, type Wish } from './protocol.ts';

/** Where this module lies, with the folder of the pages beside it. */
const HERE = import.meta.url;

const styles = new CSSStyleSheet();
styles.replaceSync(`
  :host { display: block; position: relative; aspect-ratio: 16 / 9; min-width: 200px; }
  :host([hidden]) { display: none; }
  /* A slide as wide as a phone can only be read upright. */
  @media (max-width: 600px) { :host { aspect-ratio: 9 / 16; } }
  iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0; }
`);

/**
 * An element that shows a page of this package in a frame of its own. That keeps styles, keys and address of either
 * side from the other, whatever they are, and lets as many stand on a page as one likes. Everything goes through attributes,
 * messages and events.
 */
export abstract class Framed extends HTMLElement {
  /** The page in the folder, without its ending. */
  protected abstract readonly page: string;
  private readonly frame = document.createElement('iframe');
  private current: ForumStatus | null = null;
  /** Attributes that are set one after the other load the frame once. */
  private waits = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [styles];
    this.frame.allow = 'fullscreen; screen-wake-lock; clipboard-write; window-management';
    root.append(this.frame);
  }

  connectedCallback(): void {
    window.addEventListener('message', this.hear);
    this.load();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.hear);
    this.current = null;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === 'label') this.frame.title = this.label;
    // A frame that has not told yet may not hear yet: it has its address to go by.
    else if (this.current && name === 'position') this.wish({ type: 'go', position: now ?? '' });
    else if (this.current && name === 'language' && now) this.wish({ type: 'speak', language: now });
    else this.load();
  }

  /** How it is; null before it has told. */
  get status(): ForumStatus | null {
    return this.current;
  }

  /** Address of another content file, relative to this page: of the origin that the package comes from. Empty: the built story. */
  get content(): string {
    return this.getAttribute('content') ?? '';
  }
  set content(address: string) {
    this.setAttribute('content', address);
  }

  /** The language of the story, or two at once (`vi,en`). Empty: as the story or the reader's browser says. */
  get language(): string {
    return this.getAttribute('language') ?? '';
  }
  set language(language: string) {
    this.setAttribute('language', language);
  }

  /** `chapter/slide/step` to show; what is on screen now is `status.position`. */
  get position(): string {
    return this.getAttribute('position') ?? '';
  }
  set position(position: string) {
    // The same place may be asked for again, after somebody has gone elsewhere.
    if (position === this.position && this.current) this.wish({ type: 'go', position });
    this.setAttribute('position', position);
  }

  /** The name of the frame for those who do not see it. */
  get label(): string {
    return this.getAttribute('label') ?? 'Forum Kiosk';
  }
  set label(label: string) {
    this.setAttribute('label', label);
  }

  /** Where the package's folder `frame` lies, relative to this page. Empty: beside the module, which a bundler may have moved. */
  get base(): string {
    return this.getAttribute('base') ?? '';
  }
  set base(address: string) {
    this.setAttribute('base', address);
  }

  /** What the frame's address asks for, beside story and language. */
  protected abstract query(): Readonly<Record<string, string>>;

  protected wish(wish: Wish): void {
    this.frame.contentWindow?.postMessage(seal(wish), '*');
  }

  private load(): void {
    if (this.waits) return;
    this.waits = true;
    queueMicrotask(() => {
      this.waits = false;
      if (!this.isConnected) return;
      this.frame.title = this.label;
      const address = this.address().href;
      // A page that stays has nothing new to tell.
      if (this.frame.src === address) return;
      this.current = null;
      this.frame.src = address;
    });
  }

  private address(): URL {
    const folder = this.base ? new URL(`${this.base.replace(/\/$/, '')}/`, document.baseURI) : new URL('frame/', HERE);
    const address = new URL(`${this.page}.html`, folder);
    const content = this.content && new URL(this.content, document.baseURI).href;
    for (const [name, value] of Object.entries({ ...this.query(), lang: this.language, content }))
      if (value) address.searchParams.set(name, value);
    if (this.position) address.hash = `#/${this.position}`;
    return address;
  }

  private readonly hear = ({ source, data }: MessageEvent<unknown>): void => {
    if (!source || source !== this.frame.contentWindow || !isOurs(data)) return;
    const { status } = data as Told;
    this.current = status;
    this.dispatchEvent(
      new CustomEvent<ForumStatus>('status-change', { detail: status, bubbles: true, composed: true }),
    );
  };
}
