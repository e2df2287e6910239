import { html } from 'lit';
import type { PublishedAttractItem } from '../../content/index.ts';
import type { Frame } from '../../scene/index.ts';
import type { Say } from '../../ui/index.ts';

type Guess = NonNullable<PublishedAttractItem['guess']>;

/** Where a guess begins that nobody has moved yet: in the middle. */
export const middleOf = ({ of }: Guess): number => Math.round(of.value / 2);

export interface AttractSlider {
  readonly guess: Guess;
  /** Where the guess is; null where it has not been begun. */
  readonly draft: number | null;
  readonly format: Frame['format'];
  readonly say: Say;
  readonly onSlide: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The slider by which people who use keys or a screen reader make the guess that fingers make on the picture. */
export function attractSlider({ guess, draft, format, say, onSlide, onKey }: AttractSlider) {
  const { of } = guess;
  const value = draft ?? middleOf(guess);
  // As fine as a finger; counted from a step, so that guesses are round and the whole can be reached.
  const grain = Math.max(1, Math.round(of.value / 100));
  return html`
    <input
      type="range"
      min=${grain}
      max=${of.value}
      step=${grain}
      .value=${String(value)}
      aria-label=${say('guess.keys')}
      aria-valuetext=${format(value, of.unit)}
      @input=${onSlide}
      @keydown=${onKey}
    />
    <div class="ring"></div>
  `;
}
