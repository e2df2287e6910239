import { plainText, type Manifest, type PublishedStart } from '../content/index.ts';

/** The address of what a browser reads when somebody installs the book. */
export const WEB_MANIFEST = 'app.webmanifest';

/** The ground of the night theme, which is what stands behind the first picture. */
const GROUND = '#150a0a';

/** The book as an app of its own, named by its story. `read` gives a published file by name; null without a story. */
export function webManifest(read: (name: string) => string | undefined): string | null {
  const text = read('manifest.json');
  if (text === undefined) return null;
  const { files, languages } = JSON.parse(text) as Manifest;
  const start = read(files['start']![languages[0]!]!);
  if (start === undefined) return null;
  const { title, tagline, language } = JSON.parse(start) as PublishedStart;
  return JSON.stringify({
    id: './',
    name: plainText(title),
    description: plainText(tagline),
    lang: language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: GROUND,
    theme_color: GROUND,
    icons: [
      { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: 'icons/icon-whole-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  });
}
