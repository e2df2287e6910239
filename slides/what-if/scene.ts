import type { Drawing, Frame, Mark, SceneInput, SceneKind, TableRow } from '../../src/scene/index.ts';
import { baseWords, curve, gap, ground } from './chart.ts';
import { limits, rateOf, reach, type WhatIfData } from './growth.ts';
import { headline, headlineOf } from './headline.ts';
import { layoutOf } from './layout.ts';
import { slider } from './slider.ts';

/**
 * Why this form: a rate of growth is a small number with a large consequence years later; whoever bends the curve with
 * a finger and sees the year jump has understood it. `input.guess`: the visitor's rate, in percent a year.
 */
function scene(data: WhatIfData, step: number, frame: Frame, input: SceneInput = { guess: null }): Drawing {
  const { show } = data.steps[step]!;
  const layout = layoutOf(data, step, frame);
  const { stated, needed } = data;
  const head = headlineOf(data, step, input.guess, frame);
  const ways: Mark[] = [];
  if (show === 'goal') ways.push(...gap(data, 0, layout));
  if (show === 'stated' || show === 'needed')
    ways.push(
      ...curve(
        data,
        stated.fact.value,
        { key: 'stated', tone: 'sky', fact: stated.fact.id, live: show === 'stated' },
        layout,
      ),
    );
  if (show === 'needed' || show === 'yours')
    ways.push(
      ...curve(
        data,
        needed.fact.value,
        { key: 'needed', tone: 'gold', fact: needed.fact.id, live: show === 'needed' },
        layout,
      ),
    );
  if (show === 'yours') {
    const rate = rateOf(data, input.guess);
    if (!reach(data, rate).met) ways.push(...gap(data, rate, layout));
    ways.push(...curve(data, rate, { key: 'yours', tone: head.tone, live: true }, layout));
    ways.push(...slider(data, rate, head.tone, layout, frame));
  }
  return {
    marks: [
      ...ground(data, layout, frame),
      ...ways,
      ...baseWords(data, layout, frame),
      ...headline(head, layout, frame),
    ],
    scales: { x: layout.x, y: layout.y },
  };
}

const table = ({ base, goal, stated, needed }: WhatIfData): TableRow[] =>
  [base, goal, stated, needed].map(({ fact, label }) => ({
    label,
    value: fact.stated,
    date: fact.date,
    fact: fact.id,
  }));

const control: SceneKind<WhatIfData, SceneInput>['control'] = (data, step, frame, input) => {
  if (data.steps[step]?.show !== 'yours') return undefined;
  const [min, max] = limits(data);
  const { lead, year, rate } = headlineOf(data, step, input?.guess ?? null, frame);
  return {
    label: data.yours,
    min,
    max,
    step: 1,
    value: rateOf(data, input?.guess ?? null),
    text: `${rate}: ${lead} ${year}`,
    track: layoutOf(data, step, frame).track,
    live: true,
  };
};

export const whatIf: SceneKind<WhatIfData, SceneInput> = { scene, table, control };
