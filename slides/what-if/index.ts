export { whatIf } from './scene.ts';
