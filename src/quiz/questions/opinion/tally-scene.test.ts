import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfFrames, sampleFrame, wholeFrames } from '../../../../test/fixtures/quiz.ts';
import { EMPTY, describeDrawing, textBox, textFaults, tween } from '../../../scene/index.ts';
import { fitOptions } from './options-layout.ts';
import { countOf, shareOf, tallyScene, type TallyData } from './tally-scene.ts';

const frames = { ...wholeFrames, ...halfFrames };
/** The longest that the check lets through, by the number of options. */
const LONG = {
  vi: 'Nghiên cứu và phát triển sản phẩm công nghệ mới của người Việt Nam ta',
  en: 'Research and development of new technology products made by ourselves',
};
const letters = (count: number) => ({ 3: 70, 4: 36, 5: 36 })[count] ?? 24;
const optionsOf = (count: number, language: 'vi' | 'en') =>
  Array.from({ length: count }, (_, i) => ({
    id: `o${i}`,
    text: LONG[language].slice(0, letters(count) - 2).trim() + ` ${i}`,
  }));
const tally = { o0: 12, o1: 5, o2: 3, o4: 7, gone: 40 };
const data = (count: number, counts: TallyData['tally'] = tally, language: 'vi' | 'en' = 'vi'): TallyData => ({
  options: optionsOf(count, language),
  tally: counts,
});

describe('tallyScene(data, step, frame, { answer })', () => {
  it.each(['landscape', 'portrait', 'narrow'] as const)('draws these marks on the %s stage', (stage) => {
    const drawing = tallyScene(data(4), 0, sampleFrame(stage, 'vi', 376), { answer: 'o1' });
    expect(describeDrawing(drawing)).toMatchSnapshot();
  });
  it('draws each share of all answers, and says which one was given', () => {
    const { marks } = tallyScene(data(5), 0, sampleFrame('landscape', 'vi'), { answer: 'o1' });
    const words = marks.flatMap((mark) => (mark.shape === 'text' ? [`${mark.key} ${mark.lines.join(' ')}`] : []));
    expect(words.filter((text) => /^(share|note)/.test(text))).toEqual([
      'share-o0 44%',
      'share-o1 19% · Bạn chọn',
      'share-o2 11%',
      'share-o3 0%',
      'share-o4 26%',
      'note 27 lượt trả lời trên màn hình này',
    ]);
    const lengths = marks.flatMap((mark) =>
      mark.shape === 'rect' && mark.key.startsWith('bar-') ? [Number(mark.x2) - Number(mark.x1)] : [],
    );
    expect(lengths[0]! / lengths[1]!).toBeCloseTo(12 / 5);
  });
  it('hides everything under five answers, and says why; says nothing where nothing is known', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(3), { minLength: 3, maxLength: 3 }), (counts) => {
        const few = data(3, Object.fromEntries(counts.map((n, i) => [`o${i}`, n])));
        const sum = counts.reduce((a, b) => a + b, 0);
        expect(countOf(few)).toBe(sum);
        const frame = sampleFrame('landscape', 'en');
        const { marks } = tallyScene(few, 0, frame, { answer: 'o0' });
        const said = JSON.stringify(marks.flatMap((mark) => (mark.shape === 'text' ? mark.lines : [])));
        const lit = marks.filter(
          (mark) => mark.shape === 'rect' && mark.key.startsWith('bar-') && mark.x1 !== mark.x2,
        ).length;
        expect(said.includes('At least 5')).toBe(sum < 5);
        expect(said.includes('%')).toBe(sum >= 5);
        expect(lit).toBe(sum < 5 ? 0 : counts.filter((n) => n > 0).length);
      }),
    );
    const unknown = tallyScene(data(3, null), 0, sampleFrame('landscape', 'en'), { answer: 'o0' });
    expect(unknown.marks.map(({ key }) => key)).not.toContain('note');
    expect(shareOf(data(3, null), 'o0', 'en')).toBe('');
  });
  it.each(Object.keys(frames) as (keyof typeof frames)[])('keeps its words apart and inside (%s)', (name) => {
    for (const language of ['vi', 'en'] as const)
      for (const count of [3, 4, 5, 6, 7, 8])
        for (const counts of [tally, { o0: 1 }, null]) {
          const frame = frames[name](language);
          const drawing = tallyScene(data(count, counts, language), 0, frame, { answer: 'o2' });
          const told = `${language} ${count}`;
          for (const shown of [tween(EMPTY, drawing).at(0.5), drawing]) {
            expect(textFaults(shown, frame), told).toEqual([]);
            for (const mark of shown.marks) {
              if (mark.shape !== 'text') continue;
              expect(mark.size, told).toBeGreaterThanOrEqual(frame.stage.type.small);
              const { y, height } = textBox(mark, shown.scales);
              expect(y >= -1 && y + height <= frame.height + 1, `${told}: ${mark.lines.join(' ')}`).toBe(true);
            }
          }
        }
  });
});

describe('fitOptions(texts, frame)', () => {
  it.each(Object.keys(frames) as (keyof typeof frames)[])('fits up to eight options, a finger high (%s)', (name) => {
    for (const language of ['vi', 'en'] as const)
      for (const count of [3, 4, 5, 6, 7, 8]) {
        const frame = frames[name](language);
        const grid = fitOptions(
          optionsOf(count, language).map(({ text }) => text),
          frame,
        );
        expect(grid.height).toBeGreaterThanOrEqual(88);
        expect(grid.size).toBeGreaterThanOrEqual(frame.stage.type.small);
        // A phone is tall: while it asks, options may be higher than a picture, and the tight frame comes after the answer.
        const room = name.startsWith('narrow') ? 760 : frame.height;
        expect(grid.total, `${language} ${count}: ${JSON.stringify(grid)}`).toBeLessThanOrEqual(room);
      }
  });
});
