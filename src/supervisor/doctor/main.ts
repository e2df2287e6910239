// npm run doctor [-- --json] [--policy] [--content <file>]: is this machine ready to be a kiosk, and what to do if not.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Browser } from '../browser.ts';
import { readOptions, type SupervisorOptions } from '../options.ts';
import { nameOf, namesIn, programBehind, SWITCHES, switchesFor } from '../switches.ts';
import { writeFindings, type Finding } from './finding.ts';
import * as judge from './judges.ts';
import { policyFor } from './policy.ts';
import * as probe from './probes.ts';

const HELP = `npm run doctor -- [options]
  --json            the findings as JSON
  --policy          writes the managed policy for this port and folder, and checks nothing
  --content <file>  the story that the kiosk will show (data/content.json)
  HOST, PORT, CHROME_PATH, KIOSK_STATE and KIOSK_PIN in the environment as for npm run kiosk.`;

const ROOT = process.cwd();
const WANTED = [...SWITCHES, '--ozone-platform=wayland', '--remote-debugging-pipe', '--user-data-dir'].map(nameOf);

const { values } = readArguments();
if (values.help) console.log(HELP);
else await main(readOptions([], process.env, ROOT));

async function main(options: SupervisorOptions): Promise<void> {
  const policy = policyFor(options.origin, ROOT);
  if (values.policy) {
    console.log(JSON.stringify(policy, null, 2));
    return;
  }
  const findings = await examine(options);
  console.log(values.json ? JSON.stringify(findings, null, 2) : writeFindings(findings));
  if (findings.some(({ level }) => level === 'fault')) process.exitCode = 1;
}

async function examine({ state, port, host, origin }: SupervisorOptions): Promise<Finding[]> {
  const path = process.env.CHROME_PATH || null;
  const client = join(ROOT, 'dist', 'client');
  const built = statSync(join(ROOT, 'dist', '.inputs'), { throwIfNoEntry: false })?.mtimeMs ?? null;
  const content = values.content
    ? resolve(process.env.INIT_CWD ?? '.', values.content)
    : join(ROOT, 'data', 'content.json');
  const check = await probe.outcome(process.execPath, ['scripts/run.mjs', 'src/cli/check.ts', content, '--quick']);
  return [
    judge.judgeNode(process.versions.node),
    judge.judgeUser(process.getuid?.() ?? null),
    judge.judgeBrowser(path, path && (await probe.output(path, ['--version']))),
    ...(path ? [judge.judgeSwitches(WANTED, knownBy(path))] : []),
    judge.judgePolicy(policyFor(origin, ROOT), probe.policies()),
    judge.judgeClock(Date.now(), built, await probe.isClockSynchronised()),
    judge.judgeStorage('state', probe.storage(state)),
    judge.judgeStorage('answers', probe.storage(join(ROOT, 'results'))),
    judge.judgeFonts(probe.bundledFonts(client), await probe.vietnameseFont()),
    judge.judgeTouch(probe.inputDevices(), path === null ? null : await touchPoints(path)),
    judge.judgeScreen(probe.screenModes()),
    judge.judgeContent(check.code, check.text),
    judge.judgePort(port, await probe.whoHas(port, host)),
    judge.judgePin(process.env.KIOSK_PIN, existsSync(join(state, 'pin'))),
    judge.judgePower(await probe.power()),
  ];
}

function knownBy(path: string): Set<string> | null {
  const program = programBehind(path);
  return program === null ? null : namesIn(program, WANTED);
}

/** How many fingers the browser says that it can tell apart; null where it does not start. */
async function touchPoints(program: string): Promise<number | null> {
  const profile = mkdtempSync(join(tmpdir(), 'forum-doctor-'));
  const isRoot = process.getuid?.() === 0;
  const wish = { isHeadless: true, isRoot, isWayland: false, profile };
  const browser = new Browser({ program, profile, switches: switchesFor(wish, () => true).known });
  try {
    await browser.start('about:blank');
    const { result } = await browser.ask('Runtime.evaluate', { expression: 'navigator.maxTouchPoints' });
    return Number((result as { value: number }).value);
  } catch {
    return null;
  } finally {
    await browser.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function readArguments() {
  try {
    const flag = { type: 'boolean' } as const;
    return parseArgs({ options: { json: flag, policy: flag, help: flag, content: { type: 'string' } } });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}.\n\n${HELP}`);
    process.exit(1);
  }
}
