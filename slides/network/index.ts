export { network } from './scene.ts';
