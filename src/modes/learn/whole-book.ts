import type {
  Library,
  PublishedChapter,
  PublishedFacts,
  PublishedMore,
  PublishedSources,
  PublishedStart,
} from '../../content/index.ts';

/** Everything that the book tells, for the pages that look through all of it. */
export interface WholeBook {
  readonly chapters: readonly PublishedChapter[];
  /** What is told beyond the captions: chapter id -> slide id -> text. */
  readonly mores: PublishedMore;
  readonly facts: PublishedFacts;
  readonly sources: PublishedSources;
}

/** All files of a story in an edition, at once; each is asked for only once (`Library`). Rejects where one cannot be had. */
export async function wholeBook(library: Library, { chapters, edition }: PublishedStart): Promise<WholeBook> {
  const ids = chapters.map(({ id }) => id);
  const [told, mores, facts, sources] = await Promise.all([
    Promise.all(ids.map((id) => library.chapterAhead(id, edition))),
    library.more(edition),
    library.facts(edition),
    library.sources(edition),
  ]);
  return { chapters: told, mores, facts, sources };
}
