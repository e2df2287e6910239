export { figures } from './scene.ts';
