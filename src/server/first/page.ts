import { createHash } from 'node:crypto';
import type { Colours } from './palette.ts';

/** The element that the pictures stand in, until the app has drawn its own (src/app/first-picture.ts). */
const ID = 'first-picture';

/** What holds before the style sheet of the app is there, and for as long as the pictures are. */
const STYLE = [
  // As the app has it (src/app/app.ts).
  'html{forced-color-adjust:none}',
  `#${ID}{position:fixed;inset:0;z-index:1;pointer-events:none;font-family:'Be Vietnam Pro','Segoe UI','Noto Sans',sans-serif;font-kerning:none}`,
  `#${ID} svg{position:absolute;width:100%;height:100%}`,
  `#${ID} text{font-variant-ligatures:none;text-rendering:geometricPrecision;white-space:pre}`,
  `#${ID} p{margin:0;line-height:1.25;white-space:pre}#${ID} p.title{line-height:1.3}`,
  `[data-linked] #${ID} .loop{display:none}`,
  `@media (orientation:landscape){#${ID} .portrait{display:none}}`,
  `@media (orientation:portrait){#${ID} .landscape{display:none}}`,
  `@media (orientation:portrait) and (max-width:599px){#${ID}{display:none}}`,
].join('');

/**
 * What an address leads to only the page knows: a link into the story has its own picture, asked for at once. An XML answer
 * becomes a picture without a string being read as HTML, which the policy of the page forbids.
 */
const SCRIPT = [
  `(()=>{const link=/^#\\/([\\w-]+\\/[\\w-]+\\/\\d+)$/.exec(location.hash);`,
  `if(!link)return;document.documentElement.dataset.linked='';`,
  `const asked=new XMLHttpRequest();asked.responseType='document';`,
  `asked.onload=()=>{const picture=asked.status===200&&asked.responseXML;`,
  `if(picture)document.getElementById('${ID}')?.replaceChildren(document.adoptNode(picture.documentElement))};`,
  `asked.open('GET','first/'+(innerWidth<innerHeight?'portrait':'landscape')+'/'+link[1]+'.svg'+location.search);`,
  `asked.send()})()`,
].join('');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the policy of a kiosk's page has to allow by its hash. */
export const FIRST_STYLE = hashOf(STYLE);
export const FIRST_SCRIPT = hashOf(SCRIPT);

/** What is known of the page. */
export interface FirstPage {
  /** Of the document. */
  readonly language: string;
  readonly contrast: 'normal' | 'high';
  readonly colours: Pick<Colours, 'glow' | 'ground'>;
  /** Of the loop, as `<svg>`, one a stage. */
  readonly pictures: readonly string[];
}

/** The ground as the style sheet paints it (tokens.css). */
const groundOf = ({ glow, ground }: FirstPage['colours']): string =>
  [
    '<svg xmlns="http://www.w3.org/2000/svg"><defs>',
    // The corner of a box that begins so far from the middle is its farthest: a length of the square root of two each way.
    `<radialGradient id="first-ground" cx="0.7" cy="0.3" r="${(0.7 * Math.SQRT2).toFixed(4)}">`,
    `<stop stop-color="${glow}"/><stop offset="0.65" stop-color="${ground}"/></radialGradient></defs>`,
    '<rect width="100%" height="100%" fill="url(#first-ground)"/></svg>',
  ].join('');

/**
 * The built page with its first pictures, which are painted before anything else has arrived: the style sheet of the app
 * stands behind them, and nothing is waited for. null where the page is not what the build writes.
 */
export function pageWithPicture(html: string, { language, contrast, colours, pictures }: FirstPage): string | null {
  const styles: string[] = [];
  const drawn = groundOf(colours) + pictures.map((picture) => picture.replace('class="', 'class="loop ')).join('\n');
  const page = html
    .replace(/<html lang="[^"]*"/, `<html lang="${language}" data-contrast="${contrast}"`)
    .replace(' blocking="render"', '')
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) => {
      styles.push(link.trim());
      return '';
    })
    .replace('</head>', () => `<style>${STYLE}</style><script>${SCRIPT}</script></head>`)
    .replace('<body>', () => `<body><div id="${ID}" aria-hidden="true">${drawn}</div>`)
    .replace('</body>', () => `${styles.join('')}</body>`);
  const isWhole = [`lang="${language}"`, STYLE, SCRIPT, drawn].every((part) => page.includes(part));
  return isWhole && styles.length ? page : null;
}
