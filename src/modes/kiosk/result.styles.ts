import { css } from 'lit';

export const resultStyles = css`
  :host {
    position: absolute;
    inset: 118px var(--margin) 44px;
    display: flex;
    flex-direction: column;
    gap: 20px;
  }
  /* A title takes the focus so that it is read out; it cannot be used. */
  h1:focus-visible {
    outline: none;
  }
  h1 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    margin: 0;
    font-size: var(--title-size);
    font-weight: 700;
    line-height: 1.3;
  }
  .points {
    color: var(--gold);
    font-size: 0.72em;
    font-weight: 600;
  }
  .columns {
    flex: 1;
    padding: 0 12px 28px;
    margin: 0 -12px;
    mask-image: linear-gradient(#000 calc(100% - 28px), transparent);
    min-height: 0;
    overflow: auto;
    scrollbar-color: var(--faint) transparent;
    display: grid;
    grid-template-columns: minmax(0, 7fr) minmax(0, 4fr);
    gap: 48px 88px;
    align-content: start;
  }
  .told:only-child {
    grid-column: 1 / -1;
  }
  :host([data-upright]) .columns {
    grid-template-columns: minmax(0, 1fr);
  }
  .told {
    display: grid;
    gap: 18px;
    align-content: start;
  }
  h2 {
    margin: 0 0 4px;
    font-size: 30px;
    font-weight: 600;
  }
  .known h2 {
    color: var(--jade);
  }
  .missed h2,
  .surprise h2 {
    color: var(--gold);
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 2px 32px;
    align-items: center;
    padding: 9px 0;
    border-block-start: 2px solid var(--line);
    font-size: 25px;
    line-height: 1.38;
  }
  .prompt {
    grid-column: 1;
    color: var(--muted);
    white-space: pre-line;
  }
  .truth {
    grid-column: 1;
    font-size: 30px;
    font-weight: 700;
  }
  .who {
    grid-column: 1;
    color: var(--gold);
  }
  .link {
    min-height: var(--target);
    padding: 0 8px;
    border: 0;
    background: none;
    color: var(--ink);
    font-size: 28px;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--faint);
    text-underline-offset: 0.3em;
  }
  li .link {
    grid-area: 1 / 2 / span 3;
  }
  .more {
    display: flex;
    gap: 40px;
    align-items: center;
  }
  .surprise {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 32px;
    align-items: center;
    padding: 14px 28px;
    border-radius: var(--radius-panel);
    background: var(--panel);
  }
  .surprise p {
    grid-column: 1;
    margin: 0;
    font-size: 28px;
    line-height: 1.42;
    white-space: pre-line;
  }
  .surprise h2 {
    grid-column: 1;
  }
  .surprise .link {
    grid-area: 1 / 2 / span 2;
  }
  /* Beside a code, and in two languages, the words need the width. */
  .surprise:not(:only-child) .link,
  :host([data-both]) .surprise .link {
    grid-area: 3 / 1;
    justify-self: start;
    padding: 0;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 20px 24px;
    justify-content: flex-end;
  }
  :host([data-both]) .foot .button {
    padding: 0 28px;
    font-size: 29px;
  }
  :host([data-upright]) .foot .button {
    flex: 1 1 auto;
    padding: 0 20px;
    font-size: 29px;
  }
  :host([data-upright]) .foot .primary {
    flex-basis: 100%;
  }
`;
