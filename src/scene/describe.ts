import { bounds } from './bounds.ts';
import type { Drawing, Mark, Paint, Position } from './marks.ts';

/** A drawing as text, one line a mark: what the snapshots hold, so that reviewing a change of a scene is reading a diff. */
export const describeDrawing = ({ marks, scales }: Drawing): string =>
  [
    ...Object.entries(scales).map(([name, scale]) =>
      scale.type === 'mix'
        ? `scale ${name} mix ${round(scale.t)}`
        : `scale ${name} ${scale.type} ${scale.domain.map(round).join('..')} > ${scale.range.map(round).join('..')}`,
    ),
    ...marks.map(describeMark),
  ].join('\n');

const SKIPPED = new Set(['key', 'shape', 'group', 'points', 'at', 'bands', 'lines', 'enter']);

function describeMark(mark: Mark): string {
  const rest = Object.entries(mark)
    .filter(([name, value]) => !SKIPPED.has(name) && value !== undefined)
    .map(([name, value]) => `${name}=${describeValue(value as Position | Paint)}`);
  return [mark.shape, mark.key, `[${mark.group}]`, ...rest, ...describeShape(mark)].join(' ');
}

function describeShape(mark: Mark): string[] {
  if (mark.shape === 'text') return [JSON.stringify(mark.lines.join(' / '))];
  if (mark.shape === 'path')
    return [
      `${mark.points.length} points`,
      `hash=${hash(JSON.stringify(mark.points.map((p) => [describeValue(p.x), describeValue(p.y)])))}`,
    ];
  if (mark.shape !== 'dots') return [];
  const box = bounds(mark);
  return [
    `bounds=${[box.x, box.y, box.width, box.height].map(round).join(',')}`,
    `hash=${mark.at instanceof Float32Array ? hashPlaces(mark.at) : hash(`${mark.at.t}`)}`,
    ...mark.bands.map(
      (band) =>
        `${band.key}<${round(band.until)}:${describeValue(band.fill)}${band.size === undefined ? '' : `@${round(band.size)}`}`,
    ),
  ];
}

function describeValue(value: Position | Paint | undefined): string {
  if (typeof value === 'number') return String(round(value));
  if (typeof value === 'object' && 'scale' in value) return `${value.scale}(${round(value.value)})`;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
function mix(h: number, text: string): number {
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}
const hash = (text: string): string => (mix(SEED, text) >>> 0).toString(16);

/** The hash of places written one after the other: dots stand in rows and columns, so each number is written out once. */
function hashPlaces(places: Float32Array): string {
  const written = new Map<number, string>();
  let h = SEED;
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    let text = written.get(place);
    if (text === undefined) written.set(place, (text = String(place)));
    h = mix(i ? mix(h, ',') : h, text);
  }
  return (h >>> 0).toString(16);
}
