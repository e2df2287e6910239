import { PassThrough } from 'node:stream';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Cdp, type CdpEvent } from './cdp.ts';

function pipe() {
  const [out, input] = [new PassThrough(), new PassThrough()];
  const events: CdpEvent[] = [];
  const cdp = new Cdp(out, input, (event) => events.push(event));
  return { cdp, out, input, events };
}

it('reads every message, wherever the pipe cuts the bytes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(400)), (texts, cuts) => {
      const { input, events } = pipe();
      const bytes = Buffer.from(texts.map((text) => `${JSON.stringify({ method: 'm', params: { text } })}\0`).join(''));
      const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
      places.slice(1).forEach((end, i) => input.emit('data', bytes.subarray(places[i], end)));
      expect(events.map(({ params }) => params.text)).toEqual(texts);
    }),
  );
});

it('gives an answer to the one who asked, and an error as an error', async () => {
  const { cdp, out, input } = pipe();
  const [first, second] = [cdp.send('a'), cdp.send('b', {}, 'page')];
  expect(String(out.read())).toContain('"sessionId":"page"');
  input.write('{"id":2,"error":{"message":"no such page"}}\0{"id":1,"result":{"x":1}}\0');
  expect(await first).toEqual({ x: 1 });
  await expect(second).rejects.toThrow('no such page');
});

it('does not wait for a browser that hangs or is gone', async () => {
  const { cdp, input } = pipe();
  await expect(cdp.send('a', {}, '', 5)).rejects.toThrow('no answer within 5 ms');
  const asked = cdp.send('b');
  input.destroy();
  await expect(asked).rejects.toThrow('gone');
  await expect(cdp.send('c')).rejects.toThrow('gone');
});
