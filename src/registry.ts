import type { Kit, Published } from './content/index.ts';
import type { QuestionType } from './quiz/index.ts';
import { measure, missingGlyphs, overflow, type SceneKind } from './scene/index.ts';

/**
 * The one place that knows which scene kinds and question types exist. Each is loaded only when a story uses it: what
 * the browser draws, and (for the check) the schema of its data and what that may not contradict.
 */

const scenes = {
  bars: {
    kind: () => import('../slides/bars/index.ts').then((m) => m.bars),
    schema: () => import('../slides/bars/schema.ts').then((m) => ({ data: m.barsData, view: m.barsView })),
    check: () => import('../slides/bars/check.ts').then((m) => m.checkBars),
  },
  compare: {
    kind: () => import('../slides/compare/index.ts').then((m) => m.compare),
    schema: () => import('../slides/compare/schema.ts').then((m) => ({ data: m.compareData, view: m.compareView })),
    check: () => import('../slides/compare/check.ts').then((m) => m.checkCompare),
  },
  contrast: {
    kind: () => import('../slides/contrast/index.ts').then((m) => m.contrast),
    schema: () => import('../slides/contrast/schema.ts').then((m) => ({ data: m.contrastData, view: m.contrastView })),
    check: () => import('../slides/contrast/check.ts').then((m) => m.checkContrast),
  },
  cover: {
    kind: () => import('../slides/cover/index.ts').then((m) => m.cover),
    schema: () => import('../slides/cover/schema.ts').then((m) => ({ data: m.coverData, view: m.coverView })),
    check: () => import('../slides/cover/check.ts').then((m) => m.checkCover),
  },
  figures: {
    kind: () => import('../slides/figures/index.ts').then((m) => m.figures),
    schema: () => import('../slides/figures/schema.ts').then((m) => ({ data: m.figuresData, view: m.figuresView })),
    check: () => import('../slides/figures/check.ts').then((m) => m.checkFigures),
  },
  flow: {
    kind: () => import('../slides/flow/index.ts').then((m) => m.flow),
    schema: () => import('../slides/flow/schema.ts').then((m) => ({ data: m.flowData, view: m.flowView })),
    check: () => import('../slides/flow/check.ts').then((m) => m.checkFlow),
  },
  line: {
    kind: () => import('../slides/line/index.ts').then((m) => m.line),
    schema: () => import('../slides/line/schema.ts').then((m) => ({ data: m.lineData, view: m.lineView })),
    check: () => import('../slides/line/check.ts').then((m) => m.checkLine),
  },
  network: {
    kind: () => import('../slides/network/index.ts').then((m) => m.network),
    schema: () => import('../slides/network/schema.ts').then((m) => ({ data: m.networkData, view: m.networkView })),
    check: () => import('../slides/network/check.ts').then((m) => m.checkNetwork),
  },
  pack: {
    kind: () => import('../slides/pack/index.ts').then((m) => m.pack),
    schema: () => import('../slides/pack/schema.ts').then((m) => ({ data: m.packData, view: m.packView })),
    check: () => import('../slides/pack/check.ts').then((m) => m.checkPack),
  },
  pillars: {
    kind: () => import('../slides/pillars/index.ts').then((m) => m.pillars),
    schema: () => import('../slides/pillars/schema.ts').then((m) => ({ data: m.pillarsData, view: m.pillarsView })),
    check: () => import('../slides/pillars/check.ts').then((m) => m.checkPillars),
  },
  promise: {
    kind: () => import('../slides/promise/index.ts').then((m) => m.promise),
    schema: () => import('../slides/promise/schema.ts').then((m) => ({ data: m.promiseData, view: m.promiseView })),
    check: () => import('../slides/promise/check.ts').then((m) => m.checkPromise),
  },
  ranks: {
    kind: () => import('../slides/ranks/index.ts').then((m) => m.ranks),
    schema: () => import('../slides/ranks/schema.ts').then((m) => ({ data: m.ranksData, view: m.ranksView })),
    check: () => import('../slides/ranks/check.ts').then((m) => m.checkRanks),
  },
  share: {
    kind: () => import('../slides/share/index.ts').then((m) => m.share),
    schema: () => import('../slides/share/schema.ts').then((m) => ({ data: m.shareData, view: m.shareView })),
    check: () => import('../slides/share/check.ts').then((m) => m.checkShare),
  },
  timeline: {
    kind: () => import('../slides/timeline/index.ts').then((m) => m.timeline),
    schema: () => import('../slides/timeline/schema.ts').then((m) => ({ data: m.timelineData, view: m.timelineView })),
    check: () => import('../slides/timeline/check.ts').then((m) => m.checkTimeline),
  },
  units: {
    kind: () => import('../slides/units/index.ts').then((m) => m.units),
    schema: () => import('../slides/units/schema.ts').then((m) => ({ data: m.unitsData, view: m.unitsView })),
    check: () => import('../slides/units/check.ts').then((m) => m.checkUnits),
  },
  voices: {
    kind: () => import('../slides/voices/index.ts').then((m) => m.voices),
    schema: () => import('../slides/voices/schema.ts').then((m) => ({ data: m.voicesData, view: m.voicesView })),
    check: () => import('../slides/voices/check.ts').then((m) => m.checkVoices),
  },
  'what-if': {
    kind: () => import('../slides/what-if/index.ts').then((m) => m.whatIf),
    schema: () => import('../slides/what-if/schema.ts').then((m) => ({ data: m.whatIfData, view: m.whatIfView })),
    check: () => import('../slides/what-if/check.ts').then((m) => m.checkWhatIf),
  },
};

