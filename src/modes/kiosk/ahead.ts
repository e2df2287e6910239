import { languagesOf, type Library, type PublishedStart } from '../../content/index.ts';
import type { Loaders } from './loader.ts';

/**
 * Loads a story in every language, the one on screen first, and the code that shows it. Ends early where that is no longer
 * `wanted`. What fails is left out.
 */
export async function loadAhead(
  library: Library,
  start: PublishedStart,
  loaders: Loaders,
  wanted: () => boolean,
): Promise<void> {
  await loadEdition(library, start.edition, start, loaders, wanted);
  for (const edition of library.editions) {
    if (!wanted()) return;
    if (edition === start.edition) continue;
    // What is shown in two languages is put together from both, when it is asked for.
    if (languagesOf(edition).length > 1) await library.whole(edition).catch(() => undefined);
    else await loadEdition(library, edition, start, loaders, wanted);
  }
}

async function loadEdition(
  library: Library,
  edition: string,
  { chapters, quiz }: PublishedStart,
  loaders: Loaders,
  wanted: () => boolean,
): Promise<void> {
  await Promise.allSettled([
    ...[library.whole(edition), library.sources(edition), library.map(edition), library.result(edition)],
    ...[library.brand(edition), library.schedule(edition), ...(quiz.secret ? [] : [library.answers(edition)])],
  ]);
  const kinds = new Set<string>();
  // One after the other: read all at once, they would be there all at once.
  for (const { id } of chapters) {
    if (!wanted()) return;
    const chapter = await library.chapterAhead(id, edition).catch(() => null);
    for (const { scene } of chapter?.slides ?? []) kinds.add(scene);
  }
  const questions = await library.questions(edition).catch(() => []);
  const types = new Set(questions.map(({ type }) => type));
  await Promise.allSettled([
    ...[...kinds].map((kind) => loaders.loadScene(kind)),
    ...[...types].map((type) => loaders.loadQuestion(type)),
  ]);
}
