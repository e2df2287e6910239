import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What was typed makes no sense; the message says what would. */
export class NewcomerError extends Error {}

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const camel = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * What differs between a scene kind and a question type: where it lives, what its files are made from, how the ways out of
 * the template become those of its place, and what is written where all of them are listed.
 */
const SORTS = {
  scene: {
    folder: (name) => `slides/${name}`,
    template: 'test/templates/scene',
    files: [],
    ways: [
      ["'../../../src/", "'../../src/"],
      ["'../../fixtures/", "'../../test/fixtures/"],
    ],
    list: 'scenes',
    entry: (name, own) => `() => import('../slides/${name}/index.ts').then((m) => m.${own})`,
    kit: (own) => `{ data: ${own}Data, view: ${own}View, check: check${capital(own)} }`,
    imports: (name, own) => [
      `import { check${capital(own)} } from '../slides/${name}/check.ts';`,
      `import { ${own}Data, ${own}View } from '../slides/${name}/schema.ts';`,
    ],
    before: "import { measure, missingGlyphs, overflow } from './scene/index.ts';",
    overview: (name) => `| a few facts of any sort | [${name}](#${name}) | |`,
    heading: '## Scene kinds',
  },
  question: {
    folder: (name) => `src/quiz/questions/${name}`,
    template: 'test/templates/question',
    files: [['test/templates/question-browser.ts', (name) => `test/browser/question-${name}.test.ts`]],
    ways: [
      ["'../../../src/quiz/questions/", "'../"],
      ["'../../../src/quiz/", "'../../"],
      ["'../../../src/", "'../../../"],
      ["'../../fixtures/", "'../../../../test/fixtures/"],
    ],
    list: 'questions',
    entry: (name, own) => `() => import('./quiz/questions/${name}/index.ts').then((m) => m.${own})`,
    kit: (own) => `{ schema: ${own}Schema, seal: seal${capital(own)}, check: check${capital(own)} }`,
    imports: (name, own) => [
      `import { check${capital(own)} } from './quiz/questions/${name}/check.ts';`,
      `import { ${own}Schema, seal${capital(own)} } from './quiz/questions/${name}/schema.ts';`,
    ],
    before: "import { checkBars } from '../slides/bars/check.ts';",
    overview: (name) => `| is it more or less than something | [${name}](#${name}) | right or not |`,
    heading: '## Types of questions',
  },
};

/**
 * Adds a scene kind or question type to a project in `root`: its folder, and its line wherever all of them are listed.
 * Answers with the files that were written. Throws `NewcomerError`, and has then written nothing.
 */
export function addNewcomer(root, sortName, name) {
  const sort = SORTS[sortName];
  if (!sort) throw new NewcomerError(`There is no "${sortName}": write scene or question.`);
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const own = checkName(root, sort, name, read);
  const written = new Map();
  for (const file of readdirSync(join(root, sort.template)))
    written.set(`${sort.folder(name)}/${file}`, moved(read(`${sort.template}/${file}`), sort.ways, name, own));
  for (const [from, to] of sort.files)
    written.set(to(name), renamed(read(from), name, own).replaceAll("'./question/", `'../../${sort.folder(name)}/`));
  const key = name === own ? name : `'${name}'`;
  const registry = listed(read('src/registry.ts'), `const ${sort.list} = {`, `  ${key}: ${sort.entry(name, own)},`);
  written.set('src/registry.ts', registry);
  const kit = listed(read('src/kit.ts'), `const ${sort.list} = {`, `  ${key}: ${sort.kit(own)},`);
  written.set('src/kit.ts', before(kit, sort.before, sort.imports(name, own).join('\n')));
  const guide = 'docs/authoring/guide.md';
  written.set(guide, rowAdded(read(guide), sort.heading, sort.overview(name)));
  for (const [path, text] of written) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return [...written.keys()];
}

/** The name as it is written in code. */
function checkName(root, sort, name, read) {
  if (!NAME.test(name ?? '')) throw new NewcomerError('A name is small letters, digits and hyphens: tide-table.');
  const own = camel(name);
  if (existsSync(join(root, sort.folder(name)))) throw new NewcomerError(`There is a ${sort.folder(name)} already.`);
  const code = [
    read('src/kit.ts'),
    read('src/registry.ts'),
    ...readdirSync(join(root, sort.template)).flatMap((file) =>
      file.endsWith('.ts') ? [read(`${sort.template}/${file}`)] : [],
    ),
  ].join('\n');
  if (isReserved(own) || new RegExp(`\\b(${own}|${own}Data|${own}Schema|check${capital(own)})\\b`).test(code))
    throw new NewcomerError(`"${own}" means something else in the code: take another name.`);
  return own;
}

function isReserved(word) {
  try {
    new Function(`"use strict"; let ${word};`);
    return false;
  } catch {
    return true;
  }
}

const renamed = (text, name, own) =>
  text.replaceAll('new-comer', name).replaceAll('Newcomer', capital(own)).replaceAll('newcomer', own);

/** Each way once: what has been replaced is not replaced again. */
const moved = (text, ways, name, own) =>
  renamed(text, name, own).replace(
    new RegExp(ways.map(([from]) => from.replaceAll('.', '\\.')).join('|'), 'g'),
    (way) => ways.find(([from]) => from === way).at(1),
  );

/** A line more at the end of what begins with `start`. */
function listed(text, start, line) {
  const end = text.indexOf('\n};', place(text, start));
  return `${text.slice(0, end)}\n${line}${text.slice(end)}`;
}

function before(text, mark, lines) {
  const at = place(text, mark);
  return `${text.slice(0, at)}${lines}\n${text.slice(at)}`;
}

/** A row more at the end of the first table below a heading. */
function rowAdded(text, heading, row) {
  const table = text.indexOf('\n| ', place(text, heading));
  const end = text.indexOf('\n\n', table);
  return `${text.slice(0, end)}\n${row}${text.slice(end)}`;
}

function place(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0)
    throw new NewcomerError(`"${mark}" is not where it was: scripts/lib/newcomer.mjs must learn where it is now.`);
  return at;
}
