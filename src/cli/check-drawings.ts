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
import { STAGES, measure, overflow, type Place, type SceneKind, type StageName } from '../scene/index.ts';
import { checkSlide, type Finding } from './check-slide.ts';

/**
 * Draws every step of a published story in every language on every stage, at rest and on the way, and says where a
 * visitor would be shown a picture that cannot be read, shows nothing new, or is not there at all. One fault a step and
 * language, however much is wrong with it.
 */
export async function checkDrawings(
  { manifest, files }: Published,
  loadScene: (name: string) => Promise<SceneKind>,
): Promise<Fault[]> {
  const library = await Library.open((name) => Promise.resolve(files.get(name)!));
  const faults: Fault[] = [];
  for (const language of manifest.languages) {
    const start = await library.start(language);
    for (const [c, { id }] of start.chapters.entries())
      for (const [s, slide] of (await library.chapter(id, language)).slides.entries()) {
        const kind = await loadScene(slide.scene);
        faults.push(...checkWords(slide, kind, language, ['chapters', c, 'slides', s]));
        const found = STAGE_NAMES.flatMap((stage) =>
          checkSlide(slide, start, kind, stage).map((finding) => ({ ...finding, stage })),
        );
        slide.steps.forEach((_, step) => {
          const here = found.filter((finding) => finding.step === step);
          if (here.length)
            faults.push(
              fault(['chapters', c, 'slides', s, 'steps', step], `in "${language}" ${tell(here)}`, remedy(here)),
            );
        });
      }
  }
  return faults;
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

const STAGE_NAMES = Object.keys(STAGES) as StageName[];

type Found = Finding & { readonly stage: StageName };

/** So many things are told of at once; who mends them meets the rest. */
const MOST_TOLD = 3;

/** '"Rice" lies over "Tea" (landscape, narrow); it shows nothing new (landscape); and 2 more'. */
function tell(found: readonly Found[]): string {
  const stages = new Map<string, Set<StageName>>();
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
