import { describe, expect, it } from 'vitest';
import { ENCODINGS, negotiate } from './encoding.ts';

describe('negotiate', () => {
  it.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['BR; Q=0.1', 'br'],
    ['*', 'br'],
    ['*;q=0', null],
    ['br;q=0, *', 'gzip'],
    ['identity', null],
    ['', null],
    [undefined, null],
  ])('answers %j with %j', (header, encoding) => {
    expect(negotiate(header, ENCODINGS)).toBe(encoding);
  });

  it('never answers with a coding that there is no copy in', () => {
    expect(negotiate('br, gzip', ['gzip'])).toBe('gzip');
    expect(negotiate('br, gzip', [])).toBeNull();
  });
});
