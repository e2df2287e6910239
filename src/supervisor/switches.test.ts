import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nameOf, namesIn, programBehind, SWITCHES, switchesFor } from './switches.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forum-switches-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const wish = { isHeadless: false, isRoot: false, isWayland: false, profile: '/p' };

describe('the switches of a start', () => {
  it('never open a port or take the sandbox away from a user who has one', () => {
    const { known } = switchesFor(wish, () => true);
    expect(known).toContain('--kiosk');
    expect(known).toContain('--remote-debugging-pipe');
    expect(known.join(' ')).not.toMatch(/--no-sandbox|--remote-debugging-port|--disable-web-security|--incognito/);
    expect(switchesFor({ ...wish, isRoot: true }, () => true).known).toContain('--no-sandbox');
  });

  it('are only those that the browser knows, and the rest is told', () => {
    const { known, unknown } = switchesFor(wish, (name) => name !== 'disable-pinch');
    expect(known).not.toContain('--disable-pinch');
    expect(unknown).toEqual(['--disable-pinch']);
  });

  it('keep the pipe and the profile, without which nothing works', () => {
    expect(switchesFor(wish, () => false)).toEqual({
      known: ['--remote-debugging-pipe', '--user-data-dir=/p'],
      unknown: [...SWITCHES],
    });
  });

  it('are for Wayland only on a screen of Wayland', () => {
    const wayland = '--ozone-platform=wayland';
    expect(switchesFor({ ...wish, isWayland: true }, () => true).known).toContain(wayland);
    expect(switchesFor({ ...wish, isWayland: true, isHeadless: true }, () => true).known).not.toContain(wayland);
  });
});

describe('what a program knows', () => {
  it('are whole names, wherever a piece of the file ends', () => {
    const program = join(folder, 'program');
    const size = 8 << 20;
    const bytes = Buffer.alloc(2 * size, 1);
    bytes.write('\0kiosk\0', size - 3);
    bytes.write('\0kiosk-printing\0', 100);
    writeFileSync(program, bytes);
    expect(namesIn(program, ['kiosk', 'printing', 'kiosk-print', 'kiosk-printing'])).toEqual(
      new Set(['kiosk', 'kiosk-printing']),
    );
  });

  it('is looked for behind the script that starts it', () => {
    const library = join(folder, 'lib', 'thing');
    mkdirSync(library, { recursive: true });
    writeFileSync(join(library, 'thing-bin'), '\x7fELF...');
    const script = join(folder, 'starter');
    writeFileSync(script, `#!/bin/sh\nexec ${library}/thing-bin "$@"\n`);
    symlinkSync(script, join(folder, 'link'));
    expect(programBehind(join(folder, 'link'))).toBe(join(library, 'thing-bin'));
    expect(programBehind(join(library, 'thing-bin'))).toBe(join(library, 'thing-bin'));
    writeFileSync(script, '#!/bin/sh\nexec elsewhere\n');
    expect(programBehind(script)).toBeNull();
  });

  it('has names without dashes and values', () => {
    expect(nameOf('--touch-events=enabled')).toBe('touch-events');
  });
});
