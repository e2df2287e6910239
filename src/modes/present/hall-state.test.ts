import { describe, expect, it } from 'vitest';
import { GRACE, hallState } from './hall-state.ts';
import type { HallSeen } from './podium.ts';
import { newTalk } from './talk.ts';

const talk = newTalk([{ id: 'rice', slides: [{ id: 'field', steps: 3 }] }]);
const seen: HallSeen = { position: 'rice/field/0', edition: 'vi', question: '', width: 1920, height: 1080, full: true };
const asked = { question: 'q', hands: [0, 0], shown: false };
const long = GRACE + 1;

describe('what the speaker is told of the hall', () => {
  it('is shut until its window is heard of', () => {
    expect(hallState(null, talk, 0)).toBe('shut');
  });

  it('is abreast at the same step, in its language, with the same question', () => {
    expect(hallState(seen, talk, long)).toBe('same');
    expect(hallState(seen, { ...talk, hall: 'vi' }, long)).toBe('same');
    expect(hallState({ ...seen, question: 'q' }, { ...talk, asked }, long)).toBe('same');
  });

  it('is late at another step, in another language, without the question, while nothing is shown; after a moment', () => {
    for (const [hall, now] of [
      [{ ...seen, position: 'rice/field/1' }, talk],
      [{ ...seen, position: '' }, talk],
      [seen, { ...talk, hall: 'en' }],
      [seen, { ...talk, asked }],
    ] as const) {
      expect(hallState(hall, now, GRACE)).toBe('same');
      expect(hallState(hall, now, long)).toBe('late');
    }
  });

  it('is dark where the speaker made it dark', () => {
    expect(hallState(seen, { ...talk, black: true }, long)).toBe('dark');
  });
});
