import type { Frame } from '../../src/scene/index.ts';
import { setColumn, stackOf, type Column, type ColumnHub } from './column.ts';
import type { Bunch, Plan } from './measures.ts';
import { leastSize, sizes } from './words.ts';

/** Groups, and the room that they have. */
export type Wanted = readonly [readonly Bunch[], Column];

interface Found {
  /** Which of the choices it is. */
  readonly choice: number;
  readonly plan: Plan;
}

interface Wish {
  /** What the curves from hub to node take at least. */
  readonly fan: number;
  /** Size that letters need not exceed. */
  readonly most: number;
}

/** Short words stay whole unless that makes all letters smaller than this share. */
const WHOLE = 0.75;

/** The columns with the largest words that fit, of several ways to share out the room. */
export function fit(
  choices: readonly (readonly Wanted[])[],
  { fan, most }: Wish,
  frame: Frame,
): { readonly columns: ColumnHub[][]; readonly choice: number } {
  const range = [...sizes(most, leastSize(frame))];
  const whole = largest(choices, range, { whole: true, fan }, frame);
  const broken = largest(choices, range, { whole: false, fan }, frame);
  const best =
    broken && whole && whole.plan.size >= broken.plan.size * WHOLE
      ? whole
      : // Too many words for the stage: the check refuses them, but they must not be lost.
        (broken ?? largest(choices, [23, 22, 21, 20, 17, 14, 11, 8, 6, 4, 2, 1], { whole: false, fan }, frame));
  if (!best) throw new Error('A network has more words than can be set.');
  const { choice, plan } = best;
  return { choice, columns: choices[choice]!.map((wanted) => airy(wanted, plan, frame)) };
}

/** Widths of hubs to try, as shares of the box. */
const HUBS = { landscape: [0.15, 0.13, 0.115, 0.1, 0.085], upright: [0.3, 0.25, 0.22, 0.19, 0.17] };

function largest(
  choices: readonly (readonly Wanted[])[],
  range: readonly number[],
  rest: Pick<Plan, 'whole' | 'fan'>,
  frame: Frame,
): Found | null {
  const shares = HUBS[frame.stage.name === 'landscape' ? 'landscape' : 'upright'];
  for (const size of range)
    for (const share of shares)
      for (const [choice, wanted] of choices.entries()) {
        const plan = { ...rest, size, hub: share * frame.box.width };
        if (wanted.every(([bunches, column]) => stackOf(bunches, column, plan, frame))) return { choice, plan };
      }
  return null;
}

/** Sets a column; what its words leave of the width is given to the curves. */
function airy([bunches, column]: Wanted, plan: Plan, frame: Frame): ColumnHub[] {
  const { inner, outer } = column;
  const side = outer > inner ? 1 : -1;
  const set = setColumn(bunches, column, stackOf(bunches, column, plan, frame)!, plan, frame);
  const ends = set.flatMap(({ nodes }) => nodes.map(({ text }) => Number(text.mark.x) + side * text.width));
  const slack = Math.min(...ends.map((end) => side * (outer - end)));
  const most = frame.box.width * 0.1;
  const wider = { ...column, inner: inner + side * Math.min(most, slack * 0.45) };
  const larger = { ...plan, fan: plan.fan + Math.min(most, slack * 0.4) };
  const stack = stackOf(bunches, wider, larger, frame);
  return stack ? setColumn(bunches, wider, stack, larger, frame) : set;
}
