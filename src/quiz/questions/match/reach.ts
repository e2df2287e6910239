import type { Frame } from '../../../scene/index.ts';
import { board, type Board } from './board.ts';
import { placeCards, type Spot } from './scene.ts';
import type { MatchAsk } from './schema.ts';

/** How far beside a card, in stage pixels, a line may end and still mean it. */
const REACH = 60;

/** The place of a card's button, in CSS names: the card and half of the space to its neighbours, so that no touch is lost. */
export function touchBox(
  spot: Spot,
  { box, rows }: Board,
): Readonly<Record<'left' | 'top' | 'width' | 'height', number>> {
  const { x, y, width, height } = box(spot.side, spot.place);
  const next = box(spot.side, spot.place + 1);
  const [besideX, besideY] = rows ? [next.x - x - width, 0] : [0, next.y - y - height];
  return { left: x - besideX / 2, top: y - besideY / 2, width: width + besideX, height: height + besideY };
}

/** The nearest card of the other side that a line from `card` to this point would join; null where none is near. */
export function cardNear(point: { x: number; y: number }, card: string, ask: MatchAsk, frame: Frame): string | null {
  const parts = board(ask, frame);
  const spots = placeCards(ask, parts, null);
  const { side } = spots.get(card)!;
  const [nearest] = [...spots]
    .filter(([, spot]) => spot.side !== side)
    .map(([id, spot]) => {
      const { x, y, width, height } = parts.box(spot.side, spot.place);
      const off = (at: number, from: number, length: number) => Math.max(from - at, 0, at - from - length);
      return { id, distance: Math.hypot(off(point.x, x, width), off(point.y, y, height)) };
    })
    .sort((a, b) => a.distance - b.distance);
  return nearest && nearest.distance <= REACH ? nearest.id : null;
}
