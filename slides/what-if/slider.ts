import type { Frame, Mark, Token } from '../../src/scene/index.ts';
import { limits, type WhatIfData } from './growth.ts';
import type { Layout } from './layout.ts';

/** The browser's own slider keeps its thumb so far from the ends. */
const INSET = 8;

/** The track with the visitor's rate on it, and the ends in words. */
export function slider(
  data: WhatIfData,
  rate: number,
  tone: Token,
  { track }: Layout,
  { stage, format }: Frame,
): Mark[] {
  const [min, max] = limits(data);
  const { small } = stage.type;
  const y = track.y + track.height / 2;
  const [from, to] = [track.x + INSET, track.x + track.width - INSET];
  const x = from + ((to - from) * (Math.min(max, Math.max(min, rate)) - min)) / (max - min);
  const end = (value: number, at: number, anchor: 'start' | 'end'): Mark => ({
    shape: 'text',
    key: `slider-${value === min ? 'min' : 'max'}`,
    group: 'label',
    x: at,
    y: y + small * 0.36,
    lines: [format(value, data.needed.fact.unit)],
    size: small,
    weight: 400,
    anchor,
    fill: 'muted',
  });
  const bar = { shape: 'rect', group: 'label', y1: y - 7, y2: y + 7, radius: 7 } as const;
  const grip = [-9, 0, 9].map((by, i): Mark => ({
    shape: 'line',
    key: `grip-${i}`,
    group: 'label',
    x1: x + by,
    x2: x + by,
    y1: y - 13,
    y2: y + 13,
    stroke: 'ground',
    strokeWidth: 4,
  }));
  return [
    { ...bar, key: 'track', x1: from - 7, x2: to + 7, fill: 'line' },
    { ...bar, key: 'track-done', x1: from - 7, x2: x, fill: tone },
    end(min, track.x - 12, 'end'),
    end(max, track.x + track.width + 12, 'start'),
    { shape: 'circle', key: 'thumb-halo', group: 'label', x, y, r: 46, fill: tone, opacity: 0.22 },
    { shape: 'circle', key: 'thumb', group: 'label', x, y, r: 34, fill: tone, stroke: 'ground', strokeWidth: 4 },
    ...grip,
  ];
}
