export { faultsOf, writeFaults } from './faults.ts';
export { createReports } from './reports.ts';
export { storyPlugin } from './story-plugin.ts';
