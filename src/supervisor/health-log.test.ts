import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { HealthLog } from './health-log.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forum-health-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const never = (message: string): void => expect.unreachable(message);

it('writes a line of JSON for each record, also after a start', () => {
  const file = join(folder, 'state', 'health.ndjson');
  new HealthLog(file, never).write({ type: 'minute', frames: 3 }, new Date(0));
  new HealthLog(file, never).write({ type: 'event' }, new Date(1000));
  expect(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual([
    { at: '1970-01-01T00:00:00.000Z', type: 'minute', frames: 3 },
    { at: '1970-01-01T00:00:01.000Z', type: 'event' },
  ]);
});

it('stays within its bounds and keeps the newest lines', () => {
  const log = new HealthLog(join(folder, 'health.ndjson'), never, { bytes: 500, files: 3 });
  for (let i = 0; i < 200; i++) log.write({ i });
  expect(readdirSync(folder).sort()).toEqual(['health.1.ndjson', 'health.2.ndjson', 'health.ndjson']);
  for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(500);
  expect(readFileSync(join(folder, 'health.ndjson'), 'utf8')).toContain('"i":199');
});

it('says once that nothing can be written, and goes on', () => {
  writeFileSync(join(folder, 'state'), '');
  const said: string[] = [];
  const log = new HealthLog(join(folder, 'state', 'health.ndjson'), (message) => said.push(message));
  for (let i = 0; i < 3; i++) log.write({ i });
  expect(said).toHaveLength(1);
});
