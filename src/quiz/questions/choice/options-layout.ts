import { wrap, type Frame } from '../../../scene/index.ts';
import { optionSize } from '../../layout.ts';

/** How the options are set. Lengths in pixels of the stage. */
export interface OptionsLayout {
  readonly columns: number;
  /** Type size. */
  readonly size: number;
  /** Least height of one option. */
  readonly height: number;
  /** One under the other, or in a half of the stage. */
  readonly upright: boolean;
}

/** What an option has beside its text: padding, badge and the space between them. */
const AROUND_TEXT = 2 * 26 + 60 + 22;
const GAP = 24;
/** Least height of an option where two play, */
const HALF_HEIGHT = 96;
/** and where one does, by the number of rows: few options may stand large. */
const HEIGHTS = {
  landscape: [264, 160, 120],
  portrait: [240, 240, 216, 176, 150],
  narrow: [172, 172, 160, 136, 120],
} as const;

/** Side by side where there is width for it; short options in large type. `half`: two play. */
export function layoutOptions(
  texts: readonly string[],
  { stage, width, measure }: Pick<Frame, 'stage' | 'width' | 'measure'>,
  half: boolean,
): OptionsLayout {
  const upright = half || stage.name !== 'landscape';
  const reading = optionSize(stage.caption.size, stage);
  const sizes = [1, 0.66, 0.33].map((share) => Math.round(reading + (stage.type.large - reading) * share));
  const set = (columns: number) => {
    const room = (width - GAP * (columns - 1)) / columns - AROUND_TEXT;
    const fits = (size: number, most: number) =>
      texts.every((text) => {
        const lines = wrap(text, room, { size, weight: 600 }, measure);
        return lines.length <= most && lines.every((line) => measure(line, size, 600) <= room);
      });
    const calm = upright && columns === 1 ? 1 : 2;
    return { columns, size: sizes.find((size) => fits(size, calm)) ?? reading, fits: fits(reading, 3) };
  };
  const pairs = half && texts.length > 3 && texts.every((text) => standsInPair(text, width, measure));
  const [first, ...others] = (half ? [pairs ? 2 : 1] : ways(texts.length, upright)).map(set);
  const { columns, size } = [first!, ...others].find(({ fits }) => fits) ?? others.at(-1) ?? first!;
  const rows = Math.ceil(texts.length / columns);
  const heights = HEIGHTS[stage.name];
  return { columns, size, height: half ? HALF_HEIGHT : (heights[rows - 1] ?? heights.at(-1)!), upright };
}

/** Two columns of a half: type size, the space between them, and what an option has beside its text (`data-narrow`). */
const PAIR = { size: 26, gap: 12, around: 2 * 14 + 44 + 14 + 6 };

/** Has one of two columns of a half the width for the longest word? */
function standsInPair(text: string, width: number, measure: Frame['measure']): boolean {
  const room = (width - PAIR.gap) / 2 - PAIR.around;
  const lines = wrap(text, room, { size: PAIR.size, weight: 600 }, measure);
  return lines.every((line) => measure(line, PAIR.size, 600) <= room);
}

/** Numbers of columns where one plays, the best one first. */
function ways(options: number, upright: boolean): number[] {
  if (upright) return [1];
  return options === 4 ? [2] : options < 4 ? [options] : [3, 2];
}
