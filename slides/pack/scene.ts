import {
  kindStyle,
  type Drawing,
  type Frame,
  type Mark,
  type SceneInput,
  type SceneKind,
  type TableRow,
} from '../../src/scene/index.ts';
import { choiceTag, TAG } from './choice.ts';
import { discWords } from './disc-words.ts';
import { atMargin, focusOn, hasMargin } from './focus.ts';
import { chosenOf, focusOf, withParts, type Group, type PackData, type Place, type Published } from './model.ts';
import { overview, type Seen } from './overview.ts';
import type { Disc } from './rows.ts';

/**
 * Why this form: what belongs together lies in one circle, and every part is as large as every other, since no source
 * weighs them. Going closer, the parts grow until they can be read, and touched.
 */
function scene(published: Published, step: number, frame: Frame, input?: SceneInput): Drawing {
  const data = withParts(published);
  const view = data.steps[step]!;
  const focus = focusOf(data, view);
  const chosen = chosenOf(data, step, input?.guess ?? null);
  const seen = placesOf(data, step, frame);
  // The group in focus lies lowest: the others pass over it on their way to the margin.
  const order = [...seen.keys()].sort((a, b) => Number(b === focus) - Number(a === focus));
  const marks = order.flatMap((i): Mark[] => {
    const group = data.groups[i]!;
    const { place, words } = seen.get(i)!;
    const lit = i === focus ? view.choose : undefined;
    const tone = (part: number): Tone =>
      chosen?.group === i && chosen.part === part
        ? 'chosen'
        : lit === 'ask'
          ? 'open'
          : chosen && lit
            ? 'other'
            : 'part';
    return [
      outline(group, i, place, i === focus),
      ...place.parts.map((disc, part) => partMark(group, i, part, disc, tone(part))),
      ...words,
      ...(i === focus ? named(group, i, place, tone) : []),
    ];
  });
  const target =
    chosen && chosen.group === focus && view.choose ? seen.get(focus)!.place.parts[chosen.part] : undefined;
  return { marks: [...marks, ...(target ? choiceTag(target, frame) : [])], scales: {} };

  function named(group: Group, i: number, { parts }: Place, tone: (part: number) => Tone): Mark[] {
    const texts = group.parts.map((text, part) => ({ text, key: `word-${i}-${part}`, fact: group.fact.id }));
    return discWords(texts, parts, data.choose === undefined ? 0 : TAG / 2, frame).map((mark, part) => {
      const hollow = kindStyle(group.fact.kind, 'gold').fill === 'none' && tone(part) !== 'chosen';
      return { ...mark, fill: tone(part) === 'open' || hollow ? 'ink' : 'ground' };
    });
  }
}

/** Where every group of a step is. */
function placesOf(data: PackData, step: number, frame: Frame): Map<number, Seen> {
  const view = data.steps[step]!;
  const focus = focusOf(data, view);
  const shown = data.groups.map((_, i) => i).filter((i) => i < view.shown || i === focus);
  if (focus < 0) {
    const all = overview(data, frame);
    return new Map(shown.map((i) => [i, all[i]!]));
  }
  const others = hasMargin(frame, data.groups[focus]!.parts.length) ? shown.filter((i) => i !== focus) : [];
  const back = others.length ? atMargin(data, others, frame) : new Map<number, Seen>();
  return back.set(focus, focusOn(data, focus, others.length, view.choose === 'ask', frame));
}

/** What a part is at a step: one of many, open to a touch, chosen by the visitor, or not. */
type Tone = 'part' | 'open' | 'chosen' | 'other';

/** A group whose parts nobody named is itself the thing. */
const outline = ({ fact, parts }: Group, i: number, { outline: box, radius }: Place, focused: boolean): Mark => ({
  shape: 'rect',
  key: `group-${i}`,
  group: 'data',
  fact: fact.id,
  x1: box.x,
  y1: box.y,
  x2: box.x + box.width,
  y2: box.y + box.height,
  radius,
  ...(parts.length || focused
    ? { fill: 'panel', stroke: focused ? 'line' : 'faint', strokeWidth: 2 }
    : kindStyle(fact.kind, 'gold-3')),
});

/** A part smaller than this has no room for a dashed edge. */
const EDGED = 34;

function partMark({ fact }: Group, i: number, part: number, { x, y, r }: Disc, tone: Tone): Mark {
  const style = kindStyle(fact.kind, tone === 'other' ? 'gold-3' : 'gold');
  const known =
    r < EDGED && style.fill !== 'none' ? ({ fill: style.fill, stroke: 'none', strokeWidth: 0 } as const) : style;
  const look = {
    part: known,
    other: known,
    open: { fill: 'none', stroke: 'gold', strokeWidth: 3, dash: [10, 9] },
    chosen: { fill: 'vermilion', stroke: 'vermilion', strokeWidth: 0 },
  } as const;
  return { shape: 'circle', key: `part-${i}-${part}`, group: 'data', fact: fact.id, x, y, r, ...look[tone] };
}

const table = (data: Published): TableRow[] =>
  withParts(data).groups.map(({ fact, label, parts }) => ({
    label,
    value: parts.join(', ') || fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

/** So far beside a circle a finger still means it. */
const REACH = 12;

const touch: SceneKind<Published, SceneInput>['touch'] = (published, step, frame, point) => {
  const data = withParts(published);
  const view = data.steps[step];
  const focus = view?.choose === 'ask' ? focusOf(data, view) : -1;
  if (focus < 0) return undefined;
  const far = placesOf(data, step, frame)
    .get(focus)!
    .place.parts.map(({ x, y, r }) => Math.hypot(point.x - x, point.y - y) - r);
  const guess = far.indexOf(Math.min(...far));
  return guess >= 0 && far[guess]! <= REACH ? { guess } : undefined;
};

const control: SceneKind<Published, SceneInput>['control'] = (published, step, { word }, input) => {
  const data = withParts(published);
  const view = data.steps[step];
  const parts = view?.choose === 'ask' ? (data.groups[focusOf(data, view)]?.parts ?? []) : [];
  if (!parts.length) return undefined;
  const value = Math.min(parts.length - 1, Math.max(0, Math.round(input?.guess ?? 0)));
  return {
    label: data.choose ?? word('guess.keys'),
    min: 0,
    max: parts.length - 1,
    step: 1,
    value,
    text: parts[value]!,
    live: false,
  };
};

export const pack: SceneKind<Published, SceneInput> = { scene, table, touch, control };
