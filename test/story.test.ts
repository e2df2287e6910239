import { describe } from 'vitest';
import { realStory } from './fixtures/real-story.ts';
import { lawSuite } from './fixtures/scene-suite.ts';

/** Every slide of the real story keeps the laws of slides. That its texts can be read, `npm run check` looks at. */
const { published, kinds } = await realStory();

for (const { start, chapters } of published)
  describe(`the story in "${start.edition}"`, () => {
    for (const chapter of chapters)
      for (const slide of chapter.slides)
        lawSuite(`${chapter.id}/${slide.id}`, () => ({ kind: kinds.get(slide.scene)!, slide, start }));
  });
