import { html, nothing } from 'lit';
import { BREAK, outlineOf, plainText, type PublishedQuestion, type PublishedStart } from '../../../content/index.ts';
import type { Say, WordKey } from '../../../ui/index.ts';
import type { Deed, Talk } from '../talk.ts';
import { groupsNear, type Group } from './near.ts';

/** Questions in a round: longer ones tire a hall. */
const ROUND = 5;

export interface ChoosingView {
  readonly say: Say;
  readonly talk: Talk;
  readonly start: PublishedStart;
  readonly questions: readonly PublishedQuestion[];
}

/** What the acts of the speaker come to. */
interface Acts {
  readonly ask: (ids: readonly string[]) => void;
  readonly choose: (ids: readonly string[]) => void;
}

/** How a question is answered by hands, by its type. */
const FORMS: Readonly<Record<string, WordKey>> = {
  spot: 'present.ask-chart',
  opinion: 'present.ask-opinion',
  estimate: 'present.ask-number',
  order: 'present.ask-order',
  match: 'present.ask-pair',
};

/** The questions that a hall can be asked, those about what is on screen first, and the round that is put together. */
export function choosing(view: ChoosingView, act: (deed: Deed) => void, ask: (ids: readonly string[]) => void) {
  const { say, talk, start, questions } = view;
  const chosen = talk.chosen ?? [];
  const acts = { ask, choose: (ids: readonly string[]) => act({ type: 'choose', questions: ids }) };
  return html`
    <h2>${say('present.ask-title')}</h2>
    <p class="note">${say('present.ask-lead', { count: ROUND })}</p>
    ${
      chosen.length
        ? html`<div class="acts round">
            <button type="button" class="primary" @click=${() => ask(chosen)}>
              ${say('present.ask-round', { count: chosen.length })}
            </button>
            <button type="button" @click=${() => acts.choose([])}>${say('present.ask-round-clear')}</button>
          </div>`
        : nothing
    }
    ${groupsNear(questions, outlineOf(start), talk.position).map((group, i) => groupOf(view, group, i === 0, acts))}
  `;
}

function groupOf(view: ChoosingView, { chapter, questions }: Group, open: boolean, acts: Acts) {
  const title = view.start.chapters.find(({ id }) => id === chapter)?.title ?? '';
  return html`<details ?open=${open}>
    <summary>${linesOf(title)} <b>${questions.length}</b></summary>
    <ul>
      ${questions.map((question) => item(view, question, acts))}
    </ul>
  </details>`;
}

function item({ say, talk }: ChoosingView, { id, prompt, type, level }: PublishedQuestion, { ask, choose }: Acts) {
  const chosen = talk.chosen ?? [];
  const place = chosen.indexOf(id);
  return html`<li>
    <div class="prompt" id=${`q-${id}`}>
      ${linesOf(plainText(prompt))}
      <small>${say(FORMS[type] ?? 'present.ask-choice')} · ${say('present.ask-level', { level })}</small>
    </div>
    <button type="button" aria-describedby=${`q-${id}`} @click=${() => ask([id])}>${say('present.ask-now')}</button>
    <button
      type="button"
      aria-describedby=${`q-${id}`}
      aria-pressed=${place >= 0 ? 'true' : 'false'}
      ?disabled=${place < 0 && chosen.length >= ROUND}
      @click=${() => choose(turned(chosen, id))}
    >
      ${place >= 0 ? say('present.ask-place', { place: place + 1 }) : say('present.ask-add-round')}
    </button>
  </li>`;
}

const linesOf = (text: string) => text.split(BREAK).map((line) => html`<span>${line}</span>`);

/** In where it was not, out where it was. */
const turned = (chosen: readonly string[], id: string): readonly string[] =>
  chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id].slice(0, ROUND);
