import * as v from 'valibot';
import { fault, nearest, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import { timelineData, timelineView } from './schema.ts';

type Event = v.InferOutput<typeof timelineData>['events'][number];

/** What a line of time may not contradict: a step shows events that exist, on the stretch of time that it has. */
export function checkTimeline(slide: StorySlide, facts: FactTable, path: Path): Fault[] {
  const { events } = v.parse(timelineData, slide.data);
  const ids = events.map(({ id }) => id);
  return [
    ...ids.flatMap((id, i) =>
      ids.indexOf(id) < i
        ? [
            fault(
              [...path, 'data', 'events', i, 'id'],
              `there is already an event "${id}"`,
              'Give one of them another id.',
            ),
          ]
        : [],
    ),
    ...slide.steps.flatMap(({ view }, step) => checkView(view, events, facts, [...path, 'steps', step, 'view'])),
  ];
}

function checkView(raw: unknown, events: readonly Event[], facts: FactTable, path: Path): Fault[] {
  const { from, to, show, focus } = v.parse(timelineView, raw);
  const ids = events.map(({ id }) => id);
  if (from >= to)
    return [fault([...path, 'to'], `the line runs from ${from} to ${to}`, 'Let "to" be later than "from".')];
  return [
    ...show.flatMap((id, i): Fault[] => {
      const at = [...path, 'show', i];
      const event = events.find((one) => one.id === id);
      if (!event) return [fault(at, `there is no event "${id}"`, nearest(id, ids))];
      const year = facts.get(event.fact)?.at;
      return year != null && (year < from || year > to)
        ? [
            fault(
              at,
              `"${id}" is at ${Math.round(year * 100) / 100}, beside the line from ${from} to ${to}`,
              'Let "from" and "to" reach it, or do not show it here.',
            ),
          ]
        : [];
    }),
    ...(focus === undefined || show.includes(focus)
      ? []
      : [fault([...path, 'focus'], `"${focus}" is not shown at this step`, nearest(focus, show))]),
  ];
}
