import { css } from 'lit';

/** A picture that is scaled whole, and what moves it. */
export const figureStyles = css`
  :host {
    display: block;
  }
  .picture {
    position: relative;
    overflow: hidden;
    aspect-ratio: var(--figure-ratio, 1.6);
    border: 1px solid var(--line);
    border-radius: var(--figure-radius, var(--radius-panel));
    background: var(--ground);
  }
  .plane {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    transform-origin: 0 0;
  }
  .broken {
    display: grid;
    place-items: center;
    height: 100%;
    margin: 0;
    padding: 1rem;
    box-sizing: border-box;
    text-align: center;
  }
  .controls {
    display: flex;
    align-items: center;
    gap: 0.25rem 0.5rem;
    padding: 0.25rem var(--figure-inset, 0);
  }
  .controls button {
    flex: none;
    display: grid;
    place-items: center;
    width: 2.75rem;
    height: 2.75rem;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    color: var(--ink);
    cursor: pointer;
    touch-action: manipulation;
  }
  .controls button:hover {
    background: var(--raised);
  }
  .controls button[aria-disabled='true'] {
    color: var(--faint);
    background: none;
    cursor: default;
  }
  .controls svg {
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  output {
    flex: none;
    min-width: 2.6em;
    color: var(--muted);
    font-size: 0.95rem;
    text-align: center;
    white-space: nowrap;
  }
  .scrub {
    flex: 1;
    min-width: 0;
    height: 2.75rem;
    margin: 0;
    appearance: none;
    background: none;
    border-radius: 0.6rem;
    cursor: grab;
    touch-action: pan-y;
  }
  .scrub::-webkit-slider-runnable-track {
    height: 0.4rem;
    border-radius: var(--radius);
    background: linear-gradient(to right, var(--gold-2) var(--done, 0%), var(--line) var(--done, 0%));
  }
  .scrub::-moz-range-track {
    height: 0.4rem;
    border-radius: var(--radius);
    background: linear-gradient(to right, var(--gold-2) var(--done, 0%), var(--line) var(--done, 0%));
  }
  .scrub::-webkit-slider-thumb {
    appearance: none;
    width: 1.5rem;
    height: 1.5rem;
    margin-block-start: -0.55rem;
    border: 0.2rem solid var(--ground);
    border-radius: 50%;
    background: var(--gold);
  }
  .scrub::-moz-range-thumb {
    box-sizing: border-box;
    width: 1.5rem;
    height: 1.5rem;
    border: 0.2rem solid var(--ground);
    border-radius: 50%;
    background: var(--gold);
  }
  /* A slider is seen as the scene draws it; the element gives it keys, and hands where there is a track to drag on. */
  .control {
    position: absolute;
    inset-inline-start: var(--track-left);
    inset-block-start: var(--track-top);
    width: var(--track-width);
    height: var(--track-height);
    margin: 0;
    opacity: 0;
    cursor: grab;
    touch-action: none;
  }
  .keys {
    pointer-events: none;
  }
  .control:focus-visible + .ring {
    position: absolute;
    inset-inline-start: calc(var(--track-left) - 12px);
    inset-block-start: calc(var(--track-top) - 12px);
    width: calc(var(--track-width) + 24px);
    height: calc(var(--track-height) + 24px);
    box-sizing: border-box;
    border: 5px solid var(--sky);
    border-radius: 12px;
    pointer-events: none;
  }
  :focus-visible {
    outline: 3px solid var(--sky);
    outline-offset: 2px;
  }
  /* Where colours are the system's a picture keeps its own, on its own ground: they are what it says. */
  @media (forced-colors: active) {
    .picture {
      forced-color-adjust: none;
      background: var(--panel);
    }
    .scrub {
      forced-color-adjust: none;
      --gold: CanvasText;
      --gold-2: Highlight;
      --line: ButtonBorder;
      --ground: Canvas;
    }
  }
`;
