import { css } from 'lit';

/** A field to type into, and what was found. */
export const search = css`
  form {
    max-width: 42rem;
    margin-block: 1rem 0.5rem;
  }
  form label {
    display: block;
    margin-block-end: 0.3rem;
    font-weight: 600;
  }
  .field {
    min-height: 3.25rem;
    padding: 0.4rem 1.2rem;
    border-radius: var(--radius);
    font-size: 1.15rem;
  }
  .help {
    margin: 0.4rem 0 0;
    font-size: 0.95rem;
  }
  .count {
    margin-block: 1.5rem 0.5rem;
    font-weight: 600;
  }
  .try {
    margin-block-start: 2rem;
  }
  .try ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem;
    margin: 0.8rem 0 0;
    padding: 0;
    list-style: none;
  }
  .found {
    max-width: 48rem;
    margin: 0 0 1.5rem;
    padding: 0;
    list-style: none;
  }
  .found li {
    position: relative;
    padding: 1rem 0;
    border-block-start: 1px solid var(--line);
    content-visibility: auto;
    contain-intrinsic-block-size: auto 7rem;
  }
  .found h2 {
    font-size: 1.15rem;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .found h2 a {
    text-decoration: none;
  }
  .found h2 a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .found li:hover h2 a {
    text-decoration: underline var(--gold);
  }
  .found p {
    margin: 0.2rem 0 0;
    max-width: none;
    white-space: pre-line;
  }
  .found .where {
    margin: 0 0 0.2rem;
    color: var(--muted);
    font-size: 0.9rem;
  }
  .found .where b {
    color: var(--gold);
    font-weight: 600;
  }
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline var(--gold) 3px;
    text-underline-offset: 0.2em;
    text-decoration-skip-ink: none;
  }
`;
