import {
  LINE_HEIGHT,
  wrap,
  type Drawing,
  type Frame,
  type Palette,
  type Token,
  type Weight,
} from '../../../scene/index.ts';
import { escapeXml, markup } from '../../../scene/markup.ts';

/** What stands around a picture that leaves the book, as plain text. */
export interface PictureWords {
  readonly title: string;
  /** The step that it shows. */
  readonly caption: string;
  readonly source: string;
  /** Which story it is out of, and where that is. Its licence is the organiser's to give: the file claims none. */
  readonly from: string;
}

export interface PictureFile {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

const FONT = "'Be Vietnam Pro', 'Segoe UI', 'Noto Sans', sans-serif";

/**
 * A picture as an SVG file: its title above it; the words of its step, where its facts come from, and which story it is out of below.
 * In pixels of the stage.
 */
export function svgOf(drawing: Drawing, frame: Frame, words: PictureWords, palette: Palette): PictureFile {
  const { width, height, language, measure, stage } = frame;
  const margin = Math.min(stage.margin, 56);
  const place = (text: string, top: number, size: number, weight: Weight, tone: Token) => {
    const lines = text.split('\n').flatMap((part) => wrap(part, width - 2 * margin, { size, weight }, measure));
    const mark = {
      shape: 'text',
      key: text,
      group: 'label',
      x: margin,
      y: top + size * 0.95,
      lines,
      size,
      weight,
      anchor: 'start',
      fill: tone,
    } as const;
    return { svg: markup({ marks: [mark], scales: {} }, palette), bottom: top + lines.length * size * LINE_HEIGHT };
  };
  const title = place(words.title, margin * 0.8, stage.type.large * 0.9, 700, 'ink');
  const top = title.bottom + margin * 0.3;
  const caption = place(words.caption, top + height + margin * 0.3, stage.type.label, 400, 'ink');
  const source = place(words.source, caption.bottom + margin * 0.4, stage.type.small * 0.8, 400, 'muted');
  const from = place(words.from, source.bottom, stage.type.small * 0.8, 400, 'muted');
  const whole = Math.ceil(from.bottom + margin * 0.6);
  const [r, g, b] = palette.ground;
  const svg = `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${escapeXml(language)}" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" font-family="${FONT}">
<title>${escapeXml(words.title)}</title>
<desc>${escapeXml(`${words.caption} ${words.source}`)}</desc>
<rect width="${width}" height="${whole}" fill="rgb(${r} ${g} ${b})"/>
${title.svg}
<svg y="${Math.round(top)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
${markup(drawing, palette)}
</svg>
${[caption, source, from].map(({ svg: text }) => text).join('\n')}
</svg>
`;
  return { svg, width, height: whole };
}
