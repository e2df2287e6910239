export interface Sample {
  readonly loop: number;
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly detached: number;
  /** Longest time without a frame, in ms. */
  readonly gap: number;
  /** Pictures that the app has drawn since it was opened. */
  readonly drawn: number;
}
export interface Limits {
  readonly heapSlope: number;
  readonly heapGrowth: number;
  readonly countSlope: number;
  readonly detached: number;
  readonly gap: number;
}
export interface Row {
  readonly what: string;
  readonly found: string;
  readonly allowed: string;
  readonly holds: boolean;
}
export interface JudgeOptions {
  readonly warmUp?: number;
  readonly coarse?: boolean;
  readonly limits?: Limits;
}
export const LIMITS: Limits;
export function median(values: readonly number[]): number;
export function fitLine(points: readonly (readonly [number, number])[]): {
  readonly slope: number;
  readonly robust: number;
  readonly at: (place: number) => number;
};
export function judge(
  run: { readonly samples: readonly Sample[]; readonly faults: readonly string[] },
  options?: JudgeOptions,
): Row[];
