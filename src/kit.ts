import type { Kit } from './content/index.ts';
import { checkChoice } from './quiz/questions/choice/check.ts';
import { choiceSchema, sealChoice } from './quiz/questions/choice/schema.ts';
import { checkEstimate } from './quiz/questions/estimate/check.ts';
import { estimateSchema, sealEstimate } from './quiz/questions/estimate/schema.ts';
import { checkMatch } from './quiz/questions/match/check.ts';
import { matchSchema, sealMatch } from './quiz/questions/match/schema.ts';
import { checkOpinion } from './quiz/questions/opinion/check.ts';
import { opinionSchema, sealOpinion } from './quiz/questions/opinion/schema.ts';
import { checkOrder } from './quiz/questions/order/check.ts';
import { orderSchema, sealOrder } from './quiz/questions/order/schema.ts';
import { checkSketch } from './quiz/questions/sketch/check.ts';
import { sealSketch, sketchSchema } from './quiz/questions/sketch/schema.ts';
import { checkSpot } from './quiz/questions/spot/check.ts';
import { sealSpot, spotSchema } from './quiz/questions/spot/schema.ts';
import { checkBars } from '../slides/bars/check.ts';
import { barsData, barsView } from '../slides/bars/schema.ts';
import { checkCompare } from '../slides/compare/check.ts';
import { compareData, compareView } from '../slides/compare/schema.ts';
import { checkContrast } from '../slides/contrast/check.ts';
import { contrastData, contrastView } from '../slides/contrast/schema.ts';
import { checkCover } from '../slides/cover/check.ts';
import { coverData, coverView } from '../slides/cover/schema.ts';
import { checkFigures } from '../slides/figures/check.ts';
import { figuresData, figuresView } from '../slides/figures/schema.ts';
import { checkFlow } from '../slides/flow/check.ts';
import { flowData, flowView } from '../slides/flow/schema.ts';
import { checkLine } from '../slides/line/check.ts';
import { lineData, lineView } from '../slides/line/schema.ts';
import { checkNetwork } from '../slides/network/check.ts';
import { networkData, networkView } from '../slides/network/schema.ts';
import { checkPack } from '../slides/pack/check.ts';
import { packData, packView } from '../slides/pack/schema.ts';
import { checkPillars } from '../slides/pillars/check.ts';
import { pillarsData, pillarsView } from '../slides/pillars/schema.ts';
import { checkPromise } from '../slides/promise/check.ts';
import { promiseData, promiseView } from '../slides/promise/schema.ts';
import { checkRanks } from '../slides/ranks/check.ts';
import { ranksData, ranksView } from '../slides/ranks/schema.ts';
import { checkShare } from '../slides/share/check.ts';
import { shareData, shareView } from '../slides/share/schema.ts';
import { checkTimeline } from '../slides/timeline/check.ts';
import { timelineData, timelineView } from '../slides/timeline/schema.ts';
import { checkUnits } from '../slides/units/check.ts';
import { unitsData, unitsView } from '../slides/units/schema.ts';
import { checkVoices } from '../slides/voices/check.ts';
import { voicesData, voicesView } from '../slides/voices/schema.ts';
import { checkWhatIf } from '../slides/what-if/check.ts';
import { whatIfData, whatIfView } from '../slides/what-if/schema.ts';
import { measure, missingGlyphs, overflow } from './scene/index.ts';
import { en as staffWords } from './operator/words-en.ts';
import { catalogue } from './ui/words/index.ts';

/**
 * What `check` and `publish` know of each scene kind and question type: the schema of its data, and a check for what a
 * schema cannot say. One file for all of them, since they are used together or not at all.
 */

const scenes = {
  bars: { data: barsData, view: barsView, check: checkBars },
  compare: { data: compareData, view: compareView, check: checkCompare },
  contrast: { data: contrastData, view: contrastView, check: checkContrast },
  cover: { data: coverData, view: coverView, check: checkCover },
  figures: { data: figuresData, view: figuresView, check: checkFigures },
  flow: { data: flowData, view: flowView, check: checkFlow },
  line: { data: lineData, view: lineView, check: checkLine },
  network: { data: networkData, view: networkView, check: checkNetwork },
  pack: { data: packData, view: packView, check: checkPack },
  pillars: { data: pillarsData, view: pillarsView, check: checkPillars },
  promise: { data: promiseData, view: promiseView, check: checkPromise },
  ranks: { data: ranksData, view: ranksView, check: checkRanks },
  share: { data: shareData, view: shareView, check: checkShare },
  timeline: { data: timelineData, view: timelineView, check: checkTimeline },
  units: { data: unitsData, view: unitsView, check: checkUnits },
  voices: { data: voicesData, view: voicesView, check: checkVoices },
  'what-if': { data: whatIfData, view: whatIfView, check: checkWhatIf },
};

const questions = {
  choice: { schema: choiceSchema, seal: sealChoice, check: checkChoice },
  estimate: { schema: estimateSchema, seal: sealEstimate, check: checkEstimate },
  sketch: { schema: sketchSchema, seal: sealSketch, check: checkSketch },
  order: { schema: orderSchema, seal: sealOrder, check: checkOrder },
  match: { schema: matchSchema, seal: sealMatch, check: checkMatch },
  opinion: { schema: opinionSchema, seal: sealOpinion, check: checkOpinion },
  spot: { schema: spotSchema, seal: sealSpot, check: checkSpot },
};

export const kit: Kit = {
  // Each check takes the slides of its own kind.
  scenes: scenes as unknown as Kit['scenes'],
  questions,
  words: catalogue,
  staffWords,
  missingGlyphs,
  overflow: (place, text) => overflow(place, text, measure),
};
