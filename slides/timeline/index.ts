export { timeline } from './scene.ts';
