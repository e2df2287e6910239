import { beforeEach, describe, expect, it } from 'vitest';
import { FREE_TRIES, MINUTES, Sessions } from './sessions.ts';

const MINUTE = 60_000;
let now: number;
let sessions: Sessions;
beforeEach(() => {
  now = 1000;
  sessions = new Sessions((pin) => (pin === '123456' ? 'operator' : pin === '1111' ? 'staff' : null), () => now); // prettier-ignore
});
const login = (pin = '123456') => {
  const answer = sessions.login(pin);
  if (!('session' in answer)) throw new Error('refused');
  return answer.session;
};
const fail = (times: number) => Array.from({ length: times }, () => sessions.login('000000')).at(-1)!;

describe('a session', () => {
  it('begins with a PIN, says whose it is, and lasts as long as it is used', () => {
    const { token, role, minutes } = login();
    expect([role, minutes, Buffer.from(token, 'base64url').length]).toEqual(['operator', MINUTES, 32]);
    expect(login('1111').role).toBe('staff');
    for (let i = 0; i < 5; i++) {
      now += (MINUTES - 1) * MINUTE;
      expect(sessions.roleOf(token)).toBe('operator');
    }
    now += MINUTES * MINUTE;
    expect(sessions.roleOf(token)).toBeNull();
  });

  it('ends when it is ended, alone', () => {
    const [a, b] = [login().token, login().token];
    sessions.end(a);
    expect([a, b, 'x', ''].map((token) => sessions.roleOf(token))).toEqual([null, 'operator', null, null]);
  });

  it('gives way to newer ones when there are too many', () => {
    const tokens = Array.from({ length: 20 }, () => login().token);
    expect(tokens.filter((token) => sessions.roleOf(token)).length).toBe(16);
    expect(sessions.roleOf(tokens.at(-1)!)).toBe('operator');
  });
});

describe('wrong PINs', () => {
  it('may be typed five times, then each waits twice as long, up to a quarter of an hour', () => {
    const lefts = Array.from({ length: FREE_TRIES }, () => sessions.login('9')).map(
      (answer) => 'left' in answer && answer.left,
    );
    expect(lefts).toEqual([4, 3, 2, 1, 0]);
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const answer = sessions.login('000000');
      if ('session' in answer) throw new Error('opened');
      expect(answer).toMatchObject({ heard: false, left: 0 });
      waits.push(answer.wait);
      now += answer.wait * 1000;
      fail(1);
    }
    expect(waits).toEqual([30, 60, 120, 240, 480, 900, 900, 900]);
  });

  it('make even the right one wait', () => {
    fail(FREE_TRIES);
    expect(sessions.login('123456')).toMatchObject({ heard: false, wait: 30 });
    now += 30_000;
    expect(login().role).toBe('operator');
    expect(fail(1)).toMatchObject({ left: FREE_TRIES - 1, wait: 0 });
  });

  it('are not given back by the PIN of the staff, with which one could guess for ever', () => {
    fail(FREE_TRIES - 1);
    login('1111');
    expect(fail(1)).toMatchObject({ left: 0, wait: 30 });
  });

  it('are forgotten after an hour', () => {
    fail(FREE_TRIES);
    now += 60 * MINUTE;
    expect(fail(1)).toMatchObject({ left: FREE_TRIES - 1, wait: 0 });
  });
});
