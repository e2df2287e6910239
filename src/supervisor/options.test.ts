import { describe, expect, it } from 'vitest';
import { readOptions } from './options.ts';

const read = (args: string[] = [], env: NodeJS.ProcessEnv = {}) => readOptions(args, env, '/kiosk');

describe('what the supervisor is asked for', () => {
  it('has defaults that need no words', () => {
    expect(read()).toMatchObject({
      isHeadless: false,
      serverArgs: [],
      state: '/kiosk/state',
      port: 4173,
      origin: 'http://127.0.0.1:4173',
    });
  });

  it("hands on what is the server's, and keeps what is its own", () => {
    const { serverArgs, isHeadless, state } = read(['--content', 'x.json', '--headless', '--state=/var/kiosk']);
    expect(serverArgs).toEqual(['--content', 'x.json', '--state=/var/kiosk']);
    expect(isHeadless).toBe(true);
    expect(state).toBe('/var/kiosk');
  });

  it('takes the environment for what a unit file sets', () => {
    expect(read([], { PORT: '8080', HOST: '0.0.0.0', KIOSK_STATE: '/s', KIOSK_HEADLESS: '1' })).toMatchObject({
      origin: 'http://127.0.0.1:8080',
      host: '0.0.0.0',
      state: '/s',
      isHeadless: true,
    });
    expect(read([], { HOST: '::1' }).origin).toBe('http://[::1]:4173');
  });

  it('refuses a port that nobody could find', () => {
    expect(() => read([], { PORT: '0' })).toThrow('PORT is "0"');
  });
});
