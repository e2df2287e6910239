import { open } from 'node:fs/promises';

/** The first bytes of a file, at most one more than `most`: enough to see that it is too large, and no more memory. */
export async function readCapped(path: string, most: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const parts: Buffer[] = [];
    let left = most + 1;
    while (left > 0) {
      const { bytesRead, buffer } = await file.read({ buffer: Buffer.alloc(Math.min(left, 1 << 20)) });
      if (!bytesRead) break;
      parts.push(buffer.subarray(0, bytesRead));
      left -= bytesRead;
    }
    return Buffer.concat(parts);
  } finally {
    await file.close();
  }
}
