import { wrap, type Frame, type Mark } from '../../src/scene/index.ts';
import type { Event } from './model.ts';

/** Events are read from further off than other labels, and dates from further off than their words. */
const textSize = ({ stage: { name, type } }: Frame): number => type.label * (name === 'narrow' ? 1 : 1.15);
export const dateSize = (frame: Frame): number =>
  textSize(frame) * (frame.box.height < (frame.stage.name === 'landscape' ? 480 : 760) ? 1 : 1.35);

/** Date and words of an event, broken into lines. */
export interface Block {
  readonly event: Event;
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export function block(event: Event, width: number, frame: Frame): Block {
  const { measure } = frame;
  const size = textSize(frame);
  const lines = wrap(event.text, width, { size, weight: 400 }, measure);
  const widest = Math.max(measure(dateOf(event), dateSize(frame), 700), ...lines.map((line) => measure(line, size)));
  return { event, lines, width: widest, height: dateSize(frame) * 1.3 + size * 1.35 * lines.length };
}
const dateOf = ({ fact }: Event): string => fact.date;

/** Date and words of an event, from their top left corner. */
export function blockMarks({ event, lines }: Block, x: number, top: number, focused: boolean, frame: Frame): Mark[] {
  const size = textSize(frame);
  const large = dateSize(frame);
  const common = { shape: 'text', group: 'label', fact: event.fact.id, x, anchor: 'start' } as const;
  const [date, words] = focused ? (['gold', 'ink'] as const) : (['ink', 'muted'] as const);
  return [
    {
      ...common,
      key: `date-${event.id}`,
      y: top + large,
      lines: [dateOf(event)],
      size: large,
      weight: 700,
      fill: date,
    },
    { ...common, key: `text-${event.id}`, y: top + large * 1.3 + size, lines, size, weight: 400, fill: words },
  ];
}
