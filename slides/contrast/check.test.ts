import { expect, it } from 'vitest';
import { checkContrast } from './check.ts';

const words = { en: 'words' };
type Slide = Parameters<typeof checkContrast>[0];
const slide = (views: Slide['steps'][number]['view'][], head = true): Slide => ({
  data: {
    sides: { from: words, to: words, ...(head && { beyond: words }) },
    pairs: [
      { fact: 'one', from: words, to: words, beyond: words },
      { fact: 'two', from: words, to: words },
    ],
  },
  steps: views.map((view) => ({ view })),
});
const paths = (...args: Parameters<typeof slide>) =>
  checkContrast(slide(...args), new Map(), ['slide']).map(({ path }) => path);

it('finds nothing in pairs that come, turn and go on', () => {
  expect(paths([{ shown: 1 }, { shown: 2, turned: 2 }, { shown: 2, turned: 2, beyond: 1 }])).toEqual([]);
});

it('refuses more pairs than there are, and more turned than are shown', () => {
  expect(paths([{ shown: 3 }, { shown: 1, turned: 2 }])).toEqual([
    'slide.steps[0].view.shown',
    'slide.steps[1].view.turned',
  ]);
});

it('refuses to go beyond where there is no word, no turn or no head', () => {
  expect(paths([{ shown: 2, turned: 2, beyond: 2 }])).toEqual(['slide.steps[0].view.beyond']);
  expect(paths([{ shown: 2, beyond: 1 }])).toEqual(['slide.steps[0].view.beyond']);
  expect(paths([{ shown: 1 }], false)).toEqual(['slide.data.pairs[0].beyond']);
});
