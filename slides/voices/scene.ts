import type { Drawing, Frame, Mark, SceneKind, TableRow } from '../../src/scene/index.ts';
import { bridge } from './bridge.ts';
import { layoutOf } from './layout.ts';
import type { VoicesData } from './model.ts';
import { statement, waiting } from './statement.ts';

/**
 * Why this form: where sources do not agree, the honest picture is the witnesses themselves, side by side in one size,
 * each with a name and a line of its own, and what stays open between them said as plainly as what they say.
 */
function scene(data: VoicesData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const layout = layoutOf(data, frame);
  const open = !!view.gap && !!data.gap;
  const heard = data.items.slice(0, view.shown);
  // Until what lies between them is said, the voices have its room as well.
  const more = !open && layout.gap && layout.wide ? layout.gap.height + layout.gap.bridge : 0;
  const lines = new Set(layout.rooms.map(({ y }) => y)).size;
  const marks: Mark[] = data.items.flatMap((item, i) => {
    const room = layout.rooms[i]!;
    const line = [...new Set(layout.rooms.map(({ y }) => y))].indexOf(room.y);
    const here = more ? { ...room, y: room.y + (line * more) / lines, height: room.height + more / lines } : room;
    const top = here.y + layout.inset + more / lines / 2;
    const setting = layout.settings[i]!;
    return i < heard.length
      ? statement(item, i, here, top, setting, !open && i === heard.length - 1)
      : waiting(item, i, here, top, setting);
  });
  return { marks: [...marks, ...(open ? bridge(data, heard.length, layout) : [])], scales: {} };
}

const table = ({ items, gap }: VoicesData): TableRow[] => [
  ...items.map(({ fact, who, label }) => ({
    label: `${who}: ${label}`,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  })),
  ...(gap ? [{ label: gap.label, value: gap.fact.stated, date: gap.fact.date, fact: gap.fact.id }] : []),
];

export const voices: SceneKind<VoicesData> = { scene, table };
