import { css } from 'lit';

export const opinionStyles = css`
  :host {
    position: relative;
    display: block;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(var(--columns, 1), minmax(0, 1fr));
    gap: var(--gap, 20px);
  }
  .tally {
    position: relative;
    height: var(--tally-height, 380px);
  }
  button {
    display: flex;
    align-items: center;
    gap: 16px;
    min-height: var(--option-height, 96px);
    padding: 8px 20px;
    border: 0;
    border-radius: var(--radius-panel);
    background: var(--panel);
    box-shadow: inset 0 0 0 2px var(--faint);
    color: var(--ink);
    font-size: var(--option-size, 34px);
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
    transition:
      background-color var(--quick),
      box-shadow var(--quick);
  }
  .ring {
    flex: none;
    display: grid;
    place-items: center;
    width: 36px;
    height: 36px;
    border-radius: 50%;
    box-shadow: inset 0 0 0 2px var(--muted);
  }
  .icon {
    width: 24px;
    height: 24px;
  }
  [aria-checked='true'] {
    background: var(--raised);
    box-shadow: inset 0 0 0 4px var(--gold);
  }
  [aria-checked='true'] .ring {
    background: var(--gold);
    box-shadow: none;
    color: var(--ground);
  }
  button:active {
    background: var(--raised);
  }
  /* Who has the system's colours gets an edge around what can be chosen, and a thick one around what was. */
  @media (forced-colors: active) {
    button {
      outline: 2px solid var(--faint);
      outline-offset: -2px;
    }
    [aria-checked='true'] {
      outline: 8px solid var(--gold);
      outline-offset: -8px;
    }
    button:focus-visible {
      outline: 4px dashed var(--sky);
      outline-offset: 4px;
    }
  }
`;
