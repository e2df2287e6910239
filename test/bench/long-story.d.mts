/** A story of so many slides, over and over the same ten. */
export function longStory(count: number): unknown;
