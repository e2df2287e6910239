import { project, type Box, type Frame, type Mark } from '../../src/scene/index.ts';
import { atOf, levelOf, onX, stepSpan, timeScale, type LineData, type Plot } from './model.ts';
import { wordsBelow, wordsWithin } from './pace-words.ts';

/** The words of the first `shown` paces, where the chart shows a stretch of time. */
export type PaceMarks = (domain: readonly [number, number], shown: number) => Mark[];

/**
 * Words of the paces: in the free room below their ways, or beyond the year in which the last of them arrives, where
 * that is wide enough at every step; else in a strip below the chart.
 */
export function placePaces(data: LineData, plot: Plot, frame: Frame): { paces?: PaceMarks; foot: number } {
  if (!data.paces.length) return { foot: 0 };
  const { box } = frame;
  if (frame.stage.name === 'landscape') {
    const inside = [belowWays, beyondWays]
      .map((room) => ({
        room,
        words: wordsWithin(
          data,
          paceDomains(data).map((domain) => room(data, plot, domain)),
          frame,
        ),
      }))
      .reduce((a, b) => ((b.words?.size ?? 0) > (a.words?.size ?? 0) ? b : a));
    const { room, words } = inside;
    if (words)
      return {
        paces: (domain, shown) => {
          const { y, height } = room(data, plot, domain);
          // Tied to a year, they go along when the years move.
          const left = (by: number) =>
            room === belowWays
              ? onX(firstReached(data), by - ASIDE - words.width)
              : onX(lastReached(data), by + BEYOND);
          return words.marks(left, y + (height - words.height) * (room === belowWays ? 0.4 : 0.5), shown);
        },
        foot: 0,
      };
  }
  const below = wordsBelow(data, box.width, frame);
  const foot = below.height + 22;
  return { paces: (_, shown) => below.marks((by) => box.x + by, box.y + box.height - below.height, shown), foot };
}

const ASIDE = 22;
const BEYOND = 48;
const firstReached = ({ paces }: LineData): number => Math.min(...paces.map(({ reached }) => reached.value));
const lastReached = ({ paces }: LineData): number => Math.max(...paces.map(({ reached }) => reached.value));

const paceDomains = (data: LineData): [number, number][] =>
  data.steps.flatMap((view, i) => (view.paces ? [stepSpan(data, i)] : []));

/** The room below the ways ahead, left of where the first comes down to the axis, right of the last point. */
function belowWays(data: LineData, plot: Plot, domain: readonly [number, number]): Box {
  const last = data.points.reduce((a, b) => (atOf(b.fact) > atOf(a.fact) ? b : a)).fact;
  const x = timeScale(plot, domain);
  const from = project(x, atOf(last)) + 30;
  const to = project(x, firstReached(data)) - ASIDE;
  const top = project(plot.y, Math.min(last.value, ...data.paces.map((pace) => pace.from.value))) + 20;
  return { x: from, y: top, width: to - from, height: plot.bottom - 20 - top };
}

/** The room below the level, right of where the last of the ways comes down. */
function beyondWays(data: LineData, plot: Plot, domain: readonly [number, number]): Box {
  const x = timeScale(plot, domain);
  const from = project(x, lastReached(data)) + BEYOND;
  const top = project(plot.y, levelOf(data)?.value ?? 0) + 40;
  return { x: from, y: top, width: plot.right - from, height: plot.bottom - 20 - top };
}
