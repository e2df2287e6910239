import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { BREAK, plainText, type PublishedMap } from '../../content/index.ts';
import { learnEvent, problem } from './events.ts';
import { hasPage } from './pages.ts';
import { page } from './page.styles.ts';
import { chapterProgress, continueAt, firstUnseen, UNREAD, type ChapterProgress } from './progress.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

type Chapter = View['start']['chapters'][number];

/** The contents of the book: what there is, how long it takes, how far the reader came, and where to go on. */
@customElement('learn-contents')
export class LearnContents extends LitElement {
  static override styles = [
    page,
    css`
      .tagline {
        white-space: pre-line;
        color: var(--muted);
        font-size: 1.15rem;
      }
      .onward {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem 1.25rem;
        margin-block: 1.5rem 2.5rem;
      }
      .onward .button {
        font-size: 1.15rem;
        min-height: 3.25rem;
      }
      .onward p {
        margin: 0;
      }
      ol {
        --card-width: 24rem;
      }
      li {
        position: relative;
        display: flex;
        flex-direction: column;
        gap: 0.5rem;
        padding: 1.25rem 1.25rem 1rem;
      }
      li:hover {
        border-color: var(--gold);
      }
      li p {
        margin: 0;
        white-space: pre-line;
      }
      li h2 {
        white-space: pre-line;
      }
      li h2 a {
        text-decoration: none;
      }
      /* The whole card opens the chapter. */
      li h2 a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: inherit;
      }
      .facts {
        display: flex;
        justify-content: space-between;
        gap: 1rem;
        margin-block-start: auto;
        color: var(--muted);
        font-size: 0.95rem;
      }
      progress {
        appearance: none;
        width: 100%;
        height: 0.4rem;
        border: 0;
        border-radius: var(--radius);
        background: var(--line);
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--line);
      }
      progress::-webkit-progress-value {
        background: var(--gold-2);
      }
      progress::-moz-progress-bar {
        background: var(--gold-2);
      }
      .more {
        position: relative;
        align-self: start;
        min-height: 2.75rem;
        display: inline-flex;
        align-items: center;
        text-wrap: balance;
      }
      .kept {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.5rem 1rem;
        margin-block-start: 3rem;
        padding-block-start: 1rem;
        border-block-start: 1px solid var(--line);
        color: var(--muted);
        font-size: 0.95rem;
      }
      .kept p {
        margin: 0;
      }
      .kept .quiet {
        padding-inline: 0;
      }
    `,
  ];

  @property({ attribute: false }) view: View | null = null;
  /** The claims of all slides, to say where the reader stopped. */
  @state() private map: PublishedMap | null = null;
  @state() private erasing: 'no' | 'sure' | 'done' = 'no';
  private asked = '';

  override connectedCallback(): void {
    super.connectedCallback();
    // What waits to be practised, and what a kiosk's code brought, is told a moment later.
    void import('./practice-note.ts').catch((error: unknown) => this.dispatchEvent(problem(error)));
  }

  protected override updated(): void {
    const { view } = this;
    if (!view || this.asked === view.start.edition) return;
    const { edition } = view.start;
    this.asked = edition;
    view.library
      .map(edition)
      .then((map) => this.asked === edition && (this.map = map))
      .catch((error: unknown) => this.dispatchEvent(problem(error)));
  }

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { start, progress, say } = view;
    const parts = start.chapters.map((chapter) => ({ chapter, progress: chapterProgress(progress, chapter) }));
    const minutes = minutesOf(parts.reduce((sum, part) => sum + part.progress.seconds, 0));
    return html`
      <h1 tabindex="-1">${plainText(start.title)}</h1>
      <p class="tagline">${plainText(start.tagline)}</p>
      <learn-practice-note .view=${view}></learn-practice-note>
      ${this.onward(view)}
      <ol class="cards">
        ${parts.map((part) => this.chapter(view, part.chapter, part.progress))}
      </ol>
      <footer class="kept">
        <p>${say('learn.whole', { count: minutes })} ${say(view.keeps ? 'learn.kept' : 'learn.not-kept')}</p>
        ${view.keeps || progress.last ? this.erase(view) : nothing}
      </footer>
    `;
  }

  /** One clear way on. */
  private onward({ progress, start, say }: View) {
    const at = continueAt(progress, start.chapters);
    if (at) {
      const title = this.map?.[at.chapter]?.[at.slide]?.split(BREAK)[0];
      return html`<div class="onward">
        <a class="button primary" href=${hrefOf({ page: 'reading', position: at })}>${say('learn.continue')}</a>
        ${title ? html`<p class="muted">${say('learn.resume', { title })}</p>` : nothing}
      </div>`;
    }
    const first = start.chapters[0] && firstUnseen(UNREAD, start.chapters[0]);
    if (!first) return nothing;
    const isDone = progress.last !== null;
    return html`<div class="onward">
      <a class="button primary" href=${hrefOf({ page: 'reading', position: first })}
        >${say(isDone ? 'learn.again' : 'learn.begin')}</a
      >
      ${
        isDone
          ? html`<p class="muted">${say('learn.all-read')}</p>
              ${
                hasPage('learned')
                  ? html`<a class="button" href=${hrefOf({ page: 'learned' })}>${say('learn.closing')}</a>`
                  : nothing
              }`
          : nothing
      }
    </div>`;
  }

  private chapter({ progress, say }: View, chapter: Chapter, { seen, steps, left, seconds, state }: ChapterProgress) {
    const position = firstUnseen(progress, chapter);
    if (!position) return nothing;
    const count = minutesOf(state === 'begun' ? left : seconds);
    const time = say(state === 'begun' ? 'learn.minutes-left' : 'learn.minutes', { count });
    return html`<li class="card" data-state=${state}>
      <h2><a href=${hrefOf({ page: 'reading', position })}>${chapter.title}</a></h2>
      <p class="muted">${chapter.summary}</p>
      <p class="facts">
        <span>${time}</span>
        <span
          >${state === 'begun' ? say('learn.slides', { seen, all: steps }) : say(state === 'done' ? 'learn.done' : 'learn.new')}</span
        >
      </p>
      <progress max=${steps} value=${seen} aria-label=${say('learn.slides', { seen, all: steps })}></progress>
      ${state === 'done' && hasPage('quiz') ? html`<a class="more" href=${hrefOf({ page: 'quiz', chapter: chapter.id })}>${say('learn.chapter-quiz')}</a>` : nothing}
    </li>`;
  }

  private erase({ say }: View) {
    if (this.erasing === 'done') return html`<p class="next" tabindex="-1">${say('learn.erased')}</p>`;
    if (this.erasing === 'no')
      return html`<button type="button" class="button quiet next" @click=${() => void this.turn('sure')}>
        ${say('learn.erase')}
      </button>`;
    return html`
      <p role="status">${say('learn.erase-sure')}</p>
      <button
        type="button"
        class="button"
        @click=${() => {
          void this.turn('done');
          this.dispatchEvent(learnEvent({ type: 'erase' }));
        }}
      >
        ${say('learn.erase-yes')}
      </button>
      <button type="button" class="button next" @click=${() => void this.turn('no')}>${say('learn.erase-no')}</button>
    `;
  }

  /** Asks or tells something else; the button that had the focus is gone with what stood there before. */
  private async turn(erasing: LearnContents['erasing']): Promise<void> {
    this.erasing = erasing;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.kept .next')?.focus();
  }
}

const minutesOf = (seconds: number): number => Math.max(1, Math.round(seconds / 60));

declare global {
  interface HTMLElementTagNameMap {
    'learn-contents': LearnContents;
  }
}
