import type { Drawing, Frame, Mark, Scale, SceneKind, TableRow } from '../../src/scene/index.ts';
import { amount, bar, cut, name, partBar, total, type BarsData, type Part } from './pieces.ts';

/**
 * Why this form: lengths on one line are what eyes compare best, and a bar that is first whole, then cut, then taken
 * apart lets a visitor see that the pieces are the whole (or that they are not quite).
 *
 * A step only says what there is. The player finds the way from one step to the next, because a part keeps its key
 * through all of them, and because a bar's ends are values on the scale `x`, not pixels: when the scale changes, the
 * bars stay true to it on the way.
 */
function scene(data: BarsData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const all = cut(data, view);
  const parts = view.only ? all.filter(({ fact }) => view.only!.some(({ id }) => id === fact.id)) : all;
  const { box } = frame;
  const inRows = view.show === 'rows';
  const longest = inRows
    ? Math.max(...parts.map(({ fact }) => fact.value))
    : Math.max(data.whole.fact.value, total(all));
  const [left, right] = inRows ? rowMargins(parts, frame) : [0, 0];
  const x: Scale = { type: 'linear', domain: [0, longest], range: [box.x + left, box.x + box.width - right] };
  const show = { whole: wholeBar, stack: stackedBar, rows: rowOfBars, sum: addedUp }[view.show];
  return { marks: show(data, parts, frame), scales: { x } };
}

/** One bar, one number. */
function wholeBar({ whole: { fact, label } }: BarsData, _parts: readonly Part[], frame: Frame): Mark[] {
  const { box, measure, stage } = frame;
  const { hero } = stage.type;
  const size = Math.min(hero, Math.floor((hero * box.width) / measure(fact.text, hero, 700)));
  const height = Math.min(box.height * 0.3, 340);
  const y = box.y + (box.height - height + size) / 2;
  return [
    bar('whole', fact, 'gold', 0, y, height),
    amount('whole', fact, frame, { x: box.x, y: y - 36, fill: 'gold' }, size),
    name('whole', fact, label, frame, { x: box.x, y: y + height + stage.type.label * 1.5 }),
  ];
}

/** From the edge of a part to the words inside it. */
const INSET = 26;

/** The bar cut. Wide parts carry their name inside; narrow ones are named below, each led to by a hairline of its own. */
function stackedBar({ whole }: BarsData, parts: readonly Part[], frame: Frame): Mark[] {
  const { box, measure, stage } = frame;
  const { large, label } = stage.type;
  const perUnit = box.width / Math.max(whole.fact.value, total(parts));
  /** Inside a part its name may be set a little smaller. */
  const nameIn = ({ fact, label: text }: Part) =>
    Math.min(label, ((fact.value * perUnit - 2 * INSET) / measure(text, label, 600)) * label);
  const fits = (part: Part) =>
    nameIn(part) >= stage.type.small * 0.95 &&
    part.fact.value * perUnit > 2 * INSET + measure(part.fact.text, large, 700);
  const narrow = parts.filter((part) => !fits(part));
  // What the names below do not need, the bar takes; together they stand in the middle.
  const below = narrow.length ? 40 + narrow.length * (large + label) * 1.9 : 0;
  const height = Math.min(Math.max(box.height * 0.26, box.height - below), box.height * 0.5, 280);
  const y = box.y + Math.max(8, (box.height - height - below) / 2);
  // The lower half of a low bar has no room for large figures with their marks below.
  const inside = Math.min(large, height / 2.5);
  const line = Math.min((large + label) * 1.9, (box.y + box.height - y - height - 40) / Math.max(1, narrow.length));
  // Where the room is tight, an amount and its name are set smaller, so that the next amount finds its place below them.
  const shrink = Math.max((stage.type.small * 0.85) / label, Math.min(1, (line - 2) / (large * 0.95 + label * 1.61)));
  const [figures, letters] = [large * shrink, label * shrink];
  return parts.flatMap((part): Mark[] => {
    const { fact, before } = part;
    const piece = partBar(part, before, y, height);
    if (fits(part)) {
      const x = { scale: 'x', value: before, offset: INSET };
      // A part that steps back is dark: its words are then light.
      const fill = part.dim ? 'ink' : 'ground';
      return [
        piece,
        name(fact.id, fact, part.label, frame, { x, y: y + height / 2 - 12, fill }, nameIn(part)),
        amount(fact.id, fact, frame, { x, y: y + height / 2 + inside * 0.95, fill }, inside),
      ];
    }
    const base = y + height + 40 + narrow.indexOf(part) * line + figures * 0.8;
    const middle = { scale: 'x', value: before + fact.value / 2 };
    // Beside the lead, on the side that has room.
    const at = box.x + (before + fact.value / 2) * perUnit;
    const words = Math.max(measure(part.label, letters, 400), measure(fact.text, figures, 700));
    const rooms = { left: at - 30 - box.x, right: box.x + box.width - at - 30 };
    const side = rooms.left >= words || rooms.left > rooms.right ? -1 : 1;
    const end = at + side * 30;
    const fitting = Math.min(1, (side < 0 ? rooms.left : rooms.right) / words);
    const anchor = side < 0 ? 'end' : 'start';
    const points = [
      { key: 'part', x: middle, y: y + height + 6 },
      { key: 'turn', x: middle, y: base - figures * 0.34 },
      { key: 'name', x: end - side * 10, y: base - figures * 0.34 },
    ];
    return [
      piece,
      {
        shape: 'path',
        key: `${fact.id}-lead`,
        group: 'label',
        points,
        curve: 'linear',
        stroke: 'muted',
        strokeWidth: 2,
      },
      amount(fact.id, fact, frame, { x: end, y: base, anchor }, figures * fitting),
      name(fact.id, fact, part.label, frame, { x: end, y: base + letters * 1.35, anchor }, letters * fitting),
    ];
  });
}

