import { css } from 'lit';

/** The slide is laid out in pixels of its stage; how large it is shown is up to the box. */
export const slideStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--ground);
  }
  .stage {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    transform-origin: 0 0;
  }
  .words {
    position: absolute;
    inset: 0;
    overflow: visible;
    fill: var(--ink);
    font-family: var(--font);
    font-kerning: none;
    pointer-events: none;
  }
  [data-role='title'] {
    font-weight: 700;
  }
  [data-role='second-title'] {
    font-weight: 600;
  }
  [data-role^='second'] {
    fill: var(--muted);
  }
  .rule {
    fill: var(--vermilion);
  }
  .chosen {
    fill: none;
    stroke: var(--sky);
    stroke-width: 8px;
  }
  .broken {
    position: absolute;
    inset: 0;
    margin: 0;
    padding: 1rem;
    overflow: auto;
    color: var(--muted);
  }
`;
