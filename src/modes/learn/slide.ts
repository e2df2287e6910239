import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  plainText,
  type PublishedSlide,
  type PublishedSources,
  type PublishedStart,
  type RichText,
} from '../../content/index.ts';
import { citation } from '../../panels/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { hidden, lettersOf, richText } from '../../ui/index.ts';
import { factTable } from '../../ui/parts/fact-table.ts';
import { problem } from './events.ts';
import './figure.ts';
import type { FigureInput, LearnFigure } from './figure.ts';
import { page } from './page.styles.ts';
import { ReadingLine } from './reading/reading-line.ts';
import './reading/share.ts';
import { sourceList } from './reading/source-list.ts';
import { hrefOf } from './route.ts';
import { slideStyles } from './slide.styles.ts';
import type { View } from './view.ts';

/** What a slide is shown with: all in one edition, so that words and picture change their language at once. */
export interface SlideContext {
  readonly start: PublishedStart;
  readonly chapter: string;
  readonly more: RichText | null;
  /** null until they are there. */
  readonly sources: PublishedSources | null;
  /** Its number in the chapter, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
}

/**
 * One slide to be read: its claim, its picture, the words of all steps, what is to be remembered, more about it, its
 * table, its sources, and what can be taken away. Controlled from outside: it shows `step` and asks for others.
 *
 * @fires slide-step - the reader wants another step; detail is its number
 * @fires slide-read - the words of a step came to where the reader's eyes are; detail is its number
 * @fires slide-input - the reader put something into the picture; detail is a `FigureInput`
 */
@customElement('learn-slide')
export class LearnSlide extends LitElement {
  static override styles = [page, hidden, slideStyles];

  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) slide: PublishedSlide | null = null;
  @property({ attribute: false }) context: SlideContext | null = null;
  @property({ type: Number }) step = 0;
  @property({ attribute: false }) input: unknown = undefined;

  @state() private kind: SceneKind | null = null;
  @state() private broken = false;
  @state() private sharing = false;

