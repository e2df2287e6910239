import { css } from 'lit';

/**
 * Comes after `buttons`. The picture has what room the buttons leave, and its box is no larger than the picture. With
 * `data-asked` the hall sees a question: a low screen leaves the picture out.
 */
export const nowStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    min-height: 0;
    /* Width by height of the hall's stage. */
    --ratio: 1.7778;
    container-type: inline-size;
  }
  .room {
    flex: 0 1 calc(100cqw / var(--ratio));
    display: grid;
    min-height: 6rem;
    container-type: size;
    place-content: start center;
  }
  .picture {
    position: relative;
    box-sizing: border-box;
    width: min(100cqw, 100cqh * var(--ratio));
    aspect-ratio: var(--ratio);
    border: 2px solid var(--line);
    border-radius: 0.5rem;
    overflow: hidden;
  }
  .picture.dark {
    border-color: var(--vermilion);
  }
  .picture.on {
    border-color: var(--gold);
  }
  present-slide {
    position: absolute;
    inset: 0;
    touch-action: pan-y;
  }
  .on present-slide {
    touch-action: none;
    cursor: crosshair;
  }
  .dark present-slide {
    opacity: 0.35;
  }
  .state {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline: 0.5rem;
    width: fit-content;
    margin: 0 auto;
    padding: 0.25rem 1rem;
    border: 2px solid var(--vermilion);
    border-radius: 0.75rem;
    background: var(--ground);
    font-weight: 600;
    pointer-events: none;
  }
  .tools {
    display: grid;
    grid-template-columns: repeat(5, 1fr);
    gap: 0.5rem;
  }
  .tools button {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    padding: 0.25rem;
  }
  .input {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 3rem;
  }
  .input input {
    flex: 1;
    height: 3rem;
    accent-color: var(--gold);
  }
  @media (max-width: 75rem) {
    .room {
      max-height: 50vh;
    }
  }
  /* Low and not wide: what height there is belongs to the picture. */
  @media (min-width: 48.01rem) and (max-width: 75rem) and (min-height: 36.01rem) and (max-height: 56rem) {
    :host {
      display: grid;
      grid-template: repeat(5, minmax(3rem, 1fr)) / minmax(0, 1fr) minmax(8rem, auto);
    }
    .room {
      grid-area: 1 / 1 / 6 / 2;
      max-height: none;
      place-content: center start;
    }
    .tools {
      display: contents;
    }
    .input {
      grid-column: 1 / -1;
    }
    :host([data-asked]) {
      display: block;
    }
    :host([data-asked]) :is(.room, .input, present-motion) {
      display: none;
    }
    :host([data-asked]) .tools {
      display: grid;
      grid-template-columns: repeat(3, 1fr);
    }
  }
  @media (max-width: 48rem) {
    .tools {
      grid-template-columns: repeat(6, 1fr);
    }
    .tools button {
      grid-column: span 2;
    }
    /* Who holds a telephone has no keys. */
    .tools kbd {
      display: none;
    }
    present-motion {
      --span: span 3;
    }
  }
`;
