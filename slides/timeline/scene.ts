import type { Drawing, Frame, Mark, Scale, SceneKind, TableRow } from '../../src/scene/index.ts';
import { across } from './across.ts';
import { axis, axisMarks } from './axis.ts';
import { downwards } from './downwards.ts';
import { fitted } from './fit.ts';
import { sideOf, type TimelineData } from './model.ts';

/**
 * Why this form: the story is a distance in time. What has happened is solid; what is promised is hollow, and its line
 * is dashed, so that the present can be seen as an edge.
 */
function scene(data: TimelineData, step: number, whole: Frame): Drawing {
  const view = data.steps[step]!;
  const upright = whole.stage.name !== 'landscape';
  const frame = fitted(data, whole, upright);
  const line = axis(frame, upright);
  const time: Scale = { type: 'linear', domain: [view.from, view.to], range: [line.from, line.to] };
  const shown = data.events.filter(({ id }) => view.show.includes(id));
  const focus = view.focus ?? shown.at(-1)?.id;
  const marks: Mark[] = [
    ...axisMarks(
      data,
      shown.filter((event) => sideOf(event, data) === 1),
      [view.from, view.to],
      line,
      frame,
      upright,
    ),
    ...(upright ? downwards(shown, focus, time, line, frame) : across(data, shown, focus, time, line, frame)),
  ];
  return { marks, scales: { time } };
}

const table = ({ events }: TimelineData): TableRow[] =>
  events.map(({ fact, text }) => ({ label: text, value: fact.stated, date: fact.date, fact: fact.id }));

export const timeline: SceneKind<TimelineData> = { scene, table };
