import { plainText, slideWords, type PublishedSlide, type PublishedStart } from '../../content/index.ts';
import {
  layoutSlide,
  measure,
  stageNamed,
  type Palette,
  type SceneKind,
  type Stage,
  type TextSize,
} from '../../scene/index.ts';
import { cssColour, escapeXml, markup } from '../../scene/markup.ts';
import { attractLayout, frameOf } from '../../stage/index.ts';
import { slideSheet, type Sheet, type SheetLine } from '../../stage/sheet.ts';

/** The stages whose shape does not depend on the window: on any other a picture made ahead would not fit. */
export const FIRST_STAGES = ['landscape', 'portrait'] as const;
export type FirstStage = (typeof FIRST_STAGES)[number];

/** How a picture looks, by what is set for the machine. */
export interface Looks {
  readonly stage: FirstStage;
  readonly textSize: TextSize;
  readonly palette: Palette;
}

/** Height of a line, as a multiple of its letters: of the loop's question (`attract.styles.ts`), and of a title (`layoutSlide`). */
const FAR_LINE = 1.25;
const TITLE_LINE = 1.3;

/** A heading, as a box of letters: what the browser takes for the largest text of the page, as it does in the app. */
interface Heading {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly isSecond: boolean;
}

/** The loop as it begins: its first question and the first state of its picture. Throws what the scene throws. */
export function drawLoop(start: PublishedStart, kind: SceneKind, looks: Looks): string {
  const item = start.kiosk.attract[0];
  if (!item) throw new Error('The loop is empty.');
  const stage = stageOf(start, looks);
  const frame = frameOf(start, stage);
  const { questions, box } = attractLayout(plainText(item.question), frame);
  let top = stage.far.top;
  const headings = questions.map(({ size, lines }, i): Heading => {
    const heading = { x: stage.margin, top, width: stage.width - 2 * stage.margin, size, lines, isSecond: i > 0 };
    top += lines.length * size * FAR_LINE;
    return heading;
  });
  const { palette } = looks;
  return draw(stage, [
    markup(kind.scene(item.slide.data, 0, { ...frame, box }), palette),
    ...headings.map((heading) => drawHeading(heading, FAR_LINE, palette)),
  ]);
}

/** A step of a slide with its words. Throws what the scene throws. */
export function drawStep(
  start: PublishedStart,
  slide: PublishedSlide,
  step: number,
  kind: SceneKind,
  looks: Looks,
): string {
  const stage = stageOf(start, looks);
  const { palette } = looks;
  const { frame, lines, rules } = slideSheet(frameOf(start, stage), slide, kind, step);
  const { titles } = layoutSlide(stage, slideWords(slide), measure, kind.words);
  // Where a caption of several lines breaks the browser decides: it comes with the app.
  const captions = lines.filter(({ role }) => role.endsWith('caption'));
  const isShort = new Set(captions.map(({ role }) => role)).size === captions.length;
  return draw(stage, [
    markup(kind.scene(slide.data, step, frame), palette),
    ...titles.map((title, i) => drawHeading({ ...title, isSecond: i > 0 }, TITLE_LINE, palette)),
    ...(isShort ? rules.map((rule) => drawRule(rule, palette)) : []),
    ...(isShort ? captions.map((line) => drawLine(line, palette)) : []),
  ]);
}

const stageOf = (start: PublishedStart, { stage, textSize }: Looks): Stage =>
  stageNamed(stage, { textSize, languages: start.pictureWords ? 2 : 1 });

const draw = ({ name, width, height }: Stage, parts: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" class="${name}" viewBox="0 0 ${width} ${height}">${parts.join('\n')}</svg>`;

function drawHeading({ x, top, width, size, lines, isSecond }: Heading, line: number, palette: Palette): string {
  const height = (lines.length * size * line).toFixed(1);
  const look = `font-size="${size}" font-weight="${isSecond ? 600 : 700}" color="${cssColour(isSecond ? 'muted' : 'ink', palette)}"`;
  const text = escapeXml(lines.join('\n'));
  return `<foreignObject x="${x}" y="${top}" width="${width}" height="${height}" ${look}><p xmlns="http://www.w3.org/1999/xhtml"${line === TITLE_LINE ? ' class="title"' : ''}>${text}</p></foreignObject>`;
}

function drawRule({ x, y, height }: Sheet['rules'][number], palette: Palette): string {
  return `<rect x="${x}" y="${y}" width="4" height="${height}" fill="${cssColour('vermilion', palette)}"/>`;
}

/** A text that is held to the width that it was laid out with, since the typeface comes later. */
function drawLine({ text, x, y, size, role }: SheetLine, palette: Palette): string {
  const length = `textLength="${measure(text, size, 400).toFixed(1)}" lengthAdjust="spacingAndGlyphs"`;
  const fill = cssColour(role.startsWith('second') ? 'muted' : 'ink', palette);
  return `<text x="${x}" y="${y.toFixed(1)}" font-size="${size}" fill="${fill}" ${length}>${escapeXml(text)}</text>`;
}
