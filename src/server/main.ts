// What `npm start` runs, built: dist/server/main.js.
import { stat } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { dirname, join, resolve } from 'node:path';
import { serve } from '@hono/node-server';
import { publish } from '../content/publishing.ts';
import type { Act, Health } from '../operator/api.ts';
import { loadKit, loadScene } from '../registry.ts';
import { createApp, type Early, type Find } from './app.ts';
import { attemptsRoute } from './attempts-route.ts';
import { createReports } from './reports.ts';
import { BrandFiles } from './brand-files.ts';
import { readBuiltFiles } from './built-files.ts';
import { ContentStore } from './content-store.ts';
import { folderDisk } from './disk.ts';
import { earlyLinks, readEarlyFiles } from './early.ts';
import { clockProblem, healthOf } from './health.ts';
import { FirstPictures } from './first/pictures.ts';
import { healthRoute, machineRoute } from './machine-route.ts';
import { SettingsFile } from './machine-settings.ts';
import { operatorRoute } from './operator-route.ts';
import { readOptions, USAGE, type Options } from './options.ts';
import { readPins } from './pins.ts';
import { Pulse } from './pulse.ts';
import { RecentProblems } from './recent-problems.ts';
import { RecordFile } from './record-file.ts';
import { ATTEMPTS, VISITS } from './record-kinds.ts';
import { Sessions } from './sessions.ts';
import { StagedContent } from './staged-content.ts';
import { BUILT } from './staging.ts';
import { storageOf } from './storage.ts';
import { SupervisorChannel } from './supervisor-channel.ts';
import { watchFile } from './watch-file.ts';
import { WORKER, workerFile } from './worker-file.ts';

const DIST = resolve(import.meta.dirname, '..');
const MODES = ['learn', 'kiosk', 'present'];
const LOOK_EVERY_MS = 500;

const options = optionsOrExit();
const { host, port } = options;
const stateFolder = options.state ?? resolve(DIST, '..', 'state');
const disk = folderDisk(stateFolder);
const tell = (message: string) => console.error(`${new Date().toISOString()} ${message}`);

const whoHas = await readPins({
  operator: process.env.KIOSK_PIN || undefined,
  staff: process.env.KIOSK_STAFF_PIN || undefined,
  disk,
  folder: stateFolder,
  print: console.error,
}).catch((error: Error) => exit(error.message));
const settings = new SettingsFile(disk);
const settingsProblem = await settings.open();
if (settingsProblem) tell(settingsProblem);

const built = await readBuiltFiles(resolve(DIST, 'client'));
const store = new ContentStore();
// The story in the build is the last good version of the project's own file; of another story it is none.
const manifest = options.content ? null : store.hold(built);
const kit = await loadKit();
const content = new StagedContent({
  file: options.content ?? resolve(DIST, '..', 'data', 'content.json'),
  publish: (text) => publish(text, kit),
  store,
  built: manifest && { source: BUILT, hash: manifest.hash, id: manifest.id, version: manifest.version },
  disk: folderDisk(join(stateFolder, 'content')),
  say: console.error,
});
// Logos lie beside the content file.
const brand = new BrandFiles(join(dirname(content.state.file), 'brand'));
const readBrand = async () => (await brand.read()).forEach(tell);
await readBrand();
// Watching begins before the first reading, so that no change falls between the two.
const stopWatching = watchFile(content.state.file, LOOK_EVERY_MS, () => {
  void content.recheck();
  void readBrand();
});
await content.start();
if (!content.state.now) exit('There is no story to show.');

const results = options.results ?? resolve(DIST, '..', 'results');
const log = { folder: results, most: options.mostResults, say: console.error };
const attempts = new RecordFile(ATTEMPTS, log);
const visits = new RecordFile(VISITS, log);
// Without a place for them the kiosk shows its story all the same, and keeps answers itself until there is one.
await Promise.all([attempts.read(), visits.read()]).catch((error: Error) =>
  console.error(`Answers cannot be written: ${error.message}`),
);

