// npm run authoring: writes docs/authoring.md and its pictures. With --check it only says which of them are out of date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { inRoot } from './examples.ts';
import { authoringFiles, PICTURES, questionHashes } from './page.ts';

const HASHES = inRoot(`${PICTURES}/questions.json`);
const read = (path: string | URL): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const old = [...(await authoringFiles())].filter(([path, text]) => read(inRoot(path)) !== text);
const hashes = await questionHashes();
const shot = JSON.parse(read(HASHES) || '{}') as Record<string, string>;
const unseen = Object.keys(hashes).filter((type) => hashes[type] !== shot[type]);

if (process.argv.includes('--check')) {
  for (const name of [...old.map(([path]) => path), ...unseen.map((type) => `the picture of question ${type}`)])
    console.error(`${name} is out of date. Run: npm run authoring`);
  process.exitCode = old.length + unseen.length ? 1 : 0;
} else {
  mkdirSync(inRoot(PICTURES), { recursive: true });
  for (const [path, text] of old) writeFileSync(inRoot(path), text);
  if (unseen.length) {
    const { photograph } = await import('./photograph.ts');
    await photograph(unseen);
    writeFileSync(HASHES, `${JSON.stringify(hashes, null, 2)}\n`);
  }
  console.log(`${old.length + unseen.length} files written: docs/authoring.md and its pictures are up to date.`);
}
