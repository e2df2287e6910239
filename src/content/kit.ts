import type { FactTable } from './facts.ts';
import type { Fault, Path } from './fault.ts';
import type { StoryQuestion, StorySlide } from './schema.ts';
import type { AnySchema } from './walk.ts';

/** What the content room is told about the rest of the house, so that it needs to import none of it. */
export interface Kit {
  /** Scene kind -> the schema of its data and of one step's view, and what these may not contradict. */
  readonly scenes: Readonly<
    Record<
      string,
      {
        readonly data: AnySchema;
        readonly view: AnySchema;
        readonly check?: (slide: StorySlide, facts: FactTable, path: Path) => Fault[];
      }
    >
  >;
  /** Question type -> the schema of a whole question, what its data may not contradict, and what of it is secret. */
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly schema: AnySchema;
        readonly check: (question: StoryQuestion, facts: FactTable, path: Path) => Fault[];
        /** Parts a question whose facts and texts are filled in into what is asked and what is right. */
        readonly seal: (data: never) => { readonly ask: object; readonly key: object };
      }
    >
  >;
  /** Interface words by language. The English list says which words there must be. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words of the panel for staff, in English. */
  readonly staffWords: Readonly<Record<string, string>>;
  /** The characters of `text` that the typeface cannot draw. */
  readonly missingGlyphs: (text: string) => string[];
  /** Why a text does not fit its place on some stage, or null. */
  readonly overflow: (place: 'title' | 'caption' | 'far', text: string) => string | null;
}