  private readonly line = new ReadingLine((item) => {
    const detail = [...item.parentElement!.children].indexOf(item);
    this.dispatchEvent(new CustomEvent('slide-read', { detail }));
  });

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('click', this.onClick);
    this.line.connect();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('click', this.onClick);
    this.line.disconnect();
  }

  /** Puts the focus on the claim: the reader has come here by a link. */
  focusTitle(): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('slide') && changed.get('slide')?.scene !== this.slide?.scene) void this.loadKind();
  }

  protected override updated(): void {
    this.line.observe(this.renderRoot.querySelectorAll('.steps li'));
  }

  private async loadKind(): Promise<void> {
    const { view, slide } = this;
    if (!view || !slide) return;
    try {
      const kind = await view.loadScene(slide.scene);
      if (this.slide?.scene === slide.scene) this.kind = kind;
    } catch (error) {
      this.broken = true;
      this.dispatchEvent(problem(error));
    }
  }

  /** The words of a step were touched, but not a fact in them. */
  private readonly onClick = (event: Event): void => {
    const path = event.composedPath().filter((node) => node instanceof Element);
    const item = path.find((node) => node.matches('.steps li'));
    const button = path.find((node) => node.matches('button'));
    if (item && (!button || button.matches('.go'))) this.go([...item.parentElement!.children].indexOf(item));
  };

  private go(step: number): void {
    if (step !== this.step) this.dispatchEvent(new CustomEvent('slide-step', { detail: step }));
  }

  private give(detail: FigureInput): void {
    this.dispatchEvent(new CustomEvent<FigureInput>('slide-input', { detail }));
  }

  private get position() {
    return { chapter: this.context?.chapter ?? '', slide: this.slide?.id ?? '', step: this.step };
  }

  override render() {
    const { view, slide, context } = this;
    if (!view || !slide || !context) return nothing;
    const { say } = view;
    const { second } = slide;
    return html`<article aria-labelledby="title">
      <p class="count">${say('learn.slide-of', { slide: context.number, slides: context.count })}</p>
      <h2 id="title" tabindex="-1">
        ${richText(slide.title)}${second ? html`<span class="second" lang=${second.language}>${richText(second.title)}</span>` : nothing}
      </h2>
      <div class="beside">
        <learn-figure
          .slide=${slide}
          .kind=${this.kind}
          .start=${context.start}
          .step=${this.step}
          .input=${this.input}
          .textSize=${lettersOf(view.settings)}
          .say=${say}
          ?still=${view.still}
          @figure-step=${(event: CustomEvent<number>) => this.go(event.detail)}
          @figure-input=${(event: CustomEvent<FigureInput>) => this.give(event.detail)}
          @figure-broken=${() => (this.broken = true)}
          >${this.now(slide)}</learn-figure
        >
        <div class="text">
          ${this.transcript(view, slide)}
          <section class="takeaway">
            <h3>${say('learn.takeaway')}</h3>
            <p>${richText(slide.takeaway)}</p>
            ${second ? html`<p class="other" lang=${second.language}>${richText(second.takeaway)}</p>` : nothing}
          </section>
          ${
            context.more
              ? html`<section class="more">
                  <h3>${say('learn.more')}</h3>
                  <p>${richText(context.more)}</p>
                </section>`
              : nothing
          }
          ${this.table(view, slide)} ${this.sources(view, slide, context)} ${this.share(view, slide, context)}
        </div>
      </div>
    </article>`;
  }

  /** Under a thumb the words of the step stand at its picture; who cannot see it has them in the transcript. */
  private now({ steps, second }: PublishedSlide) {
    const words = steps.map(({ caption }, i) => [caption, second?.captions[i] ?? ''].map(plainText).filter(Boolean));
    return html`<div slot="caption" class="now" aria-hidden="true">
      ${words.map((each, i) => html`<p data-now=${i === this.step}>${each.join('\n')}</p>`)}
    </div>`;
  }

  /** The words of all steps; the one on screen is marked, touching another goes there. */
  private transcript({ say }: View, { steps, second }: PublishedSlide) {
    return html`<h3 class="steps-title" id="steps">${say('learn.steps')}</h3>
      <ol class="steps" aria-labelledby="steps">
        ${steps.map(
          ({ caption }, i) => html`
            <li aria-current=${i === this.step ? 'step' : nothing}>
              <button type="button" class="go" aria-label=${say('learn.show-step', { step: i + 1 })}>${i + 1}</button>
              <div>
                <p>${richText(caption)}</p>
                ${second ? html`<p lang=${second.language}>${richText(second.captions[i] ?? '')}</p>` : nothing}
              </div>
            </li>
          `,
        )}
      </ol>`;
  }

  private table({ say }: View, slide: PublishedSlide) {
    const rows = this.kind?.table(slide.data) ?? [];
    if (this.kind && !rows.length) return nothing;
    return html`<details class="as-table" ?open=${this.broken}>
      <summary>${say('deck.table')}</summary>
      <div class="table" tabindex="0" role="region" aria-label=${plainText(slide.takeaway)}>
        ${factTable({ rows, say, button: 'value' })}
      </div>
    </details>`;
  }

  private sources({ say }: View, { sources: ids }: PublishedSlide, { sources }: SlideContext) {
    if (!ids.length) return nothing;
    return html`<details>
      <summary>${say('deck.sources')}</summary>
      ${sources ? sourceList(ids, sources, say) : html`<p role="status">${say('source.loading')}</p>`}
    </details>`;
  }

  private share({ say, start }: View, slide: PublishedSlide, { sources }: SlideContext) {
    const named = slide.sources.map((id) => sources?.sources[id]).filter((source) => source !== undefined);
    const words = {
      title: plainText(slide.title),
      caption: plainText(slide.steps[this.step]?.caption ?? ''),
      source: say('learn.picture-sources', { sources: named.map((source) => citation(source, say)).join('; ') }),
    };
    const toggle = (event: Event) => (this.sharing = (event.target as HTMLDetailsElement).open);
    return html`<details @toggle=${toggle}>
      <summary>${say('learn.share')}</summary>
      ${
        this.sharing
          ? html`<learn-share
              .address=${new URL(hrefOf({ page: 'reading', position: this.position }), location.href).href}
              .name=${`${slide.id}-${this.step + 1}`}
              .words=${words}
              story=${plainText(start.title).replaceAll('\n', ' · ')}
              .picture=${() => this.renderRoot.querySelector<LearnFigure>('learn-figure')!.picture}
              .say=${say}
            ></learn-share>`
          : nothing
      }
    </details>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-slide': LearnSlide;
  }
}
