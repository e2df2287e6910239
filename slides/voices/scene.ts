import type { Drawing, Frame, Mark, SceneKind, TableRow } from '../../src/scene/index.ts';
import { bridge } from './bridge.ts';
import { layoutOf } from './layout.ts';
import type { VoicesData } from './model.ts';
import { statement } from './statement.ts';

/**
 * Why this form: where sources do not agree, the honest picture is the witnesses themselves, side by side in one size,
 * each with a name and a line of its own, and what stays open between them said as plainly as what they say.
 */
function scene(data: VoicesData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const layout = layoutOf(data, frame);
  const open = !!view.gap && !!data.gap;
  const heard = data.items.slice(0, view.shown);
  const marks: Mark[] = heard.flatMap((item, i) =>
    statement(item, i, layout.rooms[i]!, layout.settings[i]!, !open && i === heard.length - 1),
  );
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
