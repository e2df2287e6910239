// npm run new:scene <name>, npm run new:question <name>: a scene kind or question type that works, to begin from.
import './lib/node-version.mjs';
import { exec, execBin } from './lib/exec.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { addNewcomer, NewcomerError } from './lib/newcomer.mjs';
import { ROOT } from './lib/root.mjs';

const [sort, name] = process.argv.slice(2);
let files;
try {
  files = addNewcomer(ROOT, sort, name);
} catch (error) {
  if (!(error instanceof NewcomerError)) throw error;
  console.error(`${error.message}\nUsage: npm run new:${sort === 'question' ? 'question' : 'scene'} <name>`);
  process.exit(1);
}
await ensureInstalled();
const folder = sort === 'scene' ? `slides/${name}` : `src/quiz/questions/${name}`;

/** What is made from these files: in this order, since pages are formatted after they were written. */
const steps = [
  ['formatting', () => execBin('prettier', ['--write', '--log-level', 'warn', ...files])],
  ['data/content.schema.json', () => exec(process.execPath, ['scripts/run.mjs', 'src/cli/schema.ts'])],
  ['its tests, with new snapshots', () => execBin('vitest', ['run', folder, '-u'])],
  ['docs/authoring.md', () => exec(process.execPath, ['scripts/run.mjs', 'test/authoring/main.ts'])],
];
for (const [what, run] of steps)
  if (await run()) {
    console.error(`${what}: failed, see above.`);
    process.exit(1);
  }
console.log(`
${files.map((file) => `  ${file}`).join('\n')}

It works as it is. Make it yours in ${folder}: schema, scene or element, check, sample, about.md; then
  ${sort === 'scene' ? `npm run sheets -- --sample ${name}   # look at it` : `npx web-test-runner --files test/browser/question-${name}.test.ts`}
  npx vitest run ${folder} -u
  npm run schema && npm run authoring`);
