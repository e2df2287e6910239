import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../../../../test/fixtures/quiz.ts';
import { SKETCHES, sampleSketch } from '../../../../test/fixtures/sketch.ts';
import {
  describeDrawing,
  locate,
  overlap,
  textBox,
  tween,
  type Drawing,
  type Frame,
  type StageName,
} from '../../../scene/index.ts';
import { fieldOf, setAt, stroke } from './knots.ts';
import { ASKING, REVEALED, sketchScene } from './scene.ts';
import { atOf, type SketchAnswer, type SketchAsk } from './schema.ts';

type Language = 'vi' | 'en';
/** Stage, height and, where it is not the whole width, width: what the quiz gives a question, alone or beside another. */
const rooms: readonly (readonly [StageName, number, number?])[] = [
  ['landscape', 376],
  ['portrait', 700],
  ['narrow', 470],
  ['landscape', 332],
  ['portrait', 430],
  ['narrow', 340],
  ['landscape', 430, 840],
  ['portrait', 420, 952],
];
function frameOf([stage, height, width]: (typeof rooms)[number], language: Language): Frame {
  const frame = sampleFrame(stage, language, height);
  return width ? { ...frame, width, box: { ...frame.box, width } } : frame;
}

const draw = (name: string, frame: Frame, step: number, line: SketchAnswer): Drawing => {
  const { ask, key } = sampleSketch(name, frame.language as Language);
  return sketchScene({ ...ask, truth: step === REVEALED ? key.truth : null }, step, frame, { line });
};
const share = fc.double({ min: 0, max: 1, noNaN: true });
/** A line through every station, by shares of the axis. */
const lineOf = (ask: SketchAsk, shares: readonly number[]): SketchAnswer => {
  const { axis } = ask;
  const value = (i: number) => axis.from + (axis.to - axis.from) * shares[i % shares.length]!;
  return ask.stations.reduce<SketchAnswer>((line, { at }, i) => setAt(fieldOf(ask), line, at, value(i)), []);
};

const name = fc.constantFrom(...SKETCHES);
const language = fc.constantFrom<Language>('vi', 'en');
const room = fc.constantFrom(...rooms);
const shares = fc.array(share, { minLength: 1, maxLength: 5 });

const keys = ({ marks }: Drawing) => marks.map(({ key }) => key.split(' ')[0]);
const texts = ({ marks, scales }: Drawing) =>
  marks.flatMap((mark) =>
    mark.shape === 'text' ? [{ said: mark.lines.join(' '), size: mark.size, box: textBox(mark, scales) }] : [],
  );

