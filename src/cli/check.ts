// npm run check [-- path]: says everything that is wrong with a content file, or what is in it.
import { readFile } from 'node:fs/promises';
import { ContentError } from '../content/index.ts';
import { check, parseStory } from '../content/publishing.ts';
import { loadKit } from '../registry.ts';
import { faultsOf, writeFaults } from '../server/index.ts';
import { contentPath } from './content-path.ts';
import { countsOf } from './counts.ts';

const path = contentPath(process.argv[2]);
try {
  const { story, faults } = check(parseStory(await readFile(path, 'utf8')), await loadKit());
  if (!story) throw new ContentError(faults);
  console.log(`${path}: good. ${countsOf(story)}.`);
} catch (error) {
  console.error(writeFaults(path, faultsOf(error)));
  process.exitCode = 1;
}
