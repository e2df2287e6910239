/** What a soak may use, by the facts that the kiosk is built on; `docs/soak.md` says why. */
export const LIMITS = {
  /** Bytes of JavaScript a loop. */
  heapSlope: 10_000,
  /** Growth of all JavaScript in the whole run, as a share of what there was. */
  heapGrowth: 0.05,
  /** Nodes or listeners a loop, up or down. */
  countSlope: 0.5,
  detached: 0,
  /** Longest time without a frame, in ms. */
  gap: 10_000,
};

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * The line through points `[x, y]`: by least squares, and the slope of Theil and Sen (the median of the slopes of all
 * pairs), which a single outlier does not move.
 */
export function fitLine(points) {
  if (points.length < 2) throw new Error('A line needs two points.');
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, value]) => value))];
  const spread = points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
  if (!spread) throw new Error('A line needs two points that do not lie over one another.');
  const slope = points.reduce((sum, [at, value]) => sum + (at - x) * (value - y), 0) / spread;
  const slopes = points.flatMap(([ax, ay], i) =>
    points.slice(i + 1).flatMap(([bx, by]) => (bx === ax ? [] : [(by - ay) / (bx - ax)])),
  );
  return { slope, robust: median(slopes), at: (place) => y + slope * (place - x) };
}

/**
 * Judges a run. Answers one row for each threshold: what it is, what was found, what is allowed, and whether it holds.
 * With `coarse` (a short run, whose slopes mean little) heap is not judged, and counts only by that the least of the
 * second half is not a tenth above the most of the first.
 */
export function judge({ samples, faults }, { warmUp = 5, coarse = false, limits = LIMITS } = {}) {
  const kept = samples.slice(warmUp);
  if (kept.length < 2) return [row('loops after warming up', kept.length, 'at least 2', false)];
  const judged = coarse ? coarseRows(kept) : fineRows(kept, limits);
  const worst = (key) => Math.max(...kept.map((sample) => sample[key]));
  const documents = new Set(kept.map((sample) => sample.documents));
  return [
    ...judged,
    row('detached elements, most', worst('detached'), `${limits.detached}`, worst('detached') <= limits.detached),
    row('documents', [...documents].join(', '), 'constant', documents.size === 1),
    row('uncaught errors, console, stuck visits', faults.length, '0', !faults.length),
    row(
      'longest time without a frame',
      `${Math.round(worst('gap'))} ms`,
      `< ${limits.gap} ms`,
      worst('gap') < limits.gap,
    ),
    row('loops in which pictures were drawn', drawing(kept), `${kept.length}`, drawing(kept) === kept.length),
  ];
}

const row = (what, found, allowed, holds) => ({ what, found: String(found), allowed, holds });

/** Loops after which more pictures have been drawn than before. */
const drawing = (samples) => samples.filter(({ drawn }, i) => !i || drawn > samples[i - 1].drawn).length;

function fineRows(samples, limits) {
  const heap = fitLine(samples.map(({ loop, heap: bytes }) => [loop, bytes]));
  const [first, last] = [samples[0].loop, samples.at(-1).loop];
  const growth = (heap.at(last) - heap.at(first)) / heap.at(first);
  // Both must hold: an outlier hides a leak from one of them, a step in the middle from the other.
  const heapSlope = Math.max(heap.slope, heap.robust);
  return [
    row(
      'heap a loop',
      `${kilo(heap.slope)} (robust ${kilo(heap.robust)})`,
      `< ${kilo(limits.heapSlope)}`,
      heapSlope < limits.heapSlope,
    ),
    row('heap in all', `${(growth * 100).toFixed(1)} %`, `< ${limits.heapGrowth * 100} %`, growth < limits.heapGrowth),
    ...['nodes', 'listeners'].map((key) => {
      const { slope, robust } = fitLine(samples.map((sample) => [sample.loop, sample[key]]));
      const most = Math.max(Math.abs(slope), Math.abs(robust));
      const found = `${slope.toFixed(2)} (robust ${robust.toFixed(2)})`;
      return row(`${key} a loop`, found, `0 ± ${limits.countSlope}`, most <= limits.countSlope);
    }),
  ];
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** A question of a type that was not yet asked brings some dozens of nodes; a screen that stays has hundreds. */
const LATE = 1.1;

/** What a leak must raise even in a few loops. */
function coarseRows(samples) {
  const middle = samples.length >> 1;
  return ['nodes', 'listeners'].map((key) => {
    const values = samples.map((sample) => sample[key]);
    const [before, after] = [Math.max(...values.slice(0, middle)), Math.min(...values.slice(middle))];
    const most = Math.floor(before * LATE);
    return row(`${key}, least of the second half`, after, `<= ${most}`, after <= most);
  });
}
