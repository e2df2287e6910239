export { voices } from './scene.ts';
