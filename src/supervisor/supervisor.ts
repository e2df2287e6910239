import { setTimeout as delay } from 'node:timers/promises';
import type { BrowserHealth } from '../operator/api.ts';
import type { Browser } from './browser.ts';
import type { HealthLog } from './health-log.ts';
import { climb, GROUND, type Ladder, type Rung, type Sign } from './ladder.ts';
import { isTooBig, MEMORY_BOUNDS } from './memory.ts';
import type { Notifier } from './notify.ts';
import type { PageLook } from './page-look.ts';
import { rssByType } from './rss.ts';
import type { ServerChild } from './server-child.ts';
import { FRESH, watch, type Watch } from './watch.ts';

export interface SupervisorParts {
  readonly browser: Browser;
  readonly server: ServerChild;
  readonly log: HealthLog;
  readonly notifier: Notifier;
  /** Address of the kiosk, and of the still picture. */
  readonly address: string;
  readonly picture: string;
  readonly say: (message: string) => void;
}

/** How often the page is looked at, how soon again after a look without answer, ms. */
const LOOK_EVERY = 2000;
const LOOK_AGAIN = 400;
const LINE_EVERY = 60_000;
/** How long the server has to come up before the browser shows the still picture, and to answer, ms. */
const SERVER_START = 8000;
const SERVER_ANSWER = 1000;
const MOST_RECOVERIES = 20;

/** Looks at the page, asks the ladder what to do, does it, and says how it went. */
export class Supervisor {
  private ladder: Ladder = GROUND;
  private watched: Watch = FRESH;
  private seen: PageLook | null = null;
  /** Frames that were asked for and painted since the page was loaded. */
  private beats = 0;
  private paintedAt = performance.now();
  private version = '';
  private state: BrowserHealth['state'] = 'starting';
  private since = new Date();
  private recoveries: BrowserHealth['recoveries'] = [];
  /** What is being recovered from, and since when. */
  private illness: { readonly why: string; readonly rung: Rung; readonly at: number } | null = null;
  private lineAt = -Infinity;
  private slimmedAt = -Infinity;
  /** The still picture is on the screen because there is no server to load the page from. */
  private isWaiting = false;
  private isStopped = false;
  private readonly end = new AbortController();
  private queue = Promise.resolve();

  constructor(private readonly parts: SupervisorParts) {}

  /** Runs until `stop`. */
  async run(): Promise<void> {
    const { server, log, notifier } = this.parts;
    server.start();
    log.write({ type: 'event', event: 'started', pid: process.pid });
    this.isWaiting = !(await this.waitForServer());
    await this.attempt('start', () => this.open(this.isWaiting ? this.parts.picture : this.parts.address));
    while (!this.isStopped) {
      await this.inTurn(() => this.turn());
      const pause = this.watched.misses ? LOOK_AGAIN : LOOK_EVERY;
      await delay(pause, null, { signal: this.end.signal }).catch(() => undefined);
    }
    notifier.stopping();
  }

  async stop(why: string): Promise<void> {
    if (this.isStopped) return;
    this.isStopped = true;
    this.end.abort();
    this.enter('stopped');
    this.parts.log.write({ type: 'event', event: 'stopped', why });
    const { browser, server } = this.parts;
    await Promise.all([browser.stop(), server.stop()]);
    // What was under way may have started another one just then.
    await this.queue;
    await browser.stop();
  }

  /** What the operator asks for on the screen. */
  async act(act: 'reload' | 'restart'): Promise<void> {
    const { browser, log, address } = this.parts;
    log.write({ type: 'event', event: 'asked', act });
    await this.inTurn(() => {
      this.watched = FRESH;
      return this.attempt(act, () => (act === 'reload' ? browser.goTo(address) : this.open(address)));
    });
  }

  /** One thing at a time is done with the browser: a look in the middle of a restart would find it gone. */
  private inTurn(job: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(() => (this.isStopped ? undefined : job()));
    return this.queue;
  }

  /** An event of the server, for the log. */
  note(event: string, detail: Readonly<Record<string, unknown>>): void {
    this.parts.say(`${event} ${JSON.stringify(detail)}`);
    this.parts.log.write({ type: 'event', event, ...detail });
  }

  private async turn(): Promise<void> {
    if (this.isWaiting && (await this.parts.server.answers(SERVER_ANSWER))) {
      this.isWaiting = false;
      await this.attempt('start', () => this.parts.browser.goTo(this.parts.address));
    }
    const sign = await this.sense();
    if (this.isStopped) return;
    if (sign) {
      const before = this.ladder.state;
      const next = climb(this.ladder, sign, performance.now());
      this.ladder = next.ladder;
      if (sign.type === 'well' && (this.illness || before !== 'running')) this.getUp();
      if (next.act) await this.take(next.act, sign);
    }
    if (this.state !== 'starting' || sign?.type === 'well')
      this.enter(this.ladder.state === 'running' ? 'running' : this.ladder.state);
    await this.writeLine().catch(() => undefined);
    this.tellServer();
  }

