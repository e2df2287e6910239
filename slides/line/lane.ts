import { project, type Box } from '../../src/scene/index.ts';
import { askedPoint, atOf, levelOf, timeScale, type LineData, type Plot } from './model.ts';

/** Width of the upright lane in which a value is guessed. */
export const LANE = 88;
/** Height of the track along the level on which a year is guessed. */
export const TRACK = 64;

/** Where a guess is put: upright at the date of the point that is asked for, or along the level that is to be met. */
export function guessPlace(
  data: LineData,
  { plot }: { readonly plot: Plot },
  domain: readonly [number, number],
): Box | null {
  const x = timeScale(plot, domain);
  const asked = askedPoint(data);
  if (asked)
    return { x: project(x, atOf(asked.fact)) - LANE / 2, y: plot.top, width: LANE, height: plot.bottom - plot.top };
  const level = levelOf(data);
  if (data.guess?.what !== 'year' || !level) return null;
  const left = Math.max(...data.points.map(({ fact }) => project(x, atOf(fact)))) + 20;
  return { x: left, y: project(plot.y, level.value) - TRACK / 2, width: plot.right - left, height: TRACK };
}
