import { html, nothing, svg } from 'lit';
import type { PublishedAnswer } from '../../../content/index.ts';
import type { Say } from '../../../ui/index.ts';
import { isRight, letterOf, type Option } from '../../../quiz/hands/index.ts';

/** How an option of a chart is called, once it is known. */
interface Key {
  readonly names?: Readonly<Record<string, { readonly label: string; readonly stated: string }>>;
}

/** An option as the class sees it. */
export interface OptionView {
  readonly say: Say;
  readonly option: Option;
  readonly index: number;
  readonly hands: number;
  /** 0..1: beside the option that most hands were for. */
  readonly share: number;
  /** null before the truth is out. */
  readonly answer: PublishedAnswer | null;
}

/** An option with the hands for it: to be counted, and once the truth is out as a bar. `raise`: one more or less. */
export function handOption({ say, option, index, hands, share, answer }: OptionView, raise: (by: 1 | -1) => void) {
  const key = answer?.key as Key | undefined;
  const right = answer !== null && isRight(answer, option.id);
  const name = key?.names?.[option.id];
  const letter = letterOf(index);
  const label = say('learn.hands-of', { letter, count: hands });
  return html`<li ?data-right=${right}>
    <span class="letter">${letter}</span>
    <div class="text">
      ${right ? html`<b>${say('learn.hands-right')}</b>` : nothing}
      <span>${option.text || (name ? `${name.label}, ${name.stated}` : nothing)}</span>
      ${option.bar === null || answer ? nothing : bar('spot', option.bar, letter)}
    </div>
    ${
      answer
        ? html`<output>${hands}</output> ${bar('hands', share, label)}`
        : html`<div class="count" role="group" aria-label=${label}>
            <button
              type="button"
              class="button"
              aria-label=${say('learn.hands-take', { letter })}
              @click=${() => raise(-1)}
            >
              −
            </button>
            <output>${hands}</output>
            <button
              type="button"
              class="button"
              aria-label=${say('learn.hands-add', { letter })}
              @click=${() => raise(1)}
            >
              +
            </button>
          </div>`
    }
  </li>`;
}

const bar = (kind: 'spot' | 'hands', share: number, label: string) =>
  html`<svg class=${kind} role="img" aria-label=${label}>
    ${svg`<rect width=${`${(share * 100).toFixed(2)}%`} height="100%" rx="5"></rect>`}
  </svg>`;
