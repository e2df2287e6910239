import { html, nothing, type TemplateResult } from 'lit';

export interface Choice<T> {
  readonly value: T;
  readonly label: string;
  /** Of the label, where it is not in the language of the panel. */
  readonly lang?: string;
}

/** A heading and buttons of which one is pressed. */
export const choices = <T>(
  label: string,
  all: readonly Choice<T>[],
  chosen: T,
  choose: (value: T) => void,
): TemplateResult => html`
  <h3>${label}</h3>
  <div class="row" role="group" aria-label=${label}>
    ${all.map(
      ({ value, label: name, lang }) =>
        html`<button type="button" class="button" aria-pressed=${value === chosen} @click=${() => choose(value)}>
          <span lang=${lang ?? nothing}>${name}</span>
        </button>`,
    )}
  </div>
`;
