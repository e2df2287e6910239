import type { PublishedResult } from './published.ts';
import type { Resolver } from './resolver.ts';

/** What the screen after a round shows beside its points. */
export function publishResult(resolver: Resolver): PublishedResult {
  const { quiz, kiosk } = resolver.story;
  return {
    names: quiz.names?.[resolver.language] ?? null,
    surprises: (quiz.surprises ?? []).map(({ text, shows }) => ({ text: resolver.text(text), shows })),
    learnUrl: kiosk.learnUrl ?? null,
  };
}
