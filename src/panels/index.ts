export { citation } from './citation.ts';
export { ForumMap, type MapGoal } from './map.ts';
export { ForumProvenance } from './provenance.ts';
export { ForumSources } from './sources.ts';
