import { expect, it } from 'vitest';
import { checkFlow } from './check.ts';

const words = { en: 'words' };
type Slide = Parameters<typeof checkFlow>[0];
const slide = (views: Slide['steps'][number]['view'][], of?: string, ids = ['one', 'two', 'three']): Slide => ({
  data: {
    way: 'along',
    stages: ids.map((fact) => ({ fact, label: words })),
    ...(of && { guess: { of, ask: words } }),
  },
  steps: views.map((view) => ({ view })),
});
const paths = (...args: Parameters<typeof slide>) =>
  checkFlow(slide(...args), new Map(), ['slide']).map(({ path }) => path);

it('finds nothing in a way that asks, answers and goes on', () => {
  expect(
    paths([{ reached: 0, guess: 'ask' }, { reached: 2, guess: 'answer', focus: ['two'] }, { reached: 3 }], 'two'),
  ).toEqual([]);
});

it('refuses more stages than there are, and one that stands out where there is none', () => {
  expect(paths([{ reached: 4 }, { reached: 3, focus: ['four'] }, { reached: 1, focus: ['two'] }])).toEqual([
    'slide.steps[0].view.reached',
    'slide.steps[1].view.focus[0]',
    'slide.steps[2].view.focus[0]',
  ]);
});

it('refuses a question without an answer on the way', () => {
  expect(paths([{ reached: 0, guess: 'ask' }])).toEqual(['slide.steps[0].view.guess']);
  expect(paths([{ reached: 0, guess: 'ask' }], 'four')).toEqual(['slide.data.guess.of']);
  expect(paths([{ reached: 1, guess: 'answer' }], 'three')).toEqual(['slide.steps[0].view.reached']);
});

it('refuses two stages with one fact', () => {
  expect(paths([{ reached: 1 }], undefined, ['one', 'one'])).toEqual(['slide.data.stages[1].fact']);
});
