import type { PublishedQuestion } from '../../content/index.ts';

/** What choosing a check needs to know of a question. */
type Askable = Pick<PublishedQuestion, 'id' | 'type' | 'chapter' | 'shows' | 'level'>;

/** Nothing is right or wrong about an answer to these, so there is nothing to check. */
const UNSCORED = 'opinion';

/** The questions that check what a slide teaches: the easiest one, if the slide has any. */
export function checksFor<Question extends Askable>(
  questions: readonly Question[],
  chapter: string,
  slide: string,
): Question[] {
  const about = questions.filter(({ type, shows }) => type !== UNSCORED && shows.startsWith(`${chapter}/${slide}/`));
  return about.toSorted((a, b) => a.level - b.level).slice(0, 1);
}
