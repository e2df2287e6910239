import { readFileSync } from 'node:fs';
import { describe } from 'vitest';
import type { SceneKind } from '../src/scene/index.ts';
import { loadScene } from '../src/registry.ts';
import { editions } from './fixtures/sample-story.ts';
import { slideSuite } from './fixtures/scene-suite.ts';

/** Every slide of the real story, in every language, keeps what slides must keep. */
const story = JSON.parse(readFileSync(new URL('../data/content.json', import.meta.url), 'utf8')) as object;
const published = await editions(story);
const kinds = new Map<string, SceneKind>();
for (const { chapters } of published)
  for (const { scene } of chapters.flatMap(({ slides }) => slides))
    if (!kinds.has(scene)) kinds.set(scene, await loadScene(scene));

for (const { start, chapters } of published)
  describe(`the story in "${start.language}"`, () => {
    for (const chapter of chapters)
      for (const slide of chapter.slides)
        slideSuite(`${chapter.id}/${slide.id}`, () => ({ kind: kinds.get(slide.scene)!, slide, start }));
  });
