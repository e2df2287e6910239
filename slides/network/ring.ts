import { overlap, type Box, type Frame, type TextMark } from '../../src/scene/index.ts';
import { along, onEllipse } from './curves.ts';
import type { Centre, Layout, NetworkData, Point } from './model.ts';
import { RIM } from './model.ts';
import { boxOf, grow, tabletsOf } from './tablets.ts';
import { centred, discFor, leastSize } from './words.ts';

/** One group: its nodes are tablets of one size on an ellipse that fills the stage, the centre in their midst. */
export function ringOf(data: NetworkData, frame: Frame): Layout {
  const { box, stage } = frame;
  const { fact, nodes } = data.groups[0]!;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const short = Math.min(box.width, box.height);
  const share = { landscape: 0.235, portrait: 0.155, narrow: 0.15 }[stage.name];
  const wish = { key: 'centre', text: data.centre.label, fact: data.centre.fact.id, size: stage.type.label * 1.1 };
  const least = discFor(wish, middle, [short * share, short * (share + 0.05)], frame).r;

  const smallest = heartOf(data, middle, least, frame);
  const { places, size, half, a, b } = tabletsOf(nodes, (boxes) => clear(smallest, boxes, 26), frame);
  const boxes = places.map((at) => boxOf(at, half));
  let heart = smallest;
  for (let r = least; r < Math.min(short * 0.36, 250); r *= 1.03) {
    const larger = heartOf(data, middle, r * 1.03, frame);
    if (!clear(larger, boxes, 44)) break;
    heart = larger;
  }
  const { centre, badge, label } = heart;
  const foot = { x: badge.x + badge.width / 2, y: badge.y + badge.height / 2 };
  const arc = (from: number, to: number): Point[] => along((t) => onEllipse(middle, a, b, from + (to - from) * t));

  return {
    centre,
    tablets: true,
    body: along((t) => onEllipse(middle, a, b, t * 2 * Math.PI), 60),
    hubs: [
      {
        box: badge,
        text: label,
        strand: [foot, foot],
        nodes: places.map(({ x, y, angle }, n) => ({
          at: { x, y },
          half,
          text: centred(
            { key: `word-0-${n}`, text: nodes[n]!, width: half.x * 2 - size * 1.1, size, weight: 700, fact: fact.id },
            { x, y },
            frame,
          ).mark,
          strand: [middle, { x, y }],
          wait: onEllipse(centre, centre.half.x + RIM, centre.half.y + RIM, angle),
        })),
      },
    ],
    // Neighbours are tied along the ellipse, the others straight across.
    tie: (i, j) => {
      const [from, to] = [places[i]!, places[j]!];
      if (j - i === 1) return arc(from.angle, to.angle);
      if (j - i === places.length - 1) return arc(to.angle, from.angle + 2 * Math.PI);
      return [from, to].map(({ x, y }) => ({ x, y }));
    },
  };
}

/** The centre and, over its foot, a badge that says what ties all nodes to it. */
interface Heart {
  readonly centre: Centre;
  readonly badge: Box;
  readonly label: TextMark;
}

function heartOf({ centre: { label, fact }, groups }: NetworkData, { x, y }: Point, r: number, frame: Frame): Heart {
  const { type } = frame.stage;
  const [group] = groups;
  const wish = {
    key: 'hub-0',
    text: group!.label,
    width: r * (frame.stage.name === 'landscape' ? 2.1 : 1.6),
    size: type.small,
    least: leastSize(frame),
    weight: 600,
    fact: group!.fact.id,
  } as const;
  const { width, height } = centred(wish, { x, y }, frame);
  const half = { x: width / 2 + 22, y: height / 2 + 10 };
  const at = { x, y: y - half.y / 2 };
  const foot = { x, y: at.y + r + RIM * 0.4 };
  return {
    centre: discFor({ key: 'centre', text: label, fact: fact.id, size: type.large * 1.2 }, at, [r, r], frame),
    badge: boxOf(foot, half),
    label: centred(wish, foot, frame).mark,
  };
}

/** The centre (with its rim) and the badge keep clear of all tablets. */
const clear = ({ centre: { x, y, half }, badge }: Heart, tablets: readonly Box[], air: number): boolean =>
  tablets.every((tablet) => {
    const dx = Math.max(0, tablet.x - x, x - tablet.x - tablet.width);
    const dy = Math.max(0, tablet.y - y, y - tablet.y - tablet.height);
    return Math.hypot(dx, dy) >= half.x + RIM + air && !overlap(grow(badge, air * 0.6), tablet);
  });
