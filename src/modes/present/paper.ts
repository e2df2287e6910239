import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import {
  formatPosition,
  plainText,
  type Library,
  type Position,
  type PublishedChapter,
  type PublishedSlide,
  type PublishedStart,
} from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { figureSheet } from '../../stage/figure-sheet.ts';
import type { Sheet } from '../../stage/sheet.ts';
import '../../stage/sheet-picture.ts';
import { sayer, type Say } from '../../ui/index.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { PageForm } from '../../ui/parts/page-form.ts';
import { paperSheet } from '../../ui/parts/paper.styles.ts';
import { todayIn } from '../../ui/parts/today.ts';
import { buttons } from './buttons.styles.ts';
import { KeeperOf } from './keeper-of.ts';
import { saidAt } from './own-notes.ts';
import { keptPaper, PAPER_SIZES, rulesOf, type PaperSize } from './paper-form.ts';
import { readMaterial, type Material } from './paper-material.ts';
import { paperTimes, wholeTime, type PaperSlide } from './paper-times.ts';
import './paper.css';
import { paperStyles } from './paper.styles.ts';
import { keptRehearsals } from './rehearsal.ts';
import { originalAt } from './spoken.ts';
import { newTalk, type Talk } from './talk.ts';
import { minuteText } from './timing.ts';

/** Height of a picture as a share of its width: that of the stage. */
const FLAT = 9 / 16;

/** What every page is made of. */
interface Printed extends Material {
  readonly say: Say;
  readonly times: ReturnType<typeof paperTimes>;
  readonly sheet: Sheet;
}

/** The speaker's notes as a document for paper: each slide with its last picture, its time, and what is said step by step. */
@customElement('present-paper')
export class PresentPaper extends LitElement {
  static override styles = [buttons, paperSheet, paperStyles];

  @property({ attribute: false }) library: Library | null = null;
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadScene: (kind: string) => Promise<SceneKind> = () =>
    Promise.reject(new Error('No scenes.'));
  @property({ attribute: false }) talk: Talk | null = null;

  @state() private size: PaperSize = keptPaper.load();
  /** Slides that the plan leaves out, too. */
  @state() private isWhole = false;

  private readonly material = new Fetched<Material>(this);
  private readonly form = new PageForm();
  private readonly own = new KeeperOf(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // Ink on paper: the tokens of the day hold in here.
    this.dataset['theme'] = 'day';
    this.form.use(rulesOf(this.size));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.form.remove();
  }

  protected override willUpdate(): void {
    const { library, start } = this;
    if (!library || !start) return;
    const { id, hash } = library.manifest;
    this.own.story = id;
    this.material.ask(`${hash} ${start.edition}`, () => readMaterial(library, start, this.loadScene, this.failed));
  }

  private readonly failed = (detail: unknown): void => {
    this.dispatchEvent(new CustomEvent('forum-problem', { detail, bubbles: true, composed: true }));
  };

  private choose(size: PaperSize): void {
    this.size = size;
    keptPaper.save(size);
    this.form.use(rulesOf(size));
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
    const say = sayer(start.pictureWords ?? start.words);
    if (material.failed && !material.value)
      return html`<div class="tools">
        <p role="alert">${say('present.notes-failed')}</p>
        <button type="button" @click=${() => material.retry()}>${say('present.notes-retry')}</button>
      </div>`;
    if (!material.value) return html`<p role="status">${say('present.notes-loading')}</p>`;
    const chapters = this.chosen(material.value);
    const times = paperTimes(start, this.talk ?? newTalk([]), keptRehearsals.load(), Date.now());
    const printed: Printed = { ...material.value, say, times, sheet: figureSheet(start, FLAT) };
    return html`
      ${this.tools(say)}
      <main class="paper" lang=${start.language}>
        <p class="about">${say('present.notes-paper')}</p>
        <h1>${plainText(start.title)}</h1>
        <p class="about">
          ${say('present.notes-about', { version: this.library!.manifest.version, date: todayIn(start.language) })}
        </p>
        <p class="about">${sumOf(printed, chapters)}</p>
        ${chapters.map((chapter) => this.chapter(printed, chapter))}
      </main>
    `;
  }

  private tools(say: Say) {
    const left = this.talk?.plan.without.length ?? 0;
    return html`<header class="tools">
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
    </header>`;
  }

  private chapter(printed: Printed, { id, title, slides }: PublishedChapter) {
    const [first, ...others] = slides.map((slide) => this.slide(printed, id, slide));
    return html`<section>
      <div class="first">
        <h2>${title}</h2>
        ${first}
      </div>
      ${others}
    </section>`;
  }

  private slide(printed: Printed, chapter: string, slide: PublishedSlide) {
    const { say, kinds, sheet } = printed;
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
        <p class="place">${placeOf(printed, chapter, slide)}</p>
      </div>
      <div>
        <h3>${titleOf(slide)}</h3>
        <ol>
          ${steps.map((_, step) => html`<li>${this.said(printed, { chapter, slide: slide.id, step })}</li>`)}
        </ol>
      </div>
    </article>`;
  }

  private said({ say, spoken }: Printed, place: Position) {
    const address = formatPosition(place);
    const said = [...spoken].map(
      ([language, notes]) =>
        [language, saidAt(originalAt(notes, place), this.own.keeper?.noteAt(language, address)).text] as const,
    );
    if (said.every(([, text]) => !text)) return html`<p class="said none">${say('present.notes-none')}</p>`;
    return said.map(([language, text]) => (text ? html`<p class="said" lang=${language}>${text}</p>` : nothing));
  }
}

const titleOf = ({ title, second }: PublishedSlide) => [
  plainText(title),
  second ? html`<span lang=${second.language}>${plainText(second.title)}</span>` : nothing,
];

const timesAt = ({ times }: Printed, chapter: string, { id }: PublishedSlide): PaperSlide =>
  times.get(`${chapter}/${id}`) ?? { number: 0, planned: null, last: null };

/** The number of a slide among all and its time by the plan; below, what it took. */
function placeOf(printed: Printed, chapter: string, slide: PublishedSlide) {
  const { say, times } = printed;
  const { number, planned, last } = timesAt(printed, chapter, slide);
  const plan =
    planned === null ? say('present.notes-left-out') : say('present.notes-planned', { time: minuteText(planned) });
  return html`${number}/${times.size} · ${plan}
  ${last === null ? nothing : html`<span>${say('present.plan-last', { time: minuteText(last) })}</span>`}`;
}

/** How many slides are printed, and how long they take together. */
function sumOf(printed: Printed, chapters: readonly PublishedChapter[]) {
  const { say } = printed;
  const all = chapters.flatMap(({ id, slides }) => slides.map((slide) => timesAt(printed, id, slide)));
  const { planned, last } = wholeTime(all);
  return [
    say('present.notes-sum', { count: all.length, time: minuteText(planned) }),
    last === null ? '' : ` ${say('present.notes-sum-last', { time: minuteText(last) })}`,
  ];
}

const radio = (name: string, label: string, checked: boolean, choose: () => void) =>
  html`<label><input type="radio" name=${name} .checked=${checked} @change=${choose} />${label}</label>`;

declare global {
  interface HTMLElementTagNameMap {
    'present-paper': PresentPaper;
  }
}
