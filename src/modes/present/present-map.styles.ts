import { css } from 'lit';

export const mapStyles = css`
  :host {
    display: block;
    line-height: 1.4;
  }
  label {
    position: sticky;
    /* Over the edge that the panel leaves for rings. */
    inset-block-start: -0.25rem;
    display: flex;
    gap: 0.75rem;
    align-items: center;
    margin-block-start: -0.25rem;
    padding-block: 0.25rem 0.5rem;
    background: var(--ground);
    color: var(--muted);
  }
  input {
    flex: 1;
    min-width: 0;
    height: 3rem;
    padding: 0 1rem;
    border: 2px solid var(--faint);
    border-radius: 0.75rem;
    background: var(--panel);
    color: var(--ink);
    font: inherit;
  }
  p {
    margin: 0.5rem 0;
    color: var(--muted);
  }
  h3 {
    margin: 0.5rem 0;
    font-size: 1.1rem;
  }
  .chapter {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    width: 100%;
    min-height: 3.25rem;
    border-color: transparent;
    background: none;
    color: var(--gold);
    text-align: start;
  }
  .chapter small {
    white-space: nowrap;
  }
  ol[hidden] {
    display: none;
  }
  ol {
    display: grid;
    gap: 0.4rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  ol button {
    width: 100%;
    min-height: 3.25rem;
    text-align: start;
    font-weight: 400;
  }
  .slide {
    display: grid;
    grid-template-columns: 2rem 1fr auto;
    gap: 0.5rem;
    align-items: center;
  }
  b {
    color: var(--muted);
  }
  small {
    color: var(--muted);
    font-size: 0.9rem;
    font-weight: 400;
  }
  .found {
    display: grid;
    gap: 0.1rem;
    white-space: pre-line;
  }
  .found span {
    font-weight: 600;
  }
  .out {
    border-style: dashed;
    background: none;
  }
  .out span {
    color: var(--muted);
    text-decoration: line-through;
  }
  mark {
    background: none;
    color: var(--gold);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
`;
