import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bundledFonts, inputDevices, outcome, output, policies, screenModes, storage, whoHas } from './probes.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forum-probe-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('reads all policy files together, and passes one by that is damaged', () => {
  expect(policies([join(folder, 'none')])).toBeNull();
  writeFileSync(join(folder, 'a.json'), '{ "TranslateEnabled": false }');
  writeFileSync(join(folder, 'b.json'), '{ "PrintingEnabled": true }');
  writeFileSync(join(folder, 'c.json'), '{ "half');
  expect(policies([folder])).toEqual({ TranslateEnabled: false, PrintingEnabled: true });
});

it('tries the disk and leaves nothing there', () => {
  const state = join(folder, 'deep', 'state');
  expect(storage(state)).toMatchObject({ folder: state, problem: null });
  expect(storage(state).free).toBeGreaterThan(0);
  writeFileSync(join(folder, 'file'), '');
  expect(storage(join(folder, 'file')).problem).toContain('EEXIST');
});

it('counts font files of the build', () => {
  mkdirSync(join(folder, 'assets'));
  for (const name of ['a.woff2', 'b.woff2', 'c.js']) writeFileSync(join(folder, 'assets', name), '');
  expect(bundledFonts(folder)).toBe(2);
  expect(bundledFonts(join(folder, 'none'))).toBe(0);
});

it('reads input devices and screens as Linux writes them', () => {
  const devices = join(folder, 'devices');
  writeFileSync(
    devices,
    'I: Bus=0003\nN: Name="ILITEK ILITEK-TP"\nP: Phys=usb\n\nI: Bus=0011\nN: Name="Power Button"\n',
  );
  expect(inputDevices(devices)).toEqual(['ILITEK ILITEK-TP', 'Power Button']);
  for (const [name, status, modes] of [
    ['card0-HDMI-A-1', 'connected', '1920x1080\n1280x720\n'],
    ['card0-DP-1', 'disconnected', ''],
  ] as const) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'status'), `${status}\n`);
    writeFileSync(join(folder, name, 'modes'), modes);
  }
  expect(screenModes(folder)).toEqual(['1920x1080']);
  expect(screenModes(join(folder, 'none'))).toBeNull();
});

it('tells a free port from one that a stranger has', async () => {
  const server = createServer((socket) => socket.resume().end('no\r\n'));
  const port = await new Promise<number>((found) =>
    server.listen(0, '127.0.0.1', () => found((server.address() as AddressInfo).port)),
  );
  expect(await whoHas(port, '127.0.0.1')).toBe('other');
  await new Promise((closed) => server.close(closed));
  expect(await whoHas(port, '127.0.0.1')).toBe('nobody');
});

it('takes a program that is not there for no answer', async () => {
  expect(await output(join(folder, 'none'), [])).toBeNull();
  expect(await outcome(process.execPath, ['-e', 'console.error("why"); process.exit(3)'])).toEqual({
    code: 3,
    text: '\nwhy\n',
  });
});
