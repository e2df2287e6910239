/** The largest size between `least` and `most` at which `fits` holds (to a pixel), or the least one. */
export function largest(most: number, least: number, fits: (size: number) => boolean): number {
  if (fits(most)) return most;
  let [low, high] = [least, Math.max(least, most)];
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}
