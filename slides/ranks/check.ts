import { fault, type FactTable, type Fault, type Path, type StorySlide } from '../../src/content/index.ts';
import type { RanksContent } from './schema.ts';

/** What the schema of ranks cannot see: ranks beyond the ladder, views of what is not there. */
export function checkRanks(slide: StorySlide, facts: FactTable, path: Path): Fault[] {
  const { items, rungs } = slide.data as unknown as RanksContent;
  return [
    ...items.flatMap(({ fact }, i) => {
      const value = facts.get(fact)?.value ?? 1;
      return Number.isInteger(value) && value >= 1 && value <= rungs
        ? []
        : [
            fault(
              [...path, 'data', 'items', i, 'fact'],
              `rank ${value} is not on a ladder of ${rungs} rungs`,
              'Ranks are whole numbers from 1; raise "rungs" where there are more.',
            ),
          ];
    }),
    ...slide.steps.flatMap(({ view }, i) => {
      const at = [...path, 'steps', i, 'view'];
      const focus = view['focus'] as string | undefined;
      const shown = Number(view['shown']);
      return [
        ...(shown > items.length ? [fault([...at, 'shown'], `shows ${shown} of ${items.length}`, 'Show fewer.')] : []),
        ...(focus && !items.slice(0, shown).some(({ fact }) => fact === focus)
          ? [fault([...at, 'focus'], `"${focus}" is not among what is shown`, 'Name a fact of "items", or show more.')]
          : []),
      ];
    }),
  ];
}
