import { css } from 'lit';

export const quizStyles = css`
  :host {
    position: absolute;
    inset: 0;
    display: block;
    color: var(--ink);
    font-family: var(--font);
    /* Above it stands the bar of the app. */
    pointer-events: none;
  }
  .page {
    position: absolute;
    inset: var(--top) var(--margin) 0;
    display: flex;
    flex-direction: column;
    pointer-events: auto;
  }
  .eyebrow {
    margin: 0 0 10px;
    color: var(--gold);
    font-size: var(--label);
    font-weight: 600;
    line-height: 1.3;
  }
  .rule {
    margin-inline-start: 0.8em;
    color: var(--muted);
    font-weight: 400;
  }
  [data-stage='portrait'] .rule {
    font-size: 0.85em;
  }
  [data-stage='narrow'] .rule {
    display: block;
    margin: 0;
    font-size: 0.85em;
    text-wrap: balance;
  }
  .clock {
    position: absolute;
    inset: -14px 0 auto;
    height: 6px;
    border-radius: 3px;
    background: var(--gold-3);
    transform-origin: left;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:not([still])) .clock {
      animation: run-out var(--limit) linear forwards;
    }
  }
  @keyframes run-out {
    to {
      transform: scaleX(0);
    }
  }
  h1 {
    margin: 0 0 36px;
    font-size: var(--prompt);
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  h1 span {
    display: block;
  }
  /* The second language. */
  h1 span + span {
    color: var(--muted);
    font-size: calc(var(--second) * 1em);
    font-weight: 600;
  }
  [data-both] h1 {
    display: grid;
    gap: 8px 72px;
    align-items: baseline;
  }
  [data-both][data-stage='landscape'] h1 {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }
  [data-both] .eyebrow,
  [data-both] .hint {
    font-size: 24px;
  }
  h1:focus,
  h2:focus {
    outline: none;
  }
  .middle {
    flex: 1;
    min-height: 0;
    display: flex;
    flex-direction: column;
    gap: 34px;
    /* Focus rings, and the ends of an axis, reach a little outside. */
    margin: 0 -12px;
    padding: 6px 12px 0;
    overflow: clip;
    overflow-clip-margin: 60px;
  }
  .middle > * {
    flex: none;
  }
  /* A question stands a little lower while there is nothing under it; its verdict lifts it. */
  .middle::before,
  .middle::after {
    content: '';
    flex: 1 0 0;
    margin-block-start: -22px;
  }
  .middle::before {
    flex-grow: 0.5;
    margin-block: 0 -22px;
  }
  [data-round='revealed'] .middle::before {
    flex-grow: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:not([still])) .middle::before {
      transition: flex-grow var(--calm) ease-in-out;
    }
  }
  [data-density='4'] .middle {
    overflow-y: auto;
    padding-block-end: 40px;
    mask-image: linear-gradient(#000 calc(100% - 48px), transparent);
    scrollbar-color: var(--faint) transparent;
  }

  .answer {
    display: grid;
    gap: 20px 72px;
    align-items: start;
  }
  [data-stage='landscape'] .answer {
    grid-template-columns: minmax(0, 4fr) minmax(0, 7fr);
  }
  .verdict {
    display: grid;
    gap: 12px;
  }
  .answer p {
    margin: 0;
  }
  .explain {
    display: grid;
    gap: 12px 72px;
  }
  /* Two languages stand side by side, under the verdict in a line of its own. */
  [data-both][data-stage='landscape'] .answer {
    grid-template-columns: minmax(0, 1fr);
  }
  [data-both][data-stage='landscape'] .explain {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    padding: 0;
    border: 0;
  }
  [data-both][data-stage='landscape'] .answer > .verdict {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 40px;
    align-items: baseline;
  }
  [data-both][data-stage='landscape'] .verdict h2 {
    align-items: center;
    font-size: calc(var(--large) * 0.75);
  }
  /* The picture says it too. */
  [data-both][data-stage='landscape']:is([data-density='3'], [data-density='4']) .verdict .truth {
    display: none;
  }
  [data-both] .explain p + p {
    color: var(--muted);
  }
  h2 {
    margin: 0;
    display: flex;
    align-items: center;
    gap: 18px;
    font-size: calc(var(--large) * 0.9);
    font-weight: 700;
    line-height: 1.3;
  }
  h2 .icon {
    flex: none;
    width: 1.05em;
    height: 1.05em;
    padding: 0.12em;
    border-radius: 50%;
    background: currentColor;
  }
  h2 .icon path {
    stroke: var(--ground);
  }
  .right h2 {
    color: var(--jade);
  }
  .close h2 {
    color: var(--gold);
  }
  .wrong h2 {
    color: var(--vermilion);
  }
  .noted h2,
  .skipped h2 {
    color: var(--muted);
  }
  .points {
    margin-inline-start: auto;
    font-size: 0.75em;
    font-weight: 600;
    white-space: nowrap;
  }
  .truth {
    font-size: var(--reading);
    font-weight: 600;
    line-height: 1.4;
  }
  .feedback {
    color: var(--muted);
  }
  .feedback,
  .explain p {
    white-space: pre-line;
    font-size: var(--reading);
    line-height: 1.5;
  }
  [data-stage='landscape'] .explain {
    padding-inline-start: 40px;
    border-inline-start: 3px solid var(--gold-3);
  }
  @media (prefers-reduced-motion: no-preference) {
    :host(:not([still])) .verdict > *,
    :host(:not([still])) .explain {
      animation: appear var(--calm) ease-out var(--pause, 0ms) backwards;
    }
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }

  .seats {
    display: grid;
    gap: 40px 72px;
  }
  [data-stage='landscape'] .seats {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  [data-players='2'] .middle {
    gap: 22px;
  }
  [data-players='2'] h1 {
    margin-block-end: 20px;
  }
  .seat {
    display: flex;
    flex-direction: column;
    gap: 16px;
  }
  .player {
    display: flex;
    align-items: center;
    gap: 14px;
    margin: 0;
    font-size: var(--label);
    font-weight: 600;
    line-height: 1.3;
  }
  /* Players are told apart by shape as well as by colour. */
  .token {
    width: 0.8em;
    height: 0.8em;
    border-radius: 50%;
    background: var(--ink);
  }
  [data-player='1'] .token {
    border-radius: 0;
    background: var(--sky);
    transform: rotate(45deg) scale(0.86);
  }
  .player .verdict {
    display: flex;
    flex: 1;
    align-items: center;
    gap: 14px;
    font-weight: 700;
  }
  .player .icon {
    flex: none;
    width: 1.2em;
    height: 1.2em;
    padding: 0.14em;
    border-radius: 50%;
    background: currentColor;
  }
  .player .icon path {
    stroke: var(--ground);
  }
  .player .right {
    color: var(--jade);
  }
  .player .close {
    color: var(--gold);
  }
  .player .wrong {
    color: var(--vermilion);
  }
  .player .points {
    font-size: 1em;
  }
  .player .skipped,
  .player .noted,
  .waiting {
    color: var(--muted);
  }
  .waiting {
    display: grid;
    align-items: center;
    min-height: max(92px, var(--target));
    margin: 0;
    font-size: var(--small);
  }
  .heard {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  [data-stage='landscape'] .answer:has(> .heard) {
    grid-template-columns: minmax(0, 1fr);
  }
  /* Where room is short. */
  [data-density='3'] h1,
  [data-density='4'] h1 {
    margin-block-end: 16px;
  }
  [data-density='3'] .middle,
  [data-density='4'] .middle {
    gap: 18px;
  }
  [data-density='3'] .seats,
  [data-density='4'] .seats {
    row-gap: 18px;
  }
  [data-density='3'] .seat,
  [data-density='4'] .seat {
    gap: 10px;
  }
  [data-density='3'] .answer,
  [data-density='4'] .answer {
    row-gap: 10px;
  }
  [data-density='3'] .explain p,
  [data-density='4'] .explain p {
    line-height: 1.4;
  }

  footer {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: flex-end;
    gap: 28px;
    box-sizing: border-box;
    height: var(--foot);
    padding-block-end: 16px;
  }
  .hint {
    flex: 1;
    margin: 0;
    color: var(--muted);
    font-size: var(--small);
    line-height: 1.4;
    text-wrap: balance;
    transition: color var(--quick);
  }
  .hint.nudged {
    color: var(--gold);
  }
  .buttons {
    display: flex;
    align-items: center;
    gap: 24px;
  }
  .primary[aria-disabled='true'] {
    border-color: var(--line);
    background: none;
    color: var(--muted);
  }
  [data-stage='portrait'] footer,
  [data-stage='narrow'] footer {
    flex-direction: column;
    align-items: stretch;
    justify-content: flex-end;
    gap: 20px;
    padding-block-end: 44px;
  }
  [data-stage='portrait'] .hint,
  [data-stage='narrow'] .hint {
    flex: none;
  }
  /* With the truth no hint stands over the buttons, and the explanation has its room. */
  [data-round='revealed']:is([data-stage='portrait'], [data-stage='narrow']) footer {
    height: auto;
    padding-block-start: 20px;
  }
  [data-stage='portrait'] .primary,
  [data-stage='narrow'] .primary {
    flex: 1;
  }
  [data-both][data-stage='portrait'] .buttons {
    gap: 14px;
  }
  [data-both][data-stage='portrait'] .button {
    padding: 0 18px;
    font-size: 26px;
  }
  [data-stage='narrow'] .button {
    padding: 0 22px;
    font-size: 29px;
  }
`;
