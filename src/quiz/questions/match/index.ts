import { shuffler } from 'd3-array';
import type { QuestionType } from '../../question-type.ts';
import './element.ts';
import { gradeMatch } from './grade.ts';
import type { MatchAnswer, MatchAsk, MatchKey } from './schema.ts';

/** The picture says pair by pair what is right; so many characters still help in words. */
const FEW_WORDS = 120;

export const match: QuestionType<MatchAsk, MatchKey, MatchAnswer> = {
  tag: 'question-match',
  hint: () => 'quiz.match-hint',
  board: true,
  pause: 1700,
  arrange({ lefts, rights }, random) {
    const shuffle = shuffler(random);
    return { lefts: shuffle([...lefts]), rights: shuffle([...rights]) };
  },
  complete: ({ lefts }, answer) => lefts.every(({ id }) => answer[id] !== undefined),
  grade: (_, key, answer) => gradeMatch(key, answer),
  summary: () => '',
  truth({ lefts, rights }, { pairs, stated }) {
    if (!lefts.length || !lefts.every(({ id }) => rights.some((right) => right.id === pairs[id])))
      throw new Error('A card has no partner.');
    const words = stated.map(({ text }) => text).join(' · ');
    return words.length > FEW_WORDS ? '' : words;
  },
};
