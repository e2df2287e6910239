export { overlap, textBox } from './bounds.ts';
export { describeDrawing } from './describe.ts';
export { ForumScene, factAt, pictureOfPage, stagePoint } from './element.ts';
export {
  layoutSlide,
  farBox,
  farLines,
  overflow,
  wordsWidth,
  type Box,
  type Frame,
  type SlideLayout,
  type Place,
  type WordsPlace,
} from './frame.ts';
export { figure, type FigureFact } from './figure.ts';
export { isAhead, kindStyle } from './kinds.ts';
export { largest } from './largest.ts';
export { chooseStageIn, isTall, lowStage } from './low-stage.ts';
export * from './marks.ts';
export { readPalette, type Palette } from './draw/palette.ts';
export { PictureError } from './picture-error.ts';
export { perSlide } from './per-slide.ts';
export { Player, type Clock, type Take } from './player.ts';
export { locate, project } from './scales.ts';
export { paragraph, type Paragraph } from './paragraph.ts';
export type { Control, Scene, SceneInput, SceneKind, TableRow, WithSteps } from './scene.ts';
export { showsNew } from './shows-new.ts';
export { spread } from './spread.ts';
export { measure, missingGlyphs, type Measure } from './text/measure.ts';
export { wrap } from './text/wrap.ts';
export {
  LARGE_STAGES,
  STAGES,
  chooseStage,
  stageNamed,
  type Stage,
  type StageChoice,
  type StageName,
  type TextSize,
} from './stages.ts';
export { textFaults } from './text-faults.ts';
export { tween } from './tween.ts';
