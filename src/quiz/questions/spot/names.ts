import type { Say, WordKey } from '../../../ui/index.ts';
import { letterOf } from './letters.ts';
import type { SpotAsk, SpotKey } from './schema.ts';

const PLACES: readonly WordKey[] = [
  'quiz.spot-first',
  'quiz.spot-second',
  'quiz.spot-third',
  'quiz.spot-fourth',
  'quiz.spot-fifth',
  'quiz.spot-sixth',
];
const WORDS = { bars: 'quiz.spot-bar', parts: 'quiz.spot-part', timeline: 'quiz.spot-dot' } as const;

/** What there is to see of a mark without its name: its letter, and its place by size or its year. */
export function seenAs({ form, marks }: SpotAsk, id: string, say: Say): string {
  const index = marks.findIndex((mark) => mark.id === id);
  const value = marks[index]?.value ?? 0;
  const rank = marks.filter((mark) => mark.value > value).length;
  const place = form === 'timeline' ? String(Math.floor(value)) : say(PLACES[rank] ?? 'quiz.spot-sixth');
  return say(WORDS[form], { letter: letterOf(index), place });
}

/** What a mark turned out to be, in words. */
export function toldAs(ask: SpotAsk, { mark, names }: SpotKey, id: string, answer: string | null, say: Say): string {
  const { label = '', stated = '' } = names[id] ?? {};
  return [
    `${letterOf(ask.marks.findIndex((one) => one.id === id))}: ${label}, ${stated}`,
    ...(id === mark ? [say('quiz.right-option')] : []),
    ...(id === answer ? [say('quiz.yours')] : []),
  ].join(' · ');
}
