import { expect } from '@open-wc/testing';
import { AttemptLog, type AttemptLogOptions } from '../../src/results/attempt-log.ts';
import type { Attempt } from '../../src/results/attempt.ts';
import { Results } from '../../src/results/results.ts';
import { sampleAttempt, sampleAttempts } from '../fixtures/attempt.ts';
import { noteTimers, waitUntil } from './wait.ts';

let count = 0;
let name: string;
let told: string[];
const logs: AttemptLog[] = [];
const undo: (() => void)[] = [];

beforeEach(() => {
  name = `attempt-log-${(count += 1)}`;
  told = [];
});
afterEach(async () => {
  undo.splice(0).forEach((act) => act());
  logs.splice(0).forEach((log) => log.close());
  await settled(indexedDB.deleteDatabase(name));
});

function open(options: AttemptLogOptions = {}): AttemptLog {
  const log = new AttemptLog({ name, tell: (message) => told.push(message), ...options });
  logs.push(log);
  return log;
}

const settled = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error!);
  });

/** Opens the database behind the log's back. */
function raw(version?: number, upgrade: (db: IDBDatabase) => void = () => undefined): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => upgrade(request.result);
  return settled(request);
}

/** Puts another function in the place of a method until the test ends. */
function replace<T extends object, K extends keyof T>(owner: T, method: K, make: (original: T[K]) => T[K]): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(owner, method);
  const restore = () => {
    if (descriptor) Object.defineProperty(owner, method, descriptor);
    else delete owner[method];
  };
  Object.defineProperty(owner, method, { configurable: true, writable: true, value: make(owner[method]) });
  undo.push(restore);
  return restore;
}

const ids = (attempts: readonly Attempt[]) => attempts.map(({ id }) => id);

