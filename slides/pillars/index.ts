export { pillars } from './scene.ts';
