import type { Fact } from '../../src/content/index.ts';
import { paragraph, project, type Box, type Frame, type Mark } from '../../src/scene/index.ts';
import { LANE, TRACK, guessPlace } from './lane.ts';
import type { Layout } from './layout.ts';
import { askedPoint, atOf, onX, onY, timeScale, type LineData, type LineView } from './model.ts';
import { obstacles, roomOf } from './obstacles.ts';
import { freePlace, trouble, type Obstacles } from './room.ts';

/** A place to touch, the question, and the visitor's own mark with what it says. */
export function guessMarks(
  data: LineData,
  view: LineView,
  guess: number | null,
  layout: Layout,
  domain: readonly [number, number],
  frame: Frame,
): Mark[] {
  const lane = view.guess && guessPlace(data, layout, domain);
  if (!lane || !data.guess) return [];
  const asking = view.guess === 'ask';
  const asked = askedPoint(data);
  const x = timeScale(layout.plot, domain);
  const { plot } = layout;
  const upright = lane.height > lane.width;
  const things = obstacles(data, layout.points, layout, plot, { domain, view }, frame);
  const blocked: Obstacles = { ...things, boxes: [...things.boxes, lane] };
  const words = paragraph(
    {
      key: 'ask',
      text: data.guess.ask,
      x: 0,
      top: 0,
      width: Math.min(plot.right - plot.left, 460),
      size: frame.stage.type.label,
      weight: 600,
      fill: 'vermilion',
      anchor: upright ? 'end' : 'middle',
    },
    frame,
  );
  const middle = { x: lane.x + lane.width / 2, y: lane.y + lane.height / 2 };
  const free = () =>
    freePlace(
      words,
      blocked,
      roomOf(plot, frame),
      (box) =>
        upright
          ? Math.abs(lane.x - box.x - box.width) + Math.abs(middle.y - box.y - box.height / 2) * 0.4
          : Math.abs(middle.x - box.x - box.width / 2) + Math.abs(lane.y + lane.height - box.y),
      16,
    ).box;
  // The strip that the paces will have is free until they come.
  const strip = layout.foot > words.height;
  const left = upright ? plot.right - words.width : Math.max(plot.left, middle.x - words.width / 2);
  const home: Box = strip
    ? { x: left, y: frame.box.y + frame.box.height - words.height, width: words.width, height: words.height }
    : free();
  const marks: Mark[] = [];
  if (asking) {
    const onScale = asked
      ? { x1: onX(atOf(asked.fact), -LANE / 2), x2: onX(atOf(asked.fact), LANE / 2), y1: lane.y, y2: plot.bottom }
      : { x1: lane.x, x2: lane.x + lane.width, y1: lane.y, y2: lane.y + lane.height };
    marks.push({
      shape: 'rect',
      key: 'lane',
      group: 'axis',
      ...onScale,
      radius: 14,
      fill: 'panel',
      stroke: 'vermilion',
      strokeWidth: 3,
      dash: [12, 9],
    });
    if (upright && guess === null)
      marks.push({
        shape: 'text',
        key: 'lane-ask',
        group: 'label',
        x: asked ? onX(atOf(asked.fact)) : middle.x,
        y: middle.y + frame.stage.type.large * 0.36,
        lines: ['?'],
        size: frame.stage.type.large,
        weight: 700,
        anchor: 'middle',
        fill: 'vermilion',
      });
    const end = words.mark.anchor === 'end';
    marks.push({
      ...words.mark,
      x: home.x + (end ? home.width : home.width / 2),
      y: home.y + (words.mark.y as number),
    });
  }
  if (guess === null) return marks;
  const mark: { x: number; y: number } = asked
    ? { x: middle.x, y: project(plot.y, guess) }
    : { x: project(x, guess + 0.5), y: middle.y };
  const own = { ...blocked, boxes: [...blocked.boxes, home] };
  return [...marks, ...ownMark(data, guess, mark, own, layout, frame)];
}

/** The visitor's mark: a bar across the lane, and a tag beside it that says what it stands for. */
function ownMark(
  data: LineData,
  guess: number,
  at: { x: number; y: number },
  blocked: Obstacles,
  { plot }: Layout,
  frame: Frame,
): Mark[] {
  const { stage, measure, word, format } = frame;
  const { small } = stage.type;
  const asked = askedPoint(data);
  const text = `${word('guess.yours')} ${asked ? bare(format(guess, asked.fact.unit), asked.fact) : String(guess)}`;
  const size = { width: measure(text, small, 600) + 36, height: small * 1.7 };
  // Above its lane, where that is free; else as near to the mark as can be.
  const over: Box = {
    x: Math.min(plot.right - size.width, Math.max(plot.left, at.x - size.width / 2)),
    y: plot.top - size.height - 12,
    ...size,
  };
  const room = roomOf(plot, frame);
  const fits = asked && trouble(over, { boxes: blocked.boxes, dots: blocked.dots }, room, 6) === 0;
  const box = fits
    ? over
    : freePlace(
        size,
        blocked,
        room,
        (b) =>
          asked
            ? Math.min(Math.abs(at.x - b.x - b.width), Math.abs(b.x - at.x)) + Math.abs(at.y - b.y - b.height / 2)
            : Math.abs(at.x - b.x - b.width / 2) + Math.abs(b.y - at.y),
        6,
      ).box;
  const half = LANE / 2 + 8;
  const bar = asked
    ? { x1: onX(atOf(asked.fact), -half), x2: onX(atOf(asked.fact), half), y1: onY(guess), y2: onY(guess) }
    : { x1: onX(guess + 0.5), x2: onX(guess + 0.5), y1: at.y - TRACK / 2 - 6, y2: at.y + TRACK / 2 + 6 };
  const side =
    box.x > at.x
      ? box.x
      : box.x + box.width < at.x
        ? box.x + box.width
        : Math.min(box.x + box.width - 20, Math.max(box.x + 20, at.x));
  return [
    {
      shape: 'line',
      key: 'guess-lead',
      group: 'label',
      x1: at.x,
      y1: at.y,
      x2: side,
      y2: fits ? box.y + box.height : box.y + (asked ? box.height / 2 : 0),
      stroke: 'vermilion',
      strokeWidth: 2.5,
    },
    { shape: 'line', key: 'guess', group: 'data', ...bar, stroke: 'vermilion', strokeWidth: 8 },
    {
      shape: 'rect',
      key: 'guess-tag',
      group: 'label',
      x1: box.x,
      x2: box.x + box.width,
      y1: box.y,
      y2: box.y + box.height,
      radius: 6,
      fill: 'vermilion',
    },
    {
      shape: 'text',
      key: 'guess-words',
      group: 'label',
      x: box.x + 18,
      y: box.y + small * 1.18,
      lines: [text],
      size: small,
      weight: 600,
      anchor: 'start',
      fill: 'ground',
    },
  ];
}

/** A value without its unit, which stands at the foot of the chart. */
function bare(text: string, { text: whole, number }: Fact): string {
  const [before = '', after = ''] = whole.split(number);
  return text.startsWith(before) && text.endsWith(after) ? text.slice(before.length, text.length - after.length) : text;
}
