import { LitElement, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import {
  BREAK,
  formatNumber,
  formatValue,
  parsePosition,
  plainText,
  type PublishedAnswer,
  type PublishedMap,
} from '../../../content/index.ts';
import type { WordKey } from '../../../ui/index.ts';
import { page } from '../page.styles.ts';
import { hrefOf, type Route } from '../route.ts';
import type { View } from '../view.ts';
import { keyLines, letterOf, type Ask } from '../../../quiz/hands/index.ts';
import { estimateChart, sketchChart, spotChart, type Numbers } from './charts.ts';
import { Fetched } from '../../../ui/parts/fetched.ts';
import './paper.css';
import { paper } from './print.styles.ts';
import { sheetOf, type SheetQuestion } from './sheet.ts';
import { worksheetStyles } from './worksheet.styles.ts';

/** What stands on a sheet; answers only on the teacher's. */
interface Material {
  readonly questions: readonly SheetQuestion[];
  readonly map: PublishedMap;
  readonly answers: Readonly<Record<string, PublishedAnswer>> | null;
}

const inLine = (words: string): string => words.replaceAll(BREAK, ' · ');

/** The questions of a chapter on A4 paper, black on white, for a class; or what is right, for its teacher. */
@customElement('learn-worksheet')
export class LearnWorksheet extends LitElement {
  static override styles = [page, worksheetStyles, paper];

  @property({ attribute: false }) view: View | null = null;
  private readonly material = new Fetched<Material>(this);

  override connectedCallback(): void {
    super.connectedCallback();
    // Paper is white, in every theme.
    Object.assign(this.dataset, { theme: 'day', contrast: 'high' });
  }

  private get route(): Extract<Route, { page: 'worksheet' }> | null {
    const route = this.view?.route;
    return route?.page === 'worksheet' ? route : null;
  }

  protected override willUpdate(): void {
    const { view, route } = this;
    if (!view || !route) return;
    const { edition } = view.start;
    const key = `${edition} ${route.chapter} ${route.answers}`;
    this.material.ask(key, () => this.read(view, route));
  }

  private async read({ library, start }: View, { chapter, answers }: Extract<Route, { page: 'worksheet' }>) {
    const { edition, language } = start;
    const [all, map] = await Promise.all([library.questions(edition), library.map(edition)]);
    const questions = sheetOf(all, chapter, language);
    const answered = async ({ question: { id } }: SheetQuestion) => [id, await library.answer(id, edition)] as const;
    const known = answers ? Object.fromEntries(await Promise.all(questions.map(answered))) : null;
    return { questions, map, answers: known };
  }

  override render() {
    const { view, route, material } = this;
    if (!view || !route) return nothing;
    const { say, start } = view;
    const title = start.chapters.find(({ id }) => id === route.chapter)?.title ?? '';
    return html`
      <nav class="acts screen" aria-label=${say('learn.class-sheets')}>
        ${
          material.value?.questions.length
            ? html`<button type="button" class="button primary" @click=${() => window.print()}>
                ${say('learn.sheet-print')}
              </button>`
            : nothing
        }
        <a class="button" href=${hrefOf({ ...route, answers: !route.answers })}
          >${say(route.answers ? 'learn.sheet' : 'learn.sheet-key')}</a
        >
        <a class="button" href=${hrefOf({ page: 'class' })}>${say('learn.sheet-back')}</a>
      </nav>
      <article>
        <p class="of">${inLine(plainText(start.title))} · ${say(route.answers ? 'learn.sheet-key' : 'learn.sheet')}</p>
        <h1 tabindex="-1">${title || say('learn.sheet')}</h1>
        ${route.answers ? html`<p class="public">${say('learn.sheet-public')}</p>` : this.who(view)}
        ${this.questions(view)}
      </article>
    `;
  }

  private who({ say }: View) {
    return html`<div class="who">
      <span>${say('learn.sheet-name')} <i></i></span><span>${say('learn.sheet-date')} <i></i></span>
    </div>`;
  }

  private questions(view: View) {
    const { value, failed } = this.material;
    const { say } = view;
    if (failed)
      return html`<p role="alert">${say('learn.failed')}</p>
        <button type="button" class="button" @click=${() => this.material.retry()}>${say('learn.retry')}</button>`;
    if (!value) return html`<p role="status">${say('learn.loading')}</p>`;
    if (!value.questions.length) return html`<p role="status">${say('learn.sheet-none')}</p>`;
    return html`<ol class="questions">
      ${value.questions.map((one) => {
        const answer = value.answers?.[one.question.id];
        return html`<li>
          <p class="prompt">${plainText(one.question.prompt)}</p>
          ${answer ? this.answer(view, one, answer, value.map) : this.blank(view, one)}
        </li>`;
      })}
    </ol>`;
  }

  private blank(view: View, { question, ask }: SheetQuestion) {
    return html`<p class="hint">${this.hint(view, ask)}</p>
      <div class="body">${body(ask, numbersOf(view, ask), plainText(question.prompt))}</div>`;
  }

  private hint({ say }: View, ask: Ask): string {
    if (ask.type === 'order') return say('learn.sheet-order', { first: say(`quiz.order-${ask.first}`) });
    if (ask.type === 'choice') return say(ask.several ? 'learn.sheet-several' : 'learn.sheet-one');
    return say(`learn.sheet-${ask.type}` satisfies WordKey);
  }

  private answer({ say }: View, { question, ask }: SheetQuestion, answer: PublishedAnswer, map: PublishedMap) {
    const at = parsePosition(question.shows);
    const title = at && map[at.chapter]?.[at.slide];
    return html`<div class="body">
      ${keyLines(ask, answer).map((line) => html`<div class="answer">${inLine(line)}</div>`)}
      <p class="explain">${plainText(answer.explain)}</p>
      ${
        at && title
          ? html`<p class="shown">
              <a href=${hrefOf({ page: 'reading', position: at })}
                >${say('learn.sheet-shown', { title: inLine(title) })}</a
              >
            </p>`
          : nothing
      }
    </div>`;
  }
}

const numbersOf = ({ start: { units, language } }: View, ask: Ask): Numbers => {
  const unit = units['unit' in ask ? ask.unit : ''] ?? { phrase: '{n}', notation: 'standard' as const, digits: 0 };
  return {
    format: (value) => formatNumber(value, unit, language),
    full: (value) => formatValue(value, unit, language),
  };
};

/** What is filled in, by the type of the question. `label`: the question, for those who do not see its picture. */
function body(ask: Ask, numbers: Numbers, label: string): TemplateResult {
  const named = (all: readonly { readonly text: string }[], mark: (i: number) => unknown) =>
    html`<ul>
      ${all.map(({ text }, i) => html`<li>${mark(i)}<span>${text}</span></li>`)}
    </ul>`;
  const box = html`<span class="box"></span>`;
  const blank = html`<span class="box blank"></span>`;
  const letter = (i: number) => html`<span class="letter">${letterOf(i)}</span>`;
  switch (ask.type) {
    case 'choice':
      return named(ask.options, (i) => [box, letter(i)]);
    case 'opinion':
      return html`<div class="two">${halves(ask.options).map((half) => named(half, () => box))}</div>
        <div class="line"></div>
        <div class="line"></div>`;
    case 'order':
      return named(ask.items, () => blank);
    case 'match':
      return html`<div class="two">${named(ask.lefts, () => blank)} ${named(ask.rights, letter)}</div>`;
    case 'estimate':
      return html`${estimateChart(ask, numbers, label)}`;
    case 'sketch':
      return html`${sketchChart(ask, numbers, label)}`;
    case 'spot':
      return html`${spotChart(ask, label)}
        <ul class="row">
          ${ask.spots.map((_, i) => html`<li>${box}${letter(i)}</li>`)}
        </ul>`;
  }
}

const halves = <T>(all: readonly T[]): readonly (readonly T[])[] => {
  const middle = Math.ceil(all.length / 2);
  return [all.slice(0, middle), all.slice(middle)];
};

declare global {
  interface HTMLElementTagNameMap {
    'learn-worksheet': LearnWorksheet;
  }
}
