import { html } from 'lit';

/** Signs on the round button of the attract loop. */
export const PAUSE = html`<svg viewBox="0 0 36 36" aria-hidden="true"><path d="M8 5h7v26H8zM21 5h7v26h-7z" /></svg>`;
export const PLAY = html`<svg viewBox="0 0 36 36" aria-hidden="true"><path d="M10 4l20 14-20 14z" /></svg>`;
