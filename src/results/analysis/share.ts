import type { Share } from '../report.ts';

/** The 97.5th percentile of the normal distribution: what makes an interval one of 95 %. */
const Z = 1.959963984540054;

/**
 * The Wilson score interval of a share, 0..1: it stays within 0..1 and is fair also for few cases and for shares near 0
 * and 1 (E. B. Wilson 1927, J. Am. Stat. Assoc. 22, doi 10.1080/01621459.1927.10502953; method 3 of R. G. Newcombe 1998,
 * Stat. Med. 17). `cases` must be more than 0.
 */
export function wilson(hits: number, cases: number): { readonly low: number; readonly high: number } {
  const [share, square] = [hits / cases, Z * Z];
  const middle = share + square / (2 * cases);
  const reach = Z * Math.sqrt((share * (1 - share)) / cases + square / (4 * cases * cases));
  const whole = 1 + square / cases;
  // At the ends the bound is the end itself, which rounding would miss.
  return {
    low: hits === 0 ? 0 : Math.max(0, (middle - reach) / whole),
    high: hits === cases ? 1 : Math.min(1, (middle + reach) / whole),
  };
}

/** So many of so many; without its values where there are fewer than `least`. */
export function shareOf(hits: number, cases: number, least: number): Share {
  if (cases < Math.max(1, least)) return hiddenShare(cases);
  return { n: cases, value: hits / cases, ...wilson(hits, cases) };
}

export const hiddenShare = (n: number): Share => ({ n, value: null, low: null, high: null });
