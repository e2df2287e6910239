import { describe } from 'vitest';
import { realStory } from './fixtures/real-story.ts';
import { slideSuite } from './fixtures/scene-suite.ts';

/** Every slide of the real story, in every language, keeps what slides must keep. */
const { published, kinds } = await realStory();

for (const { start, chapters } of published)
  describe(`the story in "${start.edition}"`, () => {
    for (const chapter of chapters)
      for (const slide of chapter.slides)
        slideSuite(`${chapter.id}/${slide.id}`, () => ({ kind: kinds.get(slide.scene)!, slide, start }));
  });
