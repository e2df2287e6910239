import { svg, type SVGTemplateResult } from 'lit';

/** Drawn on 48 by 48 with the pen of the button: round ends, its colour, 3 wide. */
export const ACCESS_ICONS = {
  open: svg`<circle cx="24" cy="24" r="20" /><circle cx="24" cy="13.5" r="2.6" fill="currentColor" /><path
    d="M13.5 20.5c4 1.2 7 1.6 10.5 1.6s6.5-.4 10.5-1.6M24 22v7.5M24 29.5l-5.5 9M24 29.5l5.5 9" />`,
  close: svg`<path d="M11 11l26 26M37 11L11 37" />`,
  textSize: svg`<path d="M3.5 39L16 8.5 28.5 39M8 29h16" /><path d="M31.5 39l6.5-16.5L44.5 39M33.8 33.5h8.4" />`,
  contrast: svg`<circle cx="24" cy="24" r="18.5" /><path d="M24 5.5a18.5 18.5 0 0 1 0 37z" fill="currentColor" />`,
  motion: svg`<circle cx="33" cy="24" r="9" /><path d="M5 15h14M3 24h13M5 33h14" /><path d="M12 42L36 6" />`,
  reach: svg`<rect x="11.5" y="4" width="25" height="40" rx="4" /><path d="M24 10.5v9M19.5 15.5l4.5 4.5 4.5-4.5" /><rect
    x="17.5" y="26.5" width="13" height="11.5" rx="1.5" fill="currentColor" />`,
} as const satisfies Record<string, SVGTemplateResult>;
