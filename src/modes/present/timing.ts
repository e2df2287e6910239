import { css, html, type TemplateResult } from 'lit';

/** Whole seconds as `m:ss`. */
export function minuteText(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** A time of day as `HH:MM`, where this device is. */
export const dayText = (at: number, language: string): string =>
  new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(at);

/**
 * A text whose digits stand in boxes of one width, because the typeface has none such and a clock must not tremble. Needs
 * `timing`. Screen readers are given the text in one piece.
 */
export const steady = (text: string): TemplateResult =>
  html`<span class="hidden">${text}</span
    ><span aria-hidden="true"
      >${text.split(/(\d)/).map((part) => (/^\d$/.test(part) ? html`<i>${part}</i>` : part))}</span
    >`;

export const timing = css`
  i {
    display: inline-block;
    width: 0.64em;
    font-style: normal;
    text-align: center;
  }
`;
