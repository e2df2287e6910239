import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writeFindings } from './finding.ts';
import * as judge from './judges.ts';
import { differences, policyFor } from './policy.ts';

const level = ({ level }: { level: string }) => level;
const ours = policyFor('http://127.0.0.1:4173', '/opt/forum-kiosk');

describe('what the doctor says of', () => {
  it('Node.js', () => {
    expect(['18.20.4', '20.18.9', '20.19.0', '24.1.0'].map((one) => level(judge.judgeNode(one)))).toEqual([
      'fault',
      'fault',
      'good',
      'good',
    ]);
  });

  it('the browser', () => {
    expect(judge.judgeBrowser(null, null).todo).toContain('apt-get install chromium');
    expect(level(judge.judgeBrowser('/usr/bin/chromium', null))).toBe('fault');
    expect(level(judge.judgeBrowser('/c', 'Chromium 99.0.4844.51'))).toBe('warning');
    expect(level(judge.judgeBrowser('/c', 'Chromium 156.0.7000.1 built on Debian'))).toBe('good');
  });

  it('switches that the browser has forgotten', () => {
    expect(level(judge.judgeSwitches(['kiosk'], new Set(['kiosk'])))).toBe('good');
    expect(judge.judgeSwitches(['kiosk', 'gone'], new Set(['kiosk'])).says).toContain('--gone');
    expect(level(judge.judgeSwitches(['kiosk'], null))).toBe('warning');
  });

  it('the managed policy', () => {
    expect(level(judge.judgePolicy(ours, null))).toBe('fault');
    expect(level(judge.judgePolicy(ours, { ...ours, HomepageLocation: 'about:blank' }))).toBe('good');
    const other = judge.judgePolicy(ours, { ...ours, TranslateEnabled: true, URLAllowlist: undefined });
    expect(other.level).toBe('fault');
    expect(other.says).toContain('TranslateEnabled is true, should be false');
    expect(other.says).toContain('URLAllowlist is not set');
  });

  it('a policy that would make the supervisor blind', () => {
    expect(judge.judgePolicy(ours, { ...ours, DeveloperToolsAvailability: 2 }).says).toContain('blind');
    expect(judge.judgePolicy(ours, { ...ours, RemoteDebuggingAllowed: false }).level).toBe('fault');
  });

  it('the clock', () => {
    const built = Date.UTC(2026, 5);
    expect(level(judge.judgeClock(built - 1, built, true))).toBe('fault');
    expect(level(judge.judgeClock(Date.UTC(1976, 0), null, true))).toBe('fault');
    expect([true, false, null].map((said) => level(judge.judgeClock(built + 1, built, said)))).toEqual([
      'good',
      'warning',
      'warning',
    ]);
  });

  it('the disk', () => {
    const storage = { folder: '/s', problem: null, free: 5e9 };
    expect(judge.judgeStorage('state', storage)).toMatchObject({
      level: 'good',
      says: '/s can be written, 5000 MB free',
    });
    expect(level(judge.judgeStorage('state', { ...storage, free: 9e8 }))).toBe('fault');
    expect(judge.judgeStorage('state', { ...storage, problem: 'EROFS' }).says).toContain('EROFS');
    expect(level(judge.judgeStorage('state', { ...storage, free: null }))).toBe('good');
  });

  it('fonts', () => {
    expect(
      [judge.judgeFonts(0, 'Noto Sans'), judge.judgeFonts(12, null), judge.judgeFonts(12, 'Noto Sans')].map(level),
    ).toEqual(['fault', 'warning', 'good']);
  });

  it('the touch screen', () => {
    const keyboard = 'AT Translated Set 2 keyboard';
    expect(level(judge.judgeTouch([keyboard], 0))).toBe('warning');
    expect(judge.judgeTouch([keyboard, 'ILITEK ILITEK-TP'], 10)).toMatchObject({
      level: 'good',
      says: 'ILITEK ILITEK-TP, 10 points in the browser',
    });
    expect(level(judge.judgeTouch([], 5))).toBe('good');
  });

  it('screens', () => {
    const said = [null, [], ['640x480'], ['1080x1920'], ['640x480', '1920x1080']].map((modes) =>
      level(judge.judgeScreen(modes)),
    );
    expect(said).toEqual(['warning', 'fault', 'warning', 'good', 'good']);
  });

  it('the story', () => {
    expect(judge.judgeContent(0, 'data/content.json: good. 9 chapters.\n')).toMatchObject({
      level: 'good',
      says: 'data/content.json: good. 9 chapters.',
    });
    expect(level(judge.judgeContent(1, 'chapters[0] is wrong'))).toBe('fault');
  });

  it('the port', () => {
    const by = (['nobody', 'kiosk', 'other'] as const).map((one) => level(judge.judgePort(4173, one)));
    expect(by).toEqual(['good', 'good', 'fault']);
  });

  it('the PIN, which it never repeats', () => {
    expect(level(judge.judgePin(undefined, true))).toBe('good');
    expect(level(judge.judgePin(undefined, false))).toBe('warning');
    for (const pin of ['471199', '12', '1234a'])
      expect(JSON.stringify(judge.judgePin(pin, false))).not.toContain(pin === '12' ? '"12"' : pin);
    expect(level(judge.judgePin('471199', false))).toBe('good');
    expect(level(judge.judgePin('12', true))).toBe('fault');
  });

  it('power', () => {
    expect(level(judge.judgePower({ consoleBlank: 0, sleep: [] }))).toBe('good');
    expect(judge.judgePower({ consoleBlank: 600, sleep: ['sleep.target'] }).todo.split('\n')).toHaveLength(2);
    expect(level(judge.judgePower({ consoleBlank: null, sleep: null }))).toBe('warning');
  });

  it('root', () => {
    expect([0, 1000, null].map((uid) => level(judge.judgeUser(uid)))).toEqual(['warning', 'good', 'good']);
  });

  it('all of it, in lines, with what to do below', () => {
    const text = writeFindings([judge.judgeNode('18.0.0'), judge.judgePort(4173, 'nobody'), judge.judgeUser(0)]);
    expect(text).toContain('FAULT    node  Node.js 18.0.0\n               -> Install Node.js');
    expect(text.endsWith('1 faults, 1 warnings')).toBe(true);
  });
});

describe('the policy in docs/kiosk', () => {
  const written = JSON.parse(
    readFileSync(new URL('../../../docs/kiosk/policy.json', import.meta.url), 'utf8'),
  ) as object;

  it('is the one that the doctor asks for, where the kiosk lies in /opt/forum-kiosk', () => {
    expect(written).toEqual(ours);
    expect(differences(ours, written as typeof ours)).toEqual([]);
  });
});
