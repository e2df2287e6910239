import type { Page } from './fixture.ts';

/** What was painted at a time in s, as a grid of small squares, row by row: red, green, blue and alpha of each, 0 to 255. */
interface Frame {
  readonly at: number;
  readonly pixels: Uint8Array;
}

/** Squares of the grid: of 30 px on a screen of 1920 by 1080. */
const [COLUMNS, ROWS] = [64, 36];
/** WCAG 2.3.1: a change of so much of the greatest luminance, if the darker of the two is below this. */
const [CHANGE, DARKER] = [0.1, 0.8];
/** Of saturated red: its share of all light, and a change of (R - G - B) x 320. */
const [RED_SHARE, RED_CHANGE] = [0.8, 20];
/** A flash is a change and one back; three may be in any second. */
const MOST_CHANGES = 6;

/** So many pictures are decoded together. */
const TOGETHER = 40;

/** Takes every picture that the page paints while `act` goes on: what blinks may be all that is painted, so none is left out. */
export async function watchFrames(page: Page, act: () => Promise<void>): Promise<Frame[]> {
  const session = await page.context().newCDPSession(page);
  const taken: { readonly at: number; readonly data: string }[] = [];
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    taken.push({ at: metadata.timestamp ?? 0, data });
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
  });
  const size = { maxWidth: 320, maxHeight: 320 };
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 80, ...size });
  await act();
  await session.send('Page.stopScreencast');
  await session.detach();
  const read = await readPixels(
    page,
    taken.map(({ data }) => data),
  );
  return taken.map(({ at }, i) => ({ at, pixels: Buffer.from(read[i]!, 'base64') }));
}

/** Pictures are decoded in a page of their own: that of the app does not let its pixels be read. */
async function readPixels(page: Page, pictures: readonly string[]): Promise<string[]> {
  const other = await page.context().newPage();
  const read: string[] = [];
  for (let i = 0; i < pictures.length; i += TOGETHER)
    read.push(
      ...(await other.evaluate(
        async ([columns, rows, all]) => {
          const context = new OffscreenCanvas(columns, rows).getContext('2d', { willReadFrequently: true })!;
          context.imageSmoothingQuality = 'high';
          const answers: string[] = [];
          for (const data of all) {
            const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
            context.drawImage(bitmap, 0, 0, columns, rows);
            bitmap.close();
            answers.push(btoa(String.fromCharCode(...context.getImageData(0, 0, columns, rows).data)));
          }
          return answers;
        },
        [COLUMNS, ROWS, pictures.slice(i, i + TOGETHER)] as const,
      )),
    );
  await other.close();
  return read;
}

/** Every square that flashes more than three times in a second, as `column/row at second: how`. */
export function flashesOf(frames: readonly Frame[]): string[] {
  const faults: string[] = [];
  const [first] = frames;
  for (let cell = 0; cell < COLUMNS * ROWS; cell++) {
    const colours = frames.map(({ at, pixels }) => ({ at, colour: colourOf(pixels, 4 * cell) }));
    const light = colours.map(({ at, colour }) => ({ at, value: luminance(colour) }));
    const red = colours.map(({ at, colour }) => ({ at, value: redness(colour) }));
    const found = [
      ['light', changesOf(light, (a, b) => Math.abs(a - b) >= CHANGE && Math.min(a, b) < DARKER)],
      ['red', changesOf(red, (a, b) => Math.abs(a - b) > RED_CHANGE)],
    ] as const;
    for (const [how, times] of found) {
      const begin = times.findIndex((at, i) => (times[i + MOST_CHANGES] ?? Infinity) - at <= 1);
      if (begin < 0) continue;
      const after = (times[begin]! - first!.at).toFixed(1);
      faults.push(`${cell % COLUMNS}/${Math.floor(cell / COLUMNS)} at ${after} s: ${how}`);
    }
  }
  return faults;
}

/** The times of changes, each against the one before: from one extreme to the next. */
function changesOf(
  series: readonly { readonly at: number; readonly value: number }[],
  isChange: (a: number, b: number) => boolean,
): number[] {
  const times: number[] = [];
  let [extreme, direction] = [series[0]?.value ?? 0, 0];
  for (const { at, value } of series) {
    const way = Math.sign(value - extreme);
    if (way === direction) extreme = value;
    else if (isChange(extreme, value)) {
      times.push(at);
      [extreme, direction] = [value, way];
    }
  }
  return times;
}

type Colour = readonly [red: number, green: number, blue: number];

/** Light from 0 to 1 by what stands for it in a picture. */
const LINEAR = Array.from({ length: 256 }, (_, value) =>
  value <= 10 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
);
const colourOf = (pixels: Uint8Array, at: number): Colour => [
  LINEAR[pixels[at]!]!,
  LINEAR[pixels[at + 1]!]!,
  LINEAR[pixels[at + 2]!]!,
];
const luminance = ([r, g, b]: Colour): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;
const redness = ([r, g, b]: Colour): number => (r / (r + g + b || 1) >= RED_SHARE ? Math.max(0, r - g - b) * 320 : 0);
