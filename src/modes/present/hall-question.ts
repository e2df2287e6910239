import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { BREAK, plainText, type Library, type PublishedStart } from '../../content/index.ts';
import type { QuestionElement, QuestionType } from '../../quiz/index.ts';
import { isHallRight, letterOf, partOf } from '../../quiz/hands/index.ts';
import { STAGES, largest, type Frame, type Stage } from '../../scene/index.ts';
import { Hall } from '../../stage/hall.ts';
import { Fetched } from '../../ui/parts/fetched.ts';
import { ForumStage, sayer, type StageShape } from '../../ui/index.ts';
import { LAYOUTS, firstReadable, lettersOn, type Layout } from './asked/fit.ts';
import { favourite, pollKey, readAhead, readPoll, type HallPoll } from './asked/hall-poll.ts';
import { footOf } from './asked/hall-foot.ts';
import { hallQuestionStyles } from './hall-question.styles.ts';
import type { Asked, Talk } from './talk.ts';

/** The hands are seen for so long before the truth comes over them, in ms. */
const HANDS = 1100;
/** What could not be read is asked for again after so long, in ms: a hall is told nothing of it. */
const AGAIN = 2000;
/** What questions are shown with comes so long after the first slide, in ms. */
const AHEAD = 1500;

/**
 * What the hall is asked. It stands over the slide all the time, and is nothing until a question is there whole; a window
 * that is loaded in the middle of one is dark until then. Hands are counted unseen: a number that grows draws hands to
 * itself. With the truth they come first, and then what is right over them.
 */
@customElement('hall-question')
export class HallQuestion extends LitElement {
  static override styles = hallQuestionStyles;

