import { parsePosition, type Outline, type Position, type PublishedQuestion } from '../../../content/index.ts';
import { byHall } from '../../../quiz/hands/index.ts';

/** Questions about one chapter, those about the nearest slides first. */
export interface Group {
  readonly chapter: string;
  readonly questions: readonly PublishedQuestion[];
}

/** Questions that a hall can be asked, by chapter: what the speaker is likely to ask here comes first. */
export function groupsNear(questions: readonly PublishedQuestion[], outline: Outline, here: Position): Group[] {
  const order = outline.map(({ id }) => id);
  const at = order.indexOf(here.chapter);
  const slides = outline[at]?.slides.map(({ id }) => id) ?? [];
  const fromHere = (question: PublishedQuestion): number => {
    const shown = parsePosition(question.shows);
    return shown?.chapter === here.chapter ? behindLast(slides.indexOf(shown.slide) - slides.indexOf(here.slide)) : 0;
  };
  return order
    .map((chapter, i) => ({ chapter, far: behindLast(i - at) }))
    .sort((a, b) => a.far - b.far)
    .map(({ chapter }) => ({
      chapter,
      questions: questions
        .filter((question) => question.chapter === chapter && byHall(question))
        .sort((a, b) => fromHere(a) - fromHere(b)),
    }))
    .filter((group) => group.questions.length > 0);
}

/** How far a place is: here, then what was just told, then what comes, then what is long past. */
const behindLast = (by: number): number => (by === 0 ? 0 : by === -1 ? 0.5 : by > 0 ? by : 100 - by);