  /** How the page is now. */
  private async sense(): Promise<Sign | null> {
    const { browser, notifier, address } = this.parts;
    if (!browser.isAlive) return { type: 'ill', fault: 'gone' };
    if (browser.isCrashed) return { type: 'ill', fault: 'crashed' };
    const look = await browser.look();
    if (!browser.isAlive) return { type: 'ill', fault: 'gone' };
    if (browser.isCrashed) return { type: 'ill', fault: 'crashed' };
    const now = performance.now();
    if (look?.isPainted) {
      this.beats = look.born === this.seen?.born ? this.beats + 1 : 1;
      this.paintedAt = now;
      notifier.painted(now);
    }
    this.seen = look ?? this.seen;
    const isOurs = look?.href.startsWith(address) ?? false;
    const next = watch(this.watched, look && { ...look, at: now, isOurs }, now);
    this.watched = next.watch;
    return next.sign;
  }

  private async take(rung: Rung, sign: Sign): Promise<void> {
    const why = sign.type === 'ill' ? sign.fault : 'after the still picture';
    this.illness = { why, rung, at: this.illness?.at ?? performance.now() };
    this.recoveries = [{ at: new Date().toISOString(), why, rung }, ...this.recoveries].slice(0, MOST_RECOVERIES);
    this.parts.log.write({ type: 'event', event: 'recovery', why, rung, phase: this.seen?.phase });
    this.parts.say(`The page is not well (${why}): ${rung}`);
    this.parts.notifier.status(`Recovering: ${why}, ${rung}`);
    this.enter(this.ladder.state);
    this.tellServer();
    this.watched = FRESH;
    await this.attempt(rung, () => this.doRung(rung));
  }

  private async doRung(rung: Rung): Promise<void> {
    const { browser, server, address, picture } = this.parts;
    if (rung === 'reset') return browser.reset();
    if (rung === 'still') return browser.goTo(picture).catch(() => this.open(picture));
    // From a server that is away the browser would load its own page about that.
    this.isWaiting = !(await server.answers(SERVER_ANSWER));
    const there = this.isWaiting ? picture : address;
    if (rung === 'page') await browser.newPage(there);
    else if (rung === 'browser') await this.open(there);
    // Where it is another page, loading that one anew would not help.
    else if (this.isWaiting || !this.seen?.href.startsWith(address)) await browser.goTo(there);
    else await browser.reload();
  }

  private getUp(): void {
    const { log, notifier, say } = this.parts;
    const seconds = this.illness ? Math.round((performance.now() - this.illness.at) / 100) / 10 : 0;
    log.write({ type: 'event', event: 'recovered', why: this.illness?.why, rung: this.illness?.rung, seconds });
    say(`The page is well again after ${seconds} s`);
    notifier.status('The kiosk is on the screen');
    this.illness = null;
  }

  private async open(url: string): Promise<void> {
    const { browser } = this.parts;
    await browser.start(url);
    this.version = await browser.version();
  }

  /** What fails is told; the next look sees that it did not help. */
  private async attempt(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      this.parts.log.write({ type: 'event', event: 'failed', what, message });
      this.parts.say(`${what} failed: ${message}`);
    }
  }

  private async writeLine(): Promise<void> {
    const now = performance.now();
    if (now - this.lineAt < LINE_EVERY || !this.parts.browser.isAlive) return;
    this.lineAt = now;
    const { browser, server, log } = this.parts;
    const metrics = await browser.metrics().catch(() => new Map<string, number>());
    const own = [
      { type: 'server', id: server.pid ?? 0 },
      { type: 'supervisor', id: process.pid },
    ];
    const rss = rssByType([...(await browser.processes().catch(() => [])), ...own]);
    const [heap, nodes] = ['JSHeapUsedSize', 'Nodes'].map((name) => metrics.get(name) ?? 0) as [number, number];
    const { state, seen } = this;
    const { phase = '', position = null } = seen ?? {};
    const [listeners, documents] = ['JSEventListeners', 'Documents'].map((name) => metrics.get(name) ?? 0);
    log.write({ type: 'minute', state, phase, position, ...this.frames(), heap, nodes, listeners, documents, rss });
    if (!isTooBig({ heap, nodes, phase }, MEMORY_BOUNDS, now - this.slimmedAt) || !(await server.answers())) return;
    this.slimmedAt = now;
    log.write({ type: 'event', event: 'too big', heap, nodes });
    this.watched = FRESH;
    await this.attempt('reload', () => browser.reload());
  }

  private frames() {
    return {
      frames: (this.seen?.frames ?? 0) + this.beats,
      frameAge: Math.round(performance.now() - this.paintedAt),
    };
  }

  private enter(state: BrowserHealth['state']): void {
    if (state === this.state) return;
    this.state = state;
    this.since = new Date();
  }

  private tellServer(): void {
    const { state, version, since, recoveries } = this;
    const health = { state, version, since: since.toISOString(), ...this.frames(), recoveries };
    this.parts.server.tell({ type: 'browser', state: health });
  }

  private async waitForServer(): Promise<boolean> {
    for (const end = performance.now() + SERVER_START; performance.now() < end && !this.isStopped;) {
      if (await this.parts.server.answers(SERVER_ANSWER)) return true;
      await delay(150, null, { signal: this.end.signal }).catch(() => undefined);
    }
    return false;
  }
}
