import type { Library, PublishedChapter, PublishedStart } from '../../content/index.ts';
import type { SceneKind } from '../../scene/index.ts';
import { spokenIn, type Spoken } from './spoken.ts';

/** What a document of notes is made of. */
export interface Material {
  readonly chapters: readonly PublishedChapter[];
  readonly spoken: Spoken;
  /** Scene kinds by name; one that could not be loaded is missing, and its slides are printed as their table. */
  readonly kinds: ReadonlyMap<string, SceneKind>;
}

/** Reads all of it. `failed` is told of a kind that could not be loaded. Rejects where chapters or notes cannot be had. */
export async function readMaterial(
  library: Library,
  { chapters: all, edition }: PublishedStart,
  loadScene: (kind: string) => Promise<SceneKind>,
  failed: (error: unknown) => void,
): Promise<Material> {
  const [spoken, chapters] = await Promise.all([
    spokenIn(library, edition),
    Promise.all(all.map(({ id }) => library.chapter(id, edition))),
  ]);
  const kinds = new Map<string, SceneKind>();
  const names = new Set(chapters.flatMap(({ slides }) => slides.map(({ scene }) => scene)));
  await Promise.all([...names].map((name) => loadScene(name).then((kind) => void kinds.set(name, kind), failed)));
  return { chapters, spoken, kinds };
}
