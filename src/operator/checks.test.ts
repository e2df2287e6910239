import { describe, expect, it } from 'vitest';
import { operatorState } from '../../test/fixtures/operator.ts';
import { Amounts } from './amounts.ts';
import type { BrowserHealth, Health } from './api.ts';
import { checksOf } from './checks.ts';
import { operatorSay } from './words.ts';

const { health } = operatorState();
const { page, browser, storage, content } = health;
const of = (changed: Partial<Health>) =>
  checksOf({ ...health, ...changed }, operatorSay('en'), new Amounts('en', 'UTC'));
const ill = (changed: Partial<Health>) => of(changed).filter(({ state }) => state === 'ill');
const running = (changed: Partial<BrowserHealth>) => ({ browser: { ...browser!, ...changed } });

describe('checksOf', () => {
  it('finds a machine well that moves, shows good content and keeps answers', () => {
    expect(of({}).map(({ state }) => state)).toEqual(['well', 'well', 'well', 'well']);
  });

  it.each<[string, Partial<Health>, RegExp]>([
    ['a page that says nothing', { page: { ...page!, age: 31_000 } }, /no sign of life for 31 secs/],
    ['no page', { page: null }, /heard nothing/],
    ['skipped slides', { page: { ...page!, skipped: ['digital/firms'] } }, /digital\/firms/],
    ['a browser that is brought back', running({ state: 'recovering' }), /brought back/],
    ['a picture that stands still', running({ frameAge: 61_000 }), /nothing new for 1 min/],
    ['faults of the file', { content: { ...content, faults: 3 } }, /3 faults/],
    ['no content', { content: { ...content, now: null } }, /No content/],
    ['a full store', { storage: { ...storage, bytes: storage.most * 0.91 } }, /make room/],
    ['a full disk', { storage: { ...storage, free: 4e8 } }, /400 MB/],
    ['a log that cannot be written', { storage: { ...storage, problem: 'EROFS' } }, /EROFS/],
  ])('finds %s ill', (_, changed, text) => {
    const found = ill(changed);
    expect(found).toHaveLength(1);
    expect(found[0]!.text.replaceAll('\u00a0', ' ')).toMatch(text);
  });

  it('only notes what is no fault: no supervisor, content on trial, a disk of unknown size', () => {
    expect(ill({ browser: null, content: { ...content, trial: true }, storage: { ...storage, free: null } })).toEqual(
      [],
    );
    expect(of({ browser: null }).some(({ state }) => state === 'note')).toBe(true);
  });

  it('gives a machine that has only just started the time for a first sign', () => {
    expect(of({ page: null, uptime: 29 })[0]!.state).toBe('note');
    expect(of({ page: null, uptime: 31 })[0]!.state).toBe('ill');
  });
});
