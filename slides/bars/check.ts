import * as v from 'valibot';
import { fault, nearest, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import { barsData, barsView } from './schema.ts';

type Data = v.InferOutput<typeof barsData>;

/** What a whole and its parts may not contradict: one unit, lengths that can be drawn, steps that name parts. */
export function checkBars(slide: StorySlide, facts: FactTable, path: Path): Fault[] {
  const data = v.parse(barsData, slide.data);
  return [
    ...checkFacts(data, facts, [...path, 'data']),
    ...slide.steps.flatMap(({ view }, step) => checkView(view, data, [...path, 'steps', step, 'view'])),
  ];
}

function checkFacts({ whole, parts, sum, gap }: Data, facts: FactTable, path: Path): Fault[] {
  const unit = facts.get(whole.fact)?.unit ?? '';
  const valueOf = (id: string) => facts.get(id)?.value ?? 0;
  const total = parts.reduce((all, { fact }) => all + valueOf(fact), 0);
  const named = [
    { id: whole.fact, at: ['whole'], least: 0 },
    ...parts.map(({ fact }, i) => ({ id: fact, at: ['parts', i], least: 0 })),
    ...(sum ? [{ id: sum.fact, at: ['sum'], least: 0 }] : []),
    ...(gap ? [{ id: gap.fact, at: ['gap'], least: -Infinity }] : []),
  ];
  return [
    ...named.flatMap(({ id, at, least }): Fault[] => {
      const fact = facts.get(id);
      const where = [...path, ...at, 'fact'];
      if (fact && fact.unit !== unit)
        return [fault(where, `"${id}" is in "${fact.unit}", the whole in "${unit}"`, 'Name facts of one unit.')];
      return valueOf(id) < least
        ? [
            fault(
              where,
              `"${id}" is ${valueOf(id)}, and a bar cannot be that long`,
              'Name a fact that is not negative.',
            ),
          ]
        : [];
    }),
    ...parts.flatMap(({ fact }, i) =>
      parts.findIndex((part) => part.fact === fact) < i
        ? [fault([...path, 'parts', i, 'fact'], `"${fact}" is a part already`, 'Name each part once.')]
        : [],
    ),
    ...(sum && Math.abs(valueOf(sum.fact) - total) > 1e-9 * Math.abs(total)
      ? [
          fault(
            [...path, 'sum', 'fact'],
            `"${sum.fact}" is ${valueOf(sum.fact)}, but the parts add up to ${total}`,
            'Make it a fact with the formula "sum" of these parts.',
          ),
        ]
      : []),
  ];
}

function checkView(raw: unknown, { parts }: Data, path: Path): Fault[] {
  const { only, focus, show } = v.parse(barsView, raw);
  const ids: string[] = parts.map(({ fact }) => fact);
  const shown: readonly string[] = only && show === 'rows' ? only : ids;
  return [
    ...(only ?? []).flatMap((id, i) =>
      ids.includes(id) ? [] : [fault([...path, 'only', i], `"${id}" is not a part`, nearest(id, ids))],
    ),
    ...(only && show !== 'rows'
      ? [fault([...path, 'only'], `goes with rows, and this step shows "${show}"`, 'Delete it, or show "rows".')]
      : []),
    ...(focus !== undefined && !shown.includes(focus)
      ? [fault([...path, 'focus'], `"${focus}" is not a part that this step shows`, nearest(focus, shown))]
      : []),
  ];
}
