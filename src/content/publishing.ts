/**
 * The second door of this room: the checker and the publisher. Apart from `index.ts`, because the browser loads them
 * only for `?content=`, and a bundler keeps what one door leads to together.
 */
export { LARGEST_LOGO, checkLogos, logoFault, logosOf } from './check-brand.ts';
export { check, type Checked } from './check.ts';
export { checkGuided } from './check-guided.ts';
export { checkScreen } from './check-screen.ts';
export { IMAGE_TYPES } from './image-type.ts';
export { decodeStory, LIMITS, parseStory } from './parse.ts';
export { publish, publishStory, type Published } from './publish.ts';
export { storySchema } from './schema.ts';
