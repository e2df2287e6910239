export { contrast } from './scene.ts';
