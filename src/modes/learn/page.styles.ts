import { css } from 'lit';

/** What the pages of the book have in common. Lengths follow the reader's own letters. */
export const page = css`
  :host {
    display: block;
    box-sizing: border-box;
    max-width: 84rem;
    margin-inline: auto;
    padding: 1.5rem 1rem 4rem;
  }
  h1 {
    margin: 0 0 0.5rem;
    /* A name that must not be broken still fits a phone with letters twice as large. */
    font-size: min(clamp(1.7rem, 1.2rem + 2.4vw, 2.8rem), 9vw);
    line-height: 1.2;
    overflow-wrap: anywhere;
    text-wrap: balance;
  }
  h1:focus {
    outline: none;
  }
  h2 {
    margin: 0;
    font-size: 1.35rem;
    line-height: 1.3;
    text-wrap: balance;
  }
  p {
    margin: 0 0 1em;
    max-width: 42rem;
    text-wrap: pretty;
  }
  a {
    color: var(--ink);
    text-decoration-color: var(--gold);
    text-underline-offset: 0.25em;
  }
  .muted {
    color: var(--muted);
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.6rem;
    box-sizing: border-box;
    min-height: 2.75rem;
    padding: 0.3rem 1.3rem;
    border: 2px solid var(--faint);
    border-radius: var(--radius);
    background: var(--panel);
    color: var(--ink);
    font: inherit;
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-wrap: balance;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
  }
  .button:hover {
    border-color: var(--gold);
  }
  .button.primary {
    border-color: var(--gold);
    background: var(--gold);
    color: var(--ground);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
    font-weight: 400;
    text-decoration: underline var(--gold);
    text-underline-offset: 0.25em;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .field {
    box-sizing: border-box;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.3rem 0.8rem;
    border: 2px solid var(--faint);
    border-radius: 0.8rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
  }
  .card {
    border: 1px solid var(--line);
    border-radius: var(--radius-panel);
    background: var(--panel);
  }
  /* A list of cards, as many beside one another as are wide enough to be read. */
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--card-width, 26rem)), 1fr));
    gap: 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
  @media print {
    :host {
      max-width: none;
      padding: 0;
    }
  }
`;

/** What stands on a page and takes the place that it is given there. Comes after `page`. */
export const part = css`
  :host {
    max-width: none;
    padding: 0;
  }
`;
