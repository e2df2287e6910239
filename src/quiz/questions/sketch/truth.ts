import { kindStyle, project, type Frame, type Mark } from '../../../scene/index.ts';
import { GUIDE, qualified } from './ground.ts';
import { fieldOf, valueAt } from './knots.ts';
import { onX, onY, type Layout } from './layout.ts';
import type { Wish } from './place.ts';
import { atOf, type SketchAnswer, type SketchAsk } from './schema.ts';
import type { NumericFact } from '../../../content/index.ts';

const POINT = 17;
/** Half the thickness of the line from what was drawn to what is true. */
const HALF = 4;

/** What is true, and how far it is from the visitor's line. Between the points nothing is known: a guide, no line. */
export function truthMarks(ask: SketchAsk, truth: readonly NumericFact[], line: SketchAnswer): Mark[] {
  const field = fieldOf(ask);
  const points = [field.start, ...truth.map((fact) => [atOf(fact), fact.value] as const)];
  const gaps = truth.flatMap((fact, i): Mark[] => {
    const at = atOf(fact);
    const drawn = valueAt(field, line, at);
    return drawn === null || drawn === fact.value
      ? []
      : [
          {
            shape: 'rect',
            key: `gap-${i}`,
            group: 'data',
            x1: onX(at, -HALF),
            y1: onY(fact.value),
            x2: onX(at, HALF),
            y2: onY(drawn),
            fill: 'vermilion',
            enter: { y1: onY(drawn) },
          },
        ];
  });
  return [
    {
      shape: 'path',
      key: 'truth-guide',
      group: 'data',
      points: points.map(([at, value]) => ({ key: String(at), x: onX(at), y: onY(value) })),
      curve: 'linear',
      stroke: 'gold',
      ...GUIDE,
    },
    ...gaps,
    ...truth.map((fact, i): Mark => ({
      shape: 'circle',
      key: `truth-${i}`,
      group: 'data',
      fact: fact.id,
      x: onX(atOf(fact)),
      y: onY(fact.value),
      r: POINT,
      ...kindStyle(fact.kind, 'gold'),
    })),
  ];
}

/** Labels of what is true, the last first; that one says what they are. */
export const truthWishes = (truth: readonly NumericFact[], { x, y, short }: Layout, frame: Frame): Wish[] =>
  truth
    .map((fact, i): Wish => {
      const value = qualified(short(fact.text), fact.qualifier, frame);
      return {
        key: `truth-${i}`,
        fact: fact.id,
        x: project(x, atOf(fact)),
        y: project(y, fact.value),
        lines: [i === truth.length - 1 ? frame.word('quiz.truth').replace('{value}', value) : value],
        size: frame.stage.type.small,
        weight: 700,
        fill: 'gold',
      };
    })
    .reverse();
