import { css } from 'lit';

/** Beside the slides of the console. Comes after `buttons`. */
export const hallWindowStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  section {
    display: grid;
    gap: 0.75rem;
  }
  p {
    margin: 0;
    line-height: 1.4;
  }
  .state {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    min-height: 1.5rem;
    font-weight: 600;
  }
  .state::before {
    content: '';
    flex: none;
    width: 0.75rem;
    height: 0.75rem;
    border: 2px solid var(--muted);
    border-radius: 50%;
    box-sizing: border-box;
  }
  .state[data-state='same']::before {
    border-color: var(--jade);
    background: var(--jade);
  }
  .state[data-state='dark']::before {
    border-color: var(--jade);
  }
  .state[data-state='late']::before {
    border-color: var(--vermilion);
    background: var(--vermilion);
  }
  .help {
    color: var(--gold);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  button {
    flex: 1 1 auto;
  }
  button.open {
    min-height: 4.5rem;
    border-color: var(--gold);
  }
  .label {
    color: var(--muted);
  }
`;
