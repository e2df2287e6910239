import { hrefOf, type Lesson } from '../route.ts';
import type { Stop } from './lesson.ts';

/** The page that shows a stop of a lesson to the class. */
export const hrefOfStop = (stop: Stop, lesson?: Lesson): string =>
  stop.kind === 'step'
    ? hrefOf({ page: 'projector', position: stop.position, ...(lesson && { lesson }) })
    : hrefOf({ page: 'hands', question: stop.question, ...(lesson && { lesson }) });
