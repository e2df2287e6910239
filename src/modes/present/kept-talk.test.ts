import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlines, plainly, stories } from '../../../test/fixtures/deeds.ts';
import { storage } from '../../../test/fixtures/device.ts';
import { allPositions, type Outline } from '../../content/index.ts';
import { keptHall, keptOf, keptTalk, readTalk } from './kept-talk.ts';
import { after, newTalk, type Talk } from './talk.ts';

const HOUR = 3_600_000;
const NOW = 1.8e12;
const OUTLINE: Outline = [{ id: 'one', slides: [{ id: 'first', steps: 3 }] }];

const keep = (value: unknown, { story = 'ours', at = NOW } = {}) =>
  keptTalk.save({ story, at, dated: { turn: 7, by: 'x', value } });

describe('a kept talk', () => {
  it('is whole when it is read again', () => {
    storage();
    fc.assert(
      fc.property(stories, ({ outline, done }) => {
        const talk = done.reduce((so, deed) => after(so, deed, outline), newTalk(outline));
        keep(talk);
        const kept = keptOf('ours', outline, NOW)!;
        expect({ ...kept, value: plainly(kept.value) }).toEqual({ turn: 7, by: 'x', value: plainly(talk) });
        expect(keptHall()).toBe(talk.hall);
      }),
    );
  });

  it('is none of another story, none after half a day, and none where nothing is kept', () => {
    const device = storage();
    expect(keptOf('ours', OUTLINE, NOW)).toBeNull();
    keep(newTalk(OUTLINE));
    expect(keptOf('other', OUTLINE, NOW)).toBeNull();
    expect(keptOf('ours', OUTLINE, NOW + 12 * HOUR)).not.toBeNull();
    expect(keptOf('ours', OUTLINE, NOW + 12 * HOUR + 1)).toBeNull();
    device.full = true;
    expect(keep(newTalk(OUTLINE), { story: 'other' })).toBe(false);
    expect(keptOf('ours', OUTLINE, NOW)).not.toBeNull();
    device.items.clear();
    expect([keptOf('ours', OUTLINE, NOW), keptHall()]).toEqual([null, '']);
  });

  it('is none where its slide is no more, and at the last step where the slide has fewer', () => {
    storage();
    const at = (slide: string, step: number): Talk => ({
      ...newTalk(OUTLINE),
      position: { chapter: 'one', slide, step },
    });
    keep(at('gone', 0));
    expect(keptOf('ours', OUTLINE, NOW)).toBeNull();
    keep(at('first', 9));
    expect(keptOf('ours', OUTLINE, NOW)?.value.position).toEqual({ chapter: 'one', slide: 'first', step: 2 });
  });

  it('is a talk or none, whatever was stored or heard', () => {
    const device = storage();
    fc.assert(
      fc.property(outlines, fc.anything(), fc.object(), fc.string(), (outline, anything, object, text) => {
        const position = allPositions(outline).at(-1)!;
        expect(readTalk(anything, outline)).toBeNull();
        const talk = readTalk({ ...object, position }, outline);
        expect(allPositions(outline)).toContainEqual(talk?.position);
        device.items.set('forum-present/talk', text);
        expect(keptOf('ours', outline, NOW)).toBeNull();
      }),
    );
  });

  it('reads of each field what it can be, and else what it is at the beginning', () => {
    const talks = fc.record(
      {
        hall: fc.anything(),
        black: fc.anything(),
        look: fc.anything(),
        inputs: fc.anything(),
        motion: fc.oneof(fc.anything(), fc.record({ run: fc.anything(), at: fc.anything() })),
        plan: fc.oneof(fc.anything(), fc.record({ minutes: fc.anything(), without: fc.array(fc.anything()) })),
        clock: fc.oneof(fc.anything(), fc.record({ used: fc.anything(), since: fc.anything() })),
        asked: fc.oneof(
          fc.anything(),
          fc.record({
            question: fc.string(),
            hands: fc.array(fc.oneof(fc.integer(), fc.anything())),
            shown: fc.anything(),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(talks, fc.oneof(fc.integer(), fc.double()), (said, step) => {
        const talk = readTalk({ ...said, position: { chapter: 'one', slide: 'first', step } }, OUTLINE);
        expect(talk !== null).toBe(Number.isFinite(step));
        if (!talk) return;
        expect(allPositions(OUTLINE)).toContainEqual(talk.position);
        expect(talk.clock.used).toBeGreaterThanOrEqual(0);
        for (const count of talk.asked?.hands ?? []) expect(count).toBeGreaterThanOrEqual(0);
        expect(talk.motion.at ?? 0).toBeGreaterThanOrEqual(0);
        expect(talk.motion.at ?? 1).toBeLessThanOrEqual(1);
        expect(talk.plan.without.every((id) => typeof id === 'string')).toBe(true);
      }),
    );
  });
});
