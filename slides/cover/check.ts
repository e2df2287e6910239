import * as v from 'valibot';
import { fault, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import { coverData, coverView } from './schema.ts';

/** What a cover may not contradict: each of its facts is there once, and no step shows more than there are. */
export function checkCover(slide: StorySlide, _facts: FactTable, path: Path): Fault[] {
  const { figures } = v.parse(coverData, slide.data);
  return [
    ...figures.flatMap(({ fact }, i) =>
      figures.findIndex((figure) => figure.fact === fact) < i
        ? [fault([...path, 'data', 'figures', i, 'fact'], `"${fact}" is there already`, 'Name each fact once.')]
        : [],
    ),
    ...slide.steps.flatMap(({ view }, step) => {
      const wanted = v.parse(coverView, view).figures;
      return wanted > figures.length
        ? [
            fault(
              [...path, 'steps', step, 'view', 'figures'],
              `shows ${wanted} figures, and there are only ${figures.length}`,
              'Show fewer, or add a figure to "data".',
            ),
          ]
        : [];
    }),
  ];
}
