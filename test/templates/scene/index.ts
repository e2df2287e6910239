export { newcomer } from './scene.ts';
