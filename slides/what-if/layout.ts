import type { Box, Frame, Scale } from '../../src/scene/index.ts';
import { atOf, limits, type WhatIfData } from './growth.ts';

export interface Layout {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Last decimal year of the chart. */
  readonly until: number;
  /** Room of the headline: the year and what it rests on. */
  readonly head: Box;
  /** Room of the words of the base; null where the slider has taken it. */
  readonly base: Box | null;
  /** Where the slider lies. */
  readonly track: Box;
  readonly wide: boolean;
}

const SLIDER = 100;

/** Headline beside the chart (landscape) or above it; the slider below everything. */
export function layoutOf(data: WhatIfData, step: number, frame: Frame): Layout {
  const { box, stage } = frame;
  const { small, large, hero } = stage.type;
  const wide = stage.name === 'landscape';
  const yours = data.steps[step]!.show === 'yours';
  const axis = small * 1.7;
  const column = wide ? 500 : 0;
  const words = large * 0.9 + small * 1.5;
  const headHeight = wide ? box.height : Math.min(box.height * 0.28, hero * 1.25 + small * 1.6);
  const foot = wide ? (yours ? SLIDER + 8 : 0) : SLIDER + 20;
  const left = box.x + column;
  const right = box.x + box.width;
  const top = (wide ? box.y : box.y + headHeight + 16) + words;
  const bottom = box.y + box.height - foot - axis;
  const [from, to] = [atOf(data.base.fact), atOf(data.goal.fact)];
  const until = to + (to - from) * 0.18;
  const ends = limits(data).map((rate) => frame.measure(frame.format(rate, data.needed.fact.unit), small, 400));
  const inset = Math.max(...ends) + 14;
  const track = { x: box.x + inset, y: box.y + box.height - SLIDER, width: box.width - 2 * inset, height: SLIDER };
  return {
    x: { type: 'linear', domain: [from - (to - from) * 0.03, until], range: [left, right] },
    y: { type: 'linear', domain: [0, data.goal.fact.value], range: [bottom, top] },
    left,
    right,
    top,
    bottom,
    until,
    head: { x: box.x, y: box.y, width: wide ? column - 50 : box.width, height: headHeight },
    base: yours
      ? null
      : wide
        ? { x: box.x, y: bottom - 130, width: column - 24, height: 130 + axis }
        : { x: box.x, y: bottom + axis + 6, width: box.width, height: box.y + box.height - bottom - axis - 6 },
    track,
    wide,
  };
}
