import { FIRST_SCRIPT, FIRST_STYLE } from './first/page.ts';

/** What a page brings along itself, by its hash. */
interface Own {
  readonly script?: string;
  readonly style?: string;
}

/**
 * What a page may load and run. `frame-ancestors` works only as a header; the default Trusted Types policy lets through
 * exactly the strings that reveal.js writes, and that of the book the address of its service worker.
 */
const contentSecurityPolicy = (trusted: string, more: readonly string[] = [], { script, style }: Own = {}): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", script].filter(Boolean).join(' '),
    ["style-src 'self'", style].filter(Boolean).join(' '),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ...more,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ');
const DRAWING_POLICY = contentSecurityPolicy('lit-html default');
const KIOSK_POLICY = contentSecurityPolicy('lit-html default', [], { script: FIRST_SCRIPT, style: FIRST_STYLE });
// A kiosk is neither kept on a device nor installed.
const BOOK_POLICY = contentSecurityPolicy('lit-html default forum-worker', [
  "worker-src 'self'",
  "manifest-src 'self'",
]);

/**
 * What a page could ask of the machine, all refused: every name that Chromium knows (an unknown one is a console
 * warning). A mode that needs one of these takes it out of the list.
 */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'camera',
  'clipboard-read',
  'clipboard-write',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** On every answer. Short: they are sent with each of the first screen's files. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What a reader's or speaker's own machine is asked for, and a kiosk never: to copy a link, to fill the screen, to put the
 * hall's window on the other one and keep it awake.
 */
const READERS = ['clipboard-write', 'fullscreen', 'screen-wake-lock', 'window-management'];

/** What is opened, and asks for other things, does not say where it was. */
const NO_REFERRER = { 'Referrer-Policy': 'no-referrer' };

/** Also on a page. */
const pageHeaders = (isKiosk: boolean): Readonly<Record<string, string>> => ({
  ...NO_REFERRER,
  'Content-Security-Policy': isKiosk ? KIOSK_POLICY : BOOK_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': REFUSED.map(
    (feature) => `${feature}=${!isKiosk && READERS.includes(feature) ? '(self)' : '()'}`,
  ).join(', '),
});

/** Also on a picture that a browser could show as a page, with code in it. */
const DRAWING_HEADERS: Readonly<Record<string, string>> = { ...NO_REFERRER, 'Content-Security-Policy': DRAWING_POLICY };

/** The headers of an answer of this type. What a page loads is held by the policies of the page. */
export const headersOf = (type: string | null, isKiosk = false): Readonly<Record<string, string>> => ({
  ...SECURITY_HEADERS,
  ...(type?.startsWith('text/html') && pageHeaders(isKiosk)),
  ...(/^[a-z]+\/(\w+\+)?xml/.test(type ?? '') && DRAWING_HEADERS),
});
