export { frameOf, type StageFrame } from './frame.ts';
