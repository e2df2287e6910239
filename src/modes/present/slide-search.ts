import { BREAK, plainText, type Position, type PublishedChapter } from '../../content/index.ts';
import { find, indexOf, type Findable, type Hit, type Index } from '../../ui/parts/find.ts';

/** A slide as something that can be found. */
export interface SlideDocument extends Findable {
  readonly position: Position;
  /** The title of its chapter. */
  readonly chapter: string;
}

const both = (first: string, second: string): string => [first, second].filter(Boolean).join(BREAK);

/** All slides of some chapters, ready to be found by what they say. */
export const slideIndex = (chapters: readonly PublishedChapter[]): Index<SlideDocument> =>
  indexOf(
    chapters.flatMap(({ id, title, slides }) =>
      slides.map((slide): SlideDocument => {
        const { second } = slide;
        return {
          position: { chapter: id, slide: slide.id, step: 0 },
          chapter: title,
          fields: [
            { part: 'title', text: both(plainText(slide.title), plainText(second?.title ?? '')) },
            ...slide.steps.map(({ caption }, step) => ({
              part: 'caption' as const,
              text: both(plainText(caption), plainText(second?.captions[step] ?? '')),
              step,
            })),
            { part: 'takeaway', text: plainText(slide.takeaway) },
            { part: 'context', text: title },
          ],
        };
      }),
    ),
  );

/** The slides that hold all of the words, each at the step that says them. */
export const findSlides = (
  index: Index<SlideDocument>,
  words: string,
): (Hit<SlideDocument> & { readonly to: Position })[] =>
  find(index, words).map((hit) => ({ ...hit, to: { ...hit.document.position, step: hit.step ?? 0 } }));
