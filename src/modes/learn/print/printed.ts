import type { PublishedChapter, PublishedMore, PublishedSources } from '../../../content/index.ts';
import type { SceneKind } from '../../../scene/index.ts';
import type { View } from '../view.ts';

/** Everything that a chapter on paper is made of, in one edition. */
export interface Printed {
  readonly view: View;
  readonly chapter: PublishedChapter;
  readonly more: PublishedMore[string];
  readonly sources: PublishedSources;
  /** Scene kinds by name; one that could not be loaded is missing, and its slides are printed as their table. */
  readonly kinds: ReadonlyMap<string, SceneKind>;
}

/** Loads a chapter with all that paper shows of it. Rejects when the words cannot be had; `failed` hears of a picture's code. */
export async function loadPrinted(
  view: View,
  id: string,
  failed: (error: unknown) => void,
): Promise<Omit<Printed, 'view'>> {
  const { library, start, loadScene } = view;
  const [chapter, more, sources] = await Promise.all([
    library.chapter(id, start.edition),
    library.more(start.edition).then((all) => all[id] ?? {}),
    library.sources(start.edition),
  ]);
  const names = [...new Set(chapter.slides.map(({ scene }) => scene))];
  const kinds = new Map<string, SceneKind>();
  const load = (name: string) => loadScene(name).then((kind) => void kinds.set(name, kind), failed);
  await Promise.all(names.map(load));
  return { chapter, more, sources, kinds };
}
