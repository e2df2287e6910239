export { frameOf, type StageFrame, type Told } from './frame.ts';
