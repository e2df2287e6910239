import { identity, type Drawing } from './marks.ts';

/** The marks with a fact, and how they look: what a step must change, or a visitor waits for nothing. */
const factLook = ({ marks }: Drawing): string =>
  marks
    .filter((m) => m.fact)
    .map((m) => JSON.stringify([identity(m), m.fill, m.stroke, m.opacity, 'value' in m ? m.value : 0]))
    .sort()
    .join();

/** Does a step show something of a fact that the step before it did not? What has only moved is not new. */
export const showsNew = (before: Drawing, after: Drawing): boolean => factLook(before) !== factLook(after);
