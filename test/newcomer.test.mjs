import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint } from 'eslint';
import boundaries from 'eslint-plugin-boundaries';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNewcomer, NewcomerError } from '../scripts/lib/newcomer.mjs';
import { inRoot } from '../scripts/lib/root.mjs';

/** What `npm run new:scene` and `npm run new:question` make, tried on a copy of the project. */

const MADE = ['src', 'slides', 'test', 'scripts', 'docs', 'data', 'public'];
const FOLDERS = ['slides/tide-table', 'src/quiz/questions/more-or-less'];
let root;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'forum-newcomer-'));
  for (const name of [...MADE, ...readdirSync(inRoot('.')).filter((name) => /\.(ts|js|mjs|json)$/.test(name))])
    cpSync(inRoot(name), join(root, name), { recursive: true });
  cpSync(inRoot('.prettierrc.json'), join(root, '.prettierrc.json'));
  symlinkSync(inRoot('node_modules'), join(root, 'node_modules'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Runs a program of the copy; throws with all that it said where it ends badly. */
function run(...args) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([key]) => !key.startsWith('VITEST')));
  execFileSync(process.execPath, args, { cwd: root, env: { ...env, CI: '' }, stdio: 'pipe' });
}
const filesOf = (folder) => readdirSync(join(root, folder)).map((file) => `${folder}/${file}`);

describe('a new scene kind and a new type of question', () => {
  it('are there by one command each, with tests that pass, a page and a place in the guide', () => {
    run('scripts/new.mjs', 'scene', 'tide-table');
    addNewcomer(root, 'question', 'more-or-less');
    const vitest = join(root, 'node_modules/vitest/vitest.mjs');
    run(
      vitest,
      'run',
      ...FOLDERS,
      'test/docs.test.ts',
      '-t',
      'tide-table|more-or-less|a fact that|more rows|wrong with',
    );
    expect(existsSync(join(root, 'slides/tide-table/__snapshots__/scene.test.ts.snap'))).toBe(true);
    expect(existsSync(join(root, 'docs/images/authoring/tide-table.svg'))).toBe(true);
    const guide = readFileSync(join(root, 'docs/authoring/guide.md'), 'utf8');
    for (const name of ['tide-table', 'more-or-less']) expect(guide).toContain(`[${name}](#${name})`);
  }, 180_000);

  it('have types that fit, and stand in the registry', () => {
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile);
    const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
    const all = [
      'src/kit.ts',
      'src/registry.ts',
      'test/browser/question-more-or-less.test.ts',
      ...FOLDERS.flatMap(filesOf),
    ];
    const program = ts.createProgram(
      all.filter((file) => file.endsWith('.ts')).map((file) => join(root, file)),
      options,
    );
    const said = program
      .getRootFileNames()
      .flatMap((file) => program.getSemanticDiagnostics(program.getSourceFile(file)))
      .map(({ file, messageText }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(said).toEqual([]);
    const registry = readFileSync(join(root, 'src/registry.ts'), 'utf8');
    for (const folder of FOLDERS) expect(registry).toContain(`${folder.replace('src', '')}/index.ts`);
  }, 120_000);

  it('keep the doors between the rooms', async () => {
    const { doors } = await import(pathToFileURL(join(root, 'eslint.doors.js')).href);
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser } }, doors(boundaries)],
    });
    const results = await eslint.lintFiles(FOLDERS.map((folder) => `${folder}/*.ts`));
    expect(results.length).toBeGreaterThan(10);
    for (const { filePath, messages } of results)
      expect(
        messages.map(({ message }) => message),
        filePath,
      ).toEqual([]);
  }, 60_000);

  it.each([
    ['scene', 'bars', 'There is a slides/bars already.'],
    ['scene', 'Tide', 'A name is small letters, digits and hyphens: tide-table.'],
    ['scene', undefined, 'A name is small letters, digits and hyphens: tide-table.'],
    ['scene', 'table', '"table" means something else in the code: take another name.'],
    ['question', 'switch', '"switch" means something else in the code: take another name.'],
    ['slide', 'tides', 'There is no "slide": write scene or question.'],
  ])('refuse %s %s, and write nothing', (sort, name, message) => {
    expect(() => addNewcomer(root, sort, name)).toThrow(new NewcomerError(message));
  });
});
