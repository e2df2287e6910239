import { easeCubicInOut } from 'd3-ease';
import { dotPlaces, lerp, mixBands, mixPaint, mixPoints, mixPosition } from './interpolate.ts';
import { identity, type Drawing, type Mark, type Paint, type Position, type Scale } from './marks.ts';
import { mixScale, sameScale } from './scales.ts';

/** What lies between two drawings. */
export interface Tween {
  /** How long the change should last, in ms; 0 where nothing changes. */
  readonly duration: number;
  /** The state at t in 0..1. At 1 it is the target itself. */
  at(t: number): Drawing;
}

/** The stages of a change, in order, in ms: what leaves, axes and scales, what moves, what enters. */
const STAGES = { exit: 250, scale: 900, move: 900, enter: 450 } as const;
type Stage = keyof typeof STAGES;

/** Below this a leaving mark is gone: interrupted again and again, ghosts would pile up. */
const INVISIBLE = 0.005;

export function tween(from: Drawing, to: Drawing): Tween {
  const before = new Map(from.marks.filter((m) => (m.opacity ?? 1) > INVISIBLE).map((m) => [identity(m), m]));
  const after = new Set(to.marks.map(identity));

  const parts: { stage: Stage; way: Way }[] = [];
  for (const [id, mark] of before)
    if (!after.has(id)) parts.push({ stage: mark.group === 'axis' ? 'scale' : 'exit', way: leave(mark) });
  for (const mark of to.marks) {
    const old = before.get(identity(mark));
    if (old) parts.push({ stage: 'move', way: change(old, mark) });
    else parts.push({ stage: mark.group === 'axis' ? 'scale' : 'enter', way: enter(mark) });
  }
  const scales = changeScales(from, to);

  const used = (Object.keys(STAGES) as Stage[]).filter(
    (stage) => (stage === 'scale' && scales.changes) || parts.some((part) => part.stage === stage && !part.way.still),
  );
  const duration = used.reduce((sum, stage) => sum + STAGES[stage], 0);
  const windows = new Map<Stage, readonly [number, number]>();
  let start = 0;
  for (const stage of Object.keys(STAGES) as Stage[]) {
    const length = used.includes(stage) ? STAGES[stage] / (duration || 1) : 0;
    windows.set(stage, [start, start + length]);
    start += length;
  }
  /** Eased progress of a stage at time t of the whole. */
  const progress = (stage: Stage, t: number): number => {
    const [begin, end] = windows.get(stage)!;
    return t <= begin ? 0 : t >= end ? 1 : easeCubicInOut((t - begin) / (end - begin));
  };

  return {
    duration,
    at(t) {
      if (t >= 1) return to;
      const now = { exit: 0, scale: 0, move: 0, enter: 0 };
      for (const stage of Object.keys(now) as Stage[]) now[stage] = progress(stage, Math.max(0, t));
      const marks: Mark[] = [];
      for (const { stage, way } of parts) {
        const mark = way.at(now[stage]);
        if (mark) marks.push(mark);
      }
      return { marks, scales: scales.at(now.scale) };
    },
  };
}

/** The way of one mark through its stage, p in 0..1; null where it is not there. */
interface Way {
  readonly still: boolean;
  readonly at: (p: number) => Mark | null;
}

function leave(mark: Mark): Way {
  const opacity = mark.opacity ?? 1;
  return { still: false, at: (p) => (p >= 1 ? null : p <= 0 ? mark : { ...mark, opacity: opacity * (1 - p) }) };
}

function enter(mark: Mark): Way {
  const opacity = mark.opacity ?? 1;
  const growing = mark.shape === 'rect' && mark.enter ? change({ ...mark, ...mark.enter }, mark) : null;
  return {
    still: false,
    at: (p) => (p <= 0 ? null : p >= 1 ? mark : growing ? growing.at(p) : { ...mark, opacity: opacity * p }),
  };
}

const NUMBERS = ['r', 'radius', 'rotate', 'strokeWidth', 'value', 'size'] as const;
const POSITIONS = ['x', 'y', 'x1', 'y1', 'x2', 'y2'] as const;
type Loose = Record<string, unknown>;

/** The way from one mark to another of the same identity: only what differs is worked out. */
function change(a: Mark, b: Mark): Way {
  const from: Loose = { ...a };
  const to: Loose = { ...b };
  const differing: [string, (p: number) => unknown][] = [];
  const differs = (key: string) => !sameValue(from[key], to[key]);

  if ((a.opacity ?? 1) !== (b.opacity ?? 1))
    differing.push(['opacity', (p) => lerp(a.opacity ?? 1, b.opacity ?? 1, p)]);
  for (const key of ['fill', 'stroke'] as const)
    if (differs(key))
      differing.push([key, (p) => mixPaint((from[key] as Paint) ?? 'none', (to[key] as Paint) ?? 'none', p)]);
  for (const key of NUMBERS)
    if (differs(key) && (typeof from[key] === 'number' || typeof to[key] === 'number'))
      differing.push([key, (p) => lerp(Number(from[key] ?? 0), Number(to[key] ?? 0), p)]);
  for (const key of POSITIONS)
    if (differs(key)) differing.push([key, (p) => mixPosition(from[key] as Position, to[key] as Position, p)]);
  if (a.shape === 'path' && b.shape === 'path' && differs('points'))
    differing.push(['points', mixPoints(a.points, b.points)]);
  if (a.shape === 'dots' && b.shape === 'dots') {
    const [start, end] = [dotPlaces(a), dotPlaces(b)];
    if (!samePlaces(start, end))
      differing.push(['at', (p) => (p <= 0 ? start : p >= 1 ? end : { a: start, b: end, t: p })]);
    if (differs('bands')) differing.push(['bands', mixBands(a, b)]);
  }

  if (!differing.length) return { still: true, at: () => b };
  const mixed = (p: number): Mark => {
    const mark: Loose = { ...to };
    for (const [key, at] of differing) mark[key] = at(p);
    return mark as unknown as Mark;
  };
  return { still: false, at: (p) => (p <= 0 ? withNewSelf(a, b) : p >= 1 ? b : mixed(p)) };
}

/** Before it moves, a mark looks like its old self but is drawn as its new one (group, fact, dash). */
const withNewSelf = (a: Mark, b: Mark): Mark =>
  a.group === b.group && a.fact === b.fact ? a : { ...a, group: b.group, fact: b.fact };

/** Are two values of marks the same, looked at part by part? Asked of every mark when a change begins. */
function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const [from, to] = [a as Loose, b as Loose];
  const keys = Object.keys(from);
  return keys.length === Object.keys(to).length && keys.every((key) => sameValue(from[key], to[key]));
}

function samePlaces(a: Float32Array, b: Float32Array): boolean {
  if (a === b) return true;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

function changeScales(from: Drawing, to: Drawing): { changes: boolean; at: (p: number) => Record<string, Scale> } {
  const shared = Object.keys(to.scales).filter(
    (name) => from.scales[name] && !sameScale(from.scales[name], to.scales[name]!),
  );
  const all: Record<string, Scale> = { ...from.scales, ...to.scales };
  // The very same ones in every frame: what stands still in them is not drawn again.
  if (!shared.length) return { changes: false, at: () => all };
  return {
    changes: true,
    at: (p) => {
      const scales = { ...all };
      for (const name of shared) scales[name] = mixScale(from.scales[name]!, to.scales[name]!, p);
      return scales;
    },
  };
}
