import { largest, paragraph, type Anchor, type Frame, type Paragraph } from '../../src/scene/index.ts';
import { beadOf, calmest } from './fit.ts';
import type { ContrastData, Loom, Row, Station } from './loom.ts';

/**
 * On a tall stage the thread of a pair takes the whole width, so that words have it, too: the first stands over its
 * start, the second under its end, and one beyond over the end again.
 */
export function stairs({ sides, pairs }: ContrastData, stations: readonly Station[], frame: Frame): Loom {
  const { box, stage } = frame;
  const { type } = stage;
  const least = type.small * 0.85;
  const three = stations.length === 3;
  const places: readonly { readonly x: number; readonly anchor: Anchor }[] = [
    { x: box.x, anchor: 'start' },
    ...(three ? [{ x: box.x + box.width / 2, anchor: 'middle' } as const] : []),
    { x: box.x + box.width, anchor: 'end' },
  ];

  const headWidth = box.width / stations.length - 16;
  const headAt = (i: number, size: number, top = box.y) =>
    paragraph(
      {
        ...places[i]!,
        key: `head-${stations[i]}`,
        text: sides[stations[i]!] ?? '',
        width: headWidth,
        size,
        top,
        weight: 600,
      },
      frame,
    );
  const headSize = largest(type.label * 1.1, least, (size) =>
    stations.every((_, i) => headAt(i, size).mark.lines.length === 1 && headAt(i, size).width <= headWidth),
  );
  const headHeight = Math.max(...stations.map((_, i) => headAt(i, headSize).height)) + 18;

  const wordAt = (p: number, i: number, size: number, top = 0): Paragraph | null => {
    const pair = pairs[p]!;
    const text = pair[stations[i]!];
    if (text === undefined) return null;
    const width = pair.beyond !== undefined && i !== 1 ? box.width / 2 - 20 : box.width;
    return paragraph(
      { ...places[i]!, key: `word-${p}-${stations[i]}`, text, width, size, top, weight: 700, fact: pair.fact.id },
      frame,
    );
  };
  const heightAt = (p: number, i: number, size: number) => wordAt(p, i, size)?.height ?? 0;
  const over = (p: number, size: number) => Math.max(heightAt(p, 0, size), heightAt(p, 2, size));
  /** Between a word and its thread, and between a pair and the next. */
  const near = (size: number) => beadOf(size) * 1.5 + 4;
  const apart = (size: number) => Math.max(16, size * 0.72);
  const tall = (size: number) =>
    pairs.reduce(
      (sum, _, p) => sum + over(p, size) + 2 * near(size) + heightAt(p, 1, size) + apart(size),
      -apart(size),
    );

  const room = box.height - headHeight;
  const fits = (size: number, lines: number) =>
    tall(size) <= room &&
    pairs.every((pair, p) =>
      stations.every((_, i) => {
        const word = wordAt(p, i, size);
        const width = pair.beyond !== undefined && i !== 1 ? box.width / 2 - 20 : box.width;
        return !word || (word.width <= width && word.mark.lines.length <= lines);
      }),
    );
  const { size } = calmest((lines) => ({ size: largest(type.large * 1.4, least, (one) => fits(one, lines)) }), least);

  const bead = beadOf(size);
  const spare = Math.max(0, room - tall(size)) / (pairs.length + 0.5);
  let top = box.y + headHeight + spare * 0.5;
  const rows = pairs.map((pair, p): Row => {
    const above = over(p, size);
    const y = top + above + near(size);
    const words = stations.map((_, i) =>
      wordAt(p, i, size, i === 1 ? y + near(size) : y - near(size) - heightAt(p, i, size)),
    );
    top = y + near(size) + heightAt(p, 1, size) + apart(size) + spare;
    const ends = [box.x + bead * 1.4, three ? box.x + box.width / 2 : box.x + box.width - bead * 1.4];
    if (pair.beyond !== undefined && three) ends.push(box.x + box.width - bead * 1.4);
    return {
      words: words.flatMap((word) => word?.mark ?? []),
      stretches: ends.slice(1).map((x, i) => ({ start: { x: ends[i]!, y }, end: { x, y } })),
    };
  });
  return { heads: stations.map((_, i) => headAt(i, headSize).mark), rows, bead };
}
