import { css } from 'lit';

export const readingStyles = css`
  :host {
    padding-block-end: 6rem;
  }
  h1,
  .summary {
    white-space: pre-line;
  }
  .summary {
    margin-block-end: 2.5rem;
    color: var(--muted);
    font-size: 1.15rem;
  }
  learn-slide {
    display: block;
    margin-block-end: 3.5rem;
    padding-block-start: 2rem;
    border-block-start: 1px solid var(--line);
  }
  nav {
    display: flex;
    flex-wrap: wrap;
    gap: 1rem;
    align-items: stretch;
    padding-block-start: 2rem;
    border-block-start: 1px solid var(--line);
  }
  nav a.chapter {
    flex: 1 1 14rem;
    display: flex;
    flex-direction: column;
    gap: 0.25rem;
    min-height: 2.75rem;
    padding: 1rem 1.25rem;
    text-decoration: none;
    white-space: pre-line;
  }
  nav a.chapter:hover {
    border-color: var(--gold);
  }
  nav a.chapter span {
    color: var(--muted);
    font-size: 0.95rem;
  }
  nav a.chapter b {
    font-weight: 600;
  }
  nav .after {
    text-align: end;
  }
  nav .button {
    flex: 1 1 100%;
  }
  @media (min-width: 40rem) {
    nav a.chapter,
    nav .button {
      flex: 1 1 calc(50% - 1rem);
      box-sizing: border-box;
      max-width: calc(50% - 0.5rem);
    }
    nav .after {
      margin-inline-start: auto;
    }
  }
  @media (min-width: 64rem) {
    /* Room for the last words of a chapter to come up to where eyes rest. */
    :host {
      padding-block-end: 30vh;
    }
  }
`;
