import { css } from 'lit';

/** The room between prompt and buttons, in which the question stands and its verdict comes. */
export const middleStyles = css`
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
`;
