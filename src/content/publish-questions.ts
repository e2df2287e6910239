import * as v from 'valibot';
import type { PublishedAnswers, PublishedQuestion } from './published.ts';
import type { Resolver } from './resolver.ts';
import type { StoryQuestion } from './schema.ts';

/** The questions without what is right; `seal` says in which file that is. */
export function publishQuestions(resolver: Resolver, seal: (id: string) => string): PublishedQuestion[] {
  return resolver.story.questions.map((question) => {
    const { id, type, chapter, shows, level, apart } = question;
    return {
      id,
      type,
      chapter,
      shows,
      level,
      ...(apart && { apart }),
      prompt: resolver.text(question.prompt),
      ask: partsOf(resolver, question).ask,
      sealed: seal(id),
    };
  });
}

/** What is right, by the id of the question. */
export function publishAnswers(resolver: Resolver): PublishedAnswers {
  return Object.fromEntries(
    resolver.story.questions.map((question) => [
      question.id,
      { key: partsOf(resolver, question).key, explain: resolver.text(question.explain) },
    ]),
  );
}

/** A question with its facts and texts filled in, parted into what is asked and what is right. */
function partsOf(resolver: Resolver, question: StoryQuestion): { ask: object; key: object } {
  const { schema, seal } = resolver.kit.questions[question.type]!;
  return seal(resolver.fill(schema, v.parse(schema, question)) as never);
}
