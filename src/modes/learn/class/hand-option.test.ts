import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { PublishedQuestion, Story } from '../../../content/index.ts';
import { publishStory } from '../../../content/publishing.ts';
import { loadKit } from '../../../registry.ts';
import { askOf, byHands } from './asks.ts';
import { inOrder, optionsOf, type Asked } from './hand-option.ts';

const story = JSON.parse(readFileSync(new URL('../../../../data/content.json', import.meta.url), 'utf8')) as Story;
const { manifest, files } = publishStory(story, await loadKit());
const questions = (language: string) =>
  (JSON.parse(files.get(manifest.files['questions']![language]!)!) as PublishedQuestion[]).filter(byHands);
const idsOf = (ask: Asked) => optionsOf(ask).map(({ id }) => id);

describe('inOrder(ask, ids)', () => {
  it('leaves every option its letter when the words change, of every question that hands can answer', () => {
    const first = questions('vi').map((question) => askOf(question, 'vi') as Asked);
    const then = questions('en').map((question) => askOf(question, 'en') as Asked);
    let moved = 0;
    first.forEach((ask, i) => {
      const ids = idsOf(ask);
      if (idsOf(then[i]!).join() !== ids.join()) moved++;
      const kept = inOrder(then[i]!, ids);
      expect(idsOf(kept)).toEqual(ids);
      expect(new Set(optionsOf(kept))).toEqual(new Set(optionsOf(then[i]!)));
    });
    // Else there would be nothing to keep.
    expect(moved).toBeGreaterThan(3);
  });
});
