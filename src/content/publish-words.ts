import { partWords } from './first-words.ts';
import type { Resolver } from './resolver.ts';
import { slideAt } from './slide-at.ts';
import { keepTogether } from './keep-together.ts';

/** The words of the interface, those of the first screen apart. */
export function publishWords(resolver: Resolver): ReturnType<typeof partWords> {
  const { story, language } = resolver;
  const words = { ...resolver.kit.words[language], ...story.interface?.[language] };
  const set = Object.entries(words).map(([key, word]) => [key, keepTogether(word, resolver.phrases)] as const);
  const kinds = story.kiosk.attract.map((item) => slideAt(story, item.slide).slide.scene);
  return partWords(Object.fromEntries(set), kinds);
}