/** A row for each part, all from the same zero; names stand before the bars where the stage is wide, else above them. */
function rowOfBars(_data: BarsData, parts: readonly Part[], frame: Frame): Mark[] {
  const { box, stage } = frame;
  const { large, label } = stage.type;
  const wide = stage.name === 'landscape';
  const row = Math.min(box.height / parts.length, wide ? 170 : 290);
  const top = box.y + (box.height - row * parts.length) / 2;
  const head = wide ? 0 : label * 1.9;
  const height = Math.min(row - head - 36, 150);
  return parts.flatMap((part, i): Mark[] => {
    const { fact, dim } = part;
    const y = top + i * row + head + (wide ? 18 : 0);
    const end = { scale: 'x', value: fact.value, offset: 20 };
    const fill = dim ? 'muted' : 'ink';
    return [
      partBar(part, 0, y, height),
      name(`${fact.id}-row`, fact, part.label, frame, {
        x: box.x,
        y: wide ? y + height / 2 + label * 0.34 : y - label * 0.6,
        fill,
      }),
      amount(`${fact.id}-row`, fact, frame, { x: end, y: y + height / 2 + large * 0.34, fill }),
    ];
  });
}

/** Room that rows leave for names before the bars and for amounts behind the longest. */
function rowMargins(parts: readonly Part[], { measure, stage }: Frame): [number, number] {
  const { large, label } = stage.type;
  const names = stage.name === 'landscape' ? Math.max(...parts.map((part) => measure(part.label, label, 600))) + 36 : 0;
  return [names, Math.max(...parts.map(({ fact }) => measure(fact.text, large, 700))) + 32];
}

/** The stated whole, and its parts put together again below it; what is missing is said, not smoothed over. */
function addedUp({ whole, sum, gap }: BarsData, parts: readonly Part[], frame: Frame): Mark[] {
  const { box, measure, stage } = frame;
  const { large, label } = stage.type;
  const foot = gap ? large * 1.4 + label * 1.6 : 0;
  const row = (box.height - foot) / 2;
  const room = Math.max(
    ...[whole, ...(sum ? [sum] : [])].map(
      (item) => measure(item.fact.text, large, 700) + 24 + measure(item.label, label, 400),
    ),
  );
  const oneLine = room <= box.width;
  const head = large * 1.25 + (oneLine ? 0 : label * 1.5);
  const height = Math.min(row - head - 24, 220);
  const [upper, lower] = [box.y + head, box.y + row + head];
  const right = box.x + box.width;
  const said = (key: string, { fact, label: text }: NonNullable<typeof sum>, y: number): Mark[] => [
    amount(key, fact, frame, { x: box.x, y: y - 18 }),
    oneLine
      ? name(key, fact, text, frame, { x: box.x + measure(fact.text, large, 700) + 24, y: y - 18 })
      : name(key, fact, text, frame, { x: box.x, y: y - 18 - large * 1.2 }),
  ];
  return [
    ...said('whole-row', whole, upper),
    bar('whole', whole.fact, 'gold', 0, upper, height),
    ...(sum ? said('sum-row', sum, lower) : []),
    ...parts.map((part) => partBar(part, part.before, lower, height)),
    ...(gap
      ? ([
          {
            shape: 'line',
            key: 'gap',
            group: 'data',
            fact: gap.fact.id,
            x1: right,
            x2: right,
            y1: upper,
            y2: lower + height + 20,
            stroke: 'vermilion',
            strokeWidth: 4,
          },
          amount('gap', gap.fact, frame, {
            x: right,
            y: lower + height + large * 1.25,
            anchor: 'end',
            fill: 'vermilion',
          }),
          name('gap', gap.fact, gap.label, frame, {
            x: right,
            y: lower + height + large * 1.4 + label * 1.2,
            anchor: 'end',
          }),
        ] satisfies Mark[])
      : []),
  ];
}

const table = ({ whole, parts, sum, gap }: BarsData): TableRow[] =>
  [whole, ...parts, ...(sum ? [sum] : []), ...(gap ? [gap] : [])].map(({ fact, label }) => ({
    label,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

export const bars: SceneKind<BarsData> = { scene, table };
