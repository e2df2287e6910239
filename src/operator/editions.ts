import { editionsOf, languagesOf, type PublishedStart } from '../content/index.ts';
import type { Choice } from './choices.ts';

/** What a visit can be shown in: each language by its own name, and both at once. */
export const editionChoices = ({ languages }: Pick<PublishedStart, 'languages'>, both: string): Choice<string>[] =>
  editionsOf(languages, both).map(({ id, name }) => {
    const choice = { value: id, label: name };
    return languagesOf(id).length > 1 ? choice : { ...choice, lang: id };
  });
