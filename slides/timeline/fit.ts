import type { Frame } from '../../src/scene/index.ts';
import { fitsAcross } from './across.ts';
import { fitsDownwards } from './downwards.ts';
import type { TimelineData } from './model.ts';

/** Labels are set so much smaller at a time, and at least so large, where large text has no room for all of a step. */
const SMALLER = 0.95;
const LEAST = 0.68;

/** The frame with labels as large as the fullest step allows. */
export function fitted(data: TimelineData, frame: Frame, upright: boolean): Frame {
  if (frame.stage.textSize === 'normal') return frame;
  for (let factor = 1; ; factor *= SMALLER) {
    const { stage } = frame;
    const type = { ...stage.type, label: stage.type.label * factor, small: stage.type.small * Math.max(0.85, factor) };
    const tried = { ...frame, stage: { ...stage, type } };
    if (factor < LEAST || data.steps.every(({ show }) => hasRoom(data, show, tried, upright))) return tried;
  }
}

function hasRoom(data: TimelineData, show: readonly string[], frame: Frame, upright: boolean): boolean {
  const shown = data.events.filter(({ id }) => show.includes(id));
  return upright ? fitsDownwards(shown, frame) : fitsAcross(data, shown, frame);
}
