import { css } from 'lit';

/** Lengths are pixels of the stage; `--letters` is set by what there is to read. */
export const hallQuestionStyles = css`
  :host {
    position: fixed;
    inset: 0;
    display: block;
    pointer-events: none;
  }
  :host([data-covers]) {
    background: var(--ground);
  }
  :host([data-black]) {
    visibility: hidden;
  }
  .page {
    position: absolute;
    inset: 0;
    box-sizing: border-box;
    display: flex;
    flex-direction: column;
    gap: calc(var(--letters) * 0.55);
    padding: 64px var(--margin) 44px;
    overflow: hidden;
    color: var(--ink);
    font-size: var(--letters);
    line-height: 1.25;
  }
  .page[data-stage='portrait'] {
    padding-block: 110px 80px;
  }
  h1 {
    display: flex;
    flex: none;
    flex-direction: column;
    gap: 0.2em;
    margin: 0;
    font-size: 1.08em;
    font-weight: 700;
    text-wrap: pretty;
  }
  /* In two languages the second one steps back; on a wide stage they stand side by side. */
  span + span {
    color: var(--muted);
    font-size: 0.86em;
  }
  h1 span + span {
    font-weight: 600;
  }
  .part span + span {
    font-size: 1em;
  }
  /* Long words in two languages: all of one size, with less air. */
  .page[data-tight] {
    gap: calc(var(--letters) * 0.3);
    padding: 32px calc(var(--margin) * 0.6) 24px;
    line-height: 1.14;
  }
  .page[data-tight][data-stage='portrait'] {
    padding-block: 64px 48px;
  }
  [data-tight] :is(h1, h1 span, .foot) {
    font-size: 1em;
  }
  [data-tight] li {
    padding-block: 0.06em;
  }
  /* Signs above and below letters reach beyond such low lines. */
  [data-tight] :is(h1 span, .text) {
    margin-block: -0.1em;
    padding-block: 0.1em;
  }
  [data-stage='landscape'] h1 {
    flex-direction: row;
    gap: 64px;
  }
  [data-stage='landscape'] h1 span {
    flex: 1;
  }
  /* What hands are raised for, where the question asks for more than they can say. */
  .part {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    gap: 0 64px;
    margin: 0;
    color: var(--gold);
    font-weight: 700;
  }
  /* Rows are as high as their words, and higher where there is room. */
  ol {
    display: grid;
    flex: 1 1 0;
    grid-auto-rows: minmax(min-content, 3.6em);
    gap: calc(var(--letters) * 0.3);
    min-height: 0;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  /* Where that leaves room for larger letters, two stand side by side: filled downwards, as letters are read. */
  [data-columns='2'] ol {
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: calc(var(--letters) * 0.3) calc(var(--letters) * 0.6);
  }
  li {
    position: relative;
    display: grid;
    grid-template-columns: 1.1em minmax(0, 1fr) minmax(1.9em, auto);
    gap: 0.4em;
    align-items: center;
    box-sizing: border-box;
    padding: 0.18em 0.45em;
    border: 3px solid var(--faint);
    border-radius: var(--radius-panel);
    background: var(--panel);
    isolation: isolate;
  }
  .hands {
    position: absolute;
    inset: 0;
    z-index: -1;
    border-radius: 16px;
    background: var(--faint);
    transform: scaleX(var(--share, 0));
    transform-origin: 0 50%;
  }
  .letter {
    color: var(--gold);
    font-weight: 700;
    text-align: center;
  }
  /* Two languages stand side by side where there is room, else each on lines of its own. */
  .text {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.8em;
    align-items: baseline;
  }
  .text span + span {
    font-size: 1em;
  }
  [data-shown] .text span + span {
    color: inherit;
  }
  output {
    font-weight: 700;
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .check {
    position: absolute;
    inset-block-start: -0.42em;
    inset-inline-start: -0.42em;
    box-sizing: border-box;
    width: 0.95em;
    height: 0.95em;
    padding: 0.12em;
    border-radius: 50%;
    background: var(--gold);
    opacity: 0;
    fill: none;
    stroke: var(--ground);
    stroke-width: 4;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  /* The truth: what is right stands out, the rest steps back. */
  [data-told] li {
    border-color: var(--line);
    color: var(--muted);
  }
  [data-told] li .letter {
    color: var(--muted);
  }
  [data-told] li .hands {
    background: color-mix(in srgb, var(--faint) 70%, var(--panel));
  }
  [data-told] li[data-right] {
    border-color: var(--gold);
    box-shadow: 0 0 0 4px var(--gold);
    color: var(--ink);
  }
  [data-told] li[data-right] .letter {
    color: var(--gold);
  }
  [data-told] li[data-right] .hands {
    background: color-mix(in srgb, var(--gold-3) 62%, var(--ground));
  }
  [data-told] li[data-right] .check {
    opacity: 1;
  }
  /* How to answer, and later how the hall did, in the same room: nothing moves when the truth comes. */
  .foot {
    display: grid;
    flex: none;
    align-items: end;
    margin: 0;
    font-size: 0.92em;
  }
  .foot p {
    display: flex;
    flex-wrap: wrap;
    grid-area: 1 / 1;
    gap: 0 1.2em;
    align-items: baseline;
    justify-content: space-between;
    margin: 0;
    color: var(--muted);
  }
  .foot b {
    color: var(--gold);
    font-weight: 700;
  }
  [data-shown] .hint,
  .page:not([data-out]) .result {
    visibility: hidden;
  }
  .result span {
    color: var(--ink);
  }
  .chart {
    position: relative;
    flex: 1 1 0;
    min-height: 0;
    overflow: clip;
    overflow-clip-margin: 16px;
  }
  .chart > * {
    position: absolute;
    inset: 0 auto auto 0;
    width: calc(100% / var(--enlarged));
    transform: scale(var(--enlarged));
    transform-origin: 0 0;
  }
  [data-chart] ol {
    flex: none;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    grid-auto-rows: auto;
  }
  [data-chart] li {
    grid-template-columns: auto 1fr;
    min-width: 0;
    min-height: 1.7em;
  }
  [data-chart] .text {
    display: none;
  }
  [data-moves] .hands {
    transition:
      transform 900ms cubic-bezier(0.2, 0.7, 0.2, 1),
      background-color 500ms;
  }
  [data-moves] li,
  [data-moves] .letter {
    transition:
      color 500ms,
      border-color 500ms,
      box-shadow 500ms;
  }
  [data-moves] .check {
    transition: opacity 500ms;
  }
`;
