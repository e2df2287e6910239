import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  formatPosition,
  plainText,
  type Library,
  type PublishedChapter,
  type PublishedStart,
} from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { sayer } from '../../ui/index.ts';
import { consoleStyles } from './console.styles.ts';
import type { HallSeen, Podium } from './podium.ts';
import type { Deed, Talk } from './talk.ts';

/** The speaker's window. */
@customElement('forum-console')
export class ForumConsole extends LitElement {
  static override styles = consoleStyles;

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the speaker's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) podium: Podium | null = null;
  @property({ attribute: false }) talk: Talk | null = null;
  /** What the hall's window said last; null: there is none. */
  @property({ attribute: false }) hall: HallSeen | null = null;
  @state() private openFailed = false;
  private readonly chapter = new Fetched<PublishedChapter>(this);

  protected override willUpdate(): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    const id = talk.position.chapter;
    this.chapter.ask(`${id} ${start.edition}`, () => library.chapter(id, start.edition));
  }

  private do(deed: Deed): void {
    this.podium?.do(deed);
  }

  private openHall(): void {
    const address = new URL(location.href);
    address.searchParams.set('window', 'hall');
    address.hash = '';
    this.openFailed = window.open(address, 'forum-hall', 'popup') === null;
  }

  override render() {
    const { start, talk } = this;
    if (!start || !talk) return nothing;
    const say = sayer(start.words);
    const slide = this.chapter.value?.slides.find(({ id }) => id === talk.position.slide);
    return html`
      <h1>${slide ? plainText(slide.title) : ''}</h1>
      <p>${formatPosition(talk.position)}</p>
      <button type="button" @click=${() => this.do({ type: 'back' })}>${say('present.back')}</button>
      <button type="button" @click=${() => this.do({ type: 'next' })}>${say('present.next')}</button>
      <button type="button" @click=${() => this.openHall()}>${say('present.open-hall')}</button>
      ${this.openFailed ? html`<p role="alert">${say('present.open-failed')}</p>` : nothing}
      <p role="status">${say(this.hall ? 'present.hall-there' : 'present.hall-none')}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-console': ForumConsole;
  }
}
