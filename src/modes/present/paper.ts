import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  formatPosition,
  plainText,
  type Library,
  type PublishedChapter,
  type PublishedSlide,
  type PublishedStart,
} from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { figureSheet } from '../../stage/figure-sheet.ts';
import { type Sheet } from '../../stage/sheet.ts';
import '../../stage/sheet-picture.ts';
import { sayer, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { NoteKeeper } from './note-keeper.ts';
import { saidAt } from './own-notes.ts';
import { keptPaper, PaperForm, PAPER_SIZES, type PaperSize } from './paper-form.ts';
import './paper.css';
import { paperStyles } from './paper.styles.ts';
import { minutesOf, today } from './times.ts';
import { originalAt, spokenIn, type Spoken } from './spoken.ts';
import type { slideKey } from './talk.ts';
import { type Talk } from './talk.ts';

/** Height of a picture as a share of its width: that of the stage. */
const FLAT = 9 / 16;

interface Material {
  readonly chapters: readonly PublishedChapter[];
  readonly spoken: Spoken;
  /** Scene kinds by name; one that could not be loaded is missing, and its slides are printed as their table. */
  readonly kinds: ReadonlyMap<string, SceneKind>;
}

/** The speaker's notes as a document for paper: each slide with its last picture, its time, and what is said step by step. */
@customElement('present-paper')
export class PresentPaper extends LitElement {
  static override styles = paperStyles;

  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) talk: Talk | null = null;

  @state() private size: PaperSize = keptPaper.load();
  /** Slides that the plan leaves out, too. */
  @state() private isWhole = false;

  private readonly material = new Fetched<Material>(this);
  private readonly form = new PaperForm();
  private keeper: NoteKeeper | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Ink on paper: the tokens of the day hold in here.
    this.dataset['theme'] = 'day';
    this.form.use(this.size);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.form.remove();
    this.listenTo(null);
  }

  protected override willUpdate(): void {
    const { library, start } = this;
    if (!library || !start) return;
    const { id, hash } = library.manifest;
    if (this.isConnected) this.listenTo(NoteKeeper.of(id));
    this.material.ask(`${hash} ${start.edition}`, () => this.read(library, start));
  }

  private async read(library: Library, { chapters: all, edition }: PublishedStart): Promise<Material> {
    const [spoken, chapters] = await Promise.all([
      spokenIn(library, edition),
      Promise.all(all.map(({ id }) => library.chapter(id, edition))),
    ]);
    const kinds = new Map<string, SceneKind>();
    const names = new Set(chapters.flatMap(({ slides }) => slides.map(({ scene }) => scene)));
    const failed = (detail: unknown): void => {
      this.dispatchEvent(new CustomEvent('forum-problem', { detail, bubbles: true, composed: true }));
    };
    await Promise.all(
      [...names].map((name) => this.loadScene(name).then((kind) => void kinds.set(name, kind), failed)),
    );
    return { chapters, spoken, kinds };
  }

  private listenTo(keeper: NoteKeeper | null): void {
    if (keeper === this.keeper) return;
    this.keeper?.removeEventListener('change', this.onOwn);
    this.keeper = keeper;
    keeper?.addEventListener('change', this.onOwn);
  }

  private readonly onOwn = (): void => this.requestUpdate();

  private choose(size: PaperSize): void {
    this.size = size;
    keptPaper.save(size);
    this.form.use(size);
  }

  /** The chapters with the slides that are printed; those without any are left out. */
  private chosen({ chapters }: Material): PublishedChapter[] {
    const without = this.isWhole ? [] : (this.talk?.plan.without ?? []);
    return chapters
      .map((chapter) => ({
        ...chapter,
        slides: chapter.slides.filter(({ id }) => !without.includes(`${chapter.id}/${id}`)),
      }))
      .filter(({ slides }) => slides.length);
  }

  override render() {
    const { start, material } = this;
    if (!start) return nothing;
    const say = sayer(start.words);
    if (material.failed && !material.value)
      return html`<div class="tools">
        <p role="alert">${say('present.notes-failed')}</p>
        <button type="button" @click=${() => material.retry()}>${say('present.notes-retry')}</button>
      </div>`;
    if (!material.value) return html`<p role="status">${say('present.notes-loading')}</p>`;
    const chapters = this.chosen(material.value);
    const slides = chapters.flatMap((chapter) => chapter.slides);
    return html`
      ${this.tools(say)}
      <main class="paper" lang=${start.language}>
        <p class="about">${say('present.notes-paper')}</p>
        <h1>${plainText(start.title)}</h1>
        <p class="about">
          ${say('present.notes-about', { version: this.library!.manifest.version, date: today(start) })}
          ${say('present.notes-sum', { count: slides.length, time: minutesOf(secondsOf(slides)) })}
        </p>
        ${chapters.map((chapter) => this.chapter(say, chapter, material.value!, figureSheet(start, FLAT)))}
      </main>
    `;
  }

  private tools(say: Say) {
    const left = this.talk?.plan.without.length ?? 0;
    return html`<div class="tools">
      <button type="button" @click=${() => window.print()}>${say('present.notes-print-now')}</button>
      <fieldset>
        <legend>${say('present.notes-paper-size')}</legend>
        ${PAPER_SIZES.map((size) => radio('size', size, this.size === size, () => this.choose(size)))}
      </fieldset>
      ${
        left
          ? html`<fieldset>
              <legend>${say('present.notes-slides')}</legend>
              ${radio('slides', say('present.notes-slides-plan'), !this.isWhole, () => (this.isWhole = false))}
              ${radio('slides', say('present.notes-slides-all', { count: left }), this.isWhole, () => (this.isWhole = true))}
            </fieldset>`
          : nothing
      }
    </div>`;
  }

  private chapter(say: Say, { id, title, slides }: PublishedChapter, material: Material, sheet: Sheet) {
    const articles = slides.map((slide, i) => this.slide(say, id, slide, `${i + 1}/${slides.length}`, material, sheet));
    return html`<section>
      <div class="first">
        <h2>${title}</h2>
        ${articles[0]}
      </div>
      ${articles.slice(1)}
    </section>`;
  }

  private slide(
    say: Say,
    chapter: string,
    slide: PublishedSlide,
    place: string,
    { kinds, spoken }: Material,
    sheet: Sheet,
  ) {
    const { steps } = slide;
    return html`<article>
      <div>
        <sheet-picture
          .slide=${slide}
          .kind=${kinds.get(slide.scene) ?? null}
          .sheet=${sheet}
          .step=${steps.length - 1}
          failure=${say('learn.print.failed')}
        ></sheet-picture>
        <p class="place">${place} · ${say('present.notes-planned', { time: minutesOf(secondsOf([slide])) })}</p>
      </div>
      <div>
        <h3>${titleOf(slide)}</h3>
        <ol>
          ${steps.map((_, step) => html`<li>${this.said(say, spoken, { chapter, slide: slide.id, step })}</li>`)}
        </ol>
      </div>
    </article>`;
  }

  private said(say: Say, spoken: Spoken, place: Parameters<typeof slideKey>[0]) {
    const address = formatPosition(place);
    const said = [...spoken].map(
      ([language, notes]) =>
        [language, saidAt(originalAt(notes, place), this.keeper?.noteAt(language, address)).text] as const,
    );
    if (said.every(([, text]) => !text)) return html`<p class="said none">${say('present.notes-none')}</p>`;
    return said.map(([language, text]) => (text ? html`<p class="said" lang=${language}>${text}</p>` : nothing));
  }
}

const titleOf = ({ title, second }: PublishedSlide) => [
  plainText(title),
  second ? html`<span lang=${second.language}>${plainText(second.title)}</span>` : nothing,
];

const secondsOf = (slides: readonly PublishedSlide[]): number =>
  slides.reduce((sum, { steps }) => sum + steps.reduce((all, { seconds }) => all + seconds, 0), 0);

const radio = (name: string, label: string, checked: boolean, choose: () => void) =>
  html`<label><input type="radio" name=${name} .checked=${checked} @change=${choose} />${label}</label>`;

declare global {
  interface HTMLElementTagNameMap {
    'present-paper': PresentPaper;
  }
}
