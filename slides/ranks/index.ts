export { ranks } from './scene.ts';
