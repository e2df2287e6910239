import type { NumericFact } from '../../../content/index.ts';
import { textBox, type Box, type Frame, type Mark, type Position, type Scene } from '../../../scene/index.ts';
import { drawnMarks, drawnWish, invite, inviteWish } from './drawn.ts';
import { givenMarks, givenWishes, groundMarks } from './ground.ts';
import { layout, type Layout } from './layout.ts';
import { placeLabel, type Place, type Surroundings, type Wish } from './place.ts';
import type { SketchAnswer, SketchAsk } from './schema.ts';
import { trail } from './trail.ts';
import { truthMarks, truthWishes } from './truth.ts';

export interface SketchData extends SketchAsk {
  /** By date; null until it is out. */
  readonly truth: readonly NumericFact[] | null;
}
/** What the visitor drew; empty before the first touch. */
export interface SketchInput {
  readonly line: SketchAnswer;
}
/** The steps of the scene. */
export const ASKING = 0;
export const REVEALED = 1;

/**
 * Why this form: whether one has a feeling for how things went on shows in a line drawn by hand. The truth then stands in
 * the same picture, as points, because between sourced points nothing is known; red lines say how far off each was.
 * Labels of what is given come first and mind nothing else, so that they stay where they are. The visitor's makes way for
 * the truth's: it goes, and comes again where there is room.
 */
export const sketchScene: Scene<SketchData, SketchInput> = (data, step, frame, { line } = { line: [] }) => {
  const parts = layout(data, frame);
  const scales = { x: parts.x, y: parts.y };
  const truth = step === REVEALED ? data.truth : null;
  const ground = groundMarks(data, parts, frame);
  const given = givenMarks(data);
  const own = drawnMarks(data, line, truth !== null);
  const right = truth ? truthMarks(data, truth, line) : [];
  const inviting = truth || line.length ? null : invite(data, parts);
  const ways = inviting?.marks ?? [];

  const texts = ground.flatMap((mark) => (mark.shape === 'text' ? [textBox(mark, scales)] : []));
  const room = roomFor(parts, frame);
  const labels = new Labels(texts);
  labels.add(givenWishes(data, parts, frame), { room, avoid: trail(given, scales), before: parts.zone.left });
  const avoid = trail([...ground.filter(isStation), ...given, ...own, ...right, ...ways], scales);
  if (truth) labels.add(truthWishes(truth, parts, frame), { room, avoid });
  labels.add(drawnWish(data, line, parts, frame), { room, avoid });
  if (inviting) labels.add(inviteWish(parts, frame), { room: zoneOf(parts), avoid, taken: [inviting.box] });

  const [lines, points] = [own.filter(isPath), own.filter((mark) => !isPath(mark))];
  return {
    marks: [...ground, ...labels.leaders, ...ways, ...lines, ...right, ...points, ...given, ...labels.marks],
    scales,
  };
};

const isStation = ({ key, shape }: Mark): boolean => shape === 'line' && key.startsWith('station');
const isPath = ({ shape }: Mark): boolean => shape === 'path';

const roomFor = ({ plot }: Layout, { box }: Frame): Box => ({
  x: plot.left,
  y: box.y,
  width: box.x + box.width - plot.left,
  height: plot.bottom - box.y,
});

const zoneOf = ({ plot, zone }: Layout): Box => ({
  x: zone.left + 12,
  y: plot.top,
  width: zone.right - zone.left - 24,
  height: plot.bottom - plot.top,
});

/** Labels in the order in which they may choose their places. */
class Labels {
  private readonly places: Place[] = [];
  constructor(private readonly texts: readonly Box[]) {}

  /** The first wish counts most. Where one finds no place any more, it chooses once more before the others. */
  add(wishes: readonly Wish[], around: Omit<Surroundings, 'taken'> & Partial<Surroundings>): void {
    let order = wishes;
    let placed = this.placed(order, around);
    let best = placed;
    for (let tries = 0; tries < wishes.length && best.size < wishes.length; tries++) {
      const [missing, others] = [order.filter((wish) => !placed.has(wish)), order.filter((wish) => placed.has(wish))];
      order = [...missing, ...others];
      placed = this.placed(order, around);
      if (placed.size > best.size && placed.has(wishes[0]!)) best = placed;
    }
    this.places.push(...best.values());
  }

  private placed(
    wishes: readonly Wish[],
    { taken = [], ...around }: Parameters<Labels['add']>[1],
  ): ReadonlyMap<Wish, Place> {
    const found = new Map<Wish, Place>();
    for (const wish of wishes) {
      const boxes = [...this.places, ...found.values()].map(({ box }) => box);
      const place = placeLabel(wish, { ...around, taken: [...this.texts, ...taken, ...boxes] });
      if (place) found.set(wish, place);
    }
    return found;
  }

  /** A text with another place is another text: on its way it would lie over others. */
  get marks(): Mark[] {
    return this.places.map(({ mark }) => ({ ...mark, key: `${mark.key} ${placeName(mark)}` }));
  }

  /** Thin lines to the labels that had to go far. */
  get leaders(): Mark[] {
    return this.places.flatMap(({ mark: { key }, leader }): Mark[] => {
      if (!leader || key === 'invite') return [];
      const [x1, y1, x2, y2] = leader;
      return [
        {
          shape: 'line',
          key: `leader-${key} ${placeName({ x: x2, y: y2 })}`,
          group: 'label',
          x1,
          y1,
          x2,
          y2,
          stroke: 'muted',
          strokeWidth: 2,
        },
      ];
    });
  }
}

const placeName = ({ x, y }: { x: Position; y: Position }): string => [x, y].map((at) => Math.round(Number(at))).join();
