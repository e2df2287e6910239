import { css } from 'lit';

/** The kiosk's own frame, in light DOM because the deck needs it. Lengths are pixels of the logical stage. */
export const frame = css`
  forum-kiosk {
    display: block;
  }
  /* On a screen for everybody two fingers must not zoom the page: nobody could put it back. A phone is one's own. */
  @media (min-width: 600px) {
    forum-kiosk {
      touch-action: pan-x pan-y;
    }
  }
  .kiosk-screen {
    position: absolute;
    inset: 0;
    user-select: none;
    -webkit-user-select: none;
  }
  .kiosk-bar {
    position: absolute;
    z-index: 5;
    top: 24px;
    inset-inline: var(--margin);
    display: flex;
    align-items: center;
    gap: 24px;
    min-height: var(--target);
    color: var(--muted);
    font-size: var(--bar-size, 30px);
  }
  /* What stands at the left takes what the others leave. */
  .kiosk-bar > :first-child {
    margin-inline-end: auto;
  }
  .kiosk-bar forum-languages {
    flex: none;
  }
  .kiosk-bar p {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    margin: 0;
  }
  .kiosk-bar button {
    display: inline-flex;
    gap: 16px;
    align-items: center;
    flex: none;
    min-width: var(--target);
    min-height: var(--target);
    padding: 0 16px 0 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .kiosk-bar .word {
    white-space: nowrap;
  }
  /* Two languages in large text leave no room for it; its sign stays. */
  .kiosk-bar .new .word {
    display: var(--bar-word, inline);
  }
  .kiosk-bar .new {
    padding: 0 16px;
  }
  .kiosk-bar .new svg {
    width: 36px;
    height: 36px;
    fill: none;
    stroke: currentColor;
    stroke-width: 3;
    stroke-linecap: round;
  }
  /* Upright there is room for the signs only. */
  forum-stage[data-stage='portrait'] .kiosk-bar {
    gap: 16px;
  }
  forum-stage[data-stage='narrow'] .kiosk-bar {
    gap: 0;
  }
  forum-stage[data-stage='portrait'] .kiosk-bar .word,
  forum-stage[data-stage='narrow'] .kiosk-bar :is(.word, p) {
    display: none;
  }
  /* Where half a title is all that would have room, its place alone is kept. */
  forum-stage[data-stage='portrait'] .kiosk-bar p:has(+ .new),
  :root[data-text-size='large'] forum-stage[data-stage='portrait'] .kiosk-bar p {
    visibility: hidden;
  }
  .kiosk-bar .ring {
    flex: none;
    box-sizing: border-box;
    width: 28px;
    height: 28px;
    border: 3px solid var(--gold-2);
    border-radius: 50%;
    box-shadow:
      inset 0 0 0 5px var(--ground),
      inset 0 0 0 8px var(--gold-2);
  }
  .kiosk-bar :focus-visible,
  forum-deck :focus-visible {
    outline: 4px solid var(--sky);
    outline-offset: 4px;
  }
`;
