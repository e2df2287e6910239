import type { PublishedSlide, PublishedStart } from '../../src/content/index.ts';
import { plainText } from '../../src/content/index.ts';
import { stageNamed, TOKENS, type Palette, type SceneKind } from '../../src/scene/index.ts';
import { escapeXml, markup } from '../../src/scene/markup.ts';
import { frameOf } from '../../src/stage/index.ts';
import { slideSheet, type Sheet } from '../../src/stage/sheet.ts';
import { readText } from './examples.ts';

const FONT = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif";
/** Pixels of the file: two steps stand side by side. */
const WIDTH = 1280;
const GAP = 16;

/** The colours by night, as the kiosk has them: where the page is drawn in Node, nobody computes styles. */
const palette: Palette = nightPalette(readText('src/ui/tokens.css'));

function nightPalette(css: string): Palette {
  const colours = new Map(
    [...css.slice(0, css.indexOf('}')).matchAll(/--([\w-]+): #(\w{2})(\w{2})(\w{2});/g)].map(([, name, ...parts]) => [
      name!,
      [...parts.map((part) => parseInt(part, 16)), 1] as unknown as Palette['ink'],
    ]),
  );
  return Object.fromEntries(TOKENS.map((token) => [token, colours.get(token) ?? [0, 0, 0, 0]])) as unknown as Palette;
}

/** All steps of a slide on the landscape stage, two in a row, as the text of an SVG file. */
export function slidePicture(start: PublishedStart, slide: PublishedSlide, kind: SceneKind): string {
  const frame = frameOf(start, stageNamed('landscape', {}));
  const columns = slide.steps.length > 1 ? 2 : 1;
  const scale = (WIDTH - GAP * (columns - 1)) / columns / frame.width;
  // Captions of an example are the sample's, and say nothing about it: the picture ends above them.
  const { frame: first } = slideSheet(frame, slide, kind, 0);
  const high = kind.words === 'beside' ? first.height : first.box.y + first.box.height + 24;
  const [wide, tall] = [frame.width * scale, high * scale];
  const rows = Math.ceil(slide.steps.length / columns);
  const height = Math.round(rows * tall + (rows - 1) * GAP);
  const steps = slide.steps.map((_, step) => {
    const sheet = slideSheet(frame, slide, kind, step);
    const [x, y] = [(step % columns) * (wide + GAP), Math.floor(step / columns) * (tall + GAP)].map(Math.round);
    return `<svg x="${x}" y="${y}" width="${Math.round(wide)}" height="${Math.round(tall)}" viewBox="0 0 ${frame.width} ${Math.round(high)}" preserveAspectRatio="none">
<rect width="${frame.width}" height="${frame.height}" fill="${colour('ground')}"/>
${title(sheet)}
${markup(kind.scene(slide.data, step, sheet.frame), palette)}
</svg>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="${FONT}">
<title>${escapeXml(plainText(slide.title))}</title>
${steps.join('\n')}
</svg>
`;
}

const colour = (token: 'ground' | 'ink'): string => `rgb(${palette[token].slice(0, 3).join(' ')})`;

const title = ({ lines, frame }: Sheet): string =>
  lines
    .filter(({ role }) => role === 'title')
    .map(
      ({ text, x, y, size }) =>
        `<text x="${x}" y="${Math.round(y)}" font-size="${size}" font-weight="700" fill="${colour('ink')}" textLength="${Math.round(frame.measure(text, size, 700))}" lengthAdjust="spacingAndGlyphs">${escapeXml(text)}</text>`,
    )
    .join('\n');
