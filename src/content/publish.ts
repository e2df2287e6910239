import { check } from './check.ts';
import { resolveFacts } from './facts.ts';
import { ContentError } from './fault.ts';
import { hash } from './hash.ts';
import type { Kit } from './kit.ts';
import { parseStory } from './parse.ts';
import { publishBrand } from './publish-brand.ts';
import { publishFacts } from './publish-facts.ts';
import { publishMap } from './publish-map.ts';
import { publishMore } from './publish-more.ts';
import { publishNotes } from './publish-notes.ts';
import { publishAnswers, publishQuestions } from './publish-questions.ts';
import { publishResult } from './publish-result.ts';
import { publishSchedule } from './publish-schedule.ts';
import { publishChapter } from './publish-slides.ts';
import { publishSources } from './publish-sources.ts';
import { publishStart } from './publish-start.ts';
import { publishWords } from './publish-words.ts';
import type { Manifest, PublishedAnswer } from './published.ts';
import { Resolver } from './resolver.ts';
import type { Story } from './schema.ts';

/** A story as the browser gets it: file name -> text. `manifest.json` names all the others. */
export interface Published {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Checks the text of a content file and publishes it: resolved, split by chapter and language, so that a screen loads
 * only what it needs. The build, the dev server, the running server and `?content=` all come through here; only the last
 * names the `folder` of the file (see `publishBrand`). Throws `ContentError` with every fault found.
 */
export function publish(text: string, kit: Kit, folder?: string): Published {
  const checked = check(parseStory(text), kit);
  if (!checked.story) throw new ContentError(checked.faults);
  return publishStory(checked.story, kit, folder);
}

/** Publishes a story that has been checked. */
export function publishStory(story: Story, kit: Kit, folder?: string): Published {
  const published = new Map<string, Map<string, unknown>>();
  const put = (part: string, language: string, value: unknown) => {
    const files = published.get(part) ?? new Map<string, unknown>();
    published.set(part, files.set(language, value));
  };
  const facts = resolveFacts(story.facts);
  const files = new Map<string, string>();
  const seal = (answer: PublishedAnswer, id: string, language: string): string => {
    const text = JSON.stringify(answer);
    const name = `answer-${id}.${language}.${hash(text)}.json`;
    files.set(name, text);
    return name;
  };
  for (const language of story.languages) {
    const resolver = new Resolver(story, kit, facts, language);
    const answers = publishAnswers(resolver);
    const parts: Readonly<Record<string, unknown>> = {
      start: publishStart(resolver),
      words: publishWords(resolver).later,
      map: publishMap(resolver),
      answers,
      questions: publishQuestions(resolver, (id) => seal(answers[id]!, id, language)),
      result: publishResult(resolver),
      sources: publishSources(resolver),
      brand: publishBrand(resolver, folder),
      schedule: publishSchedule(resolver),
      facts: publishFacts(resolver),
      more: publishMore(resolver),
      notes: publishNotes(resolver),
      staff: story.staff?.[language],
    };
    for (const [part, value] of Object.entries(parts)) if (value) put(part, language, value);
    for (const chapter of story.chapters) put(`chapter/${chapter.id}`, language, publishChapter(resolver, chapter));
  }

  const names: Record<string, Record<string, string>> = {};
  // 41 bits tell the versions of a file apart; all of them would be a hundred bytes more before the first picture.
  const versionOf = (text: string) => hash(text).slice(-8);
  for (const [part, byLanguage] of published)
    for (const [language, value] of byLanguage) {
      const text = JSON.stringify(value);
      const name = `${part.replace('/', '-')}.${language}.${versionOf(text)}.json`;
      files.set(name, text);
      (names[part] ??= {})[language] = name;
    }
  const manifest: Manifest = {
    id: story.id,
    version: story.version,
    hash: hash([story.id, story.version, ...story.languages, ...files.keys()].join()),
    languages: story.languages,
    files: names,
  };
  files.set('manifest.json', JSON.stringify(manifest));
  return { manifest, files };
}
