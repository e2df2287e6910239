import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Cdp, type CdpEvent } from './cdp.ts';
import { lookAtPage, type PageLook } from './page-look.ts';

export interface BrowserOptions {
  readonly program: string;
  readonly switches: readonly string[];
  readonly profile: string;
}

/** How long a look may take, in the page and on the way, ms. */
const LOOK_IN_PAGE = 2500;
const LOOK = 3200;
/** How long a browser may take to start or to end, ms. */
const START = 20_000;
const END = 3000;

/** One Chromium with one page, and what can be done with them. Everything rejects where the browser does not answer. */
export class Browser {
  /** The page's process has crashed, and it has not been loaded since. */
  isCrashed = false;
  private child: ChildProcess | null = null;
  private cdp: Cdp | null = null;
  private target = '';
  private session = '';

  constructor(private readonly options: BrowserOptions) {}

  get isAlive(): boolean {
    return this.child !== null && this.child.exitCode === null && this.child.signalCode === null;
  }

  get pid(): number | null {
    return this.isAlive ? (this.child?.pid ?? null) : null;
  }

  /** Starts a browser, after ending the one before, with a page at `url`. */
  async start(url: string): Promise<void> {
    await this.stop();
    const { program, switches, profile } = this.options;
    mkdirSync(profile, { recursive: true });
    // Left by a power cut, or by a machine of another name; the profile is nobody else's.
    for (const name of ['SingletonLock', 'SingletonCookie', 'SingletonSocket'])
      rmSync(join(profile, name), { force: true });
    const child = spawn(program, [...switches, 'about:blank'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    });
    const failed = new Promise<never>((_, reject) => child.once('error', reject));
    failed.catch(() => undefined);
    this.child = child;
    this.isCrashed = false;
    const [, , , out, input] = child.stdio as unknown as [null, null, null, Writable, Readable];
    this.cdp = new Cdp(out, input, (event) => this.hear(event));
    await Promise.race([this.cdp.send('Target.setDiscoverTargets', { discover: true }, '', START), failed]);
    await this.attach(await this.firstPage());
    await this.goTo(url);
  }

  /** Ends the browser: asks it first, so that it writes what it holds. */
  async stop(): Promise<void> {
    const { child, cdp } = this;
    if (!child || !this.isAlive) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    await cdp?.send('Browser.close', {}, '', END).catch(() => undefined);
    const timer = setTimeout(() => child.kill('SIGKILL'), END);
    await gone;
    clearTimeout(timer);
    cdp?.close();
  }

  /** Null when the page does not answer in time. */
  async look(): Promise<PageLook | null> {
    try {
      return (await this.evaluate(`(${lookAtPage.toString()})(${LOOK_IN_PAGE})`, LOOK)) as PageLook;
    } catch {
      return null;
    }
  }

  /** Asks the app to go back to its loop as after a visit. */
  async reset(): Promise<void> {
    await this.evaluate(`document.querySelector('forum-app')?.reset?.()`, END);
  }

  async reload(): Promise<void> {
    await this.ask('Page.reload');
    this.isCrashed = false;
  }

  async goTo(url: string): Promise<void> {
    await this.ask('Page.navigate', { url });
    this.isCrashed = false;
  }

  /** Another page in a process of its own; the old one is closed, however it is. */
  async newPage(url: string): Promise<void> {
    const old = this.target;
    const { targetId } = await this.cdp!.send('Target.createTarget', { url });
    await this.attach(String(targetId));
    this.isCrashed = false;
    await this.cdp!.send('Target.closeTarget', { targetId: old }).catch(() => undefined);
  }

  /** All pages by their target, hidden ones too; there should be one. */
  async pages(): Promise<readonly string[]> {
    const { targetInfos } = await this.cdp!.send('Target.getTargets');
    return (targetInfos as { type: string; targetId: string }[])
      .filter(({ type }) => type === 'page')
      .map(({ targetId }) => targetId);
  }

  /** Metric -> number, as `Performance.getMetrics` names them. */
  async metrics(): Promise<Map<string, number>> {
    await this.ask('Performance.enable');
    const { metrics } = await this.ask('Performance.getMetrics');
    return new Map((metrics as { name: string; value: number }[]).map(({ name, value }) => [name, value]));
  }

  /** The browser's processes. */
  async processes(): Promise<readonly { readonly type: string; readonly id: number }[]> {
    const { processInfo } = await this.cdp!.send('SystemInfo.getProcessInfo');
    return processInfo as { type: string; id: number }[];
  }

  /** For tests: ends the graphics process as a fault would. */
  async crashGpu(): Promise<void> {
    // Its answer is lost with what it ends.
    await this.cdp!.send('Browser.crashGpuProcess', {}, '', 1000).catch(() => undefined);
  }

  /** "Chrome/156.0.0.0" */
  async version(): Promise<string> {
    return String((await this.cdp!.send('Browser.getVersion')).product);
  }

  /** Says something to the page by the protocol. */
  async ask(method: string, params: Readonly<Record<string, unknown>> = {}, ms?: number) {
    if (!this.cdp || !this.isAlive) throw new Error(`${method}: there is no browser`);
    return this.cdp.send(method, params, this.session, ms);
  }

  private async evaluate(expression: string, ms: number): Promise<unknown> {
    const answer = await this.ask('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, ms);
    if (answer.exceptionDetails) throw new Error(JSON.stringify(answer.exceptionDetails));
    return (answer.result as { value?: unknown }).value;
  }

  private async firstPage(): Promise<string> {
    const [first] = await this.pages();
    if (first) return first;
    return String((await this.cdp!.send('Target.createTarget', { url: 'about:blank' })).targetId);
  }

  private async attach(targetId: string): Promise<void> {
    const { sessionId } = await this.cdp!.send('Target.attachToTarget', { targetId, flatten: true });
    this.target = targetId;
    this.session = String(sessionId);
  }

  private hear({ method, params }: CdpEvent): void {
    if (method === 'Target.targetCrashed' && params.targetId === this.target) this.isCrashed = true;
  }
}
