import { USUAL_PRIORITY, guidedRun } from './guided.ts';
import { publishSlide } from './publish-slides.ts';
import { publishWords } from './publish-words.ts';
import type { PublishedAttractItem, PublishedStart } from './published.ts';
import type { Resolver } from './resolver.ts';
import { unitFor } from './say.ts';
import type { Story, StorySlide } from './schema.ts';
import { slideAt } from './slide-at.ts';

/** Seconds in which speed counts, where a story does not say. */
const USUAL_SECONDS = 20;

/** What the first screen needs, and the outline of the whole story. */
export function publishStart(resolver: Resolver): PublishedStart {
  const { story, language } = resolver;
  return {
    language,
    edition: language,
    title: resolver.text(story.title),
    tagline: resolver.text(story.tagline),
    languages: story.languages.map((id) => ({ id, name: story.languageNames[id] ?? id })),
    words: publishWords(resolver).first,
    units: Object.fromEntries(Object.entries(story.units).map(([id, unit]) => [id, unitFor(unit, language)])),
    chapters: story.chapters.map((chapter) => ({
      id: chapter.id,
      title: resolver.plain(chapter.title),
      summary: resolver.plain(chapter.summary),
      slides: outlineOf(chapter.slides),
    })),
    quiz: {
      questions: story.quiz.questions,
      scoring: story.quiz.scoring ?? 'accuracy',
      seconds: story.quiz.seconds ?? USUAL_SECONDS,
      secret: story.quiz.secret ?? false,
    },
    kiosk: {
      start: story.kiosk.start,
      idle: story.kiosk.idle,
      ...(story.kiosk.screen && { screen: story.kiosk.screen }),
      attract: story.kiosk.attract.map((item) => attractItem(resolver, item)),
    },
    ...(story.theme?.ornament && { ornament: story.theme.ornament }),
  };
}

/** What the loop plays, and what it asks. */
function attractItem(resolver: Resolver, item: Story['kiosk']['attract'][number]): PublishedAttractItem {
  const { chapter, slide } = slideAt(resolver.story, item.slide);
  return {
    chapter: chapter.id,
    slide: publishSlide(resolver, slide),
    seconds: item.seconds,
    question: resolver.text(item.question),
    invite: resolver.plain(item.invite),
    ...(item.guess && {
      guess: {
        step: item.guess.step,
        key: resolver.fact(item.guess.key) as never,
        of: resolver.fact(item.guess.of) as never,
        after: resolver.text(item.guess.after),
      },
    }),
  };
}

/** The slides of a chapter as their lengths, and which of them the guided run shows. */
function outlineOf(slides: readonly StorySlide[]): PublishedStart['chapters'][number]['slides'] {
  const all = slides.map(({ id, priority = USUAL_PRIORITY, steps }) => ({
    id,
    priority,
    seconds: steps.map(({ seconds }) => seconds),
  }));
  const guided = new Set(guidedRun(all));
  return all.map(({ id, seconds, priority }) => ({
    id,
    seconds,
    guided: guided.has(id),
    ...(priority !== USUAL_PRIORITY && { priority }),
  }));
}
