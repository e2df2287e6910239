export { compare } from './scene.ts';
