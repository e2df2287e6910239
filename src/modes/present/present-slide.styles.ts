import { css } from 'lit';

/** The slide is laid out in pixels of its stage; how large it is shown is up to the box. */
export const slideStyles = css`
  :host {
    position: relative;
    display: block;
    overflow: hidden;
    background: var(--ground);
    /* A picture keeps its colours, on its own ground, where the rest has the system's. */
    forced-color-adjust: none;
  }
  .stage {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    transform-origin: 0 0;
  }
  .words {
    pointer-events: none;
  }
  .chosen {
    fill: none;
    stroke: var(--sky);
    stroke-width: 8px;
  }
  .laser {
    fill: var(--vermilion);
    stroke: var(--ink);
    stroke-width: 6px;
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
