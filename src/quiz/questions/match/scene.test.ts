import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figures, resolutions, type MatchSample } from '../../../../test/fixtures/match.ts';
import { sampleFrame, type SampleLanguage } from '../../../../test/fixtures/quiz.ts';
import {
  describeDrawing,
  identity,
  overlap,
  textBox,
  tween,
  type Box,
  type Drawing,
  type Frame,
  type StageName,
} from '../../../scene/index.ts';
import { board } from './board.ts';
import { join } from './join.ts';
import { cardNear, touchBox } from './reach.ts';
import { ASKING, REVEALED, heightOf, matchScene, placeCards } from './scene.ts';
import type { MatchAnswer } from './schema.ts';

/** Stage, height, and width where it is not the whole one. */
type Place = readonly [StageName, number, number?];
const places: readonly Place[] = [
  ['landscape', 376],
  ['landscape', 332],
  ['portrait', 700],
  ['portrait', 430],
  ['narrow', 470],
  ['narrow', 340],
  ['landscape', 430, 840],
  ['portrait', 420, 952],
];
function frameAt([stage, height, width]: Place, language: SampleLanguage = 'vi'): Frame {
  const frame = sampleFrame(stage, language, height);
  return width ? { ...frame, width, box: { ...frame.box, width } } : frame;
}

const samples = { resolutions, figures };
const place = fc.constantFrom(...places);
const language = fc.constantFrom<SampleLanguage>('vi', 'en');

const VIETNAMESE =
  'khoa học công nghệ đổi mới sáng tạo chuyển đổi số doanh nghiệp trường phát triển nền tảng động lực không gian Nghị quyết';
/** Vietnamese words up to so many characters. */
const said = (most: number) =>
  fc
    .array(fc.constantFrom(...VIETNAMESE.split(' ')), { minLength: 1, maxLength: 20 })
    .map((words) => words.reduce((text, word) => (`${text} ${word}`.length <= most ? `${text} ${word}` : text)));
const question = (mostLeft: number, mostRight: number, rights = 6): fc.Arbitrary<MatchSample> =>
  fc
    .tuple(
      fc.array(said(mostLeft), { minLength: 3, maxLength: Math.min(4, rights) }),
      fc.array(said(mostRight), { minLength: rights, maxLength: rights }),
      fc.nat(2),
    )
    .map(([lefts, texts, extra]) => {
      const count = Math.min(rights, lefts.length + extra);
      const cards = (side: readonly string[], letter: string) =>
        side.map((text, i) => ({ id: `${letter}${i + 1}`, text }));
      const pairs = Object.fromEntries(lefts.map((_, i) => [`l${i + 1}`, `r${((i + 1) % count) + 1}`]));
      return {
        ask: { lefts: cards(lefts, 'l'), rights: cards(texts.slice(0, count), 'r') },
        key: { pairs, facts: {}, stated: [] },
      };
    });
const moves = fc.array(fc.tuple(fc.nat(3), fc.nat(5)));
const answered = ({ ask: { lefts, rights } }: MatchSample, made: readonly (readonly [number, number])[]): MatchAnswer =>
  made.reduce<MatchAnswer>(
    (answer, [l, r]) => join(answer, lefts[l % lefts.length]!.id, rights[r % rights.length]!.id),
    {},
  );

const draw = ({ ask, key }: MatchSample, step: number, frame: Frame, answer: MatchAnswer) =>
  matchScene({ ...ask, key }, step, frame, { answer, held: null, drag: null });
const visible = ({ marks }: Drawing) => marks.filter(({ opacity = 1 }) => opacity > 0.05);
const texts = (drawing: Drawing) =>
  visible(drawing).flatMap((mark) =>
    mark.shape === 'text' ? [{ name: mark.lines.join(' '), box: textBox(mark, {}) }] : [],
  );
const cards = (drawing: Drawing): { name: string; box: Box }[] =>
  drawing.marks.flatMap((mark) => {
    if (mark.shape !== 'rect') return [];
    const [x1, y1, x2, y2] = [mark.x1, mark.y1, mark.x2, mark.y2] as number[];
    return [{ name: mark.key, box: { x: x1!, y: y1!, width: x2! - x1!, height: y2! - y1! } }];
  });
