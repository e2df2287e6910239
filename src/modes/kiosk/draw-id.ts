export { drawId } from '../../ui/index.ts';
