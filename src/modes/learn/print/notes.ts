import type {
  PublishedMore,
  PublishedSlide,
  PublishedSource,
  PublishedSources,
  RichText,
} from '../../../content/index.ts';

/** A footnote: where one or more facts come from. */
export type Note =
  | { readonly number: number; readonly source: PublishedSource; readonly locator: string }
  /** Worked out by us from other facts, each with its own footnote. */
  | {
      readonly number: number;
      readonly from: readonly { readonly label: string; readonly stated: string; readonly note: number | null }[];
    };

export interface Notes {
  readonly all: readonly Note[];
  /** The footnote of a fact; null for one without a source. */
  readonly of: (fact: string) => number | null;
  /** Footnotes of everything that a slide shows, in rising order. */
  readonly ofSlide: (slide: PublishedSlide) => readonly number[];
}

/** The facts that a text names, in its order. */
const named = (text: RichText | undefined): string[] =>
  typeof text === 'object' ? text.flatMap((run) => (typeof run === 'string' ? [] : [run.fact])) : [];

/**
 * Numbers the sources of a chapter's facts as a reader meets them, from 1. Facts from the same place of the same source
 * share a number; a calculated fact has its own, after those that it rests on.
 */
export function gatherNotes(
  slides: readonly PublishedSlide[],
  more: PublishedMore[string],
  { facts, sources }: PublishedSources,
): Notes {
  const all: Note[] = [];
  const numbers = new Map<string, number>();
  const ofFact = new Map<string, number | null>();

  const number = (key: string, make: (next: number) => Note): number => {
    const known = numbers.get(key);
    if (known) return known;
    const note = make(all.length + 1);
    all.push(note);
    numbers.set(key, note.number);
    return note.number;
  };
  const noteOf = (id: string): number | null => {
    const known = ofFact.get(id);
    if (known !== undefined) return known;
    // A fact that rested on itself would never end; the check refuses one, and so does this.
    ofFact.set(id, null);
    const fact = facts[id];
    const source = fact?.source && sources[fact.source];
    let found: number | null = null;
    if (source) {
      const locator = fact.locator ?? '';
      found = number(`${fact.source} ${locator}`, (next) => ({ number: next, source, locator }));
    } else if (fact?.formula) {
      const from = fact.formula.of.map((part) => ({
        label: facts[part]?.label ?? part,
        stated: facts[part]?.stated ?? '',
        note: noteOf(part),
      }));
      found = number(`= ${id}`, (next) => ({ number: next, from }));
    }
    ofFact.set(id, found);
    return found;
  };
  for (const slide of slides) {
    const texts = [slide.title, slide.takeaway, ...slide.steps.map(({ caption }) => caption), more[slide.id]];
    for (const fact of [...texts.flatMap(named), ...slide.facts]) noteOf(fact);
  }
  return {
    all,
    of: (fact) => ofFact.get(fact) ?? null,
    ofSlide: (slide) => [...new Set(slide.facts.map(noteOf).filter((one) => one !== null))].sort((a, b) => a - b),
  };
}

/** The footnotes of each source together, sources in the order of their first: its title need not be read again and again. */
export function bySource({ all }: Notes): { source: PublishedSource; places: { number: number; locator: string }[] }[] {
  const groups = new Map<PublishedSource, { number: number; locator: string }[]>();
  for (const note of all)
    if ('source' in note) {
      const places = groups.get(note.source) ?? [];
      groups.set(note.source, [...places, { number: note.number, locator: note.locator }]);
    }
  return [...groups].map(([source, places]) => ({ source, places }));
}
