import { burnIn } from './burn-in.styles.ts';
import { frame } from './kiosk.styles.ts';

/** The kiosk's frame stands in light DOM. Its rules come with its code: a file of their own is one request more before the first picture. */
document.adoptedStyleSheets = [...document.adoptedStyleSheets, frame.styleSheet!, burnIn.styleSheet!];
