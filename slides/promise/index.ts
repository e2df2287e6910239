export { promise } from './scene.ts';
