import { checkPosition } from './check-references.ts';
import { fault, type Fault } from './fault.ts';
import type { Story } from './schema.ts';

/** A passer-by stays for one round of the loop or for none. Seconds. */
const LONGEST_LOOP = 40;

/** Do the places that the kiosk names exist, and is its attract loop short enough to be seen whole? */
export function checkKiosk(story: Story): Fault[] {
  const { start, attract } = story.kiosk;
  const seconds = attract.flatMap((item) => item.seconds).reduce((sum, n) => sum + n, 0);
  return [
    ...checkPosition(start, story, ['kiosk', 'start']),
    ...attract.flatMap((item, i) => {
      const last = Math.max(item.seconds.length - 1, item.guess?.step ?? 0);
      return checkPosition(`${item.slide}/${last}`, story, ['kiosk', 'attract', i, 'slide']);
    }),
    ...(seconds < LONGEST_LOOP
      ? []
      : [
          fault(
            ['kiosk', 'attract'],
            `the loop takes ${Math.round(seconds * 10) / 10} s, and should take less than ${LONGEST_LOOP}`,
            'Show fewer slides or steps, or each for less time.',
          ),
        ]),
  ];
}
