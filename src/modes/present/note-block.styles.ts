import { css } from 'lit';

export const blockStyles = css`
  :host {
    display: block;
  }
  .said {
    max-width: 60ch;
    margin: 0;
    font-size: calc(var(--letters, 1.6) * 1rem);
    line-height: 1.5;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }
  .own {
    padding-inline-start: 0.9rem;
    border-inline-start: 4px solid var(--gold);
  }
  textarea {
    display: block;
    box-sizing: border-box;
    width: 100%;
    min-height: 9rem;
    padding: 0.6rem 0.8rem;
    border: 2px solid var(--gold);
    border-radius: 0.8rem;
    background: var(--panel);
    color: inherit;
    font: inherit;
    font-size: calc(var(--letters, 1.6) * 1rem);
    line-height: 1.5;
    resize: vertical;
    /* As high as what is written, where the browser can. */
    field-sizing: content;
  }
  textarea:focus-visible {
    outline-offset: -3px;
  }
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.8rem;
    margin: 0.5rem 0 0;
    color: var(--muted);
  }
  .marks strong {
    color: var(--gold);
    font-weight: 600;
  }
  .marks p,
  .marks blockquote {
    flex: 1 1 100%;
    max-width: 70ch;
    margin: 0;
    white-space: pre-line;
  }
  .marks blockquote {
    padding-inline-start: 0.9rem;
    border-inline-start: 2px solid var(--faint);
  }
`;
