import { paragraph, type Box, type Frame, type Mark, type Paragraph } from '../../src/scene/index.ts';
import { focusOf, packed, type PackData, type Place } from './model.ts';
import { countMark, isCompact, type Seen } from './overview.ts';
import { rowsOfDiscs } from './rows.ts';

const PAD = 26;
/** Between the panel and what went to the margin. */
const GAP = 32;

/** A narrow stage has room for so many parts beside the other groups. */
const FEW = 6;
/** Whether the others stay in sight; where room is short, it all goes to the parts in focus. */
export const hasMargin = (frame: Frame, parts: number): boolean =>
  frame.stage.name === 'landscape' || (!isCompact(frame) && (frame.stage.name === 'portrait' || parts <= FEW));

/** Where the others go: a column at the right of a wide stage, a row at the foot of a tall one. */
function margin({ box, stage }: Frame): Box {
  if (stage.name === 'landscape') return { ...box, x: box.x + box.width - 200, width: 200 };
  const height = Math.min(110, box.height * 0.12);
  return { ...box, y: box.y + box.height - height, height };
}

function panelOf(frame: Frame, alone: boolean): Box {
  const { box, stage } = frame;
  if (alone) return box;
  const { width, height } = margin(frame);
  return stage.name === 'landscape'
    ? { ...box, width: box.width - width - GAP }
    : { ...box, height: box.height - height - GAP * 0.7 };
}

/** The group in focus on its panel, with what stands over its parts; while it asks, what the visitor is asked. */
export function focusOn(data: PackData, i: number, others: number, asksNow: boolean, frame: Frame): Seen {
  const group = data.groups[i]!;
  const { type, name } = frame.stage;
  const wide = name === 'landscape';
  const panel = panelOf(frame, !others);
  const inner = {
    x: panel.x + PAD,
    y: panel.y + PAD,
    width: panel.width - 2 * PAD,
    height: panel.height - 2 * PAD,
  };
  const asks = data.choose !== undefined && data.steps.some((view) => view.choose && focusOf(data, view) === i);
  const bare = !group.parts.length;
  const column = bare ? inner.width : wide ? Math.min(360, inner.width * 0.26) : inner.width;

  // On a wide stage the name stands under its count, beside the parts, with the question below; on a tall one beside its
  // count, above the parts, and the question takes its place.
  const count = countMark(group, i, inner.x, inner.y, 'start', frame);
  const across = count && !wide ? frame.measure(count.lines[0]!, count.size, 700) + 24 : 0;
  const set = (key: string, text: string, x: number, size: number, fill: 'ink' | 'vermilion', height: number) =>
    paragraph(
      {
        key,
        text,
        x,
        top: 0,
        height,
        width: column - (x - inner.x),
        size,
        least: type.small * 0.85,
        weight: 600,
        fill,
        fact: group.fact.id,
      },
      frame,
    );
  const title = set(`head-${i}`, group.label, inner.x + across, type.label * 1.2, 'ink', inner.height * 0.35);
  const ask = asks ? set('ask', data.choose!, inner.x + across, type.label, 'vermilion', inner.height * 0.35) : null;
  const countHeight = count ? count.size * 0.86 : 0;
  const asking = ask?.height ?? 0;
  const head = wide ? countHeight + 14 + title.height : Math.max(countHeight, title.height, asking);
  const whole = head + (ask && wide ? asking + 34 : 0);
  const top = wide ? inner.y + (inner.height - whole) / 2 : inner.y;
  const titleTop = wide ? top + countHeight + 14 : top + (head - title.height) / 2;
  const room = bare
    ? inner
    : wide
      ? { ...inner, x: inner.x + column + PAD, width: inner.width - column - PAD }
      : { ...inner, y: inner.y + whole + 18, height: inner.height - whole - 18 };
  return {
    place: {
      outline: panel,
      radius: 36,
      parts: rowsOfDiscs(group.parts.length, room, Math.min(frame.box.width, frame.box.height) * 0.72),
    },
    words: [
      ...(count ? [{ ...count, y: Number(count.y) + top - inner.y + (wide ? 0 : (head - countHeight) / 2) }] : []),
      ...(asking && asksNow && !wide ? [] : [lowered(title, titleTop)]),
      ...(ask && asksNow ? [lowered(ask, wide ? top + whole - asking : top + (head - asking) / 2)] : []),
    ],
  };
}

const lowered = ({ mark }: Paragraph, by: number): Mark => ({ ...mark, y: Number(mark.y) + by });

/** A group that stands back: small, at the margin, named where all of them can be. */
export function atMargin(data: PackData, others: readonly number[], frame: Frame): Map<number, Seen> {
  const room = margin(frame);
  const wide = frame.stage.name === 'landscape';
  const { type } = frame.stage;
  const cell = wide
    ? { width: room.width, height: room.height / others.length }
    : { width: room.width / others.length, height: room.height };
  const full = Math.min(wide ? 150 : others.length > 1 ? 76 : 110, cell.width, cell.height - (wide ? 16 : 0));
  const set = (i: number, d: number) =>
    paragraph(
      {
        key: `margin-${i}`,
        text: data.groups[i]!.label,
        x: 0,
        top: 0,
        width: wide ? cell.width : cell.width - d - 34,
        size: type.small * (others.length > 1 ? 0.88 : 1),
        least: type.small * 0.85,
        anchor: wide ? 'middle' : 'start',
        fill: 'muted',
        fact: data.groups[i]!.fact.id,
      },
      frame,
    );
  const named = others.map((i) => set(i, full));
  const tallest = Math.max(...named.map(({ height }) => height));
  const d = wide ? Math.min(full, cell.height - tallest - 32) : full;
  const fits =
    d >= 40 &&
    named.every(({ width, height }) =>
      wide ? width <= cell.width : height <= cell.height && width <= cell.width - d - 34,
    );
  return new Map(
    others.map((i, n): [number, Seen] => {
      const size = fits ? d : Math.min(full, 96);
      const name = named[n]!;
      const x = wide ? room.x + cell.width / 2 : room.x + n * cell.width + (fits ? size / 2 : cell.width / 2);
      const y = wide ? room.y + (n + 0.5) * cell.height - (fits ? (tallest + 14) / 2 : 0) : room.y + cell.height / 2;
      const place: Place = packed(data.groups[i]!.parts.length, x, y, size / 2);
      const mark: Mark = {
        ...name.mark,
        x: wide ? x : x + size / 2 + 18,
        y: Number(name.mark.y) + (wide ? y + size / 2 + 14 : y - name.height / 2),
      };
      return [i, { place, words: fits ? [mark] : [] }];
    }),
  );
}
