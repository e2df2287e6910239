import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleAttempt } from '../../test/fixtures/attempt.ts';
import { publishedFiles } from '../../test/fixtures/report.ts';
import { sampleVisits } from '../../test/fixtures/visit.ts';
import { createReports, EXPORTS } from './reports.ts';

const files = publishedFiles();
let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forum-kiosk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const open = (read = (name: string) => files.get(name) ?? null) =>
  createReports({ folder, read, now: () => new Date('2026-11-22T18:00:00Z') });
const attempts = Array.from({ length: 8 }, (_, i) =>
  sampleAttempt({
    round: `round-${i}`,
    answer: [i ? 'b' : 'a'],
    outcome: i ? 'right' : 'wrong',
    score: i ? 1 : 0,
  }),
);
const visits = sampleVisits(6);
const linesOf = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const writeLog = async () => {
  await writeFile(join(folder, 'attempts-2026-11-21.ndjson'), `${linesOf(attempts.slice(0, 3))}\0\0\n`);
  await writeFile(join(folder, 'attempts-2026-11-22.ndjson'), `${linesOf(attempts.slice(2))}{"id":"torn`);
  await writeFile(join(folder, 'attempts-2026-11-21.ndjson.torn'), '{"id":\n');
  await writeFile(join(folder, 'visits-2026-11-22.ndjson'), `${linesOf(visits)}{"id":"no visit"}\n`);
};

describe('createReports', () => {
  it('reads the whole log, each record once, and says how many lines it could not read', async () => {
    await writeLog();
    const report = await open().report({ lang: 'en' });
    expect(report).toMatchObject({ answers: 8, rounds: 8, unread: 3, visits: { n: 6 } });
    const [item] = report.items;
    expect(item).toMatchObject({ n: 8, facility: { n: 8, value: 7 / 8 } });
    expect(item!.options[0]).toMatchObject({ label: '45,000', right: false, chosen: { value: 1 / 8 } });
    expect(item!.prompt).toBe('How many firms?');
    expect((await open().report()).items[0]!.prompt).toBe('Có bao nhiêu doanh nghiệp?');
    expect(report.byLanguage).toMatchObject([{ id: 'vi,en', label: 'Tiếng Việt + English', n: 8 }]);
  });

  it('reports on an empty log, and on no folder at all', async () => {
    const empty = { answers: 0, unread: 0, from: null, alpha: null, visits: { n: 0 } };
    expect(await open().report()).toMatchObject(empty);
    await rm(folder, { recursive: true });
    expect(await open().report()).toMatchObject(empty);
  });

  it('exports by name, and knows no other names', async () => {
    await writeLog();
    const reports = open();
    const lines = async (name: string) => (await reports.export(name))!.body.trim().split('\r\n');
    expect(await lines('answers.csv')).toHaveLength(9);
    expect((await lines('answers.csv'))[1]).toContain('firms,choice,call,2,"[""a""]",wrong,0,');
    expect(await lines('visits.csv')).toHaveLength(7);
    expect(await lines('items.csv')).toHaveLength(2);
    const xapi = await reports.export('xapi.json');
    expect(xapi!.type).toMatch(/^application\/json/);
    const [first] = JSON.parse(xapi!.body) as { object: { definition: { description: object } } }[];
    expect(Object.keys(first!.object.definition.description).sort()).toEqual(['en', 'vi']);
    for (const name of ['', 'constructor', '../attempts-2026-11-22.ndjson', 'answers'])
      expect(await reports.export(name)).toBeNull();
  });

  it('writes all exports beside the log, again and again, and leaves the log alone', async () => {
    await writeLog();
    const before = await readFile(join(folder, 'attempts-2026-11-22.ndjson'), 'utf8');
    const reports = open();
    await reports.write();
    expect(await reports.write()).toEqual({ folder: join(folder, 'export-2026-11-23'), files: [...EXPORTS] });
    expect((await readdir(join(folder, 'export-2026-11-23'))).sort()).toEqual([...EXPORTS].sort());
    for (const name of EXPORTS)
      expect(await readFile(join(folder, 'export-2026-11-23', name), 'utf8')).toBe((await reports.export(name))!.body);
    expect(await readFile(join(folder, 'attempts-2026-11-22.ndjson'), 'utf8')).toBe(before);
    expect(await reports.report()).toMatchObject({ answers: 8 });
    const out = join(folder, 'elsewhere', 'deep');
    expect((await reports.write(out)).folder).toBe(out);
    expect(await readdir(out)).toHaveLength(EXPORTS.length);
  });

  it('fails where there is no story, or no way into the log', async () => {
    await expect(open(() => null).report()).rejects.toThrow('lacks manifest.json');
    await rm(folder, { recursive: true });
    await writeFile(folder, 'a file in the way');
    await expect(open().report()).rejects.toThrow(/ENOTDIR/);
  });
});
