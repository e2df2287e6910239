import { css } from 'lit';

/** What this is and where to begin, and its chapters beside or below that. Lengths are pixels of the logical stage. */
export const homeStyles = css`
  :host {
    position: absolute;
    inset: min(130px, var(--title-top)) var(--margin) var(--home-foot, 64px);
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--home-gap, 64px);
    align-items: safe center;
  }
  :host([data-upright]) {
    grid-template-columns: 1fr;
    align-content: safe center;
  }
  h1 {
    margin: 0;
    font-size: var(--home-size);
    font-weight: 700;
    line-height: 1.2;
    white-space: pre-line;
    text-wrap: balance;
  }
  /* It takes the focus for those who hear the page; there is nothing in it to press. */
  h1:focus-visible {
    outline: none;
  }
  .tagline {
    margin: 20px 0 56px;
    color: var(--muted);
    font-size: var(--home-tagline, 38px);
    line-height: 1.5;
    white-space: pre-line;
    text-wrap: pretty;
  }
  .starts {
    display: grid;
    gap: 24px;
    justify-items: start;
  }
  .starts .button {
    min-width: 460px;
  }
  .quiz {
    display: flex;
    flex-wrap: wrap;
    gap: 20px;
  }
  .starts .quiz .button {
    min-width: 0;
    padding: 0 var(--home-pad, 44px);
  }
  .about {
    margin: -8px 0 16px;
    color: var(--muted);
    font-size: 30px;
  }
  h2 {
    margin: 0 0 12px;
    color: var(--gold);
    font-size: 32px;
    font-weight: 600;
  }
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li button {
    display: block;
    width: 100%;
    padding: 28px 0;
    border: 0;
    border-block-start: 2px solid var(--line);
    background: none;
    text-align: start;
    font-size: 32px;
    line-height: 1.45;
  }
  li strong {
    display: flex;
    gap: 24px;
    justify-content: space-between;
    font-size: 40px;
    line-height: 1.35;
  }
  .names span + span {
    color: var(--muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  li .time {
    flex: none;
    color: var(--muted);
    font-size: var(--home-time, 28px);
    font-weight: 400;
  }
  .summary {
    color: var(--muted);
    white-space: pre-line;
    text-wrap: pretty;
  }
  .many button {
    min-height: clamp(var(--home-row, 92px), var(--target), var(--home-row-most, 1000px));
    padding: var(--home-row-pad, 16px) 0;
  }
  .many strong {
    font-size: var(--home-name, 36px);
  }
  .many .summary {
    display: none;
  }
  /* Seven chapters leave less air above them. */
  :host([data-many]) .tagline {
    margin-block-end: var(--home-air, 32px);
  }
  :host([data-many]) .starts {
    gap: 16px;
  }
  :host([data-many][data-upright]) {
    gap: 32px;
  }
  .two strong {
    font-size: 32px;
  }
  .two button {
    min-height: var(--target);
    padding: 8px 0;
  }
  .more {
    display: flex;
    gap: 40px;
    margin: 0;
    border-block-start: 2px solid var(--line);
  }
  .more button {
    min-height: clamp(var(--home-row, 92px), var(--target), var(--home-row-most, 1000px));
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    text-align: start;
    font-size: 30px;
    text-decoration: underline;
    text-decoration-color: var(--faint);
    text-underline-offset: 0.3em;
  }
`;
