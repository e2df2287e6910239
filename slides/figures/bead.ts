import type { Fact } from '../../src/content/index.ts';
import { isAhead, type Mark } from '../../src/scene/index.ts';

/** The thing itself, wherever it is: a bead that never leaves its figure. */
export const bead = (fact: Fact, x: number, y: number, r: number, bright: boolean): Mark => ({
  shape: 'circle',
  key: `bead-${fact.id}`,
  group: 'data',
  fact: fact.id,
  x,
  y,
  r,
  ...(isAhead(fact.kind)
    ? { fill: 'ground', stroke: bright ? 'gold' : 'gold-2', strokeWidth: 3, dash: [5, 4] }
    : { fill: bright ? 'gold' : 'gold-2', stroke: 'none', strokeWidth: 0 }),
});
