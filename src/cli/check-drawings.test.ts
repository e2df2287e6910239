import { describe, expect, it } from 'vitest';
import { loadKit } from '../../test/fixtures/tiny/registry.ts';
import { tinyStory } from '../../test/fixtures/tiny/story.ts';
import { formatFault, type PublishedSlide, type Story } from '../content/index.ts';
import { publish } from '../content/publishing.ts';
import type { Drawing, Frame, SceneKind, TextMark } from '../scene/index.ts';
import { checkDrawings } from './check-drawings.ts';

const kit = await loadKit();
type Slide = PublishedSlide['data'] & { fact: { id: string } };

/** The faults of a story of one slide with so many steps, drawn by `scene`; the attract loop shows its first step. */
async function allFaults(
  count: number,
  scene: SceneKind<Slide>['scene'],
  more: Partial<SceneKind<Slide>>,
  title?: string,
) {
  const story = JSON.parse(tinyStory()) as Story;
  const [slide] = story.chapters[0]!.slides;
  if (title) slide!.title = { en: title } as never;
  slide!.steps = Array.from({ length: count }, () => ({ ...slide!.steps[0]!, seconds: 20 }));
  const kind = { scene, table: () => [], ...more } as SceneKind;
  const faults = await checkDrawings(publish(JSON.stringify(story), kit), () => Promise.resolve(kind));
  return faults.map(formatFault);
}

/** Those of the slide alone. */
const faultsOf = async (
  count: number,
  scene: SceneKind<Slide>['scene'],
  more: Partial<SceneKind<Slide>> = {},
  title?: string,
) => (await allFaults(count, scene, more, title)).filter((fault) => !fault.startsWith('kiosk'));

const text = (words: string, x: number, y: number, fact?: string): TextMark => ({
  shape: 'text',
  key: words,
  group: 'label',
  x,
  y,
  lines: [words],
  size: 30,
  weight: 400,
  anchor: 'start',
  ...(fact && { fact }),
});
const drawing = (...marks: TextMark[]): Drawing => ({ marks, scales: {} });
const STEP = 'chapters[0].slides[0].steps';
const ALL = '(landscape, portrait, narrow)';

