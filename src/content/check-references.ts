import type { FactTable } from './facts.ts';
import { fault, type Fault, type Path } from './fault.ts';
import { nearest } from './nearest.ts';
import { parsePosition } from './position.ts';
import type { Story } from './schema.ts';
import type { Reference } from './vocabulary.ts';

/** Does what a name refers to exist? Each answers with no fault or one that names the nearest thing that does. */

export function checkKnown(what: string, id: string, known: object, path: Path): Fault[] {
  return Object.hasOwn(known, id) ? [] : [fault(path, `there is no ${what} "${id}"`, nearest(id, Object.keys(known)))];
}

const NEEDED: Partial<Record<Reference, [keyof NonNullable<ReturnType<FactTable['get']>>, string]>> = {
  'numeric-fact': ['value', 'is not a number, and this place needs one'],
  'dated-fact': ['at', 'has no date, and this place needs one'],
};

export function checkReference(reference: Reference, id: string, facts: FactTable, path: Path): Fault[] {
  const found = facts.get(id);
  if (!found) return [fault(path, `there is no fact "${id}"`, nearest(id, facts.keys()))];
  const [key, why] = NEEDED[reference] ?? [];
  return key && found[key] === null
    ? [fault(path, `the fact "${id}" ${why}`, 'Name another fact, or complete this one.')]
    : [];
}

export function checkPosition(address: string, story: Story, path: Path): Fault[] {
  const position = parsePosition(address);
  const chapter = story.chapters.find((c) => c.id === position?.chapter);
  const slide = chapter?.slides.find((s) => s.id === position?.slide);
  if (!position || !chapter)
    return [
      fault(
        path,
        `there is no chapter "${address.split('/')[0]}"`,
        nearest(
          address.split('/')[0] ?? '',
          story.chapters.map((c) => c.id),
        ),
      ),
    ];
  if (!slide)
    return [
      fault(
        path,
        `chapter "${chapter.id}" has no slide "${position.slide}"`,
        nearest(
          position.slide,
          chapter.slides.map((s) => s.id),
        ),
      ),
    ];
  return position.step < slide.steps.length
    ? []
    : [
        fault(
          path,
          `slide "${slide.id}" has no step ${position.step}`,
          `Its steps are 0 to ${slide.steps.length - 1}.`,
        ),
      ];
}
