import { css } from 'lit';

/** What was right: verdict, right answer and explanation. */
export const answerStyles = css`
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
`;
