import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { LAUNCH_ARGS } from './chromium.mjs';
import { startOwnServer } from './own-server.mjs';
import { seeded } from './random.mjs';

/** How long anything may take that must happen, in ms. */
const PATIENCE = 30_000;
/** The power goes within so many ms after the first answer. */
const LONGEST = 1500;

/**
 * Plays quizzes in a real browser and kills it in the middle of them, as a power cut would: SIGKILL for every process of
 * the browser, and in every third quiz for the server as well. Then both are started again, on the same profile and the
 * same files, and every answer whose explanation was on screen must be in IndexedDB and, soon, in the server's log, once.
 *
 * `careless` makes the page forget to wait for its storage, to prove that answers can be lost here.
 */
export async function killQuizzes({ chromium, executablePath, quizzes, seed, isCareless = false, say = () => {} }) {
  const folder = mkdtempSync(join(tmpdir(), 'forum-kill-'));
  const random = seeded(seed);
  const world = { folder, chromium, executablePath, port: 0 };
  const sum = { quizzes: 0, confirmed: 0, between: 0, serverKills: 0, lost: [] };
  let server = await startServer(world);
  let browser = await startBrowser(world);
  try {
    for (let quiz = 1; quiz <= quizzes; quiz++) {
      const withServer = quiz % 3 === 0;
      const seen = { pressed: new Set(), confirmed: new Set() };
      const page = await openPage(browser, server);
      if (isCareless) await page.evaluate(careless);
      let failure = null;
      const played = play(page, seen, 1 + Math.floor(random() * 1e9)).catch((error) => (failure = error));
      const moment = random() * LONGEST;
      await until(() => failure ?? seen.confirmed.size > 0, 'the first answer is confirmed');
      if (failure) throw failure;
      await delay(moment);
      // Half of the cuts come when somebody has just confirmed, and nothing is said about it yet.
      const pressed = seen.pressed.size;
      if (random() < 0.5) await until(() => seen.pressed.size > pressed, 'another answer is given');
      const isBetween = seen.pressed.size > seen.confirmed.size;
      browser.kill();
      await Promise.all([withServer && server.kill(), browser.gone, played]);

      if (withServer) server = await startServer(world);
      browser = await startBrowser(world);
      const lost = await missing(await openPage(browser, server), world, [...seen.confirmed]);
      sum.quizzes += 1;
      sum.confirmed += seen.confirmed.size;
      sum.between += Number(isBetween);
      sum.serverKills += Number(withServer);
      sum.lost.push(...lost.map((fault) => `quiz ${quiz}: ${fault}`));
      const under = isBetween ? ', one under way' : '';
      say(`quiz ${quiz}: ${seen.confirmed.size} confirmed${under}${withServer ? '; server killed too' : ''}`);
      for (const fault of lost) say(`  ${fault}`);
    }
    return sum;
  } finally {
    browser.kill();
    await Promise.all([server.kill(), browser.gone]);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function until(holds, what) {
  const end = performance.now() + PATIENCE;
  for (;;) {
    const found = await holds();
    if (found) return found;
    if (performance.now() > end) throw new Error(`In vain waited until ${what}.`);
    await delay(10);
  }
}

/** After the first start always on the same port, for the page's sake. */
async function startServer(world) {
  const { folder, port } = world;
  const server = await startOwnServer({ folder, port, hear: (text) => process.stderr.write(text) });
  world.port = Number(new URL(server.origin).port);
  return server;
}

/** A browser in a process group of its own, so that all of it can be killed in one instant. */
async function startBrowser({ folder, executablePath, chromium }) {
  const profile = join(folder, 'profile');
  rmSync(join(profile, 'DevToolsActivePort'), { force: true });
  const child = spawn(
    executablePath,
    [...LAUNCH_ARGS, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    { detached: true, stdio: 'ignore' },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const portFile = join(profile, 'DevToolsActivePort');
  const [port] = await until(() => {
    const lines = existsSync(portFile) ? readFileSync(portFile, 'utf8').split('\n') : [];
    return lines.length > 1 && lines;
  }, 'the browser answers');
  const connection = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It is gone already.
    }
  };
  return { connection, gone, kill };
}

async function openPage({ connection }, { origin }) {
  const [context] = connection.contexts();
  const page = await context.newPage();
  await page.goto(`${origin}/?mode=kiosk&lang=en`);
  await page.waitForFunction(() => document.querySelector('forum-app')?.status.phase === 'attract');
  return page;
}

/**
 * To prove that this can lose: storage that answers at once and writes two seconds later, as if nobody waited for it.
 * What is shown in between is not on disk.
 */
function careless() {
  const { transaction } = IDBDatabase.prototype;
  const { add, put } = IDBObjectStore.prototype;
  const later = (store, method, args) => {
    const { transaction: open, name } = store;
    setTimeout(() => method.apply(transaction.call(open.db, [name], 'readwrite').objectStore(name), args), 2000);
    return store.count();
  };
  IDBObjectStore.prototype.add = function (...args) {
    return later(this, add, args);
  };
  IDBObjectStore.prototype.put = function (...args) {
    return later(this, put, args);
  };
  window.fetch = ((fetch) => (input, init) =>
    String(input).includes('/api/attempts') ? new Promise(() => undefined) : fetch(input, init))(window.fetch);
}

/**
 * Plays round after round in the page itself, as fast as it can. Whatever is pressed and whatever is explained is told
 * to us before anything else happens there: what we know of has been on screen.
 */
async function play(page, seen, seed) {
  await page.exposeBinding('tell', (_, what, id) => {
    if (what === 'pressed') seen.pressed.add(id);
    else seen.confirmed.add(id);
  });
  await page.evaluate(async (first) => {
    let state = first;
    const random = () => (state = (state * 48271) % 2147483647) / 2147483647;
    // Buttons sleep for a moment after a touch; a machine does not wait for them.
    const now = performance.now.bind(performance);
    let passed = 0;
    performance.now = () => now() + passed;
    const painted = () => new Promise((done) => requestAnimationFrame(() => done()));
    const wait = async (holds) => {
      for (;;) {
        const found = holds();
        if (found) return found;
        await painted();
      }
    };
    const press = (button) => {
      passed += 400;
      button.click();
    };
    const quiz = () => document.querySelector('forum-quiz');
    const shown = (selector) => quiz()?.shadowRoot?.querySelector(selector);
    /** Every type has a way by the answer itself; what fingers do is another test. */
    const answerOf = ({ localName, ask }) => {
      const pick = (all) => all[Math.floor(random() * all.length)];
      switch (localName) {
        case 'question-choice':
          return [pick(ask.options).id];
        case 'question-opinion':
          return pick(ask.options).id;
        case 'question-spot':
          return pick(ask.marks).id;
        case 'question-estimate':
          return pick([ask.axis.from, ask.axis.to]);
        case 'question-order':
          return ask.items.map(({ id }) => id);
        case 'question-match':
          return Object.fromEntries(ask.lefts.map(({ id }, i) => [id, ask.rights[i].id]));
        case 'question-sketch':
          return ask.stations.map(({ at }) => [at, pick([ask.axis.from, ask.axis.to])]);
        default:
          throw new Error(`How to answer ${localName}?`);
      }
    };
    // Past loop, menu and result, which are not what is tested.
    const kiosk = document.querySelector('forum-kiosk');
    kiosk.send({ type: 'quiz' });
    for (;;) {
      const element = await wait(() => {
        const asked = shown('[data-question]');
        return quiz()?.round?.stage === 'asking' && asked?.key === null && asked;
      });
      const { round } = quiz();
      const id = `${round.id}.${element.dataset.question}.0`;
      element.dispatchEvent(new CustomEvent('answer', { detail: answerOf(element) }));
      press(await wait(() => shown('footer .primary[aria-disabled=false]')));
      void window.tell('pressed', id);
      await wait(() => shown('.explain'));
      await window.tell('confirmed', id);
      press(await wait(() => shown('footer .primary:not([aria-disabled])')));
      await wait(() => !shown('.explain'));
      if (document.querySelector('forum-app').status.phase === 'result') kiosk.send({ type: 'quiz' });
    }
  }, seed);
}

/** Every answer in IndexedDB: read beside the page, once it has done what it does at its start. */
const stored = (page) =>
  page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('forum-kiosk');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const reading = db.transaction('attempts').objectStore('attempts').getAll();
          reading.onerror = () => failed(reading.error);
          reading.onsuccess = () => {
            db.close();
            done(reading.result.map(({ id }) => id));
          };
        };
      }),
  );

function logged({ folder }) {
  const results = join(folder, 'results');
  const files = existsSync(results) ? readdirSync(results).filter((name) => name.endsWith('.ndjson')) : [];
  return files.flatMap((name) => {
    const text = readFileSync(join(results, name), 'utf8');
    return text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line).id);
  });
}

/** What became of answers that were on screen; each fault begins with its answer's id. */
async function missing(page, world, ids) {
  const faults = [];
  const kept = new Set(await stored(page));
  for (const id of ids) if (!kept.has(id)) faults.push(`${id} is not in IndexedDB`);
  // The outbox sends once the quiz's code is there, which comes by itself.
  const all = () => ids.every((id) => !kept.has(id) || logged(world).includes(id));
  await until(all, 'the outbox has sent everything').catch(() => undefined);
  const lines = logged(world);
  for (const id of ids) {
    const count = lines.filter((line) => line === id).length;
    if (count !== 1) faults.push(`${id} is ${count} times in the server's log`);
  }
  return faults;
}
