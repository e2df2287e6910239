export { line } from './scene.ts';