describe('AttemptLog', () => {
  it('asks for strict durability, and says so only when the transaction is complete', async () => {
    const asked: IDBTransactionOptions[] = [];
    let completed = 0;
    replace(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, stores, mode, options) {
          const tx = original.call(this, stores, mode, options);
          if (mode === 'readwrite') asked.push(options ?? {});
          tx.addEventListener('complete', () => (completed += 1));
          return tx;
        },
    );
    expect(await open().keep(sampleAttempt())).to.equal('kept');
    expect(asked).to.deep.equal([{ durability: 'strict' }]);
    expect(completed).to.equal(1);
  });

  it('keeps an answer once, as it was first, over reloads', async () => {
    const log = open();
    await Promise.all([log.keep(sampleAttempt()), log.keep(sampleAttempt({ answer: 'c' }))]);
    log.close();
    const later = open();
    expect(await later.keep(sampleAttempt({ answer: 'a' }))).to.equal('kept');
    expect(await later.all()).to.deep.equal([sampleAttempt()]);
    expect(await later.waiting(50)).to.deep.equal([sampleAttempt()]);
    expect(told).to.deep.equal([]);
  });

  it('never sends again what was acknowledged, also when it is kept once more', async () => {
    const log = open();
    const attempts = sampleAttempts(5);
    for (const attempt of attempts) await log.keep(attempt);
    expect(await log.waiting(3)).to.have.length(3);
    await log.acknowledge(ids(attempts.slice(1)));
    await log.keep(attempts[2]!);
    expect(await log.waiting(50)).to.deep.equal([attempts[0]]);
    log.close();
    expect(await open().waiting(50)).to.deep.equal([attempts[0]]);
  });

  it('lets nothing wait where nothing is sent', async () => {
    const log = open({ sends: false });
    await log.keep(sampleAttempt());
    expect(await open().waiting(50)).to.deep.equal([]);
  });

  it('counts the options of a question, without what was skipped or is no option', async () => {
    const log = open();
    const answers = ['a', 'b', 'b', 'constructor', null, 7];
    for (const [player, answer] of answers.entries())
      await log.keep(sampleAttempt({ player, answer, ...(answer === null && { outcome: 'skipped', score: null }) }));
    await log.keep(sampleAttempt({ question: 'other', answer: 'a' }));
    expect(await log.tally('firms')).to.deep.equal({ a: 1, b: 2, constructor: 1 });
    expect(await log.tally('nobody')).to.deep.equal({});
  });

  it('forgets the answers of one mode, on disk and in memory, and leaves the others alone', async () => {
    const log = open();
    const of = (mode: string, round: string) => sampleAttempt({ mode, round });
    await log.keep(of('learn', 'a'));
    await log.keep(of('kiosk', 'b'));
    const writing = log.keep(of('learn', 'c'));
    await log.forget('learn');
    await writing;
    expect((await log.all()).map(({ round }) => round)).to.deep.equal(['b']);
    expect((await open().all()).map(({ round }) => round)).to.deep.equal(['b']);
    expect(told).to.deep.equal([]);
  });

  it('is bounded: the oldest that the server has go first', async () => {
    const log = open({ most: 10 });
    const attempts = sampleAttempts(12);
    for (const attempt of attempts.slice(0, 10)) await log.keep(attempt);
    await log.acknowledge(ids([attempts[3]!, attempts[5]!, attempts[7]!]));
    for (const attempt of attempts.slice(10)) await log.keep(attempt);
    expect(ids(await log.all())).to.deep.equal(ids(attempts.filter((_, i) => i !== 3 && i !== 5)));
    expect(told).to.deep.equal([]);
  });

  it('is bounded: where no server has any the oldest go, and the operator is told', async () => {
    const log = open({ most: 5 });
    const attempts = sampleAttempts(7);
    for (const attempt of attempts) await log.keep(attempt);
    expect(ids(await log.all())).to.deep.equal(ids(attempts.slice(2)));
    expect(ids(await log.waiting(50))).to.have.members(ids(attempts.slice(2)));
    expect(told.join()).to.match(/deleted before a server had them/);
  });

  it('holds in memory what a full disk does not take, and writes it when there is room', async () => {
    const log = open();
    const restore = replace(
      IDBObjectStore.prototype,
      'add',
      () =>
        function () {
          throw new DOMException('Full.', 'QuotaExceededError');
        },
    );
    const [first, second] = sampleAttempts(2);
    expect(await log.keep(first!)).to.equal('memory');
    expect(ids(await log.all())).to.deep.equal([first!.id]);
    expect(told.join()).to.match(/QuotaExceededError/);
    restore();
    expect(await log.keep(second!)).to.equal('kept');
    expect(ids(await open().all())).to.deep.equal(ids([first!, second!]));
  });

  it('writes what it holds by itself', async () => {
    const log = open();
    const restore = replace(indexedDB, 'open', () => () => {
      throw new DOMException('Forbidden.', 'SecurityError');
    });
    expect(await log.keep(sampleAttempt())).to.equal('memory');
    restore();
    await waitUntil(async () => (await open().all()).length === 1, 'it was never written');
  });

  it('never lets a visitor wait for a disk that does not answer', async () => {
    const log = open();
    const other = await raw(1);
    const blocked = indexedDB.open(name, 2);
    undo.push(() => other.close());
    blocked.onsuccess = () => blocked.result.close();
    replace(indexedDB, 'open', () => () => blocked);
    const [first, second] = sampleAttempts(2);
    const timers = noteTimers();
    undo.push(timers.end);
    const waits = () => timers.waits.splice(0).filter((ms) => ms > 1000 && ms <= 1500).length;
    expect(await log.keep(first!)).to.equal('memory');
    expect(waits()).to.equal(1);
    // What is lost once is not waited for again.
    expect(await log.keep(second!)).to.equal('memory');
    expect(waits()).to.equal(0);
    expect(told.join()).to.match(/slow/);
  });

  it('sets a database aside that cannot be opened, and says so', async () => {
    (await raw(9, (db) => db.createObjectStore('attempts'))).close();
    const log = open();
    expect(await log.keep(sampleAttempt())).to.equal('kept');
    expect(await log.all()).to.have.length(1);
    expect(told).to.have.length(1);
    expect(told[0]).to.match(/could not be read and were deleted \(VersionError/);
  });

  it('sets a database of something else aside', async () => {
    (await raw(1, (db) => db.createObjectStore('toys'))).close();
    expect(await open().keep(sampleAttempt())).to.equal('kept');
    expect(told[0]).to.match(/were deleted \(NotFoundError/);
  });

  it('holds answers in memory while another window blocks the database', async () => {
    const other = await raw(9);
    const log = open({ patience: 100 });
    const [first, second] = sampleAttempts(2);
    expect(await log.keep(first!)).to.equal('memory');
    other.close();
    await waitUntil(async () => (await log.keep(second!)) === 'kept');
    expect(ids(await open().all())).to.deep.equal(ids([first!, second!]));
  });

  it('goes on when the database is deleted under its feet', async () => {
    const log = open();
    const [first, second] = sampleAttempts(2);
    await log.keep(first!);
    await settled(indexedDB.deleteDatabase(name));
    expect(await log.keep(second!)).to.equal('kept');
    expect(await log.all()).to.deep.equal([second]);
  });

  it('goes on when the browser has closed the connection', async () => {
    const log = open();
    let connection: IDBDatabase | undefined;
    const restore = replace(
      IDBDatabase.prototype,
      'transaction',
      (original) =>
        function (this: IDBDatabase, ...args) {
          const tx = original.apply(this, args);
          connection = tx.db;
          return tx;
        },
    );
    const [first, second] = sampleAttempts(2);
    await log.keep(first!);
    restore();
    connection!.close();
    expect(await log.keep(second!)).to.equal('kept');
    expect(told).to.deep.equal([]);
  });

  it('deletes what is no attempt, and only that', async () => {
    const log = open();
    await log.keep(sampleAttempt());
    const db = await raw();
    const tx = db.transaction(['attempts', 'outbox'], 'readwrite');
    tx.objectStore('attempts').put({ id: 'torn', at: 7 });
    tx.objectStore('attempts').put({ ...sampleAttempt({ round: 'x' }), score: 'high' });
    tx.objectStore('outbox').put('torn', 'torn');
    await new Promise((resolve) => (tx.oncomplete = resolve));
    expect(await log.all()).to.deep.equal([sampleAttempt()]);
    expect(await log.waiting(50)).to.deep.equal([sampleAttempt()]);
    expect(told).to.have.length(1);
    expect(await settled(db.transaction('attempts').objectStore('attempts').count())).to.equal(1);
    expect(await settled(db.transaction('outbox').objectStore('outbox').count())).to.equal(1);
    db.close();
  });
});

describe('Results', () => {
  const context = { story: 'forum', version: '2026-11', mode: 'kiosk', language: 'vi' };
  const answered = { round: 'r', question: 'firms', player: 0, answer: 'a', grade: null, points: 0, ms: 900 };
  let results: Results;
  let sent: { url: string; body: unknown }[];
  let answer: (body: unknown) => Promise<Response>;

  beforeEach(() => {
    name = 'forum-kiosk';
    [sent, answer] = [[], keepsAll];
    replace(window, 'fetch', () => (input, init) => {
      const body: unknown = JSON.parse(init!.body as string);
      sent.push({ url: (input as URL).pathname, body });
      return answer(body);
    });
  });
  afterEach(() => results.close());
  const keepsAll = (body: unknown) =>
    Promise.resolve(Array.isArray(body) ? Response.json({ kept: ids(body as Attempt[]) }) : new Response());

  it('keeps answers here, and sends them only where it was asked to', async () => {
    results = new Results();
    await results.warm();
    expect(await results.keep(answered, context)).to.equal('kept');
    expect(await results.tally('firms')).to.deep.equal({ a: 1 });
    expect(sent).to.deep.equal([]);
  });

  it('sends an answer at once, and what an earlier page has left', async () => {
    results = new Results({ send: true });
    answer = () => Promise.reject(new TypeError('away'));
    await results.keep(answered, context);
    await waitUntil(() => sent.length);
    results.close();
    [sent, answer] = [[], keepsAll];
    results = new Results({ send: true });
    await results.warm();
    await waitUntil(() => sent.length);
    expect(sent[0]!.url).to.equal('/api/attempts');
    expect(ids(sent[0]!.body as Attempt[])).to.deep.equal(['r.firms.0']);
  });

  it('keeps what became of an answer that is too large, and tells the operator, here and on the server', async () => {
    results = new Results({ send: true, onProblem: (message) => told.push(message) });
    expect(await results.keep({ ...answered, answer: 'x'.repeat(5000) }, context)).to.equal('kept');
    const [attempt] = await results.all();
    expect(attempt).to.include({ answer: null, outcome: 'noted' });
    expect(told).to.deep.equal(['An answer to "firms" is too large to keep; what became of it is kept.']);
    expect(sent).to.deep.include({ url: '/api/problems', body: { message: told[0] } });
  });
});
