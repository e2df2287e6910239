import { css } from 'lit';

/** On paper: ink on white, whatever the theme of the screen; what is only for the screen stays away. */
export const paper = css`
  @media print {
    :host {
      --ink: CanvasText;
      --muted: CanvasText;
      --faint: CanvasText;
      --line: CanvasText;
      --vermilion: CanvasText;
      --panel: Canvas;
      --ground: Canvas;
      color-scheme: light;
      color: var(--ink);
      background: none;
    }
    .screen {
      display: none !important;
    }
    a {
      text-decoration: none;
    }
  }
`;
