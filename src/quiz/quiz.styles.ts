import { answerStyles } from './answer.styles.ts';
import { footStyles } from './foot.styles.ts';
import { middleStyles } from './middle.styles.ts';
import { pageStyles } from './page.styles.ts';
import { seatStyles } from './seat.styles.ts';
import { tightStyles } from './tight.styles.ts';

/** The quiz in its parts, each dressed by a file; what gives way where room is short comes last. */
export const quizStyles = [pageStyles, middleStyles, answerStyles, seatStyles, footStyles, tightStyles];
