import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../scripts/lib/root.mjs';
import { missingPackages, readProgram, unusedExports, unusedFiles, unusedPackages } from './fixtures/unused.mjs';

/** Nothing is there that nobody uses: no export, no file, no package. */

const CODE = /\.(ts|js|mjs)$/;
const paths = ['src', 'slides', 'scripts', 'test', '.'].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: folder !== '.', withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name) && !/\.d\.m?ts$/.test(entry.name))
    .map(({ parentPath, name }) => `${parentPath.slice(inRoot('.').length + 1)}/${name}`.replace(/^\//, '')),
);
const read = (path) => readFileSync(inRoot(path), 'utf8');
const modules = readProgram(paths, read);
const manifest = JSON.parse(read('package.json'));

/** Where something begins: what a page, a command or a test runner opens by its name. */
const BEGINNINGS = [
  /\.(test|spec)\.(ts|mjs)$/,
  /^[a-z.-]+\.(ts|js|mjs)$/,
  /^scripts\/[a-z-]+\.mjs$/,
  /^src\/main\.ts$/,
  /^src\/(server|supervisor|supervisor\/doctor)\/main\.ts$/,
  /^src\/worker\/(main|leave)\.ts$/,
  /^src\/portable\/(index|single|frame\/(app|deck))\.ts$/,
  /^src\/cli\/(check|report|schema)\.ts$/,
  /^test\/(authoring|bench|bench\/peer|sheets)\/main\.ts$/,
  /^test\/bench\/[a-z]+\.mjs$/,
  /^test\/e2e\/serve\.mjs$/,
  // Files of a new kind, which are used once they are in their place.
  /^test\/templates\//,
  // The registry of a small story, which a server of a test opens by its name.
  /^test\/fixtures\/tiny\/registry\.ts$/,
];

/** What is taken elsewhere: by a kind once it has its place, by pages of others that embed ours. */
const FOR_OTHERS = ['test/templates/', 'src/portable/index.ts: '];

/** Written for tests alone, at the side of what it tells of. */
const FOR_TESTS = ['src/scene/describe.ts: describeDrawing'];

describe('what is there', () => {
  it('is imported by somebody: every export', () => {
    const unused = unusedExports(modules).filter((one) => !FOR_OTHERS.some((place) => one.startsWith(place)));
    expect(unused).toEqual(FOR_TESTS);
  });

  it('is reached from somewhere: every file', () => {
    const entries = paths.filter((path) => BEGINNINGS.some((beginning) => beginning.test(path)));
    expect(unusedFiles(modules, entries)).toEqual([]);
  });

  it('is asked for: every package, and each is in package.json', () => {
    const texts = ['tsconfig.json', 'index.html', 'src/ui/fonts.css'].map(read);
    expect(unusedPackages(modules, manifest, texts)).toEqual([]);
    expect(missingPackages(modules, manifest, (name) => builtinModules.includes(name))).toEqual([]);
  });
});

describe('the search for what nobody uses', () => {
  const found = (files) => unusedExports(readProgram(Object.keys(files), (path) => files[path]));

  it('finds an export that nobody imports, and one that only its own test does', () => {
    expect(
      found({
        'src/a.ts':
          'export const used = 1; export const lonely = used; export function tested() {} export type Gone = 1;',
        'src/b.ts': "import { used } from './a.ts'; console.log(used);",
        'src/a.test.ts': "import { tested } from './a.ts'; tested();",
      }),
    ).toEqual(['src/a.ts: lonely', 'src/a.ts: tested', 'src/a.ts: Gone']);
  });

  it('follows names through doors, and says which of them nobody takes', () => {
    expect(
      found({
        'src/a.ts': 'export const one = 1; export const two = 2;',
        'src/index.ts': "export { one, two as deux } from './a.ts';",
        'src/all.ts': "export * from './index.ts';",
        'src/b.ts': "import { one } from './all.ts'; console.log(one);",
      }),
    ).toEqual(['src/a.ts: two', 'src/index.ts: deux']);
  });

  it('knows what is taken later: import(), a glob, a module as a whole', () => {
    expect(
      found({
        'src/a.ts': 'export const one = 1; export const two = 2;',
        'src/b.ts':
          "void import('./a.ts').then((m) => m.one); const { two } = await import('./a.ts'); console.log(two);",
        'slides/x/part.ts': 'export const part = 1;',
        'src/c.ts': "console.log(import.meta.glob('../slides/*/part.ts'));",
      }),
    ).toEqual([]);
  });

  it('finds a file that nothing leads to', () => {
    const files = { 'a.ts': "import './b.ts';", 'b.ts': '', 'c.ts': "import './b.ts';" };
    expect(
      unusedFiles(
        readProgram(Object.keys(files), (path) => files[path]),
        ['a.ts'],
      ),
    ).toEqual(['c.ts']);
  });

  it('finds packages that nobody asks for, and those that nobody listed', () => {
    const some = readProgram(['a.ts'], () => "import { x } from '@one/two/deep.js'; import y from 'three'; x(y);");
    const listed = {
      scripts: { go: 'runner --now' },
      dependencies: { '@one/two': '1', idle: '1' },
      devDependencies: { runner: '1' },
    };
    expect(unusedPackages(some, listed, [])).toEqual(['dependencies: idle']);
    expect(missingPackages(some, listed, () => false)).toEqual(['a.ts: three']);
  });
});
