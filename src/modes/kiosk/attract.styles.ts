import { css } from 'lit';

/** The question is read from three metres, the rest at arm's length. Lengths are pixels of the logical stage. */
export const attractStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    cursor: pointer;
    touch-action: none;
  }
  .all {
    position: absolute;
    inset: 0;
  }
  h1 {
    position: absolute;
    top: 118px;
    inset-inline: var(--margin);
    margin: 0;
    font-size: var(--far);
    font-weight: 700;
    line-height: 1.25;
    font-kerning: none;
    pointer-events: none;
  }
  /* It takes the focus for those who hear the page; there is nothing in it to press. */
  h1:focus-visible {
    outline: none;
  }
  h1 span {
    display: block;
    white-space: pre;
  }
  h1 .second {
    font-size: calc(var(--far) / 2);
    font-weight: 600;
    color: var(--muted);
  }
  .foot {
    flex-wrap: wrap;
    gap: 20px 32px;
    align-items: center;
    color: var(--muted);
    font-size: 32px;
    line-height: 1.4;
  }
  .foot p,
  .after {
    flex: 1 1 440px;
    margin: 0;
    white-space: pre-line;
    text-wrap: balance;
  }
  .after {
    color: var(--ink);
  }
  /* It waits there for what it will say: most voices say nothing of a live region that has only just come. */
  .after:empty {
    position: absolute;
  }
  .buttons {
    display: flex;
    gap: 20px;
    justify-content: flex-end;
  }
  .buttons .primary {
    padding: 0 30px;
  }
  input {
    position: absolute;
    inset-inline: var(--margin);
    top: var(--box-top);
    width: auto;
    height: var(--box-height);
    margin: 0;
    opacity: 0;
    pointer-events: none;
  }
  input:focus-visible + .ring {
    position: absolute;
    inset-inline: calc(var(--margin) - 12px);
    top: calc(var(--box-top) - 12px);
    height: calc(var(--box-height) + 24px);
    border: 4px solid var(--sky);
    border-radius: 12px;
    pointer-events: none;
  }
`;
