import { expect, it } from 'vitest';
import { lowStage, measure, stageNamed, type Stage } from '../../../scene/index.ts';
import { questionFrame } from '../../layout.ts';
import { layoutOptions } from './options-layout.ts';

const OPTIONS = [
  'Có 100.000\u00a0doanh\u00a0nghiệp công\u00a0nghệ',
  ...['B', 'C', 'D', 'E'].map((name) => `Ý ${name}`),
];

/** Columns of a seat, where two play. */
function columns(stage: Stage, options = OPTIONS): number {
  const { width } = questionFrame({ stage, width: stage.width, height: stage.height } as never, 0, 'halves');
  return layoutOptions(options, { stage, width, measure }, true).columns;
}

it('sets the options of a seat in two columns where each has the width for its longest word', () => {
  const low = lowStage({ width: 1080, height: 1152 });
  expect(columns(stageNamed('landscape'))).toBe(2);
  expect(columns(low)).toBe(1);
  expect(columns(low, OPTIONS.slice(1))).toBe(2);
  expect(columns(stageNamed('landscape'), OPTIONS.slice(0, 3))).toBe(1);
});
