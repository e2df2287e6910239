import { html, type TemplateResult } from 'lit';
import { live as liveValue } from 'lit/directives/live.js';

/** What a step asks for by a slider; lengths are left to whoever lays it over the picture. */
export interface StepControl {
  /** What is set, in words. */
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The value in words. */
  readonly text: string;
  /** Where the picture draws its track; without one the slider is for keys only. */
  readonly track?: unknown;
  /** The picture follows at once. Otherwise the number is an answer. */
  readonly live: boolean;
}

/** What a slider says: the number, and whether it is an answer or still being moved. */
export type Give = (input: { readonly guess: number }, final: boolean) => void;

/** The slider by which a step takes a number, with the ring that shows that it has the focus. */
export function stepSlider(control: StepControl, give: Give): TemplateResult {
  const { label, min, max, step, value, text, track, live } = control;
  const guess = (event: Event) => ({ guess: Number((event.target as HTMLInputElement).value) });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || live) return;
    // Or the same key press would go on to the button that gets the focus.
    event.preventDefault();
    give(guess(event), true);
  };
  return html`
    <input
      type="range"
      class=${track ? 'control' : 'control keys'}
      min=${min}
      max=${max}
      step=${step}
      .value=${liveValue(String(value))}
      aria-label=${label}
      aria-valuetext=${text}
      @input=${(event: Event) => give(guess(event), false)}
      @keydown=${onKey}
    />
    <div class="ring"></div>
  `;
}
