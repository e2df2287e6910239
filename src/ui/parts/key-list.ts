import { css, html, type TemplateResult } from 'lit';
import { lettersWork } from './letter-keys.ts';

/** Keys that do the same, as they are written on them; `Space` is said in the reader's language. */
export interface KeyRow {
  readonly keys: readonly string[];
  /** What each of them does, in words. */
  readonly does: string;
}

/** A letter, digit or sign as it is written here; arrows are none. */
const LETTER = /^(?:Shift \+ )?(?:[\p{L}\p{N}\p{P}]|\d … \d)$/u;

/** Without letters, digits and signs; what has them alone, or is begun by one, is gone. */
const withoutLetters = (rows: readonly KeyRow[]): KeyRow[] =>
  rows
    .filter(({ keys: [first] }) => !LETTER.test(first ?? ''))
    .map(({ keys, does }) => ({ keys: keys.filter((key) => !LETTER.test(key)), does }));

/** Which keys there are, as they are switched now. `space`: what is written on the space bar. */
export const keyList = (rows: readonly KeyRow[], space: string): TemplateResult => html`
  <dl class="keys">
    ${(lettersWork() ? rows : withoutLetters(rows)).map(
      ({ keys, does }) =>
        html`<div>
          <dt>${keys.map((key) => html`<kbd>${key === 'Space' ? space : key}</kbd> `)}</dt>
          <dd>${does}</dd>
        </div>`,
    )}
  </dl>
`;

export const keyListStyles = css`
  .keys {
    margin: 0;
  }
  .keys div {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.75rem;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--line);
  }
  .letters {
    padding-block: 0.75rem;
  }
  .letters label {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 3rem;
    box-sizing: border-box;
    cursor: pointer;
  }
  .letters input {
    flex: none;
    width: 1.4rem;
    height: 1.4rem;
    margin: 0;
    accent-color: var(--gold);
  }
  .letters p {
    margin: 0.35rem 0 0;
    color: var(--muted);
    font-size: 0.95rem;
    white-space: pre-line;
  }
  .keys dt {
    display: flex;
    flex: 0 0 var(--keys, 9rem);
    flex-wrap: wrap;
    align-content: start;
    gap: 0.3rem;
  }
  .keys dd {
    flex: 1 1 9rem;
    margin: 0;
    white-space: pre-line;
  }
  .keys kbd {
    margin: 0;
    padding: 0.05rem 0.5rem;
    border: 1px solid var(--faint);
    border-block-end-width: 3px;
    border-radius: 0.4rem;
    background: var(--raised);
    color: var(--ink);
    font: inherit;
    font-size: 0.95rem;
    white-space: nowrap;
  }
`;
