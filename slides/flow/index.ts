export { flow } from './scene.ts';
