// npm run check [-- path] [--quick]: says everything that is wrong with a content file, or what is in it.
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { ContentError } from '../content/index.ts';
import { check, checkGuided, checkLogos, checkScreen, parseStory, publishStory } from '../content/publishing.ts';
import { loadKit, loadScene } from '../registry.ts';
import { faultsOf, writeFaults } from '../server/index.ts';
import { checkDrawings } from './check-drawings.ts';
import { contentPath } from './content-path.ts';
import { countsOf } from './counts.ts';
import { logoReader } from './read-logo.ts';

const HELP = `npm run check -- [content file] [options]
  --quick  leave the pictures out: only what is written is checked
Without a file it checks data/content.json.`;

const { values, positionals } = readArguments();
if (values.help) console.log(HELP);
else await main(contentPath(positionals[0]));

async function main(path: string): Promise<void> {
  try {
    const kit = await loadKit();
    const { story, faults } = check(parseStory(await readFile(path, 'utf8')), kit);
    if (!story) throw new ContentError(faults);
    const pictures = values.quick ? [] : await checkDrawings(publishStory(story, kit), loadScene);
    const more = [...checkGuided(story), ...checkScreen(story), ...checkLogos(story, logoReader(path)), ...pictures];
    if (more.length) throw new ContentError(more);
    const seen = values.quick ? 'Its pictures were not looked at.' : 'Every step is drawn and legible.';
    console.log(`${path}: good. ${countsOf(story)}. ${seen}`);
  } catch (error) {
    console.error(writeFaults(path, faultsOf(error)));
    process.exitCode = 1;
  }
}

function readArguments() {
  try {
    const options = { quick: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${HELP}`);
    process.exit(1);
  }
}
