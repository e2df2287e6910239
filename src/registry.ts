import type { Kit, Published } from './content/index.ts';
import type { QuestionType } from './quiz/index.ts';
import type { SceneKind } from './scene/index.ts';

/**
 * The one place, with `kit.ts`, that knows which scene kinds and question types exist. Here is what the browser draws,
 * each loaded only when a story uses it; there is what the check needs of them.
 */

const scenes = {
  bars: () => import('../slides/bars/index.ts').then((m) => m.bars),
  compare: () => import('../slides/compare/index.ts').then((m) => m.compare),
  contrast: () => import('../slides/contrast/index.ts').then((m) => m.contrast),
  cover: () => import('../slides/cover/index.ts').then((m) => m.cover),
  figures: () => import('../slides/figures/index.ts').then((m) => m.figures),
  flow: () => import('../slides/flow/index.ts').then((m) => m.flow),
  line: () => import('../slides/line/index.ts').then((m) => m.line),
  network: () => import('../slides/network/index.ts').then((m) => m.network),
  pack: () => import('../slides/pack/index.ts').then((m) => m.pack),
  pillars: () => import('../slides/pillars/index.ts').then((m) => m.pillars),
  promise: () => import('../slides/promise/index.ts').then((m) => m.promise),
  ranks: () => import('../slides/ranks/index.ts').then((m) => m.ranks),
  share: () => import('../slides/share/index.ts').then((m) => m.share),
  timeline: () => import('../slides/timeline/index.ts').then((m) => m.timeline),
  units: () => import('../slides/units/index.ts').then((m) => m.units),
  voices: () => import('../slides/voices/index.ts').then((m) => m.voices),
  'what-if': () => import('../slides/what-if/index.ts').then((m) => m.whatIf),
};

const questions = {
  choice: () => import('./quiz/questions/choice/index.ts').then((m) => m.choice),
  estimate: () => import('./quiz/questions/estimate/index.ts').then((m) => m.estimate),
  sketch: () => import('./quiz/questions/sketch/index.ts').then((m) => m.sketch),
  order: () => import('./quiz/questions/order/index.ts').then((m) => m.order),
  match: () => import('./quiz/questions/match/index.ts').then((m) => m.match),
  opinion: () => import('./quiz/questions/opinion/index.ts').then((m) => m.opinion),
  spot: () => import('./quiz/questions/spot/index.ts').then((m) => m.spot),
};

/** Loads a scene kind by the name that the content file uses. */
export async function loadScene(name: string): Promise<SceneKind> {
  if (!Object.hasOwn(scenes, name)) throw new Error(`There is no scene kind "${name}".`);
  return scenes[name as keyof typeof scenes]() as Promise<SceneKind>;
}

/** Loads a question type by the name that the content file uses. */
export async function loadQuestion(name: string): Promise<QuestionType> {
  if (!Object.hasOwn(questions, name)) throw new Error(`There is no question type "${name}".`);
  return questions[name as keyof typeof questions]() as Promise<QuestionType>;
}

/** Everything that `check` and `publish` need to know. Reaches the browser only for `?content=`. */
export const loadKit = (): Promise<Kit> => import('./kit.ts').then((m) => m.kit);

/** Checks and publishes a content file, at its address where it has one; throws `ContentError` with every fault. */
export async function publishText(text: string, address?: string): Promise<Published> {
  const [{ publish }, kit] = await Promise.all([import('./content/publishing.ts'), loadKit()]);
  return publish(text, kit, address && new URL('.', address).href);
}
