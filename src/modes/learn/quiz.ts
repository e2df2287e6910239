import { LitElement, css, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { parsePosition, type PublishedAnswer, type PublishedQuestion } from '../../content/index.ts';
import '../../panels/index.ts';
import type { Given, Round } from '../../quiz/index.ts';
import type { Stage } from '../../scene/index.ts';
import { frameOf, type StageFrame } from '../../stage/index.ts';
import { lettersOf, type Say, type StageShape } from '../../ui/index.ts';
import { answerTo } from './answers.ts';
import type { Bank } from './bank.ts';
import { keepAnswer, tallyOf } from './kept-answers.ts';
import { notebookOf } from './notebook.ts';
import { bookish } from './quiz-words.ts';
import { boxFor, shapeIn } from './room.ts';
import { hrefOf } from './route.ts';
import type { View } from './view.ts';

/**
 * Asks the questions of a round in the page: the quiz of the kiosk on a stage as large as the window leaves room for.
 * Every answer is kept on the device, and noted in the notebook.
 *
 * @fires quiz-change - detail is the `Round` as it should be now
 * @fires quiz-done - detail is the finished `Round`
 * @slot way - how to leave the round; always on screen
 */
@customElement('learn-quiz')
export class LearnQuiz extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .way {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0.25rem 1rem;
      box-sizing: border-box;
      max-width: 84rem;
      min-height: 2.75rem;
      margin-inline: auto;
      padding-inline: 1rem;
    }
    .box {
      position: relative;
      width: var(--box-width);
      height: var(--box-height);
      margin-inline: auto;
      overflow: clip;
    }
    forum-stage {
      position: absolute;
    }
    /* It lies over the stage alone, whose edges must not show. */
    forum-provenance {
      background: color-mix(in srgb, var(--ground) 85%, transparent);
    }
  `;

  @property({ attribute: false }) view: View | null = null;
  @property({ attribute: false }) bank: Bank | null = null;
  /** Its questions in the language of the page: after a change of language they come later than the view. */
  @property({ attribute: false }) questions: readonly PublishedQuestion[] | null = null;
  @property({ attribute: false }) round: Round | null = null;
  /** Where a number in an explanation comes from, while somebody looks at it. */
  @state() private fact: string | null = null;
  @state() private stage: Stage | null = null;

  @query('.box') private box!: HTMLElement | null;
  private touched: HTMLElement | null = null;
  private frame: StageFrame | null = null;
  private say: Say = (key) => key;
  private loadSources = () => this.view!.library.sources(this.view!.start.edition);
  private readonly resized = new ResizeObserver(() => this.fit());

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.fit);
    this.resized.observe(document.documentElement);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.fit);
    this.resized.disconnect();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { view, stage } = this;
    if (!view) return;
    const told = changed.has('view') && changed.get('view')?.start !== view.start;
    if (told) this.say = bookish(view.say);
    if (stage && (told || (changed as PropertyValues).has('stage'))) this.frame = frameOf(view.start, stage);
  }

  protected override updated(changed: PropertyValues<this>): void {
    this.fit();
    if (changed.has('round') && this.round?.id !== changed.get('round')?.id) this.fact = null;
  }

  private get choice() {
    const { start, settings } = this.view!;
    return { textSize: lettersOf(settings), languages: start.edition === start.language ? 1 : 2 } as const;
  }

  /** Gives the box what the window leaves below the bar of the book. */
  private readonly fit = (): void => {
    const { box, view } = this;
    if (!box || !view) return;
    const top = box.getBoundingClientRect().top + window.scrollY;
    const { clientWidth, clientHeight } = document.documentElement;
    const { width, height } = boxFor(
      { width: clientWidth, height: Math.max(1, Math.floor(clientHeight - top) - 1) },
      this.choice,
    );
    box.style.setProperty('--box-width', `${width}px`);
    box.style.setProperty('--box-height', `${Math.floor(height)}px`);
  };

  /** `shapeIn` makes stages with a shape. */
  private readonly staged = ({ detail }: CustomEvent<StageShape>): void => {
    this.stage = detail as Stage & StageShape;
  };

  private readonly unseal = (id: string): Promise<PublishedAnswer> => answerTo(this.view!, id);

  private readonly keep = async (given: Given): Promise<void> => {
    const { view, bank } = this;
    if (!view) return;
    const question = bank?.find(given.question);
    const isScored = question && bank?.typeOf(question)?.grade;
    if (isScored) notebookOf(view.library.manifest.id).note(given.question, given.grade?.verdict ?? 'skipped');
    await keepAnswer(given, view);
  };

  private readonly show = ({ detail }: CustomEvent<string>): void => {
    const position = parsePosition(detail);
    if (position) location.hash = hrefOf({ page: 'reading', position });
  };

  private readonly touch = (event: CustomEvent<string>): void => {
    event.stopPropagation();
    this.touched = event.composedPath()[0] as HTMLElement;
    this.fact = event.detail;
  };

  private readonly closeFact = async (): Promise<void> => {
    this.fact = null;
    // Before that the quiz is inert.
    await this.updateComplete;
    this.touched?.focus();
  };

  override render() {
    const { view, questions, round } = this;
    if (!view || !questions || !round) return nothing;
    const { textSize, languages } = this.choice;
    return html`
      <div class="way"><slot name="way"></slot></div>
      <div class="box">
        <forum-stage .choose=${shapeIn(textSize, languages)} .touch=${44} @stage-change=${this.staged}>
          ${this.asked(view, questions, round)}
        </forum-stage>
      </div>
    `;
  }

  private asked(view: View, questions: readonly PublishedQuestion[], round: Round) {
    return html`<forum-quiz
        ?inert=${this.fact !== null}
        .questions=${questions}
        .round=${round}
        .load=${view.loadQuestion}
        .unseal=${this.unseal}
        .keep=${this.keep}
        .count=${tallyOf}
        .scoring=${'accuracy'}
        .frame=${this.frame}
        .say=${this.say}
        ?still=${view.still}
        @quiz-show=${this.show}
        @fact-touched=${this.touch}
      ></forum-quiz>
      ${
        this.fact === null
          ? nothing
          : html`<forum-provenance
              .fact=${this.fact}
              .say=${view.say}
              .load=${this.loadSources}
              ?data-upright=${this.stage?.name !== 'landscape'}
              @panel-close=${this.closeFact}
              @click=${this.closeFact}
            ></forum-provenance>`
      }`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'learn-quiz': LearnQuiz;
  }
}
