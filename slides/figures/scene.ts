import type { Drawing, Frame, SceneKind, TableRow } from '../../src/scene/index.ts';
import { alone, amongCrowd } from './large.ts';
import { layoutOf, type FiguresData } from './layout.ts';

/**
 * Why this form: one number at a time, as large as the room allows, is a number that is remembered; one lit dot in a
 * crowd that can be looked over says how rare a thing is. A gold bead goes with each figure: under it, beside it in the
 * strip, into the crowd.
 */
function scene(data: FiguresData, step: number, frame: Frame): Drawing {
  const view = data.steps[step]!;
  const shown = Math.min(view.shown, data.items.length);
  const { strip, stage } = layoutOf(data, shown, frame);
  const last = data.items[shown - 1]!;
  const large = view.among && last.among ? amongCrowd(last, last.among, stage, frame) : alone(last, stage, frame);
  return { marks: [...strip, ...large], scales: {} };
}

const table = ({ items }: FiguresData): TableRow[] =>
  items
    .flatMap(({ fact, label, among }) => [{ fact, label }, ...(among ? [among] : [])])
    .map(({ fact, label }) => ({ label, value: fact.stated, date: fact.date, fact: fact.id }));

export const figures: SceneKind<FiguresData> = { scene, table };
