// npm run schema: writes data/content.schema.json. With --check it only says whether the file there is the right one.
import { readFile, writeFile } from 'node:fs/promises';
import { loadKit } from '../registry.ts';
import { contentJsonSchema } from './json-schema.ts';

const FILE = 'data/content.schema.json';

const text = `${JSON.stringify(contentJsonSchema(await loadKit()), null, 2)}\n`;
if (!process.argv.includes('--check')) {
  await writeFile(FILE, text);
  console.log(`${FILE} is written.`);
} else if ((await readFile(FILE, 'utf8').catch(() => '')) === text) {
  console.log(`${FILE} is up to date.`);
} else {
  console.error(`${FILE} differs from the schemas in the code. Run: npm run schema`);
  process.exitCode = 1;
}
