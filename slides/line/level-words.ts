import { project, type Frame } from '../../src/scene/index.ts';
import { blockOf } from './block.ts';
import { TRACK } from './lane.ts';
import { atOf, levelOf, stepSpan, timeScale, type LineData, type Plot } from './model.ts';
import type { Placed } from './placed.ts';

/** Between the level and the words above it: a guess of a year is put on a track along the level. */
const gapAbove = ({ guess }: LineData): number => (guess?.what === 'year' ? TRACK / 2 + 14 : 30);

export interface LevelWords {
  /** Tied to the year that was said. */
  readonly said: Placed | undefined;
  /** Tied to the right edge. */
  readonly target: Placed | undefined;
  /** Height that they need above the level. */
  readonly head: number;
}

/** The words of the target and of the year that was said, side by side above the level that both speak of. */
export function levelWords(data: LineData, frame: Frame, large: number): LevelWords {
  const { box, stage, measure } = frame;
  const { small } = stage.type;
  const gap = gapAbove(data);
  // The narrowest that the pole of the said year leaves on its left, at any step.
  const poles = data.said
    ? data.steps.flatMap((view, i) => {
        const domain = view.said ? stepSpan(data, i) : undefined;
        return domain ? [project(timeScale(edges(frame), domain), atOf(data.said!.fact))] : [];
      })
    : [];
  const pole = poles.length ? Math.min(...poles) : box.x + box.width / 2;
  const right = box.x + box.width;
  const leftOf = pole - box.x >= 0.3 * box.width;
  const saidWidth = leftOf ? pole - box.x - 18 : (right - pole) * 0.5;
  const targetWidth = data.said
    ? leftOf
      ? right - Math.max(...poles, pole) - 30
      : right - pole - saidWidth - 40
    : box.width * 0.6;
  const said = data.said && {
    block: blockOf(
      { fact: data.said.fact, words: [data.said.label], width: Math.min(saidWidth, 620), size: large, small },
      frame,
    ),
    align: leftOf ? ('end' as const) : ('start' as const),
  };
  const least = data.target ? measure(data.target.fact.number, large, 700) : 0;
  const target = data.target && {
    block: blockOf(
      {
        fact: data.target.fact,
        words: [data.target.label, data.target.fact.date],
        width: Math.max(least, Math.min(targetWidth, 620)),
        size: large,
        small,
      },
      frame,
    ),
    align: 'end' as const,
  };
  const tallest = Math.max(said?.block.height ?? 0, target?.block.height ?? 0);
  const head = levelOf(data) ? tallest + gap : large * 1.3 + small * 1.5;
  return {
    head,
    said: said && { ...said, dx: leftOf ? -18 - said.block.width : 18, dy: -gap - said.block.height },
    target: target && { ...target, dx: -target.block.width, dy: -gap - target.block.height },
  };
}

const edges = ({ box }: Frame): Plot => ({
  left: box.x,
  right: box.x + box.width,
  top: 0,
  bottom: 0,
  y: { type: 'linear', domain: [0, 1], range: [0, 1] },
});
