import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Control } from '../../../scene/index.ts';

/** Tells what a reader put in; `final`: it is an answer, not a number still being moved. */
type Give = (input: { readonly guess: number }, final: boolean) => void;

/** The slider of a step that takes an input: for keys everywhere, for fingers where the picture draws its track. */
export function figureControl(
  { label, min, max, step, value, text, track, live: follows }: Control,
  give: Give,
): TemplateResult {
  const guess = (event: Event) => ({ guess: Number((event.target as HTMLInputElement).value) });
  const onKey = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key !== 'Enter' || follows) return;
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
      .value=${live(String(value))}
      aria-label=${label}
      aria-valuetext=${text}
      @input=${(event: Event) => give(guess(event), false)}
      @keydown=${onKey}
    />
    <div class="ring"></div>
  `;
}
