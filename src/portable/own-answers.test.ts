import { describe, expect, it } from 'vitest';
import { answerOwn, withoutServer } from './own-answers.ts';

const BASE = 'file:///home/somebody/forum.html';
const files = new Map([['manifest.json', '{"id":"x"}']]);

function network() {
  const asked: unknown[] = [];
  const scope = {
    fetch: ((what: unknown) => {
      asked.push(what);
      return Promise.reject(new Error('the network was asked'));
    }) as typeof fetch,
  };
  return { scope, asked };
}

function page() {
  const { scope, asked } = network();
  const undo = answerOwn(scope, BASE, (name) => files.get(name));
  return { scope, asked, undo };
}

describe('a page that is its own server', () => {
  it('answers what was published, by its address', async () => {
    const { scope } = page();
    const answer = await scope.fetch(new URL('content/manifest.json', BASE));
    expect(answer.ok).toBe(true);
    expect(await answer.json()).toEqual({ id: 'x' });
    expect(await (await scope.fetch('content/manifest.json')).text()).toBe('{"id":"x"}');
    expect((await scope.fetch(new Request('file:///home/somebody/content/manifest.json'))).ok).toBe(true);
  });

  it.each(['api/beat', 'content/absent.json', 'manifest.json', 'https://elsewhere.example/content/manifest.json', ''])(
    'keeps nothing at "%s", and asks nobody',
    async (where) => {
      const { scope, asked } = page();
      expect((await scope.fetch(where)).status).toBe(404);
      expect(asked).toEqual([]);
    },
  );

  it('gives the network back', async () => {
    const { scope, undo } = page();
    undo();
    await expect(scope.fetch('content/manifest.json')).rejects.toThrow('the network was asked');
  });
});

it('without a server of its own a page asks for files, and for nothing else', async () => {
  const { scope, asked } = network();
  withoutServer(scope, 'https://host.example/forum/frame/app.html');
  expect((await scope.fetch('api/beat', { method: 'POST' })).status).toBe(404);
  expect((await scope.fetch(new URL('https://host.example/forum/frame/api/machine'))).status).toBe(404);
  expect(asked).toEqual([]);
  await expect(scope.fetch('content/manifest.json')).rejects.toThrow('the network was asked');
});
