import { expect, it } from 'vitest';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import type { Story } from '../content/index.ts';
import { countsOf } from './counts.ts';

it('counts what a story holds, with the right plurals', () => {
  expect(countsOf(JSON.parse(tinyStory()) as Story)).toBe(
    '1 chapter, 1 slide, 1 step, 1 fact, 1 question, 1 language (en)',
  );
});
