export { pack } from './scene.ts';