const questions = {
  choice: {
    type: () => import('./quiz/questions/choice/index.ts').then((m) => m.choice),
    schema: () =>
      import('./quiz/questions/choice/schema.ts').then((m) => ({ schema: m.choiceSchema, seal: m.sealChoice })),
    check: () => import('./quiz/questions/choice/check.ts').then((m) => m.checkChoice),
  },
  estimate: {
    type: () => import('./quiz/questions/estimate/index.ts').then((m) => m.estimate),
    schema: () =>
      import('./quiz/questions/estimate/schema.ts').then((m) => ({ schema: m.estimateSchema, seal: m.sealEstimate })),
    check: () => import('./quiz/questions/estimate/check.ts').then((m) => m.checkEstimate),
  },
  sketch: {
    type: () => import('./quiz/questions/sketch/index.ts').then((m) => m.sketch),
    schema: () =>
      import('./quiz/questions/sketch/schema.ts').then((m) => ({ schema: m.sketchSchema, seal: m.sealSketch })),
    check: () => import('./quiz/questions/sketch/check.ts').then((m) => m.checkSketch),
  },
  order: {
    type: () => import('./quiz/questions/order/index.ts').then((m) => m.order),
    schema: () =>
      import('./quiz/questions/order/schema.ts').then((m) => ({ schema: m.orderSchema, seal: m.sealOrder })),
    check: () => import('./quiz/questions/order/check.ts').then((m) => m.checkOrder),
  },
  match: {
    type: () => import('./quiz/questions/match/index.ts').then((m) => m.match),
    schema: () =>
      import('./quiz/questions/match/schema.ts').then((m) => ({ schema: m.matchSchema, seal: m.sealMatch })),
    check: () => import('./quiz/questions/match/check.ts').then((m) => m.checkMatch),
  },
  opinion: {
    type: () => import('./quiz/questions/opinion/index.ts').then((m) => m.opinion),
    schema: () =>
      import('./quiz/questions/opinion/schema.ts').then((m) => ({ schema: m.opinionSchema, seal: m.sealOpinion })),
    check: () => import('./quiz/questions/opinion/check.ts').then((m) => m.checkOpinion),
  },
  spot: {
    type: () => import('./quiz/questions/spot/index.ts').then((m) => m.spot),
    schema: () => import('./quiz/questions/spot/schema.ts').then((m) => ({ schema: m.spotSchema, seal: m.sealSpot })),
    check: () => import('./quiz/questions/spot/check.ts').then((m) => m.checkSpot),
  },
};

/** Loads a scene kind by the name that the content file uses. */
export async function loadScene(name: string): Promise<SceneKind> {
  if (!Object.hasOwn(scenes, name)) throw new Error(`There is no scene kind "${name}".`);
  return scenes[name as keyof typeof scenes].kind() as Promise<SceneKind>;
}

/** Loads a question type by the name that the content file uses. */
export async function loadQuestion(name: string): Promise<QuestionType> {
  if (!Object.hasOwn(questions, name)) throw new Error(`There is no question type "${name}".`);
  return questions[name as keyof typeof questions].type() as Promise<QuestionType>;
}

/** A scene kind or question type as the check knows it. A `check` of its own is for what its schema cannot say. */
interface Part {
  readonly schema: () => Promise<object>;
  readonly check?: () => Promise<unknown>;
}

/** Everything that `check` and `publish` need to know. Reaches the browser only for `?content=`. */
export async function loadKit(): Promise<Kit> {
  const { catalogue } = await import('./ui/words/index.ts');
  const load = async (parts: Record<string, Part>) =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(parts).map(async ([name, { schema, check }]) => [
          name,
          { ...(await schema()), ...(check && { check: await check() }) },
        ]),
      ),
    ) as Record<string, never>;
  return {
    scenes: await load(scenes),
    questions: await load(questions),
    words: catalogue,
    missingGlyphs,
    overflow: (place, text) => overflow(place, text, measure),
  };
}

/** Checks and publishes the text of a content file; throws `ContentError` with every fault. */
export async function publishText(text: string): Promise<Published> {
  const [{ publish }, kit] = await Promise.all([import('./content/publishing.ts'), loadKit()]);
  return publish(text, kit);
}
