/** What the score of an estimate depends on (src/quiz/questions/closeness.ts). */
export interface Estimate {
  readonly key: { readonly value: number; readonly qualifier: string };
  readonly axis: {
    readonly from: number;
    readonly to: number;
    readonly scale?: 'linear' | 'log';
    readonly step: number;
  };
  readonly tolerance: number;
}

/** An answer is right from this score on. */
const RIGHT = 0.9;

/**
 * From where to where an estimate counts as right: what the quiz's `closeness` and `gradeOf` say, turned round. This room
 * does not know the quiz; a test holds the two together.
 */
export function rightRange({ key: { value, qualifier }, axis, tolerance }: Estimate): readonly [number, number] {
  const isLog = axis.scale === 'log';
  const step = isLog ? Math.max(axis.step, 10 ** (Math.floor(Math.log10(value) + 1e-9) - 1)) : axis.step;
  const reach = step * (qualifier === 'exact' ? 0.5 : 1);
  const near = (x: number): number => Math.min(axis.to, Math.max(axis.from, Number(x.toPrecision(12))));
  if (!isLog) {
    const most = Math.max(reach, (1 - RIGHT) * tolerance);
    return [near(value - most), near(value + most)];
  }
  const least = Math.max(axis.from, value - reach);
  const most = Math.max((value + reach) / value, value / least, tolerance ** (1 - RIGHT));
  return [near(value / most), near(value * most)];
}
