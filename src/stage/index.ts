export { attractLayout, type AttractLayout } from './attract-layout.ts';
export { frameOf, type StageFrame, type Told } from './frame.ts';
