import type { Fact } from '../../src/content/index.ts';
import { kindStyle, type Box, type Frame, type Mark, type PathPoint, type Token } from '../../src/scene/index.ts';
import { HOVER, RIDGE, STONE, type Shaft } from './house.ts';

/** The fact that a part stands for, and how brightly it is lit; a part without it is not there yet. */
export interface Lit {
  readonly fact: Fact;
  readonly light: Token;
}

/** A part that stands back is dark with a gold edge. */
function look({ fact, light }: Lit) {
  const style = kindStyle(fact.kind, light === 'line' ? 'gold-3' : light, light === 'line' ? 'gold-3' : 'ink');
  if (light !== 'line' || style.fill === 'none') return { fact: fact.id, ...style };
  return { fact: fact.id, ...style, fill: 'line', stroke: 'gold-3', strokeWidth: 2 } as const;
}

/** What is only a place as yet. */
const PLACE = { fill: 'none', stroke: 'faint', strokeWidth: 3, dash: [10, 10] } as const;

/** The base, below the step on which the pillars stand. */
export function slab({ x, y, width, height }: Box, lit?: Lit): Mark {
  return {
    shape: 'rect',
    key: 'base',
    group: 'data',
    x1: x,
    x2: x + width,
    y1: y,
    y2: y + height,
    radius: 3,
    ...(lit ? look(lit) : PLACE),
  };
}

/** A thin beam: the step under the pillars, the floor between two tiers. */
export function beam(key: string, { x, y, width }: Box, place = false): Mark {
  const y1 = key === 'step' ? y - STONE : y;
  return {
    shape: 'rect',
    key,
    group: 'data',
    x1: x,
    x2: x + width,
    y1,
    y2: y1 + STONE - 2,
    radius: 2,
    ...(place ? PLACE : { fill: 'faint', stroke: 'none', strokeWidth: 0 }),
  };
}

/** A pillar grows out of its foot stone, a little slimmer towards the top. */
export function shaftShape(i: number, { x, y, width, height }: Shaft, lit?: Lit): Mark {
  const [foot, top] = [y + height, lit ? y : y + height];
  const slim = lit ? width * 0.02 : 0;
  return {
    shape: 'path',
    key: `pillar-${i}`,
    group: 'data',
    curve: 'linear',
    closed: true,
    points: [
      { key: 'a', x, y: foot },
      { key: 'b', x: x + slim, y: top },
      { key: 'c', x: x + width - slim, y: top },
      { key: 'd', x: x + width, y: foot },
    ],
    ...(lit ? look(lit) : { fill: 'line', stroke: 'none', strokeWidth: 0 }),
  };
}

/** So far a stone reaches beyond the shaft. */
const OVER = 7;

const block = (key: string, { x, width }: Box, y: number, fill: Token, opacity: number): Mark => ({
  shape: 'rect',
  key,
  group: 'data',
  x1: x - OVER,
  x2: x + width + OVER,
  y1: y,
  y2: y + STONE - 2,
  radius: 2,
  fill,
  opacity,
});

/** The stone that shows where a pillar will stand. */
export const stone = (i: number, shaft: Shaft, there: boolean): Mark =>
  block(`stone-${i}`, shaft, shaft.y + shaft.height + 1, 'faint', there ? 1 : 0);

/** It lies on the foot stone until the pillar lifts it. */
export const capital = (i: number, shaft: Shaft, up: boolean, fill: Token, there: boolean): Mark =>
  block(`capital-${i}`, shaft, (up ? shaft.y : shaft.y + shaft.height) - STONE + 1, up ? fill : 'faint', there ? 1 : 0);

/** Points along one slope of the roof; more make it rounder. */
const SLOPE = 9;
/** How hollow the slopes are (1 is straight), and how far the corners of the eaves turn up, as a share of the roof's height. */
const BENT = { hollow: 1.7, turn: 0.1 };
const STRAIGHT = { hollow: 1, turn: 0 };

/** A hipped roof; its slopes are hollow where a story is told under the drum. It floats, a mere outline, until it comes down. */
export function roofShape({ x, y, width, height }: Box, ornament: Frame['ornament'] = 'drum', lit?: Lit): Mark[] {
  const { hollow, turn } = ornament === 'drum' ? BENT : STRAIGHT;
  const up = lit ? 0 : HOVER;
  const run = (width * (1 - RIDGE)) / 2;
  const eaves = y + height;
  const slope = Array.from({ length: SLOPE + 1 }, (_, i) => {
    const t = i / SLOPE;
    return { in: run * t, up: height * (turn + (1 - turn) * t ** hollow) };
  });
  const left = slope.map((p, i): PathPoint => ({ key: `l${i}`, x: x + p.in, y: eaves - p.up - up }));
  const right = slope.map((p, i): PathPoint => ({ key: `r${i}`, x: x + width - p.in, y: eaves - p.up - up }));
  const points: PathPoint[] = [
    { key: 'eaves-left', x: x + run * 0.16, y: eaves - up },
    ...left,
    ...right.reverse(),
    { key: 'eaves-right', x: x + width - run * 0.16, y: eaves - up },
  ];
  return [
    {
      shape: 'path',
      key: 'roof',
      group: 'data',
      curve: 'linear',
      closed: true,
      points,
      ...(lit ? look(lit) : PLACE),
    },
  ];
}