const badges = (drawing: Drawing): { name: string; box: Box }[] =>
  drawing.marks.flatMap((mark) => {
    if (mark.shape !== 'circle' || !/check|cross/.test(mark.key)) return [];
    const { x, y, r } = mark as { x: number; y: number; r: number };
    return [{ name: mark.key, box: { x: x - r, y: y - r, width: 2 * r, height: 2 * r } }];
  });
/** Between the edges of two discs. */
const gap = (a: Box, b: Box) => {
  const [dx, dy] = [a.x + a.width / 2 - b.x - b.width / 2, a.y + a.height / 2 - b.y - b.height / 2];
  return Math.hypot(dx, dy) - (a.width + b.width) / 2;
};
const collisions = (boxes: readonly { name: string; box: Box }[]) =>
  boxes.flatMap((a, i) =>
    boxes.slice(0, i).flatMap((b) => (overlap(a.box, b.box) ? [`${a.name} over ${b.name}`] : [])),
  );
const leaving = (boxes: readonly { name: string; box: Box }[], width: number, height: number) =>
  boxes.flatMap(({ name, box }) =>
    box.x < -1 || box.y < -1 || box.x + box.width > width + 1 || box.y + box.height > height + 1 ? [name] : [],
  );

describe('matchScene(data, step, frame, { answer, held, drag })', () => {
  it.each(Object.keys(samples) as (keyof typeof samples)[])('draws %s', (name) => {
    for (const language of ['vi', 'en'] as const)
      for (const at of [places[0]!, places[2]!, places[4]!])
        for (const step of [ASKING, REVEALED]) {
          const drawing = draw(samples[name](language), step, frameAt(at, language), { l1: 'r2', l2: 'r1', l3: 'r3' });
          expect(describeDrawing(drawing)).toMatchSnapshot(`${name} ${language} ${at[0]} ${step}`);
        }
  });

  it('names every mark once, and is the same for the same data', () => {
    fc.assert(
      fc.property(question(60, 60), place, moves, fc.constantFrom(ASKING, REVEALED), (sample, at, made, step) => {
        const answer = answered(sample, made);
        const drawing = draw(sample, step, frameAt(at), answer);
        const ids = drawing.marks.map(identity);
        expect(new Set(ids).size).toBe(ids.length);
        expect(draw(sample, step, frameAt(at), answer)).toEqual(drawing);
      }),
    );
  });
  it('says nothing of the truth before it is revealed', () => {
    fc.assert(
      fc.property(question(30, 30), place, moves, (sample, at, made) => {
        const answer = answered(sample, made);
        const untold = matchScene({ ...sample.ask, key: null }, ASKING, frameAt(at), {
          answer,
          held: null,
          drag: null,
        });
        expect(draw(sample, ASKING, frameAt(at), answer)).toEqual(untold);
      }),
    );
  });
  it('keeps words on their cards, apart and in the picture, however long: asking, revealed, and on the way', () => {
    fc.assert(
      fc.property(question(60, 60), place, moves, (sample, at, made) => {
        const frame = frameAt(at);
        const height = heightOf(sample.ask, frame);
        const answer = answered(sample, made);
        const [asking, revealed] = [ASKING, REVEALED].map((step) => draw(sample, step, frame, answer));
        const way = tween(asking!, revealed!);
        for (const drawing of [asking!, ...[0.1, 0.25, 0.4, 0.5, 0.6, 0.75, 0.9].map((t) => way.at(t)), revealed!]) {
          expect(collisions(texts(drawing))).toEqual([]);
          expect(leaving([...texts(drawing), ...cards(drawing)], frame.width, height)).toEqual([]);
        }
        for (const drawing of [asking!, revealed!]) {
          expect(collisions(cards(drawing))).toEqual([]);
          const whole = cards(drawing).map(({ box }) => box);
          for (const { name, box } of texts(drawing))
            expect(
              whole.some((card) => card.x <= box.x && card.x + card.width >= box.x + box.width && card.y <= box.y),
              name,
            ).toBe(true);
        }
      }),
    );
  });
  it('draws verdicts beside cards and beside one another', () => {
    fc.assert(
      fc.property(question(60, 60), place, moves, (sample, at, made) => {
        const drawing = draw(sample, REVEALED, frameAt(at), answered(sample, made));
        const all = badges(drawing);
        for (const { name, box } of all)
          expect(
            cards(drawing).filter((card) => overlap(card.box, box)),
            name,
          ).toEqual([]);
        all.forEach((a, i) =>
          all.slice(0, i).forEach((b) => expect(gap(a.box, b.box), `${a.name}, ${b.name}`).toBeGreaterThanOrEqual(0)),
        );
      }),
    );
  });
  it.each(places.map((at) => [...at, at] as const))(
    'has room for long Vietnamese words on the %s stage, %d high',
    (...args) => {
      const at = args.at(-1) as Place;
      fc.assert(
        fc.property(question(at[1] === 340 ? 18 : 24, at[1] === 340 ? 26 : 32, 3), (sample) => {
          expect(heightOf(sample.ask, frameAt(at))).toBe(at[1]);
        }),
      );
      for (const sample of Object.values(samples))
        for (const language of ['vi', 'en'] as const)
          expect(heightOf(sample(language).ask, frameAt(at, language))).toBe(at[1]);
    },
  );

  const revealed = (answer: MatchAnswer) => draw(figures('en'), REVEALED, frameAt(places[0]!, 'en'), answer);
  it('draws a solid line with a check for every pair, and keeps a wrong line, dashed and with a cross', () => {
    const { marks } = revealed({ l1: 'r1', l2: 'r3', l3: 'r2', l4: 'r5' });
    const mark = (key: string) => marks.find((one) => one.key === key);
    expect(marks.filter(({ key }) => /^check-l\d$/.test(key))).toHaveLength(4);
    expect(marks.filter(({ key }) => /^cross-l\d$/.test(key))).toHaveLength(3);
    expect(mark('line-l1')).toMatchObject({ stroke: 'jade' });
    expect(mark('line-l1')).not.toHaveProperty('dash');
    expect(mark('truth-l1')).toBe(undefined);
    expect(mark('line-l2')).toMatchObject({ stroke: 'muted', dash: [12, 10] });
    expect(mark('truth-l2')).toMatchObject({ stroke: 'jade' });
  });
  it('shows the truth of a skipped question without crosses', () => {
    const keys = revealed({}).marks.map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith('truth-'))).toHaveLength(4);
    expect(keys.filter((key) => /^(cross|line)-/.test(key))).toEqual([]);
  });
  it('shows facts as what they are: a target is hollow and dashed, an estimate dashed', () => {
    const { marks } = revealed({});
    const card = (id: string) => marks.find(({ key }) => key === `card-${id}`);
    expect(card('r1')).toMatchObject({ fact: 'firms-2020', fill: 'panel' });
    expect(card('r1')).not.toHaveProperty('dash');
    expect(card('r2')).toMatchObject({ fact: 'firms-target', fill: 'none', dash: [8, 7] });
    expect(card('r3')).toMatchObject({ fact: 'firms-2024', fill: 'panel', dash: [8, 7] });
  });
  it('ignores an answer to cards that are no longer there', () => {
    expect(() => revealed({ l9: 'r1', l1: 'r9' })).not.toThrow();
  });
});

describe('touchBox and cardNear', () => {
  const boxes = (sample: MatchSample, frame: Frame) => {
    const parts = board(sample.ask, frame);
    return [...placeCards(sample.ask, parts, null)].map(([id, spot]) => ({ id, ...touchBox(spot, parts) }));
  };
  it.each(places.filter((_, i) => i % 2 === 0).map((at) => [...at, at] as const))(
    'gives each card a target for a finger on the %s stage, %d high',
    (...args) => {
      const at = args.at(-1) as Place;
      for (const { width, height } of boxes(resolutions('vi'), frameAt(at)))
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(88);
    },
  );
  it('finds the card of the other side under a finger or near it, and none in between', () => {
    fc.assert(
      fc.property(question(60, 60), place, language, (sample, at, language) => {
        const frame = frameAt(at, language);
        const parts = board(sample.ask, frame);
        const [first] = sample.ask.lefts;
        for (const [id, spot] of placeCards(sample.ask, parts, null)) {
          const { x, y, width, height } = parts.box(spot.side, spot.place);
          const inside = { x: x + width / 2, y: y + height / 2 };
          expect(cardNear(inside, first!.id, sample.ask, frame)).toBe(spot.side === 'right' ? id : null);
        }
      }),
    );
  });
});
