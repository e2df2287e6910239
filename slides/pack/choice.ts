import type { Frame, Mark } from '../../src/scene/index.ts';
import type { Disc } from './rows.ts';

/** Height of the tag on a chosen circle; half of it lies over the circle. */
export const TAG = 44;

/** "You say": a tag on the upper edge of the circle that the visitor chose. */
export function choiceTag({ x, y, r }: Disc, { box, measure, stage: { type }, word }: Frame): Mark[] {
  const size = type.small * 0.92;
  const words = word('choice.yours');
  const half = measure(words, size, 600) / 2 + 18;
  const top = Math.max(box.y + 2, y - r - TAG / 2);
  return [
    {
      shape: 'rect',
      key: 'choice',
      group: 'label',
      x1: x - half,
      y1: top,
      x2: x + half,
      y2: top + TAG,
      radius: TAG / 2,
      fill: 'ground',
      stroke: 'vermilion',
      strokeWidth: 3,
    },
    {
      shape: 'text',
      key: 'choice-words',
      group: 'label',
      x,
      y: top + TAG / 2 + size * 0.35,
      lines: [words],
      size,
      weight: 600,
      anchor: 'middle',
      fill: 'vermilion',
    },
  ];
}
