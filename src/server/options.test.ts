import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

describe('readOptions', () => {
  it('stays on this machine unless it is told otherwise', () => {
    expect(readOptions([], {})).toEqual({
      help: false,
      content: null,
      results: null,
      state: null,
      offline: true,
      screens: 1,
      mostResults: 200_000_000,
      host: '127.0.0.1',
      port: 4173,
    });
    expect(readOptions([], { HOST: '0.0.0.0', PORT: '80' })).toMatchObject({ host: '0.0.0.0', port: 80 });
  });

  it('takes a path from the folder in which it was typed, not from where npm went', () => {
    expect(readOptions(['--content', 'mine.json'], { INIT_CWD: '/home/me' }).content).toBe(
      resolve('/home/me/mine.json'),
    );
    expect(readOptions(['--results', 'answers'], { INIT_CWD: '/home/me' }).results).toBe(resolve('/home/me/answers'));
  });

  it('refuses what makes no sense', () => {
    expect(() => readOptions([], { PORT: 'web' })).toThrow(/PORT is "web"/);
    for (const limit of ['much', '0', '-1', '1e9'])
      expect(() => readOptions([`--results-limit=${limit}`], {})).toThrow(/--results-limit is/);
    for (const screens of ['0', '1.5', '51', 'all'])
      expect(() => readOptions(['--screens', screens], {})).toThrow(/--screens is/);
    expect(() => readOptions(['--kontent', 'x'], {})).toThrow(/--kontent/);
  });
});
