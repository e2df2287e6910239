export { figureSheet } from './figure-sheet.ts';
export { frameOf, type StageFrame } from './frame.ts';
export { Hall, type ShapedStage } from './hall.ts';
export { slideSheet, type Sheet, type SheetLine } from './sheet.ts';
