export { cover } from './scene.ts';
