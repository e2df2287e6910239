import { describe, expect, it } from 'vitest';
import { bookFiles, describeBuild, talkFiles } from '../scripts/lib/book-files.mjs';

const manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    css: ['assets/index-1.css'],
    assets: ['assets/latin.woff2'],
    imports: ['_base.js'],
    dynamicImports: [
      'src/app/kiosk-mode.ts',
      'src/app/learn-mode.ts',
      'src/app/present-mode.ts',
      'slides/bars/index.ts',
    ],
  },
  '_base.js': { file: 'assets/base-1.js', imports: ['_shared.js'] },
  '_shared.js': { file: 'assets/shared-1.js', imports: ['_base.js'] },
  'src/app/kiosk-mode.ts': { file: 'assets/kiosk-1.js', imports: ['_shared.js'], dynamicImports: ['src/quiz.ts'] },
  'src/app/learn-mode.ts': { file: 'assets/learn-1.js', css: ['assets/learn-1.css'], dynamicImports: ['src/page.ts'] },
  'src/app/present-mode.ts': {
    file: 'assets/present-1.js',
    css: ['assets/present-1.css'],
    imports: ['_shared.js', 'index.html'],
    dynamicImports: ['src/paper.ts'],
  },
  'src/paper.ts': { file: 'assets/paper-1.js' },
  'src/page.ts': { file: 'assets/page-1.js', imports: ['_base.js'] },
  'src/quiz.ts': { file: 'assets/quiz-1.js' },
  'slides/bars/index.ts': { file: 'assets/bars-1.js' },
};

describe('what is kept of a build', () => {
  it('is all that the book can load, once, and nothing that only a kiosk does', () => {
    expect(bookFiles(manifest)).toEqual([
      'assets/bars-1.js',
      'assets/base-1.js',
      'assets/index-1.css',
      'assets/index-1.js',
      'assets/latin.woff2',
      'assets/learn-1.css',
      'assets/learn-1.js',
      'assets/page-1.js',
      'assets/shared-1.js',
    ]);
  });

  it('is for a speaker all that only a talk can load', () => {
    expect(talkFiles(manifest)).toEqual(['assets/paper-1.js', 'assets/present-1.css', 'assets/present-1.js']);
  });

  it('cannot be told of a build without a page, or without a talk', () => {
    expect(() => talkFiles({ 'index.html': {} })).toThrow('present-mode');
    expect(() => bookFiles({})).toThrow('index.html');
  });

  it('has another name when any file is another', () => {
    const { id, files, talk } = describeBuild(['assets/a-1.js'], { '': 'page' }, ['assets/t-1.js']);
    const named = (first, text, ...rest) => describeBuild([first], { '': text }, rest).id;
    expect(files).toEqual([
      { name: '', integrity: expect.stringMatching(/^sha256-[\w+/]{43}=$/) },
      { name: 'assets/a-1.js' },
    ]);
    expect(talk).toEqual([{ name: 'assets/t-1.js' }]);
    expect(named('assets/a-1.js', 'page', 'assets/t-1.js')).toBe(id);
    expect(named('assets/a-2.js', 'page', 'assets/t-1.js')).not.toBe(id);
    expect(named('assets/a-1.js', 'another', 'assets/t-1.js')).not.toBe(id);
    expect(named('assets/a-1.js', 'page', 'assets/t-2.js')).not.toBe(id);
  });
});
