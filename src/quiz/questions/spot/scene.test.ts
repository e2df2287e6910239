import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfFrames, sampleFrame, wholeFrames } from '../../../../test/fixtures/quiz.ts';
import { sampleSpot, spotSamples } from '../../../../test/fixtures/spot.ts';
import { describeDrawing, identity, textBox, textFaults, tween, type Frame } from '../../../scene/index.ts';
import { layout, markAt } from './layout.ts';
import { ASKING, REVEALED, spotScene } from './scene.ts';

type Language = 'vi' | 'en';
const frames: Readonly<Record<string, (language: Language) => Frame>> = { ...wholeFrames, ...halfFrames };
const cases = spotSamples.flatMap((name) => Object.keys(frames).map((frame) => [name, frame] as const));
const sample = fc.constantFrom(...spotSamples);
const frame = fc.constantFrom(...Object.keys(frames));
const language = fc.constantFrom<Language>('vi', 'en');
const seed = fc.nat(1000);

describe('spotScene(data, step, frame, { answer })', () => {
  it.each(spotSamples)('draws %s', (name) => {
    for (const stage of ['landscape', 'portrait', 'narrow'] as const)
      for (const step of [ASKING, REVEALED]) {
        const data = sampleSpot(name, 'vi');
        const drawing = spotScene(data, step, sampleFrame(stage, 'vi', 376), { answer: 'm2' });
        expect(describeDrawing(drawing)).toMatchSnapshot(`${stage} ${step}`);
      }
  });

  it('shows nothing of the key while it asks: no names, values or facts, and all marks alike', () => {
    fc.assert(
      fc.property(sample, frame, language, (name, frame, language) => {
        const data = sampleSpot(name, language);
        const asking = spotScene(data, ASKING, frames[frame]!(language), { answer: null });
        expect(asking).toEqual(spotScene({ ...data, key: null }, ASKING, frames[frame]!(language), { answer: null }));
        expect(asking.marks.filter(({ fact }) => fact !== undefined)).toEqual([]);
        const looks = asking.marks
          .filter(({ key }) => key.startsWith('mark-'))
          .map(({ fill, stroke }) => [fill, stroke]);
        expect(new Set(looks.map(String)).size).toBe(1);
      }),
    );
  });

  it('shows what was chosen and what is right at once, with the facts of all marks', () => {
    for (const name of spotSamples) {
      const data = sampleSpot(name, 'vi');
      const wrong = data.marks.find(({ id }) => id !== data.key.mark)!.id;
      const { marks } = spotScene(data, REVEALED, sampleFrame('landscape', 'vi'), { answer: wrong });
      expect(marks.map(({ key }) => key)).toEqual(expect.arrayContaining(['chosen', 'check']));
      const facts = data.marks.map(({ id }) => data.key.names[id]!.fact);
      for (const prefix of ['mark', 'name', 'value'])
        expect(marks.filter(({ key }) => key.startsWith(`${prefix}-`)).map(({ fact }) => fact)).toEqual(facts);
      const said = (id: string) => {
        const mark = marks.find(({ key }) => key === `value-${id}`);
        return mark?.shape === 'text' ? mark.lines.join(' ') : '';
      };
      expect(said(wrong)).toContain('Bạn chọn');
      expect(said(data.key.mark)).not.toContain('Bạn chọn');
    }
  });

  it('names every mark once', () => {
    for (const [name, frame] of cases) {
      const ids = spotScene(sampleSpot(name, 'vi'), REVEALED, frames[frame]!('vi'), { answer: 'm1' }).marks.map(
        identity,
      );
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it.each(Object.keys(frames))('keeps its words apart and inside (%s), asking, revealed and on the way', (frame) => {
    for (const name of spotSamples)
      for (const language of ['vi', 'en'] as const)
        for (const answer of [null, 'm1', 'm3'])
          for (const seed of [1, 2]) {
            const data = sampleSpot(name, language, seed);
            const room = frames[frame]!(language);
            const [asking, revealed] = [ASKING, REVEALED].map((step) => spotScene(data, step, room, { answer }));
            const way = tween(asking!, revealed!);
            for (const [at, drawing] of Object.entries({
              asking: asking!,
              ...Object.fromEntries([0.25, 0.5, 0.75].map((t) => [t, way.at(t)])),
              revealed: revealed!,
            })) {
              const told = `${name} ${language} ${answer} at ${at}`;
              expect(textFaults(drawing, room), told).toEqual([]);
              for (const mark of drawing.marks) {
                if (mark.shape !== 'text') continue;
                expect(mark.size, told).toBeGreaterThanOrEqual(room.stage.type.small);
                const { y, height } = textBox(mark, drawing.scales);
                expect(y >= -1 && y + height <= room.height + 1, `${told}: ${mark.lines.join(' ')} leaves`).toBe(true);
              }
            }
          }
  });

  it('leaves the chart room beside the names', () => {
    for (const [name, frame] of cases) {
      const room = frames[frame]!('vi');
      const { ground, cards, places } = layout(sampleSpot(name, 'vi'), 'm1', room);
      const top = Math.min(...places.map(({ body, badge }) => Math.min(body.y, badge.y - 24)));
      expect(ground.height, `${name} ${frame}`).toBeGreaterThan(16);
      expect(top >= 0 && cards!.top + cards!.set.height <= room.height + 1, `${name} ${frame}`).toBe(true);
    }
  });
});

describe('markAt(layout, form, point)', () => {
  it('means the intended mark within 24 px of the middle of its button, which is a finger wide and all its own', () => {
    fc.assert(
      fc.property(sample, frame, seed, fc.double({ min: 0, max: 7, noNaN: true }), (name, frame, seed, angle) => {
        const data = { ...sampleSpot(name, 'vi', seed), key: null };
        const room = frames[frame]!('vi');
        const parts = layout(data, null, room);
        for (const { id, target } of parts.places) {
          expect(target.width).toBeGreaterThanOrEqual(88);
          expect(target.height).toBeGreaterThanOrEqual(88);
          expect(target.x >= 0 && target.x + target.width <= room.width).toBe(true);
          expect(target.y >= 0 && target.y + target.height <= room.height).toBe(true);
          const middle = { x: target.x + target.width / 2, y: target.y + target.height / 2 };
          const jitter = { x: middle.x + 24 * Math.cos(angle), y: middle.y + 24 * Math.sin(angle) };
          expect([markAt(parts, data.form, middle), markAt(parts, data.form, jitter)]).toEqual([id, id]);
          for (const other of parts.places) {
            if (other.id === id) continue;
            const apart = target.x + target.width <= other.target.x || other.target.x + other.target.width <= target.x;
            expect(apart, `${id} over ${other.id}`).toBe(true);
          }
        }
      }),
    );
  });
  it('means a bar, a part or a dot when that itself is touched, and the nearest one beside it', () => {
    fc.assert(
      fc.property(sample, frame, seed, (name, frame, seed) => {
        const data = { ...sampleSpot(name, 'vi', seed), key: null };
        const parts = layout(data, null, frames[frame]!('vi'));
        for (const { id, body } of parts.places) {
          const { x, y, width, height } = body;
          expect(markAt(parts, data.form, { x: x + width / 2, y: y + height / 2 })).toBe(id);
        }
        expect(data.marks.map(({ id }) => id)).toContain(markAt(parts, data.form, { x: -500, y: 9999 }));
      }),
    );
  });
});
