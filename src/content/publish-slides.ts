import * as v from 'valibot';
import type { PublishedChapter, PublishedSlide, RichText } from './published.ts';
import type { Resolver } from './resolver.ts';
import type { Story, StorySlide } from './schema.ts';
import type { AnySchema } from './walk.ts';

/** What a screen loads to show a chapter. */
export function publishChapter(resolver: Resolver, { id, title, slides }: Story['chapters'][number]): PublishedChapter {
  return { id, title: resolver.plain(title), slides: slides.map((slide) => publishSlide(resolver, slide)) };
}

/** A slide with its facts and texts; also names the facts that it shows, and the sources that they rest on. */
export function publishSlide(resolver: Resolver, slide: StorySlide): PublishedSlide {
  const kind = resolver.kit.scenes[slide.scene]!;
  const named = new Set<string>();
  const note = (text: RichText) => {
    if (typeof text !== 'string') for (const run of text) if (typeof run !== 'string') named.add(run.fact);
    return text;
  };
  const fill = (schema: AnySchema, value: unknown) => resolver.fill(schema, value, (id) => named.add(id));
  const published = {
    id: slide.id,
    scene: slide.scene,
    title: note(resolver.text(slide.title)),
    takeaway: note(resolver.text(slide.takeaway)),
    ...(slide.priority && { priority: slide.priority }),
    data: {
      ...(fill(kind.data, v.parse(kind.data, slide.data)) as object),
      steps: slide.steps.map((step) => fill(kind.view, v.parse(kind.view, step.view))),
    },
    steps: slide.steps.map((step) => ({ caption: note(resolver.text(step.caption)), seconds: step.seconds })),
  };
  const facts = [...named];
  return { ...published, facts, sources: [...new Set(facts.flatMap((id) => resolver.facts.get(id)?.sources ?? []))] };
}