  @property({ attribute: false }) library: Library | null = null;
  /** The story in the hall's language. */
  @property({ attribute: false }) start: PublishedStart | null = null;
  @property({ attribute: false }) loadQuestion: (type: string) => Promise<QuestionType> = () =>
    Promise.reject(new Error('No questions.'));
  @property({ attribute: false }) talk: Talk | null = null;
  @property({ type: Boolean }) still = false;
  @state() private stage: Stage = STAGES.landscape;
  /** The truth is on screen, not only the hands. */
  @state() private told = false;
  private readonly poll = new Fetched<HallPoll | null>(this);
  private readonly hall = new Hall();
  /** What was on screen last. */
  private last: HallPoll | null = null;
  private moves = false;
  private isCovering: boolean | null = null;
  private chart: QuestionElement | null = null;
  private timer = 0;
  private ahead = 0;
  private broughtFor = '';
  /** What the letters were fitted to: to find their size lays the page out some thirty times. */
  private fitted: readonly unknown[] = [];
  private readonly sizes = new ResizeObserver(() => this.refit());
  @query('.page') private page!: HTMLElement | null;

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener('loadingdone', this.lettersCame);
    if (this.page) this.sizes.observe(this.page);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.lettersCame);
    this.sizes.disconnect();
    clearTimeout(this.timer);
    clearTimeout(this.ahead);
  }

  protected override willUpdate(): void {
    const { library, start, talk } = this;
    if (!library || !start || !talk) return;
    const { asked } = talk;
    this.bringAhead(library, start.edition);
    this.isCovering = this.isCovering ?? asked !== null;
    if (!asked) {
      this.poll.clear();
      this.isCovering = false;
    } else this.poll.ask(pollKey(asked, start.edition), () => this.read(asked, start, library));
    const now = this.poll.value;
    if (now !== this.last) this.turn(this.last, now);
    this.toggleAttribute('data-covers', this.isCovering || now !== null);
    this.toggleAttribute('data-black', talk.black);
  }

  private async read(asked: Asked, start: PublishedStart, library: Library): Promise<HallPoll | null> {
    const poll = await readPoll(asked, start, library, this.loadQuestion);
    // What hands cannot answer is not asked: the slide stays.
    if (!poll) this.isCovering = false;
    return poll;
  }

  private bringAhead(library: Library, edition: string): void {
    if (this.broughtFor === edition) return;
    this.broughtFor = edition;
    clearTimeout(this.ahead);
    const bring = () => readAhead(library, edition, this.loadQuestion).catch(() => (this.broughtFor = ''));
    this.ahead = window.setTimeout(() => void bring(), AHEAD);
  }

  /** From what was on screen to what is now: only the truth over the question that was asked has a motion. */
  private turn(before: HallPoll | null, now: HallPoll | null): void {
    this.last = now;
    const isReveal = Boolean(now?.answer && before && !before.answer && before.question.id === now.question.id);
    const isSame = before?.question.id === now?.question.id && Boolean(before?.answer) === Boolean(now?.answer);
    if (isSame) return;
    clearTimeout(this.timer);
    this.moves = isReveal && !this.still;
    this.told = Boolean(now?.answer) && !this.moves;
    if (this.moves) this.timer = window.setTimeout(() => (this.told = true), HANDS);
  }

  protected override updated(): void {
    if (this.poll.failed) {
      clearTimeout(this.timer);
      this.timer = window.setTimeout(() => this.poll.retry(), AGAIN);
    }
    const poll = this.poll.value;
    this.renderRoot
      .querySelectorAll<HTMLElement>('.hands')
      .forEach((bar, i) => bar.style.setProperty('--share', String(poll?.answer ? partOf(poll.hands, i) : 0)));
    if (this.page) this.sizes.observe(this.page);
    // Nothing moves when the truth comes.
    if (poll && !this.moves) this.fit();
    if (poll?.tag) this.draw(poll);
  }

  private readonly refit = (): void => {
    const poll = this.poll.value;
    if (!poll) return;
    this.fit();
    if (poll.tag) this.draw(poll);
  };

  private readonly lettersCame = (): void => {
    this.fitted = [];
    this.refit();
  };

  /** Letters as large as there is room for; a chart leaves them only the least. */
  private fit(): void {
    const { page } = this;
    // Before the stage has its size there is no room for anything.
    if (!page?.clientHeight) return;
    const wanted = [page, this.poll.value, this.told, this.stage, page.clientWidth, page.clientHeight];
    if (wanted.every((one, i) => one === this.fitted[i])) return;
    this.fitted = wanted;
    const words = [page, ...page.querySelectorAll<HTMLElement>('h1 span, ol, .text')];
    const { most, least, last } = lettersOn(this.stage);
    const fits = (size: number): boolean => {
      this.style.setProperty('--letters', `${size.toFixed(1)}px`);
      return words.every((one) => one.scrollHeight <= one.clientHeight + 1 && one.scrollWidth <= one.clientWidth + 1);
    };
    const lay = ({ columns, tight }: Pick<Layout, 'columns' | 'tight'>): void => {
      page.dataset['columns'] = String(columns);
      page.toggleAttribute('data-tight', tight);
    };
    if (this.poll.value?.tag) {
      // The words that were asked before stood on the same page.
      lay({ columns: 1, tight: false });
      return void fits(largest(least * 1.1, last, fits));
    }
    const size = (layout: Layout): number => {
      lay(layout);
      return largest(most, last, fits) * layout.smallest;
    };
    const best = firstReadable(LAYOUTS, least, size);
    fits(size(best) / best.smallest);
  }

  /** The chart is the visitor's own, enlarged until its letters can be read from the back row. */
  private draw({ tag, question, answer, hands, ask, start }: HallPoll): void {
    const place = this.renderRoot.querySelector<HTMLElement>('.chart');
    if (!place) return;
    if (this.chart?.dataset['question'] !== question.id) {
      this.chart = document.createElement(tag) as QuestionElement;
      this.chart.dataset['question'] = question.id;
      place.replaceChildren(this.chart);
    } else if (this.chart.parentNode !== place) place.replaceChildren(this.chart);
    const { chart, stage, told } = this;
    // In two languages the chart has less room: its names are read from the back row, its ticks are not.
    const isBoth = start.edition !== start.language;
    const enlarged = lettersOn(stage).least / stage.type[isBoth ? 'label' : 'small'];
    this.style.setProperty('--enlarged', String(enlarged));
    const width = Math.floor(place.clientWidth / enlarged);
    const height = Math.floor(place.clientHeight / enlarged);
    const said = favourite(hands);
    chart.ask = question.ask;
    chart.say = sayer(start.words);
    chart.still = this.still;
    chart.answer = told && said !== null ? (ask.options[said]?.id ?? null) : null;
    chart.key = told ? (answer?.key ?? null) : null;
    const { frame } = chart;
    if (frame?.stage === stage && frame.width === width && frame.height === height && frame.language === start.language)
      return;
    chart.frame = this.frameOf(start, { width, height });
  }

  /** What a visitor chose is here what the hall said. */
  private frameOf(start: PublishedStart, size: Pick<Frame, 'width' | 'height'>): Frame {
    const around = this.hall.frame(start, this.stage);
    const word = (key: string) => around.word(key === 'quiz.yours' ? 'present.ask-hall' : key);
    return { ...around, ...size, word, box: { x: 0, y: 0, ...size } };
  }

  override render() {
    const poll = this.poll.value;
    if (!this.talk || !poll) return nothing;
    const say = sayer(poll.start.words);
    const { wanted } = poll.ask;
    return html`<forum-stage
      .choose=${this.hall.shape(poll.start, 'normal')}
      @stage-change=${({ detail }: CustomEvent<StageShape>) => (this.stage = detail as Stage & StageShape)}
    >
      <section
        class="page"
        aria-labelledby="prompt"
        data-stage=${this.stage.name}
        ?data-chart=${poll.tag !== ''}
        ?data-moves=${this.moves}
        ?data-shown=${poll.answer !== null}
        ?data-out=${this.told}
        ?data-told=${this.told && poll.ask.hasTruth}
      >
        <h1 id="prompt">${inLines(plainText(poll.question.prompt))}</h1>
        ${wanted ? html`<p class="part">${inLines(wanted)}</p>` : nothing}
        ${poll.tag ? html`<div class="chart" inert></div>` : nothing}
        <ol>
          ${poll.ask.options.map(({ id, text }, i) => this.option(poll, id, text, i))}
        </ol>
        <div class="foot">${footOf(poll, say)}</div>
      </section>
    </forum-stage>`;
  }

  private option({ answer, ask, hands }: HallPoll, id: string, text: string, i: number) {
    const right = this.told && answer !== null && isHallRight(ask, answer, id);
    return html`<li ?data-right=${right}>
      <i class="hands"></i>
      <b class="letter">${letterOf(i)}</b>
      <span class="text">${inLines(text)}</span>
      <output>${answer ? (hands[i] ?? 0) : ''}</output>
      <svg class="check" viewBox="0 0 24 24" aria-hidden="true"><path d="M5 12.5 10 17.5 19.5 7"></path></svg>
    </li>`;
  }
}

/** Of two languages each has a line of its own. */
const inLines = (text: string) => text.split(BREAK).map((line) => html`<span>${line}</span>`);

// Drawn by its name alone.
void ForumStage;

declare global {
  interface HTMLElementTagNameMap {
    'hall-question': HallQuestion;
  }
}
