export { share } from './scene.ts';
