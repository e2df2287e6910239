import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StorySlide } from '../../../src/content/index.ts';
import { newcomerData, newcomerView } from './schema.ts';

/** What no schema can see: a fact that is there twice, a step that shows more rows than there are. */
export function checkNewcomer(slide: StorySlide, _facts: FactTable, path: Path): Fault[] {
  const { items } = v.parse(newcomerData, slide.data);
  const twins = items.flatMap(({ fact }, i) =>
    items.findIndex((item) => item.fact === fact) < i
      ? [fault([...path, 'data', 'items', i, 'fact'], `"${fact}" has a row already`, 'Name each fact once.')]
      : [],
  );
  const views = slide.steps.flatMap(({ view }, step) => {
    const { shown } = v.parse(newcomerView, view);
    return shown > items.length
      ? [
          fault(
            [...path, 'steps', step, 'view', 'shown'],
            `shows ${shown} of ${items.length} rows`,
            `Use at most ${items.length}.`,
          ),
        ]
      : [];
  });
  return [...twins, ...views];
}
