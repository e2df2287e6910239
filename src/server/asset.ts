import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { getMimeType } from 'hono/utils/mime';
import type { Encoding } from './encoding.ts';

/** A file as it is answered. Held in memory: what is on disk may change at any time, an answer is never half of it. */
export interface Asset {
  readonly type: string;
  /** Whether its name changes with its bytes, so that a browser may keep it for ever. */
  readonly immutable: boolean;
  /** Strong validator of the plain bytes. */
  readonly tag: string;
  readonly plain: Buffer;
  readonly packed: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/** Vite and `publish` put a hash into the name of everything in these folders, but for the list of the others. */
const NAMED_BY_HASH = /^(assets|content)\/(?!manifest\.json$)/;

/** Whether a file's name changes with its bytes, so that a browser may keep it for ever. */
export const isImmutable = (name: string): boolean => NAMED_BY_HASH.test(name);

/** `name` is the address relative to the app. */
export function makeAsset(name: string, plain: Buffer, packed: Asset['packed'] = {}): Asset {
  return {
    type: typeOf(name),
    immutable: isImmutable(name),
    tag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    plain,
    packed,
  };
}

/** Modules and workers are UTF-8 without being told. */
const typeOf = (name: string): string =>
  name.endsWith('.js') ? 'text/javascript' : (getMimeType(name) ?? 'application/octet-stream');

/** Good enough for a text that is needed now; the build takes its time for better. */
const BROTLI_QUALITY = 5;

/** The codings of a text that make it smaller; `quality` as of Brotli, 0 to 11. */
export async function pack(plain: Buffer, quality = BROTLI_QUALITY): Promise<Asset['packed']> {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }),
    promisify(gzip)(plain),
  ]);
  return { ...(br.length < plain.length && { br }), ...(gz.length < plain.length && { gzip: gz }) };
}
