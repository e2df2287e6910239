import type { Paint, Token } from './marks.ts';

/** How a value is known decides how it is drawn, in every scene alike: what has not happened is hollow and dashed. */
export interface KindStyle {
  readonly fill: Paint;
  readonly stroke: Paint;
  readonly strokeWidth: number;
  readonly dash?: readonly number[];
}

const DASH = [8, 7];

/** `actual`: filled. `estimate` and `claim`: filled, with a dashed edge. `forecast` and `target`: hollow, with a dashed edge. */
export function kindStyle(kind: string, tone: Token, edge: Token = 'ink'): KindStyle {
  switch (kind) {
    case 'estimate':
    case 'claim':
      return { fill: tone, stroke: edge, strokeWidth: 2, dash: DASH };
    case 'forecast':
    case 'target':
      return { fill: 'none', stroke: tone, strokeWidth: 2.5, dash: DASH };
    default:
      return { fill: tone, stroke: 'none', strokeWidth: 0 };
  }
}

/** Has it happened, or is it only expected? */
export const isAhead = (kind: string): boolean => kind === 'target' || kind === 'forecast';
