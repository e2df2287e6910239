/**
 * Times the work of every frame. Imported before everything else, because d3-timer takes hold of
 * `requestAnimationFrame` when it is loaded; the engine is timed by the same wrapper.
 */

const native = window.requestAnimationFrame.bind(window);
let spent = 0;
let worked = false;

window.requestAnimationFrame = (callback) =>
  native((time) => {
    const begun = performance.now();
    try {
      callback(time);
    } finally {
      spent += performance.now() - begun;
      worked = true;
    }
  });

/** One change, as the page saw it. */
export interface Probe {
  /** Script in each frame that drew something, in ms. */
  readonly work: readonly number[];
  /** Script of the call that began the change, in ms. */
  readonly begin: number;
  /** From the call to the arrival, in ms. */
  readonly elapsed: number;
}

/** Runs a change and times it. */
export async function probe(change: () => Promise<void>): Promise<Probe> {
  const work: number[] = [];
  let going = true;
  const look = (): void => {
    if (worked) work.push(spent);
    [spent, worked] = [0, false];
    if (going) native(look);
  };
  await nextFrame();
  [spent, worked] = [0, false];
  const start = performance.now();
  const arrival = change();
  const begin = performance.now() - start;
  native(look);
  await arrival;
  const elapsed = performance.now() - start;
  await nextFrame();
  going = false;
  return { work, begin, elapsed };
}

/** The time between frames of a page that does nothing, in ms: what the display (or the headless browser) allows. */
export async function idleFrames(count: number): Promise<number[]> {
  const times = [await nextFrame()];
  while (times.length <= count) times.push(await nextFrame());
  return times.slice(1).map((time, i) => time - times[i]!);
}

const nextFrame = () => new Promise<number>((resolve) => native(resolve));
