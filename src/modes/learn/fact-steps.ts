import { factsIn, type Position, type PublishedChapter, type PublishedSlide } from '../../content/index.ts';

/** Of every fact, the steps that show it: one a slide, in the order of the story. */
export type FactSteps = ReadonlyMap<string, readonly Position[]>;

/**
 * Where each fact is shown. On a slide that is the first step whose caption or picture names it; the first step of all
 * where only the title, the takeaway or the picture as a whole does.
 */
export function factSteps(chapters: readonly PublishedChapter[]): FactSteps {
  const found = new Map<string, Position[]>();
  for (const chapter of chapters)
    for (const slide of chapter.slides) {
      const named = slide.steps.map((_, step) => factsOfStep(slide, step));
      for (const id of slide.facts) {
        const step = Math.max(
          0,
          named.findIndex((ids) => ids.has(id)),
        );
        const at = { chapter: chapter.id, slide: slide.id, step };
        found.set(id, [...(found.get(id) ?? []), at]);
      }
    }
  return found;
}

function factsOfStep({ steps, data, second }: PublishedSlide, step: number): ReadonlySet<string> {
  const ids = new Set(factsIn(steps[step]!.caption));
  for (const id of factsIn(second?.captions[step] ?? '')) ids.add(id);
  collect(data.steps[step], ids);
  return ids;
}

/** The ids of the facts in the data of a picture, of whatever kind it is. */
function collect(value: unknown, ids: Set<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('id' in value && typeof value.id === 'string' && 'qualifier' in value) ids.add(value.id);
  else if ('fact' in value && typeof value.fact === 'string') ids.add(value.fact);
  else for (const part of Object.values(value)) collect(part, ids);
}