const pulse = new Pulse();
const problems = new RecentProblems();
const supervisor = new SupervisorChannel(process);
// A clock before the day of the build is wrong.
const earliest = (await stat(import.meta.filename)).mtime;
const wrongClock = clockProblem({ at: new Date(), earliest });
if (wrongClock) tell(wrongClock);

const api = [
  attemptsRoute({ file: attempts, visits, say: tell, note: (message) => problems.add(message) }),
  machineRoute({
    screens: options.screens,
    settings: () => settings.current,
    beat: (beat) => pulse.feel(beat),
    verdict: (verdict) => content.verdict(verdict),
  }),
  operatorRoute({
    sessions: new Sessions(whoHas),
    state: async () => ({
      health: await health(),
      content: content.state,
      settings: settings.current,
      problems: problems.list,
    }),
    change: (changed) => settings.change(changed),
    act,
    reports: createReports({
      folder: results,
      read: (name) => readStory(name) ?? null,
    }),
    say: tell,
  }),
];
const worker = workerFile(built, { isKiosk: supervisor.isThere, offline: options.offline });
const earlyFiles = await readEarlyFiles(join(DIST, 'early.json'));
const first = new FirstPictures({
  built: (name) => built.get(name),
  manifest: () => store.manifest,
  read: readStory,
  settings: () => settings.current,
  loadScene,
  early: earlyFiles,
  say: tell,
});
const find: Find = async (name, query) => {
  if (name === WORKER) return worker;
  const drawn = name === 'index.html' ? await first.page(query) : await first.picture(name, query);
  return drawn ?? store.find(name) ?? brand.find(name) ?? built.get(name);
};
/** A page with a picture asks by itself: it knows where its address leads. */
const early: Early = async (query) =>
  (await first.page(query))
    ? null
    : earlyLinks(earlyFiles, {
        query,
        language: settings.current.language,
        manifest: store.manifest,
        read: readStory,
      });
const app = createApp(find, api, healthRoute(health), early);
const server = serve({ fetch: app.fetch, hostname: host, port }, (address) => announce(address.port));
// HTTP/1.1 keeps a connection open unless told otherwise: two lines less with each of the first screen's files.
server.prependListener('request', (_: unknown, response: ServerResponse) => response.removeHeader('Connection'));
server.on('error', (error: NodeJS.ErrnoException) =>
  exit(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is taken, perhaps by another kiosk. Stop that one, or choose another port: PORT=${port + 1} npm start`
      : `The server cannot listen on ${host}, port ${port}: ${error.message}`,
  ),
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

function readStory(name: string): string | undefined {
  return store.find(`content/${name}`)?.plain.toString('utf8');
}

async function health(): Promise<Health> {
  return healthOf({
    at: new Date(),
    uptime: process.uptime(),
    content: content.state,
    contentProblem: content.problem,
    page: pulse.page,
    browser: supervisor.browser,
    storage: await storageOf({
      folder: results,
      most: options.mostResults,
      answers: attempts.held.records,
      visits: visits.held.records,
      bytes: attempts.held.bytes + visits.held.bytes,
      problem: attempts.problem ?? visits.problem,
    }),
    earliest,
  });
}

async function act(act: Act): Promise<void> {
  if (act === 'recheck') await content.recheck();
  else if (act === 'forget-bad') await content.forgetBad();
  else supervisor.act(act);
}

function optionsOrExit(): Options {
  try {
    const options = readOptions(process.argv.slice(2), process.env);
    if (options.help) {
      console.log(USAGE);
      process.exit();
    }
    return options;
  } catch (error) {
    return exit(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
}

function announce(port: number) {
  const shown = host === '0.0.0.0' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  for (const mode of MODES) console.log(`${mode}  http://${shown}:${port}/?mode=${mode}`);
  supervisor.listening(`http://${shown}:${port}`);
}

/** Finishes the answers that are under way, then ends. */
function stop() {
  stopWatching();
  server.close(() => process.exit());
}

function exit(message: string): never {
  console.error(message);
  process.exit(1);
}
