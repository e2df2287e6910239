import { fault, type Fault } from './fault.ts';
import { LONGEST_RUN, secondsOf, USUAL_PRIORITY } from './guided.ts';
import type { Story } from './schema.ts';

/**
 * Can every chapter be told in a guided run? What must be in one has to fit; and where priorities are given at all,
 * some slide has to have the first.
 */
export const checkGuided = ({ chapters }: Story): Fault[] =>
  chapters.flatMap(({ slides }, c) => {
    const path = ['chapters', c];
    const first = slides
      .filter(({ priority = USUAL_PRIORITY }) => priority === 1)
      .map(({ id, steps }) => ({ id, seconds: secondsOf({ seconds: steps.map((step) => step.seconds) }) }));
    if (!first.length)
      return slides.some(({ priority }) => priority !== undefined)
        ? [fault(path, 'no slide has priority 1', 'Give it to the slide that no visitor may miss.')]
        : [];
    const all = first.reduce((sum, { seconds }) => sum + seconds, 0);
    return all > LONGEST_RUN
      ? [
          fault(
            path,
            `its slides of priority 1 take ${all} s (${first.map(({ id, seconds }) => `${id} ${seconds}`).join(', ')}), and a guided run has ${LONGEST_RUN} s`,
            'Give some of them priority 2, or shorten their steps.',
          ),
        ]
      : [];
  });