describe('sketchScene(data, step, frame, { line })', () => {
  it.each(SKETCHES)('draws %s', (name) => {
    for (const room of rooms.slice(0, 3))
      for (const language of ['vi', 'en'] as const) {
        const line = lineOf(sampleSketch(name, language).ask, [0.7, 0.4, 0.6]);
        const frame = frameOf(room, language);
        expect(describeDrawing(draw(name, frame, ASKING, []))).toMatchSnapshot(`${room[0]} ${language} asking`);
        expect(describeDrawing(draw(name, frame, REVEALED, line))).toMatchSnapshot(`${room[0]} ${language} revealed`);
      }
  });

  it('invites without a direction before the first touch: as steep up as down, and no line', () => {
    fc.assert(
      fc.property(name, language, room, (name, language, room) => {
        const drawing = draw(name, frameOf(room, language), ASKING, []);
        expect(keys(drawing)).toContain('invite-0');
        expect(keys(drawing)).not.toContain('drawn');
        const rises = drawing.marks.flatMap((mark) =>
          mark.shape === 'line' && mark.key.startsWith('invite')
            ? [locate(mark.y2, drawing.scales) - locate(mark.y1, drawing.scales)]
            : [],
        );
        expect(rises.reduce((sum, rise) => sum + rise, 0)).toBeCloseTo(0);
      }),
    );
  });
  it('says nothing of the truth before it is revealed', () => {
    fc.assert(
      fc.property(name, room, shares, (name, room, shares) => {
        const frame = frameOf(room, 'en');
        const { ask, key } = sampleSketch(name, 'en');
        const line = lineOf(ask, shares);
        const told = sketchScene({ ...ask, truth: key.truth }, ASKING, frame, { line });
        expect(told).toEqual(sketchScene({ ...ask, truth: null }, ASKING, frame, { line }));
        expect(keys(told).filter((key) => /truth|gap/.test(key!))).toEqual([]);
      }),
    );
  });
  it('shows the line and the truth at once, each truth as its fact, and how far off it is', () => {
    fc.assert(
      fc.property(name, language, room, shares, (name, language, room, shares) => {
        const { ask, key } = sampleSketch(name, language);
        const line = lineOf(ask, shares);
        const drawing = draw(name, frameOf(room, language), REVEALED, line);
        expect(keys(drawing)).toContain('drawn');
        key.truth.forEach((fact, i) => {
          expect(drawing.marks).toContainEqual(expect.objectContaining({ key: `truth-${i}`, fact: fact.id }));
          const drawn = line.find(([at]) => at === atOf(fact))![1];
          expect(keys(drawing).includes(`gap-${i}`)).toBe(drawn !== fact.value);
        });
      }),
    );
  });
  it('states every truth in words wherever there is room, the last one always', () => {
    fc.assert(
      fc.property(name, language, room, shares, (name, language, room, shares) => {
        const { ask, key } = sampleSketch(name, language);
        const drawing = draw(name, frameOf(room, language), REVEALED, lineOf(ask, shares));
        const labels = drawing.marks.filter(({ shape, key }) => shape === 'text' && key.startsWith('truth-'));
        const facts = labels.map(({ fact }) => fact);
        expect(facts).toContain(key.truth.at(-1)!.id);
        expect(facts).toHaveLength(key.truth.length);
      }),
      // Here the first to choose leave no place for the last.
      { examples: [['months', 'vi', rooms[5]!, [0.3125, 0]]] },
    );
  });
  it('shows only the truth where a question was skipped', () => {
    const drawing = draw('firms', frameOf(rooms[0]!, 'en'), REVEALED, []);
    expect(keys(drawing)).toContain('truth-0');
    expect(keys(drawing).filter((key) => /drawn|gap|invite/.test(key!))).toEqual([]);
  });
  it('never draws what lies between known points as a line: guides are dotted', () => {
    fc.assert(
      fc.property(name, room, shares, (name, room, shares) => {
        const { ask } = sampleSketch(name, 'en');
        const drawing = draw(name, frameOf(room, 'en'), REVEALED, lineOf(ask, shares));
        for (const mark of drawing.marks)
          if (mark.shape === 'path' && mark.key !== 'drawn') expect(mark.dash?.[0]).toBeLessThan(mark.dash?.[1] ?? 0);
      }),
    );
  });
  it('keeps words apart, on the stage and large enough, asking, drawing and revealed, also on the way', () => {
    fc.assert(
      fc.property(name, language, room, shares, fc.boolean(), share, (name, language, room, shares, by, t) => {
        const frame = frameOf(room, language);
        const { ask } = sampleSketch(name, language);
        const field = fieldOf(ask);
        const whole = lineOf(ask, shares);
        const [from, to] = [field.start[0], field.stations.at(-1)!];
        const { axis } = ask;
        const half = stroke(
          field,
          [],
          [
            [from, axis.from + (axis.to - axis.from) * shares[0]!],
            [from + (to - from) * t, axis.from + (axis.to - axis.from) * (shares[1] ?? t)],
          ],
        );
        const line = by ? whole : [];
        const [asking, revealed] = [draw(name, frame, ASKING, line), draw(name, frame, REVEALED, line)];
        const way = tween(asking, revealed);
        const moments = [asking, way.at(t), way.at(0.25), way.at(0.5), way.at(0.75), revealed];
        for (const drawing of [draw(name, frame, ASKING, half), ...moments]) {
          const found = texts(drawing);
          for (const { said, size, box } of found) {
            const inside =
              box.x >= -1 &&
              box.x + box.width <= frame.width + 1 &&
              box.y >= -1 &&
              box.y + box.height <= frame.height + 1;
            expect(inside, `${said} in ${JSON.stringify(box)} of ${frame.width} x ${frame.height}`).toBe(true);
            expect(size).toBeGreaterThanOrEqual(frame.stage.type.small);
          }
          found.forEach((a, i) =>
            found.slice(0, i).forEach((b) => expect(overlap(a.box, b.box), `${a.said} over ${b.said}`).toBe(false)),
          );
        }
      }),
    );
  }, 30_000);
});
