import { overlap, textBox } from './bounds.ts';
import type { Frame } from './frame.ts';
import type { Drawing, NumberMark, TextMark } from './marks.ts';

/** Below this nobody can read a text, so it cannot be in the way. */
const VISIBLE = 0.05;

/** A text may reach so far into the air above and below its room, in pixels of the stage. */
const AIR = 14;

/**
 * What is wrong with the texts of a drawing, in words: outside their room (title, caption and edges are near), or over
 * one another. Holds at rest and in mid-animation alike.
 */
export function textFaults({ marks, scales }: Drawing, { box, width }: Pick<Frame, 'box' | 'width'>): string[] {
  const texts = marks.filter(
    (m): m is TextMark | NumberMark => (m.shape === 'text' || m.shape === 'number') && (m.opacity ?? 1) > VISIBLE,
  );
  const boxes = texts.map((mark) => ({ mark, box: textBox(mark, scales) }));
  const outside = boxes.filter(
    ({ box: b }) => b.x < 0 || b.x + b.width > width || b.y < box.y - AIR || b.y + b.height > box.y + box.height + AIR,
  );
  const over: string[] = [];
  for (const [i, a] of boxes.entries())
    for (let k = i + 1; k < boxes.length; k++)
      if (overlap(a.box, boxes[k]!.box)) over.push(`${name(a.mark)} lies over ${name(boxes[k]!.mark)}`);
  return [...outside.map(({ mark }) => `${name(mark)} leaves its room`), ...over];
}

const name = (mark: TextMark | NumberMark): string => `"${mark.shape === 'text' ? mark.lines.join(' ') : mark.value}"`;
