import fc from 'fast-check';
import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sampleAttempt, sampleAttempts } from '../../test/fixtures/attempt.ts';
import type { Attempt } from '../results/attempt.ts';
import { FullError, RecordFile } from './record-file.ts';
import { ATTEMPTS } from './record-kinds.ts';

const TODAY = 'attempts-2026-11-22.ndjson';
let folder: string;
let said: string[];
let now: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
  said = [];
  now = '2026-11-22T05:00:00Z';
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const start = (most = 1e6) =>
  new RecordFile(ATTEMPTS, { folder, most, say: (message) => said.push(message), now: () => new Date(now) });
const linesOf = (attempts: readonly Attempt[]) => attempts.map((attempt) => `${JSON.stringify(attempt)}\n`).join('');
const text = (name = TODAY) => readFile(join(folder, name), 'utf8');

describe('RecordFile', () => {
  it('appends a line for each, in a file of the day in Vietnam', async () => {
    const file = start();
    const [a, b, c] = sampleAttempts(3);
    await file.add([a!, b!]);
    now = '2026-11-22T17:00:00Z';
    await file.add([c!]);
    expect(await text()).toBe(linesOf([a!, b!]));
    expect(await text('attempts-2026-11-23.ndjson')).toBe(linesOf([c!]));
  });

  it('makes its folder, and makes it again', async () => {
    await rm(folder, { recursive: true });
    const file = start();
    const [a, b] = sampleAttempts(2);
    await file.add([a!]);
    await rm(folder, { recursive: true });
    await file.add([b!]);
    expect(await text()).toBe(linesOf([b!]));
  });

  it('holds each answer once, in whatever batches it comes, over restarts and days', async () => {
    const attempts = sampleAttempts(8);
    const batch = fc.array(fc.constantFrom(...attempts), { maxLength: 6 });
    const step = fc.oneof(batch, fc.constant('restart' as const), fc.constant('tomorrow' as const));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        await rm(folder, { recursive: true, force: true });
        now = '2026-11-22T05:00:00Z';
        let file = start();
        const added: string[] = [];
        const adding: Promise<void>[] = [];
        for (const one of steps) {
          if (one === 'restart') {
            await Promise.all(adding);
            file = start();
          } else if (one === 'tomorrow') now = new Date(Date.parse(now) + 86_400_000).toISOString();
          else {
            // Not one after the other: requests come when they come.
            adding.push(file.add(one));
            added.push(...one.map(({ id }) => id));
          }
        }
        await Promise.all(adding);
        const names = await readdir(folder).catch(() => []);
        const lines = (await Promise.all(names.map((name) => text(name)))).join('').split('\n').filter(Boolean);
        const ids = lines.map((line) => (JSON.parse(line) as Attempt).id);
        expect(ids.sort()).toEqual([...new Set(added)].sort());
      }),
      { numRuns: 50 },
    );
  });

  it('moves half a line that a power cut has left out of the way, and takes the answer again', async () => {
    const [a, b] = sampleAttempts(2);
    const line = linesOf([b!]);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: Buffer.byteLength(line) - 2 }), async (length) => {
        await rm(folder, { recursive: true, force: true });
        await mkdir(folder);
        const torn = Buffer.from(line).subarray(0, length);
        await writeFile(join(folder, TODAY), Buffer.concat([Buffer.from(linesOf([a!])), torn]));
        said = [];
        const file = start();
        await file.read();
        expect(await text()).toBe(linesOf([a!]));
        expect(await text(`${TODAY}.torn`)).toBe(`${torn.toString()}\n`);
        expect(said).toEqual([expect.stringContaining(`${TODAY}: its last line was torn`)]);
        await file.add([a!, b!]);
        expect(await text()).toBe(linesOf([a!, b!]));
      }),
      { numRuns: 25 },
    );
  });

  it('ends a last line that only lacks its end', async () => {
    const [a, b] = sampleAttempts(2);
    await writeFile(join(folder, TODAY), linesOf([a!]).trimEnd());
    const file = start();
    await file.add([a!, b!]);
    expect([await text(), said]).toEqual([linesOf([a!, b!]), []]);
  });

  it('mends what was torn while it ran', async () => {
    const [a, b] = sampleAttempts(2);
    const file = start();
    await file.add([a!]);
    await writeFile(join(folder, TODAY), `${linesOf([a!])}{"id":`);
    await file.add([b!]);
    expect(await text()).toBe(linesOf([a!, b!]));
    expect(await text(`${TODAY}.torn`)).toBe('{"id":\n');
  });

  it('leaves lines that hold no answer where they are, and says so', async () => {
    const [a, b] = sampleAttempts(2);
    const before = `${linesOf([a!])}\0\0\0\n`;
    await writeFile(join(folder, TODAY), before);
    const file = start();
    await file.add([a!, b!]);
    expect(await text()).toBe(before + linesOf([b!]));
    expect(said).toEqual([expect.stringMatching(/1 of 2 lines hold no answer/)]);
  });

  it('refuses what is more than was granted, and nothing of it is written', async () => {
    const [a, b, c] = sampleAttempts(3);
    const file = start(linesOf([a!]).length * 2);
    await file.add([a!]);
    await expect(file.add([b!, c!])).rejects.toThrow(FullError);
    expect(await text()).toBe(linesOf([a!]));
    await file.add([a!, b!]);
    await expect(start(linesOf([a!]).length * 2).add([c!])).rejects.toThrow(FullError);
  });

  it('fails where there can be no folder, and works once there can', async () => {
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in the way');
    const file = start();
    await expect(file.read()).rejects.toThrow(/EEXIST|ENOTDIR/);
    await expect(file.add([sampleAttempt()])).rejects.toThrow(/EEXIST|ENOTDIR/);
    await rm(folder);
    await file.add([sampleAttempt()]);
    expect(await text()).toBe(linesOf([sampleAttempt()]));
  });

  it('waits for the disk, and takes back what it could not write whole', async () => {
    const handle = await open(folder, 'r');
    const prototype = Object.getPrototypeOf(handle) as FileHandle;
    await handle.close();
    const [a, b] = sampleAttempts(2);
    const file = start();
    const sync = vi.spyOn(prototype, 'datasync');
    await file.add([a!]);
    expect(sync).toHaveBeenCalledTimes(1);
    sync.mockRejectedValueOnce(new Error('ENOSPC: no space left on device'));
    await expect(file.add([b!])).rejects.toThrow(/ENOSPC/);
    expect(await text()).toBe(linesOf([a!]));
    await file.add([b!]);
    expect(await text()).toBe(linesOf([a!, b!]));
    sync.mockRestore();
  });
});
