export { units } from './scene.ts';
