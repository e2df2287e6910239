import type { PublishedAnswer } from '../../content/index.ts';
import type { View } from './view.ts';

/** What is right about one question. Where rounds are secret, no other answer leaves the server. */
export async function answerTo({ library, start }: View, id: string): Promise<PublishedAnswer> {
  if (start.quiz.secret) return library.answer(id, start.edition);
  const answer = (await library.answers(start.edition))[id];
  if (!answer) throw new Error(`There is no answer to "${id}".`);
  return answer;
}