describe('the drawings of a story', () => {
  it('are good where texts stand apart and every step shows something', async () => {
    const scene = (_: Slide, step: number) => drawing(text(`step ${step}`, 100, 500, 'firms'));
    expect(await faultsOf(3, scene)).toEqual([]);
  });

  it('say in one fault a step what lies over what, and where', async () => {
    const scene = (_: Slide, step: number, { width }: { width: number }) =>
      drawing(
        text(`step ${step}`, 100, 500, 'firms'),
        text('edge', width - (step ? 20 : 90), 600),
        text('x', 110, 505),
      );
    expect(await faultsOf(2, scene)).toEqual([
      `${STEP}[0]: in "en" "step 0" lies over "x" ${ALL}. Shorten these labels in this language, or show fewer of them at once.`,
      `${STEP}[1]: in "en" "edge" leaves its room ${ALL}; "step 1" lies over "x" ${ALL}. Shorten these labels in this language, or show fewer of them at once.`,
    ]);
  });

  it('are looked at on the way as well, there and back', async () => {
    const beside = (x: number) => (_: Slide, step: number) =>
      drawing(text('moves', 100, step ? 360 : 600), text('stays', x, 490), text(`step ${step}`, 500, 490, 'firms'));
    expect(await faultsOf(2, beside(100))).toEqual([
      `${STEP}[1]: in "en" on the way, "moves" lies over "stays" ${ALL}. Shorten these labels in this language, or show fewer of them at once.`,
    ]);
    expect(await faultsOf(2, beside(300))).toEqual([]);
  });

  it('are looked at with both ends of a slider put in', async () => {
    const scene: SceneKind<Slide>['scene'] = (_, step, __, input) =>
      drawing(
        text(`step ${step}`, 100, 500, 'firms'),
        text('guess', (input as { guess: number } | undefined)?.guess ?? 540, 500),
      );
    const control = { label: '', min: 120, max: 560, step: 1, value: 300, text: '', live: true };
    expect(await faultsOf(1, scene)).toEqual([]);
    expect(await faultsOf(1, scene, { control: () => control })).toEqual([
      expect.stringContaining('"step 0" lies over "guess"'),
    ]);
  });

  it('are looked at with large text as well, and told of once where they are wrong at any size', async () => {
    const scene =
      (width: number) =>
      (_: Slide, step: number, { stage }: { stage: { textSize: string } }) =>
        drawing(text(`step ${step}`, 100, 500, 'firms'), text('beside', stage.textSize === 'large' ? 105 : width, 500));
    expect(await faultsOf(1, scene(400))).toEqual([
      `${STEP}[0]: in "en" "step 0" lies over "beside" (landscape large, portrait large, narrow large). Shorten these labels in this language, or show fewer of them at once.`,
    ]);
    expect(await faultsOf(1, scene(105))).toEqual([
      `${STEP}[0]: in "en" "step 0" lies over "beside" ${ALL}. Shorten these labels in this language, or show fewer of them at once.`,
    ]);
  });

  it('tell of a step that shows nothing new', async () => {
    const scene = () => drawing(text('firms', 100, 500, 'firms'));
    expect(await faultsOf(2, scene)).toEqual([
      `${STEP}[1]: in "en" it shows nothing new ${ALL}. Let it show another fact or let one stand out, or join it with the step before.`,
    ]);
  });

  it('tell of a picture that fails, and go on with the others', async () => {
    const scene = (_: Slide, step: number) => {
      if (step === 1) throw new Error('no such part');
      return drawing(text(`step ${step}`, 100, step ? 5000 : 500, 'firms'));
    };
    expect(await faultsOf(3, scene)).toEqual([
      `${STEP}[1]: in "en" the picture fails: no such part ${ALL}. Look at the data of this slide; where it is right, please report this with the file.`,
      expect.stringContaining(`${STEP}[2]: in "en" "step 2" leaves its room`),
    ]);
  });

  it('leave title and caption the room that they have beside a picture', async () => {
    const scene = (_: Slide, step: number) => drawing(text(`step ${step}`, 100, 600, 'firms'));
    const title = 'There are {firms}, and every single establishment underwent counting twice';
    expect(await faultsOf(1, scene, {}, title)).toEqual([]);
    expect(await faultsOf(1, scene, { words: 'beside' }, 'There are {firms}')).toEqual([]);
    expect(await faultsOf(1, scene, { words: 'beside' }, title)).toEqual([
      'chapters[0].slides[0].title.en: takes 3 lines on the landscape stage, which has room for 2 beside this picture. Shorten the title.',
    ]);
  });

  it('are looked at on the stage that stands low, and told of it where they are wrong on no other', async () => {
    const isLow = ({ stage }: Frame) => stage.name === 'landscape' && stage.height > stage.width;
    const scene = (_: Slide, step: number, frame: Frame) =>
      drawing(text(`step ${step}`, 100, 500, 'firms'), ...(isLow(frame) ? [text('beside', 105, 500)] : []));
    expect(await faultsOf(1, scene)).toEqual([
      `${STEP}[0]: in "en" "step 0" lies over "beside" (low). Shorten these labels in this language, or show fewer of them at once.`,
    ]);
  });

  it('are looked at in the attract loop as well, in the room that its question leaves', async () => {
    const at = (y: number) => allFaults(1, () => drawing(text('firms', 100, y, 'firms')), {});
    expect(await at(500)).toEqual([]);
    expect(await at(270)).toEqual([
      'kiosk.attract[0]: in "en" "firms" leaves its room (landscape, portrait). Shorten these labels in this language, or show fewer of them at once.',
    ]);
  });
});
