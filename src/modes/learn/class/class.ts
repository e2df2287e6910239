import { LitElement, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { BESIDE, BREAK, plainText, type PublishedMap, type PublishedQuestion } from '../../../content/index.ts';
import type { WordKey } from '../../../ui/index.ts';
import { hasPage } from '../pages.ts';
import { page } from '../page.styles.ts';
import { LENGTHS, hrefOf, type Lesson } from '../route.ts';
import type { View } from '../view.ts';
import { classStyles } from './class.styles.ts';
import { Fetched } from '../../../ui/parts/fetched.ts';
import { opening, planOf } from './lesson.ts';
import './paper.css';
import type { LessonPlan, PlanPart } from './plan.ts';
import { paper } from './print.styles.ts';
import { hrefOfStop } from './stops.ts';

/** What a plan is made of and written with. */
interface Material {
  readonly map: PublishedMap;
  readonly questions: readonly PublishedQuestion[];
}

/** What is planned where nothing was chosen. */
const USUAL: Lesson = { minutes: 15, chapter: null };

const HOW = ['read', 'count', 'why', 'show', 'left'] as const;

/** For a teacher: a lesson out of the story, as long as there is time; its slides, its questions, its paper. */
@customElement('learn-class')
export class LearnClass extends LitElement {
  static override styles = [page, classStyles, paper];

  @property({ attribute: false }) view: View | null = null;
  private readonly material = new Fetched<Material>(this);

  protected override willUpdate(): void {
    const { view } = this;
    if (!view) return;
    const { library, start } = view;
    this.material.ask(start.edition, async () => {
      const [map, questions] = await Promise.all([library.map(start.edition), library.questions(start.edition)]);
      return { map, questions };
    });
  }

  private get lesson(): Lesson {
    const { route, start } = this.view!;
    const lesson = (route.page === 'class' && route.lesson) || USUAL;
    return start.chapters.some(({ id }) => id === lesson.chapter) ? lesson : { ...lesson, chapter: null };
  }

  override render() {
    const { view, material } = this;
    if (!view) return nothing;
    const { say } = view;
    const { lesson } = this;
    return html`
      <h1 tabindex="-1">${say('learn.class-title')}</h1>
      <p class="screen">${say('learn.class-lead')}</p>
      ${this.choice(view, lesson)}
      ${
        material.failed
          ? html`<p role="alert">${say('learn.class-failed')}</p>
              <button type="button" class="button" @click=${() => material.retry()}>${say('learn.retry')}</button>`
          : material.value
            ? this.plan(view, lesson, planOf(view.start, material.value.questions, lesson), material.value)
            : html`<p role="status">${say('learn.loading')}</p>`
      }
      <section class="screen">
        <h2>${say('learn.class-how')}</h2>
        <ol>
          ${HOW.slice(0, -1).map((step) => html`<li>${say(`learn.class-how-${step}`)}</li>`)}
        </ol>
        <p class="muted">${say('learn.class-how-left')}</p>
      </section>
      ${hasPage('worksheet') ? this.sheets(view, lesson) : nothing}
    `;
  }

  private choice({ start, say }: View, { chapter, minutes }: Lesson) {
    return html`<div class="choose screen">
      <label>
        ${say('learn.class-about')}
        <select
          class="field"
          @change=${(event: Event) => this.choose(minutes, (event.currentTarget as HTMLSelectElement).value || null)}
        >
          <option value="" ?selected=${chapter === null}>${say('learn.class-whole')}</option>
          ${start.chapters.map(
            ({ id, title }) =>
              html`<option value=${id} ?selected=${id === chapter}>${title.replaceAll(BREAK, BESIDE)}</option>`,
          )}
        </select>
      </label>
      <div class="times" role="group" aria-labelledby="time">
        <span id="time">${say('learn.class-time')}</span>
        <div>
          ${LENGTHS.map(
            (length) =>
              html`<a
                class="button"
                href=${hrefOf({ page: 'class', lesson: { minutes: length, chapter } })}
                aria-current=${length === minutes ? 'true' : nothing}
                >${say('learn.minutes', { count: length })}</a
              >`,
          )}
        </div>
      </div>
    </div>`;
  }

  private choose(minutes: Lesson['minutes'], chapter: string | null): void {
    location.hash = hrefOf({ page: 'class', lesson: { minutes, chapter } });
  }

  private plan(view: View, lesson: Lesson, plan: LessonPlan, material: Material) {
    const { say, start } = view;
    const first = opening(plan);
    const about = start.chapters.find(({ id }) => id === lesson.chapter)?.title ?? plainText(start.title);
    return html`<section>
      <h2 class="about">
        <span>${say('learn.class-plan', { count: lesson.minutes })}:</span>
        <span>${about.replaceAll(BREAK, BESIDE)}</span>
      </h2>
      ${plan.minutes < lesson.minutes ? html`<p>${say('learn.class-short', { count: plan.minutes })}</p>` : nothing}
      <div class="acts screen">
        ${first ? html`<a class="button primary" href=${hrefOfStop(first, lesson)}>${say('learn.class-start')}</a>` : nothing}
        <button type="button" class="button" @click=${() => window.print()}>${say('learn.class-print')}</button>
      </div>
      <div class="plan">
        <table role="table">
          <caption>
            ${say('learn.class-plan', { count: lesson.minutes })}
          </caption>
          <thead>
            <tr role="row">
              <th scope="col" role="columnheader">${say('learn.class-minute')}</th>
              <th scope="col" role="columnheader">${say('learn.class-part')}</th>
              <th scope="col" role="columnheader">${say('learn.class-why')}</th>
            </tr>
          </thead>
          <tbody>
            ${plan.parts.map((part) => this.row(view, part, lesson, material))}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  private row({ say }: View, part: PlanPart, lesson: Lesson, material: Material) {
    return html`<tr role="row" data-kind=${part.kind}>
      <th scope="row" role="rowheader">${part.from}–${part.from + part.minutes}</th>
      <td role="cell">${this.what(say, part, lesson, material)}</td>
      <td role="cell" class="why">${say(whyOf(part))}</td>
    </tr>`;
  }

  private what(say: View['say'], part: PlanPart, lesson: Lesson, { map, questions }: Material) {
    switch (part.kind) {
      case 'slide': {
        const { chapter, slide } = part.position;
        const href = hrefOfStop({ kind: 'step', position: part.position }, lesson);
        return html`<a href=${href}>${map[chapter]?.[slide] ?? slide}</a>`;
      }
      case 'question': {
        const asked = questions.find(({ id }) => id === part.question);
        return html`<b>${say('learn.class-hands')}</b>
          <a href=${hrefOfStop(part, lesson)}>${asked ? plainText(asked.prompt) : part.question}</a>`;
      }
      case 'worksheet':
        return html`<a href=${hrefOf({ page: 'worksheet', chapter: part.chapter, answers: false })}
          >${say('learn.class-paper')}</a
        >`;
      case 'talk':
        return say('learn.class-talk');
    }
  }

  private sheets({ start, say }: View, { chapter }: Lesson) {
    const chapters = start.chapters.filter(({ id }) => chapter === null || id === chapter);
    return html`<section class="screen">
      <h2>${say('learn.class-sheets')}</h2>
      <ul class="sheets">
        ${chapters.map(
          ({ id, title }) =>
            html`<li>
              <b>${title}</b>
              <a href=${hrefOf({ page: 'worksheet', chapter: id, answers: false })}>${say('learn.sheet')}</a>
              <a href=${hrefOf({ page: 'worksheet', chapter: id, answers: true })}>${say('learn.sheet-key')}</a>
            </li>`,
        )}
      </ul>
    </section>`;
  }
}

const whyOf = (part: PlanPart): WordKey => {
  if (part.kind === 'slide') return `learn.class-${part.reason}`;
  if (part.kind === 'talk') return `learn.class-talk-${part.about}`;
  return part.kind === 'question' ? 'learn.class-guess' : 'learn.class-paper-why';
};

declare global {
  interface HTMLElementTagNameMap {
    'learn-class': LearnClass;
  }
}
