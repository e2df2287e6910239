import { css } from 'lit';

/**
 * A document for a printer, as it lies on the screen: a sheet of paper on a table, and above it (`.tools`) what is chosen of
 * it. On paper the sheet is the paper. Lengths follow the reader's own letters.
 */
export const paperSheet = css`
  :host {
    box-sizing: border-box;
    min-height: 100vh;
    background: var(--ground);
    color: var(--ink);
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    box-sizing: border-box;
  }
  .tools fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .tools legend {
    padding: 0;
    color: var(--muted);
    font-size: 0.95rem;
  }
  .tools label {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-height: 2.75rem;
  }
  .tools input {
    width: 1.2rem;
    height: 1.2rem;
    margin: 0;
    accent-color: var(--gold);
  }
  .paper {
    box-sizing: border-box;
    margin-inline: auto;
    padding: clamp(1rem, 5vw, 3.5rem);
    border: 1px solid var(--line);
    background: var(--panel);
  }
  @media print {
    :host {
      min-height: 0;
      background: none;
    }
    .tools {
      display: none;
    }
    .paper {
      padding: 0;
      border: 0;
      background: none;
    }
  }
`;
