export { bars } from './scene.ts';
