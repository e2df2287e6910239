import type { Frame } from '../../../scene/index.ts';
import type { Say } from '../../../ui/index.ts';
import { fieldOf, valueAt } from './knots.ts';
import { dateOf, type SketchAnswer, type SketchAsk, type SketchKey } from './schema.ts';

/** What the picture shows, for those who do not see it. */
export function said(ask: SketchAsk, key: SketchKey | null, line: SketchAnswer, frame: Frame, say: Say): string {
  const given = ask.given.map((fact) => `${dateOf(fact, [...ask.given, ...ask.stations])}: ${fact.stated}`);
  const field = fieldOf(ask);
  const stations = (key?.truth ?? []).map((fact, i) => {
    const { at, date } = ask.stations[i]!;
    const drawn = valueAt(field, line, at);
    const yours = drawn === null ? [] : [say('quiz.sketch-yours', { value: frame.format(drawn, ask.unit) })];
    return `${date}: ${[...yours, say('quiz.truth', { value: fact.stated })].join(', ')}`;
  });
  return [...given, ...stations].join('; ');
}
