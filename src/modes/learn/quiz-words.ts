import type { Say, WordKey } from '../../ui/index.ts';

/** Readers collect no points; the last question leads on, not to a table. */
const OTHER: Readonly<Partial<Record<WordKey, WordKey | ''>>> = {
  'quiz.points': '',
  'quiz.rule-accuracy': '',
  'quiz.finish': 'learn.ask-on',
  'quiz.opinion-count': 'learn.opinion-count',
};

/** The words of the kiosk's quiz as they are said in the book. */
export const bookish =
  (say: Say): Say =>
  (key, values) => {
    const other = OTHER[key];
    return other === '' ? '' : say(other ?? key, values);
  };
