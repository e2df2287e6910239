import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ALLOWED, licenceText, noteFile, notePackages, packageFolder } from '../scripts/lib/licences.mjs';
import { inRoot } from '../scripts/lib/root.mjs';

let root;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'forum-licences-'))));
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** A package on disk; answers with its folder. */
function made(name, license, text) {
  const folder = join(root, 'node_modules', name);
  mkdirSync(join(folder, 'dist', 'esm'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.2.3', license }));
  writeFileSync(join(folder, 'dist', 'esm', 'package.json'), JSON.stringify({ type: 'module' }));
  if (text) writeFileSync(join(folder, 'LICENSE'), text);
  return folder;
}

describe('the licences of a build', () => {
  it('are noted of what is in it: code that was not shaken off, and files', () => {
    const [used, font] = [made('@some/used', 'MIT', 'x'), made('font', 'OFL-1.1', 'x')];
    const vite = made('vite', 'MIT', 'x');
    made('shaken', 'MIT', 'x');
    const folders = new Set();
    const at = (path) => join(root, 'node_modules', path);
    notePackages(folders, root).generateBundle(null, {
      'a.js': {
        type: 'chunk',
        modules: {
          [at('@some/used/dist/esm/a.js?v=1')]: { renderedLength: 10 },
          [at('shaken/a.js')]: { renderedLength: 0 },
          [join(root, 'src', 'main.ts')]: { renderedLength: 10 },
          '\0vite/preload-helper.js': { renderedLength: 10 },
        },
      },
      'b.woff2': { type: 'asset', originalFileNames: ['node_modules/font/files/b.woff2'] },
    });
    expect([...folders]).toEqual([used, vite, font]);
  });

  it('are noted where a build has a root of its own, within the project', () => {
    const [font, vite] = [made('font', 'OFL-1.1', 'x'), made('vite', 'MIT', 'x')];
    const folders = new Set();
    const plugin = notePackages(folders, root);
    plugin.configResolved({ root: join(root, 'src', 'frame') });
    plugin.generateBundle(null, {
      'a.js': { type: 'chunk', modules: { '\0vite/preload-helper.js': { renderedLength: 10 } } },
      'b.woff2': { type: 'asset', originalFileNames: ['../../node_modules/font/files/b.woff2'] },
    });
    expect([...folders]).toEqual([vite, font]);
  });

  it('are noted of a file that was written into another one, and not of our own', () => {
    const font = made('font', 'OFL-1.1', 'x');
    const folders = new Set();
    noteFile(folders, join(font, 'files', 'b.woff2'));
    noteFile(folders, join(root, 'src', 'picture.svg'));
    expect([...folders]).toEqual([font]);
  });

  it('are handed on with their texts, each once', () => {
    const text = licenceText([made('two', 'ISC', 'Text of two.'), made('one', 'MIT', 'Text of one.')]);
    expect(text).toMatch(/one 1\.2\.3 \(MIT\)\n {2}two 1\.2\.3 \(ISC\)/);
    expect(text.match(/Text of (one|two)\./g)).toEqual(['Text of one.', 'Text of two.']);
  });

  it('are refused where they are none of those allowed, or come without their text', () => {
    expect(() => licenceText([made('stern', 'GPL-3.0', 'x')])).toThrow(`stern is under "GPL-3.0"`);
    expect(() => licenceText([made('silent', 'MIT')])).toThrow('silent comes without the text of its licence.');
  });

  it('are allowed for every package that the project builds on', () => {
    const { dependencies } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
    const folders = Object.keys(dependencies).map((name) => inRoot('node_modules', ...name.split('/')));
    for (const folder of folders) expect(packageFolder(join(folder, 'a.js'))).toBe(folder);
    const text = licenceText(folders);
    for (const name of Object.keys(dependencies)) expect(text).toContain(`\n  ${name} `);
    expect(ALLOWED).not.toContain('GPL-3.0');
  });
});
