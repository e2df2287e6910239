import { html, nothing } from 'lit';
import { BREAK } from '../../../content/index.ts';
import { isHallRight, numberSought, totalOf } from '../../../quiz/hands/index.ts';
import type { Say } from '../../../ui/index.ts';
import { howTo, type SaidAsk } from './hall-ask.ts';
import type { HallPoll } from './hall-poll.ts';

/** How the hall did, in numbers. */
interface Outcome {
  /** What was looked for; '' where that is no number. */
  readonly number: string;
  /** Hands for the right option, and all of them. */
  readonly right: Counted;
  readonly count: Counted;
  readonly round: { readonly right: Counted; readonly count: Counted } | null;
}
type Counted = number | string;

/** As wide as a digit, and no number. */
const DIGIT = '\u2007';
/** The value that an order goes by, and hands in a large hall. */
const [LONG, MANY] = [DIGIT.repeat(16), DIGIT.repeat(3)];

/**
 * Below a question in the hall: how to answer; with the truth, how the hall did. Both have their room from the beginning, so
 * that nothing moves when the truth comes: until then what stands for the second is not seen.
 */
export function footOf(poll: HallPoll, say: Say) {
  const { ask, place } = poll;
  const { number, right, count, round } = outcomeOf(poll) ?? standIn(poll);
  return html`<p class="hint">
      <span>${say(howTo(ask))}</span>
      ${place ? html`<b>${say('present.ask-of', { ...place })}</b>` : nothing}
    </p>
    <p class="result">
      ${number ? html`<b>${say('learn.hands-truth', { answer: number })}</b>` : nothing}
      ${isCounted(ask, count) ? html`<span>${counted(ask, right, count, say)}</span>` : nothing}
      ${round ? html`<b>${say('present.ask-knew', { ...round })}</b>` : nothing}
    </p>`;
}

function outcomeOf({ ask, answer, hands, round }: HallPoll): Outcome | null {
  if (!answer) return null;
  const right = ask.options.reduce((sum, { id }, i) => sum + (isHallRight(ask, answer, id) ? (hands[i] ?? 0) : 0), 0);
  return { number: numberSought(answer), right, count: totalOf(hands), round };
}

/** What takes about as much room, and tells nothing of the truth. */
function standIn({ ask, place }: HallPoll): Outcome {
  const [band] = ask.edges.length ? ask.options.at(-1)!.text.split(BREAK) : [''];
  const isFirst = ask.part !== null && 'first' in ask.part;
  const round = place && { right: DIGIT, count: DIGIT };
  return { number: isFirst ? LONG : band!, right: MANY, count: MANY, round };
}

/** Where one can raise several hands, they say nothing of how many knew. */
const isCounted = ({ several }: SaidAsk, count: Counted): boolean => !several && count !== 0;

const counted = ({ hasTruth }: SaidAsk, right: Counted, count: Counted, say: Say): string =>
  hasTruth ? say('present.ask-right-hands', { right, count }) : say('present.ask-counted', { count });
