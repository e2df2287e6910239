import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleFrame } from '../../../../test/fixtures/quiz.ts';
import {
  describeDrawing,
  locate,
  overlap,
  textBox,
  tween,
  type Box,
  type Drawing,
  type Frame,
  type StageName,
} from '../../../scene/index.ts';
import { board, nearestPlace, seatBox } from './board.ts';
import { ASKING, REVEALED, orderScene, type OrderData } from './scene.ts';

type Language = 'vi' | 'en';
const vi = (language: Language, words: string, english: string) => (language === 'vi' ? words : english);
const data = (texts: readonly string[], values: readonly string[], kinds: readonly string[] = []): OrderData => ({
  by: 'value',
  first: 'smallest',
  items: texts.map((text, i) => ({ id: `i${i + 1}`, text })),
  key: {
    order: texts.map((_, i) => `i${texts.length - i}`),
    said: Object.fromEntries(
      texts.map((_, i) => [
        `i${i + 1}`,
        { value: values[i]!, fact: `f${i + 1}`, kind: (kinds[i] ?? 'actual') as 'actual' },
      ]),
    ),
  },
});
const samples: Record<string, (language: Language) => OrderData> = {
  revenue: (l) =>
    data(
      [
        vi(l, 'Phần cứng, điện tử', 'Hardware, electronics'),
        vi(l, 'Phần mềm', 'Software'),
        vi(l, 'Nội dung số', 'Content'),
        vi(l, 'Dịch vụ', 'Services'),
      ],
      ['91,5\u00a0tỷ\u00a0USD', '4,3\u00a0tỷ\u00a0USD', '0,8\u00a0tỷ\u00a0USD', '6,2\u00a0tỷ\u00a0USD'],
      ['actual', 'estimate', 'claim', 'target'],
    ),
  three: (l) => ({
    ...data(
      [
        vi(l, 'Nghị quyết 50-NQ/TW', 'Resolution 50'),
        vi(l, 'Chương trình Chuyển đổi số quốc gia', 'National Digital Transformation Programme'),
        vi(l, 'Nghị quyết 57-NQ/TW', 'Resolution 57'),
      ],
      ['20/08/2019', '03/06/2020', '22/12/2024'],
    ),
    by: 'date',
    first: 'earliest',
  }),
  long: (l) =>
    data(
      Array.from({ length: 5 }, (_, i) =>
        vi(
          l,
          `Doanh nghiệp công nghệ số Việt Nam xuất khẩu phần mềm ${i + 2020}`.slice(0, 60),
          `Vietnamese digital technology firms exporting in ${i + 2020} abroad`.slice(0, 60),
        ),
      ),
      Array.from({ length: 5 }, (_, i) => `khoảng\u00a07${i}.000\u00a0doanh\u00a0nghiệp`),
      ['forecast', 'actual', 'target'],
    ),
};
/** A half frame, for two people side by side, is narrower than its stage. */
const frames: readonly [StageName, number, number?][] = [
  ['landscape', 376],
  ['landscape', 332],
  ['landscape', 430, 840],
  ['portrait', 700],
  ['portrait', 430],
  ['portrait', 420, 952],
  ['narrow', 470],
  ['narrow', 340],
];
function frameOf([name, height, width]: (typeof frames)[number], language: Language): Frame {
  const frame = sampleFrame(name, language, height);
  return width === undefined ? frame : { ...frame, width, box: { ...frame.box, width } };
}

const sample = fc.constantFrom(...Object.keys(samples));
const place = fc.constantFrom(...frames);
const language = fc.constantFrom<Language>('vi', 'en');
const seed = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
/** Any answer: some items in any order, with places left free. */
const answerOf = ({ items }: OrderData, picks: readonly number[], full: boolean) => {
  const left = items.map(({ id }) => id);
  return items.map((_, i) => (!full && picks[i]! > 5 ? null : (left.splice(picks[i]! % left.length, 1)[0] ?? null)));
};

/** Everything written, with the card that lies over it in a later layer. */
function layers({ marks, scales }: Drawing): {
  texts: { key: string; box: Box; at: number }[];
  cards: { box: Box; at: number }[];
} {
  return {
    texts: marks.flatMap((mark, at) =>
      mark.shape === 'text' && (mark.opacity ?? 1) > 0.05 ? [{ key: mark.key, box: textBox(mark, scales), at }] : [],
    ),
    cards: marks.flatMap((mark, at) => {
      if (mark.shape !== 'rect' || mark.fill === 'none') return [];
      const [x, y] = [locate(mark.x1, scales), locate(mark.y1, scales)];
      return [{ at, box: { x, y, width: locate(mark.x2, scales) - x, height: locate(mark.y2, scales) - y } }];
    }),
  };
}
const holds = (outer: Box, inner: Box) =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;

