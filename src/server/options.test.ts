import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('stays on this machine unless it is told otherwise', () => {
    expect(readOptions([], {})).toEqual({ help: false, content: null, host: '127.0.0.1', port: 4173 });
    expect(readOptions([], { HOST: '0.0.0.0', PORT: '80' })).toMatchObject({ host: '0.0.0.0', port: 80 });
  });

  it('takes a path from the folder in which it was typed, not from where npm went', () => {
    expect(readOptions(['--content', 'mine.json'], { INIT_CWD: '/home/me' }).content).toBe(
      resolve('/home/me/mine.json'),
    );
  });

  it('refuses what makes no sense', () => {
    expect(() => readOptions([], { PORT: 'web' })).toThrow(/PORT is "web"/);
    expect(() => readOptions(['--kontent', 'x'], {})).toThrow(/--kontent/);
  });
});
