import { factsOf, storyAround } from '../fixtures/sample-story.ts';
import type { QuestionSample } from './examples.ts';

const both = (vi: string, en: string) => ({ vi, en });

/** The slide that all samples of questions lead back to. */
const slide = {
  id: 'slide',
  scene: 'cover',
  title: both('Chợ nổi bên sông có gì lạ?', 'What is there at the floating market?'),
  takeaway: both('Một câu hỏi mở đầu.', 'A question to begin with.'),
  data: { figures: [{ fact: 'opened', label: both('ngày họp chợ đầu tiên', 'the first market day') }] },
  steps: [{ view: { figures: 1 }, caption: both('Chợ họp từ sáng sớm.', 'It opens at dawn.'), seconds: 12 }],
};
const opened = {
  value: '2012-04-30',
  kind: 'actual',
  qualifier: 'exact',
  source: 'report',
  locator: 'p. 1',
  label: both('Ngày mở chợ', 'Opening of the market'),
};

/** A story in two languages that asks nothing but one sample; `words` names the facts that are kept. */
export function questionStory({ units, facts, question }: QuestionSample): object {
  const story = storyAround({ units: {}, facts: { opened }, slide }) as Record<string, object>;
  const rest = question.type === 'opinion' ? [] : [question];
  return {
    ...story,
    units,
    facts: { ...story.facts, ...factsOf(question, facts) },
    // An opinion comes on top of the questions of a round, so one of those must be there.
    questions: rest.length ? rest : [...(story.questions as object[]), question],
  };
}
