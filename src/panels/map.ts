import { LitElement, css, html, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { secondsOf, type Position, type PublishedMap, type PublishedStart } from '../content/index.ts';
import { controls, hidden, type Say } from '../ui/index.ts';
import { panel, panelFrame } from './panel.ts';

type Chapter = PublishedStart['chapters'][number];

/** Where a map leads: the first step of a slide, or the guided run of a chapter. */
export interface MapGoal {
  readonly position: Position;
  readonly guided: boolean;
}

/**
 * The map of the story: where am I, what have I seen, what is left and how long does it take? Every chapter opens to
 * its slides; each of them, and the guided run of a chapter, can be gone to.
 *
 * @fires map-go - detail is a `MapGoal`
 * @fires map-sources - show every source of the story
 * @fires panel-close - the visitor is done
 */
@customElement('forum-map')
export class ForumMap extends LitElement {
  static override styles = [
    controls,
    hidden,
    panel,
    css`
      :host {
        --panel-width: 1060px;
        --panel-height: 86%;
      }
      .left {
        margin: 0 0 24px;
        font-size: 40px;
        font-weight: 600;
        line-height: 1.35;
      }
      .chapter {
        border-block-start: 2px solid var(--line);
      }
      .head {
        display: grid;
        grid-template-columns: 1fr auto;
        gap: 4px 24px;
        width: 100%;
        min-height: max(104px, var(--target));
        padding: 18px 0;
        border: 0;
        background: none;
        text-align: start;
      }
      .name,
      .slide span {
        white-space: pre-line;
      }
      .name {
        font-size: 36px;
        font-weight: 600;
        line-height: 1.35;
      }
      .here .name {
        color: var(--gold);
      }
      .time {
        color: var(--muted);
        font-size: 28px;
        line-height: 1.7;
      }
      .ticks {
        grid-column: 1 / -1;
        display: flex;
        gap: 8px;
      }
      .ticks i {
        flex: 1 1 0;
        max-width: 56px;
        height: 8px;
        border-radius: 4px;
        background: var(--faint);
      }
      .ticks .seen {
        background: var(--gold);
      }
      .ticks .now {
        background: var(--vermilion);
      }
      .open {
        padding: 4px 0 28px 32px;
      }
      .slide {
        display: grid;
        grid-template-columns: 36px 1fr;
        gap: 16px;
        align-items: start;
        width: 100%;
        min-height: var(--target);
        padding: 16px 0;
        border: 0;
        background: none;
        text-align: start;
        font-size: 30px;
        line-height: 1.45;
      }
      .slide::before {
        content: '';
        box-sizing: border-box;
        width: 24px;
        height: 24px;
        margin: 10px 6px;
        border: 3px solid var(--faint);
        border-radius: 50%;
      }
      .slide.seen::before {
        border-color: var(--gold);
        background: var(--gold);
      }
      .slide[aria-current='step']::before {
        border-color: var(--vermilion);
        background: var(--vermilion);
      }
      .slide[aria-current='step'] {
        font-weight: 600;
      }
      .run {
        margin-block-end: 12px;
      }
    `,
  ];

  @property({ attribute: false }) chapters: readonly Chapter[] = [];
  /** Where the visitor is; null outside the story. */
  @property({ attribute: false }) position: Position | null = null;
  /** Slides that were on screen, as `chapter/slide`. */
  @property({ attribute: false }) seen: readonly string[] = [];
  @property({ type: Boolean }) guided = false;
  @property({ attribute: false }) say: Say = (key) => key;
  @property({ attribute: false }) load: () => Promise<PublishedMap> = () => Promise.reject(new Error('No map.'));
  @property({ type: Boolean, reflect: true, attribute: 'data-upright' }) upright = false;

  /** The chapter whose slides are listed. */
  @state() private opened: string | null = null;
  @state() private titles: PublishedMap | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated) this.opened = this.position?.chapter ?? null;
    if (changed.has('load')) void this.fetch();
  }

  protected override firstUpdated(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus();
  }

  private async fetch(): Promise<void> {
    try {
      this.titles = await this.load();
      await this.updateComplete;
      this.renderRoot.querySelector('[aria-current=step]')?.scrollIntoView({ block: 'center' });
    } catch (error) {
      // Chapters and their guided runs can be gone to without the titles.
      this.dispatchEvent(new CustomEvent('forum-problem', { detail: error, bubbles: true, composed: true }));
    }
  }

  /** Seconds of the chapter from the slide on screen to its end, on the way that the visitor is on. */
  private get left(): number | null {
    const { position } = this;
    const chapter = this.chapters.find(({ id }) => id === position?.chapter);
    const index = chapter?.slides.findIndex(({ id }) => id === position?.slide) ?? -1;
    if (!chapter || !position || index < 0) return null;
    const [here, ...after] = chapter.slides.slice(index);
    const rest = after.filter(({ guided }) => guided || !this.guided);
    return (
      secondsOf({ seconds: here!.seconds.slice(position.step) }) +
      rest.reduce((sum, slide) => sum + secondsOf(slide), 0)
    );
  }

  private go(chapter: Chapter, slide: string, guided: boolean): void {
    const detail: MapGoal = { position: { chapter: chapter.id, slide, step: 0 }, guided };
    this.dispatchEvent(new CustomEvent('map-go', { detail }));
  }

  private close(): void {
    this.dispatchEvent(new CustomEvent('panel-close'));
  }

  override render() {
    const { say, left } = this;
    const rest = { seconds: left ?? 0, minutes: Math.max(1, Math.round((left ?? 0) / 60)) };
    return panelFrame({
      root: this.renderRoot as ShadowRoot,
      title: say('map.title'),
      lead: left === null ? '' : html`<p class="left">${say(this.guided ? 'map.left-guided' : 'map.left', rest)}</p>`,
      body: html`<ol>
        ${this.chapters.map((chapter) => this.chapter(chapter))}
      </ol>`,
      buttons: html`<button
        type="button"
        class="button"
        @click=${() => this.dispatchEvent(new CustomEvent('map-sources'))}
      >
        ${say('sources.open')}
      </button>`,
      done: say('source.close'),
      close: () => this.close(),
    });
  }

  private chapter(chapter: Chapter) {
    const { say } = this;
    const open = this.opened === chapter.id;
    const seen = chapter.slides.filter(({ id }) => this.seen.includes(`${chapter.id}/${id}`)).length;
    const here = this.position?.chapter === chapter.id;
    return html`
      <li class=${here ? 'chapter here' : 'chapter'}>
        <button
          type="button"
          class="head"
          aria-expanded=${open}
          @click=${() => (this.opened = open ? null : chapter.id)}
        >
          <span class="name">${chapter.title}</span>
          <span class="time">${this.time(chapter.slides.reduce((sum, slide) => sum + secondsOf(slide), 0))}</span>
          <span class="ticks" aria-hidden="true">
            ${chapter.slides.map(({ id }) => html`<i class=${this.look(chapter, id)}></i>`)}
          </span>
          <span class="hidden">${say('map.seen', { seen, count: chapter.slides.length })}</span>
        </button>
        ${open ? this.slides(chapter) : ''}
      </li>
    `;
  }

  private slides(chapter: Chapter) {
    const run = chapter.slides.filter(({ guided }) => guided);
    const titles = this.titles?.[chapter.id];
    return html`
      <div class="open">
        ${
          run.length
            ? html`<button type="button" class="button run" @click=${() => this.go(chapter, run[0]!.id, true)}>
                ${this.say('map.run', { seconds: run.reduce((sum, slide) => sum + secondsOf(slide), 0) })}
              </button>`
            : ''
        }
        <ol>
          ${chapter.slides.map(
            ({ id }) => html`
              <li>
                <button
                  type="button"
                  class=${`slide ${this.look(chapter, id)}`}
                  aria-current=${this.look(chapter, id) === 'now' ? 'step' : 'false'}
                  @click=${() => this.go(chapter, id, false)}
                >
                  <span>${titles?.[id] ?? id}</span>
                </button>
              </li>
            `,
          )}
        </ol>
      </div>
    `;
  }

  private look(chapter: Chapter, slide: string): 'now' | 'seen' | 'new' {
    if (this.position?.chapter === chapter.id && this.position.slide === slide) return 'now';
    return this.seen.includes(`${chapter.id}/${slide}`) ? 'seen' : 'new';
  }

  private time(seconds: number): string {
    return seconds < 95
      ? this.say('time.seconds', { seconds: 10 * Math.max(1, Math.round(seconds / 10)) })
      : this.say('time.minutes', { minutes: Math.round(seconds / 60) });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forum-map': ForumMap;
  }
}
