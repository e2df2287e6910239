import { createHash } from 'node:crypto';
import { escapeXml } from '../../scene/markup.ts';
import type { Early } from '../early.ts';
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
 * What an address leads to only the page knows: a link into the story has its own picture, asked for before all else, because
 * a browser keeps the seventh request waiting until one of six has its answer. Then what the app is about to ask for, and with
 * the picture what its step needs, if the app is not there yet to ask by itself. An XML answer becomes a picture without a
 * string being read as HTML, which the policy of the page forbids. Of the window's shape a media query is asked: its measures
 * would have the page laid out there and then.
 */
const SCRIPT = [
  `(()=>{const page=document,{always,loop,story}=page.currentScript.dataset;`,
  `const ask=(names)=>{for(const name of names.split(' ').filter(Boolean)){`,
  `const link=page.createElement('link');link.crossOrigin='';`,
  `if(/js$/.test(name))link.rel='modulepreload';`,
  `else{link.rel='preload';link.as=/css$/.test(name)?'style':'fetch'}`,
  `link.href=name;page.head.append(link)}};`,
  `const at=/^#\\/([\\w-]+\\/[\\w-]+\\/\\d+)$/.exec(location.hash);`,
  `if(!at){ask(always+' '+loop);return}`,
  `page.documentElement.dataset.linked='';`,
  `const asked=new XMLHttpRequest();asked.responseType='document';`,
  `asked.onload=()=>{const picture=asked.status===200&&asked.responseXML?.documentElement;`,
  `if(!picture)return;page.getElementById('${ID}')?.replaceChildren(page.adoptNode(picture));`,
  `if(!customElements.get('forum-app'))ask(picture.dataset.early??'')};`,
  `const shape=matchMedia('(orientation:portrait)').matches?'portrait':'landscape';`,
  `asked.open('GET','first/'+shape+'/'+at[1]+'.svg'+location.search);asked.send();`,
  `ask(always+' '+story)})()`,
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
  /** What the page asks for by itself. */
  readonly early: Early;
}

/** The ground as the style sheet paints it (tokens.css). */
const groundOf = ({ glow, ground }: FirstPage['colours']): string =>
  [
    '<svg>',
    // The corner of a box that begins so far from the middle is its farthest: a length of the square root of two each way.
    `<radialGradient id="first-ground" cx="0.7" cy="0.3" r="${(0.7 * Math.SQRT2).toFixed(4)}">`,
    `<stop stop-color="${glow}"/><stop offset="0.65" stop-color="${ground}"/></radialGradient>`,
    '<rect width="100%" height="100%" fill="url(#first-ground)"/></svg>',
  ].join('');

/** A picture of the loop in the page, whose reader knows the names of SVG without being told. */
const inPage = (picture: string): string =>
  picture.replaceAll(/ xmlns="[^"]*"/g, '').replace('class="', 'class="loop ');

/** The names as an attribute. */
const listed = (names: readonly string[]): string => escapeXml([...new Set(names)].join(' '));

/**
 * The built page with its first pictures, which are painted before anything else has arrived: the style sheet of the app
 * stands behind them, and nothing is waited for. What the page named to be asked for ahead its own script asks for, in the order
 * that fits the address. null where the page is not what the build writes.
 */
export function pageWithPicture(
  html: string,
  { language, contrast, colours, pictures, early }: FirstPage,
): string | null {
  const [styles, modules]: [string[], string[]] = [[], []];
  const drawn = groundOf(colours) + pictures.map(inPage).join('\n');
  const bare = html
    .replace(/<html lang="[^"]*"/, `<html lang="${language}" data-contrast="${contrast}"`)
    .replace(' blocking="render"', '')
    .replace(/\s*<link rel="modulepreload"[^>]* href="(?:\.\/)?([^"]+)"[^>]*>/g, (_, name: string) => {
      modules.push(name);
      return '';
    })
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, (link) => {
      styles.push(link.trim());
      return '';
    });
  const [always, loop, story] = [[...modules, ...early.always], early.loop, early.story].map(listed);
  const script = `<script data-always="${always}" data-loop="${loop}" data-story="${story}">${SCRIPT}</script>`;
  const page = bare
    .replace('</head>', () => `<style>${STYLE}</style>${script}</head>`)
    .replace('<body>', () => `<body><div id="${ID}" aria-hidden="true">${drawn}</div>`)
    .replace('</body>', () => `${styles.join('')}</body>`);
  const isWhole = [`lang="${language}"`, STYLE, script, drawn].every((part) => page.includes(part));
  return isWhole && styles.length ? page : null;
}

/** A picture that names what its step needs. */
export const pictureWithEarly = (picture: string, names: readonly string[]): string =>
  picture.replace('<svg ', `<svg data-early="${listed(names)}" `);
