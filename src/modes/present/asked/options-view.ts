import { html, nothing, svg } from 'lit';
import { BESIDE, BREAK, type PublishedAnswer } from '../../../content/index.ts';
import { isHallRight, letterOf, notedBeside, type HallAsk } from '../../../quiz/hands/index.ts';
import type { Say } from '../../../ui/index.ts';

/** Hands at a time, for a hall that is counted row by row. */
const MORE = [1, 5] as const;

export interface CountView {
  readonly say: Say;
  readonly ask: HallAsk;
  readonly hands: readonly number[];
  /** What is right, where the speaker sees it. */
  readonly answer: PublishedAnswer | null;
  /** Hands can still be counted. */
  readonly open: boolean;
}

/** How a mark of a chart turns out to be called. */
interface Named {
  readonly names?: Readonly<Record<string, { readonly label: string; readonly stated: string }>>;
}

/** The words of an option; of a mark without a name, once the answer gives it one. */
function wordsOf({ id, text }: HallAsk['options'][number], answer: PublishedAnswer | null): string {
  const name = (answer?.key as Named | undefined)?.names?.[id];
  return text || (name ? `${name.label}, ${name.stated}` : '');
}

/** The options that are right, with their letters, in one line. */
export const rightOptions = (ask: HallAsk, answer: PublishedAnswer): string =>
  ask.options
    .flatMap((option, i) =>
      isHallRight(ask, answer, option.id)
        ? [`${letterOf(i)}: ${wordsOf(option, answer).replaceAll(BREAK, BESIDE)}`]
        : [],
    )
    .join('; ');

/** The options of a question with the hands for each, as the speaker counts them. */
export function countedOptions(view: CountView, raise: (option: number, by: number) => void) {
  const { ask, answer } = view;
  return html`<ol class="options">
    ${ask.options.map((option, i) => {
      const right = answer !== null && isHallRight(ask, answer, option.id);
      const noted = answer ? notedBeside(answer, option.id) : '';
      return html`<li ?data-right=${right}>
        <b class="letter">${letterOf(i)}</b>
        <span class="text">
          ${right ? html`<em>${view.say('learn.hands-right')}</em>` : nothing}
          ${wordsOf(option, answer)
            .split(BREAK)
            .map((line) => html`<span>${line}</span>`)}
          ${noted ? html`<small>${noted}</small>` : nothing} ${ask.chart ? markOf(ask.chart, i) : nothing}
        </span>
        ${view.open ? buttons(view, i, raise) : html`<output>${view.hands[i] ?? 0}</output>`}
      </li>`;
    })}
  </ol>`;
}

/** The mark of a chart without names: how long its bar is, or where it stands. */
function markOf({ form, spots }: NonNullable<HallAsk['chart']>, i: number) {
  const share = `${(spots[i]!.share * 100).toFixed(2)}%`;
  return html`<svg class="mark" aria-hidden="true">
    ${
      form === 'timeline'
        ? svg`<line x1="0" x2="100%" y1="50%" y2="50%"></line><circle cx=${share} cy="50%" r="7"></circle>`
        : svg`<rect width=${share} height="100%" rx="4"></rect>`
    }
  </svg>`;
}

function buttons({ say, hands }: CountView, option: number, raise: (option: number, by: number) => void) {
  const letter = letterOf(option);
  const count = hands[option] ?? 0;
  const button = (by: number) => {
    const text = by < 0 ? `−${-by}` : `+${by}`;
    return html`<button
      type="button"
      class=${by > 0 ? 'more' : ''}
      aria-label=${say('present.ask-hands', { by: text, letter })}
      ?disabled=${count + by < 0}
      @click=${() => raise(option, by)}
    >
      ${text}
    </button>`;
  };
  return html`<span class="count" role="group" aria-label=${say('learn.hands-of', { letter, count })}>
    ${button(-1)} <output>${count}</output> ${MORE.map(button)}
  </span>`;
}
