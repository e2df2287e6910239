import { css } from 'lit';

/** What all parts of the notes look like. Comes after `buttons`. */
export const noteParts = css`
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    text-decoration: none;
  }
  .none {
    color: var(--muted);
  }
  .trouble {
    margin: 0;
    padding-inline-start: 0.7rem;
    border-inline-start: 4px solid var(--vermilion);
  }
`;
