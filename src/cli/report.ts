// npm run report -- [--results folder] [--content file] [--out folder]: tables and learning records out of the log.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { publish } from '../content/publishing.ts';
import { loadKit } from '../registry.ts';
import { createReports, faultsOf, writeFaults } from '../server/index.ts';
import { contentPath } from './content-path.ts';
import { reportLines } from './report-lines.ts';

const HELP = `npm run report -- [options]
  --results  the folder with the log of answers and visits (results)
  --content  the story that was shown (data/content.json)
  --out      where the files are written (export-<day> in the folder of the log)
  --from, --to  first and last day of what is said here, as 2026-11-22; the files hold everything
  --lang     the language of what is said here
It writes answers.csv, visits.csv, items.csv and xapi.json, and says in short what is in them.
What the numbers mean is in docs/report.md.`;

const { values } = readArguments();
if (values.help) console.log(HELP);
else await main(contentPath(values.content));

async function main(content: string): Promise<void> {
  try {
    const { files } = publish(await readFile(content, 'utf8'), await loadKit());
    const folder = typed(values.results ?? 'results');
    const reports = createReports({ folder, read: (name) => files.get(name) ?? null });
    const { from, to, lang } = values;
    console.log(reportLines(await reports.report({ from, to, lang })).join('\n'));
    const written = await reports.write(values.out === undefined ? undefined : typed(values.out));
    console.log(`${written.files.join(', ')} are in ${written.folder}.`);
  } catch (error) {
    console.error(writeFaults(content, faultsOf(error)));
    process.exitCode = 1;
  }
}

/** A path is meant from the folder in which it was typed. */
function typed(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path);
}

function readArguments() {
  try {
    const text = { type: 'string' } as const;
    const options = { results: text, content: text, out: text, from: text, to: text, lang: text } as const;
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${HELP}`);
    process.exit(1);
  }
}
