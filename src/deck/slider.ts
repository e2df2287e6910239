import { html } from 'lit';
import { live as liveValue } from 'lit/directives/live.js';
import type { Control } from '../scene/index.ts';

/** What a slider says: the number, and whether it is an answer or still being moved. */
export type Give = (input: { readonly guess: number }, final: boolean) => void;

/** The slider by which a step takes a number, with the ring that shows that it has the focus. */
export function slider({ label, min, max, step, value, text, track, live }: Control, give: Give) {
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
