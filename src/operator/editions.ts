import { bothOf, type PublishedStart } from '../content/index.ts';
import type { Choice } from './choices.ts';

/** What a visit can be shown in: each language by its own name, and both at once. */
export function editionChoices({ languages }: Pick<PublishedStart, 'languages'>, both: string): Choice<string>[] {
  const id = bothOf(languages.map((language) => language.id));
  return [
    ...languages.map(({ id: value, name }) => ({ value, label: name })),
    ...(id ? [{ value: id, label: both }] : []),
  ];
}
