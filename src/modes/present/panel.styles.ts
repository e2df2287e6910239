import { css } from 'lit';

/** The panel beside the slides, and the row of buttons that chooses what is in it. */
export const panelStyles = css`
  nav {
    display: flex;
    flex: 0 0 auto;
    gap: 0.25rem;
  }
  nav button {
    position: relative;
    flex: 1 1 auto;
    padding: 0.25rem 0.2rem;
    font-size: 0.875rem;
  }
  .panel {
    flex: 1 1 auto;
    min-height: 0;
    /* A ring around what stands at the edge is not cut off. */
    margin: -0.25rem;
    padding: 0.25rem;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  .panel > [hidden] {
    display: none;
  }
  .keys {
    --keys: 12rem;
  }
  .keys dd {
    color: var(--muted);
  }
  h2 {
    margin: 0.5rem 0;
    font-size: 1.25rem;
  }
`;
