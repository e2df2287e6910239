import { askNext, type Page } from './fixture.ts';
import { story } from './story.ts';

/** Lets the next round begin with a question of a type: all of the others were asked lately. */
export const askOnly = (page: Page, type: string): Promise<void> =>
  askNext(
    page,
    story.questions.filter((question) => question.type === type).map(({ id }) => id),
  );
