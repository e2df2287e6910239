import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { type Position, type PublishedChapter, type PublishedMap, type PublishedStart } from '../../content/index.ts';
import type { Say } from '../../ui/index.ts';
import { excerpt } from '../../ui/parts/excerpt.ts';
import type { Index } from '../../ui/parts/find.ts';
import { marked } from '../../ui/parts/marked.ts';
import { buttons } from './buttons.styles.ts';
import { sum } from './plan.ts';
import { mapStyles } from './present-map.styles.ts';
import type { Podium } from './podium.ts';
import { findSlides, slideIndex, type SlideDocument } from './slide-search.ts';
import { oneLine } from './spoken.ts';
import { slideKey, type Talk } from './talk.ts';
import { minuteText } from './timing.ts';

/** Letters of what is told of a slide that was found, and how many are told of. */
const EXCERPT = 110;
const MOST = 20;

type Chapter = PublishedStart['chapters'][number];

/** Every slide of the story with its number and time, one touch away; or those that say some words. */
@customElement('present-map')
export class PresentMap extends LitElement {
  static override styles = [buttons, mapStyles];

  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) titles: PublishedMap | null = null;
  /** The chapters that are there already, to be searched. */
  @property({ attribute: false }) chapters: readonly PublishedChapter[] = [];
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ attribute: false }) podium: Pick<Podium, 'do'> | null = null;
  @property({ attribute: false }) say: Say = (key) => key;

  @state() private words = '';
  /** Ids of the chapters whose slides are shown. */
  @state() private open: readonly string[] = [];
  private index: { readonly of: readonly PublishedChapter[]; readonly index: Index<SlideDocument> } | null = null;

  /** The slide on screen comes into the middle of the panel. Nothing else scrolls. */
  protected override firstUpdated(): void {
    const [panel, here] = [this.closest('[data-scrolled]'), this.renderRoot.querySelector('[aria-current=step]')];
    if (!panel || !here) return;
    const [window, row] = [panel.getBoundingClientRect(), here.getBoundingClientRect()];
    panel.scrollTop += row.top + row.height / 2 - (window.top + window.height / 2);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated && this.talk) this.open = [this.talk.position.chapter];
    if (changed.has('chapters') || changed.has('start')) this.index = null;
  }

  /** What is found first comes first into sight. */
  protected override updated(changed: PropertyValues): void {
    if (changed.get('words') !== undefined) this.closest('[data-scrolled]')?.scrollTo(0, 0);
  }

  private go(position: Position): void {
    this.podium?.do({ type: 'go', position });
  }

  private turn(chapter: string): void {
    const { open } = this;
    this.open = open.includes(chapter) ? open.filter((one) => one !== chapter) : [...open, chapter];
  }

  private get found() {
    if (!this.index) this.index = { of: this.chapters, index: slideIndex(this.chapters) };
    return findSlides(this.index.index, this.words).slice(0, MOST);
  }

  override render() {
    const { start, talk, say, words } = this;
    if (!start || !talk) return nothing;
    return html`
      <label>
        <span>${say('present.map-search')}</span>
        <input
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          .value=${words}
          @input=${(event: Event) => (this.words = (event.target as HTMLInputElement).value.normalize('NFC'))}
        />
      </label>
      ${words.trim() ? this.results() : this.map(start, talk)}
    `;
  }

  private results() {
    const { found, say } = this;
    const count = found.length;
    const said = count === 1 ? say('present.map-found-one') : say('present.map-found', { count });
    return html`
      <p role="status">${count ? said : say('present.map-none')}</p>
      <ol>
        ${found.map(
          ({ document, to, title, excerpt: told }) =>
            html`<li>
              <button type="button" class="found" @click=${() => this.go(to)}>
                <small>${oneLine(document.chapter)}</small>
                <span>${marked(title)}</span>
                ${told ? html`<small>${marked(excerpt(told, EXCERPT))}</small>` : nothing}
              </button>
            </li>`,
        )}
      </ol>
    `;
  }

  private map({ chapters }: PublishedStart, talk: Talk) {
    let number = 0;
    return chapters.map((chapter) => {
      const first = number + 1;
      number += chapter.slides.length;
      const isOpen = this.open.includes(chapter.id);
      const seconds = sum(chapter.slides.map((slide) => sum(slide.seconds)));
      return html`<section>
        <h3>
          <button type="button" class="chapter" aria-expanded=${isOpen} @click=${() => this.turn(chapter.id)}>
            <span>${oneLine(chapter.title)}</span> <small>${first}–${number} · ${minuteText(seconds)}</small>
          </button>
        </h3>
        <ol ?hidden=${!isOpen}>
          ${isOpen ? chapter.slides.map((slide, i) => this.slide(chapter, slide, first + i, talk)) : nothing}
        </ol>
      </section>`;
    });
  }

  private slide({ id }: Chapter, slide: Chapter['slides'][number], number: number, { position, plan }: Talk) {
    const at: Position = { chapter: id, slide: slide.id, step: 0 };
    const isHere = slideKey(position) === slideKey(at);
    const isOut = plan.without.includes(slideKey(at));
    return html`<li>
      <button
        type="button"
        class=${isOut ? 'slide out' : 'slide'}
        aria-current=${isHere ? 'step' : 'false'}
        @click=${() => this.go(at)}
      >
        <b>${number}</b>
        <span>${oneLine(this.titles?.[id]?.[slide.id] ?? slide.id)}</span>
        <small>${isOut ? this.say('present.map-out') : minuteText(sum(slide.seconds))}</small>
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'present-map': PresentMap;
  }
}
