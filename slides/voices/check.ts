import { fault, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import type { VoicesContent } from './schema.ts';

/** What the schema of voices cannot see: a view that lets more speak than there are, a gap that is not there. */
export function checkVoices(slide: StorySlide, _facts: FactTable, path: Path): Fault[] {
  const { items, gap } = slide.data as unknown as VoicesContent;
  return slide.steps.flatMap(({ view }, i) => {
    const at = [...path, 'steps', i, 'view'];
    return [
      ...(Number(view['shown']) > items.length
        ? [
            fault(
              [...at, 'shown'],
              `shows ${Number(view['shown'])} voices of ${items.length}`,
              'Add one to "items", or show fewer.',
            ),
          ]
        : []),
      ...(view['gap'] && !gap ? [fault([...at, 'gap'], 'there is no gap to show', 'Add "gap" to the data.')] : []),
    ];
  });
}
