export { faultsOf, writeFaults } from './faults.ts';
export { storyPlugin } from './story-plugin.ts';
