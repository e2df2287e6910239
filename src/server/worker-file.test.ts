import { expect, it } from 'vitest';
import { makeAsset } from './asset.ts';
import { workerFile } from './worker-file.ts';

const built = new Map(['sw.js', 'sw-off.js'].map((name) => [name, makeAsset(name, Buffer.from(name))]));
const answered = (isKiosk: boolean, offline: boolean) =>
  workerFile(built, { isKiosk, offline })?.plain.toString() ?? null;

it('answers the worker to readers, one that lets go where the book is not to be kept, and a kiosk none', () => {
  expect(answered(false, true)).toBe('sw.js');
  expect(answered(false, false)).toBe('sw-off.js');
  expect([answered(true, true), answered(true, false)]).toEqual([null, null]);
});
