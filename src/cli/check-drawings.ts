import {
  Library,
  fault,
  plainText,
  type Fault,
  type Path,
  type Published,
  type PublishedSlide,
  type RichText,
} from '../content/index.ts';
import { STAGES, measure, overflow, type Place, type SceneKind, type TextSize } from '../scene/index.ts';
import { checkSlide, type Finding } from './check-slide.ts';
import { farFrame, slideFrame, type DrawnStage } from './slide-frame.ts';

/**
 * Draws every step of a published story in every language, and in both at once, on every stage, at rest and on the way, and says where a
 * visitor would be shown a picture that cannot be read, shows nothing new, or is not there at all. One fault a step and
 * language, however much is wrong with it. The attract loop has frames of its own, so it is drawn as well.
 */
export async function checkDrawings(
  { manifest, files }: Published,
  loadScene: (name: string) => Promise<SceneKind>,
): Promise<Fault[]> {
  const library = await Library.open((name) => Promise.resolve(files.get(name)!));
  const faults: Fault[] = [];
  for (const language of library.editions) {
    const both = !manifest.languages.includes(language);
    const start = await library.whole(language);
    const report = (path: Path, found: readonly Found[]) => {
      if (found.length) faults.push(fault(path, `in "${language}" ${tell(found)}`, remedy(found)));
    };

    for (const [c, { id }] of start.chapters.entries())
      for (const [s, slide] of (await library.chapter(id, language)).slides.entries()) {
        const kind = await loadScene(slide.scene);
        const path = ['chapters', c, 'slides', s];
        if (!both) faults.push(...checkWords(slide, kind, language, path));
        const found = onEveryStage((stage, textSize, moments) =>
          checkSlide(slide, kind, slideFrame(slide, start, stage, kind.words, textSize), { moments }),
        );
        slide.steps.forEach((_, step) =>
          report(
            [...path, 'steps', step],
            found.filter((finding) => finding.step === step),
          ),
        );
      }

    for (const [i, item] of both ? [] : start.kiosk.attract.entries()) {
      const kind = await loadScene(item.slide.scene);
      const steps = [...item.seconds.keys(), ...(item.guess ? [item.guess.step] : [])];
      const found = onEveryStage((stage, textSize, moments) =>
        checkSlide(item.slide, kind, farFrame(item, start, stage, textSize), { steps, moments }),
      );
      // That a step shows nothing new is a fault of its slide, and told of there.
      report(
        ['kiosk', 'attract', i],
        found.filter(({ what }) => what !== 'idle'),
      );
    }
  }
  // By place, not by language: who mends a step mends it in all of them.
  return faults.sort((a, b) => a.path.localeCompare(b.path, 'en', { numeric: true }));
}

/** Where a picture is drawn: a stage, and `large` where its text is. */
type Where = DrawnStage | `${DrawnStage} large`;

/** With larger text labels go the same ways, only nearer: a few moments show where they meet. */
const FEW = [0.3, 0.6];

/** Checks one stage after the other; what is wrong already without large text, or without standing low, is told of once. */
function onEveryStage(
  check: (stage: DrawnStage, textSize: TextSize, moments?: readonly number[]) => Finding[],
): Found[] {
  const usual = (Object.keys(STAGES) as (keyof typeof STAGES)[]).flatMap((stage) => {
    const normal = check(stage, 'normal').map((finding): Found => ({ ...finding, stage }));
    const large = check(stage, 'large', FEW).map((finding): Found => ({ ...finding, stage: `${stage} large` }));
    return [...normal, ...newIn(large, normal)];
  });
  const low = check('low', 'normal', FEW).map((finding): Found => ({ ...finding, stage: 'low' }));
  const lowLarge = check('low', 'large', FEW).map((finding): Found => ({ ...finding, stage: 'low large' }));
  return [...usual, ...newIn(low, usual), ...newIn(lowLarge, [...usual, ...low])];
}

function newIn(found: readonly Found[], before: readonly Found[]): Found[] {
  const known = new Set(before.map(({ step, reason }) => `${step} ${reason}`));
  return found.filter(({ step, reason }) => !known.has(`${step} ${reason}`));
}

/** Title and caption that stand beside the picture have less room than the check of the texts gave them. */
function checkWords(slide: PublishedSlide, { words }: SceneKind, language: string, path: Path): Fault[] {
  if (words !== 'beside') return [];
  const check = (place: Place, text: RichText, at: Path): Fault[] => {
    const over = overflow(place, plainText(text), measure, words);
    return over ? [fault([...path, ...at, language], `${over} beside this picture`, `Shorten the ${place}.`)] : [];
  };
  return [
    ...check('title', slide.title, ['title']),
    ...slide.steps.flatMap(({ caption }, step) => check('caption', caption, ['steps', step, 'caption'])),
  ];
}

type Found = Finding & { readonly stage: Where };

/** So many things are told of at once; who mends them meets the rest. */
const MOST_TOLD = 3;

/** '"Rice" lies over "Tea" (landscape, narrow); it shows nothing new (landscape); and 2 more'. */
function tell(found: readonly Found[]): string {
  const stages = new Map<string, Set<Where>>();
  for (const { reason, stage } of found) stages.set(reason, (stages.get(reason) ?? new Set()).add(stage));
  const told = [...stages].slice(0, MOST_TOLD).map(([reason, on]) => `${reason} (${[...on].join(', ')})`);
  return [...told, ...(stages.size > MOST_TOLD ? [`and ${stages.size - MOST_TOLD} more`] : [])].join('; ');
}

const REMEDIES: readonly (readonly [Finding['what'], string])[] = [
  ['broken', 'Look at the data of this slide; where it is right, please report this with the file.'],
  ['texts', 'Shorten these labels in this language, or show fewer of them at once.'],
  ['idle', 'Let it show another fact or let one stand out, or join it with the step before.'],
];

/** What to do about the gravest of it. */
const remedy = (found: readonly Found[]): string =>
  REMEDIES.find(([what]) => found.some((finding) => finding.what === what))![1];