/** Words lie over words only where the card of the upper ones is between them. */
function faults(drawing: Drawing, { box }: Frame): string[] {
  const { texts, cards } = layers(drawing);
  return texts.flatMap((text, i) => [
    ...(holds(box, text.box) ? [] : [`${text.key} leaves the frame: ${JSON.stringify(text.box)}`]),
    ...texts
      .slice(0, i)
      .filter((under) => overlap(under.box, text.box))
      .filter((under) => !cards.some((card) => card.at > under.at && card.at < text.at && holds(card.box, text.box)))
      .map((under) => `${under.key} under ${text.key}`),
  ]);
}

describe('orderScene(data, step, frame, { answer, held })', () => {
  it.each(Object.keys(samples))('draws %s', (name) => {
    for (const frame of [frames[0]!, frames[3]!, frames[6]!])
      for (const language of ['vi', 'en'] as const)
        for (const step of [ASKING, REVEALED]) {
          const input = { answer: ['i2', null, 'i1'], held: null };
          const full = { answer: samples[name]!('vi').items.map(({ id }) => id), held: null };
          const drawing = orderScene(samples[name]!(language), step, frameOf(frame, language), step ? full : input);
          expect(describeDrawing(drawing)).toMatchSnapshot(`${name} ${language} ${frame[0]} ${step}`);
        }
  });

  it('says nothing of the truth before it is revealed', () => {
    fc.assert(
      fc.property(sample, place, seed, (name, place, picks) => {
        const known = samples[name]!('vi');
        const input = { answer: answerOf(known, picks, false), held: null };
        const frame = frameOf(place, 'vi');
        expect(orderScene(known, ASKING, frame, input)).toEqual(
          orderScene({ ...known, key: null }, ASKING, frame, input),
        );
      }),
    );
  });

  it('keeps words apart and in the frame, asking and revealed, and on every way', () => {
    fc.assert(
      fc.property(sample, language, place, seed, seed, (name, language, place, picks, others) => {
        const known = samples[name]!(language);
        const frame = frameOf(place, language);
        const draw = (step: number, answer: readonly (string | null)[] | null) =>
          orderScene(known, step, frame, { answer, held: null });
        const asking = draw(ASKING, answerOf(known, picks, false));
        const other = draw(ASKING, answerOf(known, others, false));
        const full = answerOf(known, picks, true);
        const ways = [
          tween(asking, other),
          tween(draw(ASKING, full), draw(REVEALED, full)),
          tween(draw(ASKING, null), draw(REVEALED, null)),
        ];
        for (const way of ways)
          for (const t of [0, 0.2, 0.4, 0.5, 0.6, 0.8, 1]) expect(faults(way.at(t), frame)).toEqual([]);
      }),
    );
  });

  it('shows what was answered beside what is right, with its fact', () => {
    const known = samples['three']!('vi');
    const { marks } = orderScene(known, REVEALED, frameOf(frames[0]!, 'vi'), {
      answer: ['i3', 'i1', 'i2'],
      held: null,
    });
    const words = (key: string) =>
      marks.flatMap((m) => (m.shape === 'text' && m.key === key ? [[m.lines.join(' '), m.fact]] : []));
    expect(words('became-i3')).toEqual([['đúng chỗ', 'f3']]);
    expect(words('became-i1')).toEqual([['bạn: số 2', 'f1']]);
    expect(words('value-i1')).toEqual([['20/08/2019', 'f1']]);
    expect(marks.map(({ key }) => key)).toEqual(expect.arrayContaining(['tick-i3', 'cross-i1', 'cross-i2']));
  });

  it('writes every card out in full wherever places are not tight', () => {
    for (const [name, make] of Object.entries(samples))
      for (const place of frames) {
        if (name === 'long' && place[1] === 340) continue;
        const { marks } = orderScene(make('vi'), ASKING, frameOf(place, 'vi'));
        for (const { id, text } of make('vi').items) {
          const mark = marks.find((m) => m.key === `name-${id}`);
          expect(mark?.shape === 'text' && mark.lines.join(' '), `${name} ${place.join()}`).toBe(text);
        }
      }
  });

  it('draws a card that is held on top, inside the frame', () => {
    fc.assert(
      fc.property(place, fc.integer(), fc.integer(), (place, x, y) => {
        const frame = frameOf(place, 'vi');
        const drawing = orderScene(samples['long']!('vi'), ASKING, frame, { answer: null, held: { id: 'i2', x, y } });
        expect(faults(drawing, frame)).toEqual([]);
        expect(drawing.marks.at(-1)!.key).toBe('name-i2');
      }),
    );
  });
});

describe('board(count, first, frame, revealed)', () => {
  it('keeps cards in the frame and apart, in their places and beside them', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 3, max: 5 }), fc.boolean(), (place, count, revealed) => {
        const frame = frameOf(place, 'vi');
        const plan = board(count, 'latest', frame, revealed);
        for (const placed of revealed ? [true] : [true, false]) {
          const boxes = plan.cells.map((_, i) => seatBox(plan, i, placed));
          boxes.forEach((box, i) => {
            expect(holds(frame.box, box)).toBe(true);
            expect(boxes.slice(0, i).some((other) => overlap(other, box))).toBe(false);
            expect(nearestPlace(plan, { x: box.x + box.width / 2, y: box.y + box.height / 2 })).toBe(i);
          });
        }
      }),
    );
  });
});
