import { expect, it } from 'vitest';
import { writeFaults } from './faults.ts';

it('writes faults in columns, and a long path on a line of its own', () => {
  const long = `chapters[0].${'slides[0].'.repeat(6)}title`;
  expect(
    writeFaults('story.json', [
      { path: 'title.en', reason: 'it is empty', remedy: 'Write it.' },
      { path: long, reason: 'it is long', remedy: 'Shorten it.' },
    ]),
  ).toBe(
    [
      'story.json: 2 faults',
      `  ${'title.en'.padEnd(50)}it is empty`,
      `${' '.repeat(52)}Write it.`,
      `  ${long}`,
      `${' '.repeat(52)}it is long`,
      `${' '.repeat(52)}Shorten it.`,
    ].join('\n'),
  );
});
