import { css } from 'lit';

/** On screen a sheet on a table, on paper the sheet itself. Lengths of the sheet are millimetres and points. */
export const worksheetStyles = css`
  :host {
    max-width: none;
    padding: 1rem;
    background: var(--raised);
    color: var(--ink);
  }
  .acts {
    max-width: 210mm;
    margin: 0 auto 1rem;
  }
  article {
    box-sizing: border-box;
    max-width: 210mm;
    margin-inline: auto;
    padding: clamp(1rem, 4vw, 14mm) clamp(1rem, 4vw, 15mm);
    border: 1px solid var(--line);
    background: var(--ground);
    font-size: 11pt;
    line-height: 1.4;
  }
  h1 {
    margin: 0 0 2mm;
    font-size: 17pt;
    line-height: 1.25;
    white-space: pre-line;
  }
  .of {
    margin: 0;
    font-size: 10pt;
  }
  .who {
    display: flex;
    flex-wrap: wrap;
    gap: 3mm 6mm;
    margin-block: 4mm 2mm;
  }
  .who span {
    display: flex;
    flex: 1 1 14rem;
    gap: 2mm;
    align-items: end;
  }
  .who span:last-child {
    flex: 0 1 11rem;
  }
  .who i {
    flex: 1;
    height: 7mm;
    border-block-end: 0.3mm solid var(--ink);
  }
  .public {
    max-width: none;
    padding: 3mm 4mm;
    border: 0.6mm solid var(--ink);
  }
  .questions {
    margin: 0;
    padding: 0;
    list-style: none;
    counter-reset: question;
  }
  .questions > li {
    padding-block: 4mm 3mm;
    border-block-start: 0.3mm solid var(--line);
    break-inside: avoid;
    counter-increment: question;
  }
  .prompt {
    display: flex;
    gap: 3mm;
    max-width: none;
    margin: 0 0 1mm;
    font-weight: 600;
    white-space: pre-line;
  }
  .prompt::before {
    content: counter(question) '.';
    flex: none;
    min-width: 6mm;
  }
  .hint {
    margin: 0 0 2mm 9mm;
    max-width: none;
    font-size: 9.5pt;
    font-style: italic;
    white-space: pre-line;
  }
  .body {
    margin-inline-start: 9mm;
  }
  .body ul {
    display: grid;
    gap: 1.6mm;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .body li {
    display: flex;
    gap: 2.5mm;
    align-items: baseline;
    white-space: pre-line;
  }
  .two {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 2mm 8mm;
  }
  .two ul {
    align-content: start;
  }
  .box {
    flex: none;
    align-self: flex-start;
    box-sizing: border-box;
    width: 4.6mm;
    height: 4.6mm;
    margin-block-start: 0.4mm;
    border: 0.35mm solid var(--ink);
  }
  .blank {
    width: 9mm;
    height: 6.4mm;
    margin: 0;
  }
  .letter {
    flex: none;
    font-weight: 700;
  }
  .body .row {
    display: flex;
    flex-wrap: wrap;
    gap: 2mm 7mm;
    margin-block-start: 2mm;
  }
  .body .row li {
    align-items: center;
  }
  .line {
    height: 9mm;
    border-block-end: 0.3mm solid var(--ink);
  }
  .chart {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    fill: var(--ink);
    stroke: var(--ink);
    stroke-width: 0.3;
  }
  /* Lines stop around letters. */
  .chart text {
    paint-order: stroke;
    stroke: var(--ground);
    stroke-width: 1;
  }
  .chart rect {
    fill: none;
    stroke-width: 0.5;
  }
  .chart .axis {
    stroke-width: 0.6;
  }
  .chart .grid {
    stroke-width: 0.15;
  }
  .chart .dashed {
    stroke-dasharray: 1.5 1.5;
  }
  .answer {
    font-weight: 600;
  }
  .explain,
  .shown {
    max-width: none;
    margin: 1mm 0 0;
  }
  .explain {
    white-space: pre-line;
  }
  .shown {
    font-size: 9.5pt;
  }
  @media print {
    :host {
      padding: 0;
    }
    article {
      max-width: none;
      padding: 0;
      border: 0;
    }
    .questions > li:first-child {
      border-block-start: 0;
    }
  }
`;
