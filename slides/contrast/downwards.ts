import { largest, paragraph, type Frame, type TextMark } from '../../src/scene/index.ts';
import { beadOf } from './fit.ts';
import type { ContrastData, Loom, Station, Stretch } from './loom.ts';

/** One pair alone on a tall stage: its words fill the width, and the thread runs down from one to the next. */
export function downwards({ sides, pairs }: ContrastData, stations: readonly Station[], frame: Frame): Loom {
  const { box, stage } = frame;
  const { type } = stage;
  const pair = pairs[0]!;
  const shown = stations.filter((station) => pair[station] !== undefined);
  const thread = box.height * (shown.length === 2 ? 0.2 : 0.13);
  const x = box.x + box.width / 2;
  const common = { x, width: box.width, anchor: 'middle', top: 0 } as const;
  const head = (station: Station, top = 0) =>
    paragraph(
      { ...common, key: `head-${station}`, text: sides[station] ?? '', size: type.label, weight: 600, top },
      frame,
    );
  const word = (station: Station, size: number, top = 0) =>
    paragraph(
      { ...common, key: `word-0-${station}`, text: pair[station]!, size, weight: 700, fact: pair.fact.id, top },
      frame,
    );
  const room = box.height - thread * (shown.length - 1) - shown.reduce((sum, s) => sum + head(s).height, 0);
  const tall = (size: number) => shown.reduce((sum, s) => sum + word(s, size).height, 0);
  const size = largest(
    type.hero * 1.7,
    type.small * 0.85,
    (s) => tall(s) <= room && shown.every((station) => word(station, s).width <= box.width),
  );
  const bead = beadOf(size);

  let top = box.y + Math.max(0, (room - tall(size)) / 2);
  const heads: TextMark[] = [];
  const words: TextMark[] = [];
  const stretches: Stretch[] = [];
  shown.forEach((station, i) => {
    const above = head(station, top);
    const large = word(station, size, top + above.height);
    heads.push(above.mark);
    words.push(large.mark);
    const foot = top + above.height + large.height;
    top = foot + thread;
    if (i + 1 < shown.length) stretches.push({ start: { x, y: foot + bead + 14 }, end: { x, y: top - bead - 10 } });
  });
  return { heads, rows: [{ words, stretches }], bead };
}
