import { readFileSync } from 'node:fs';

/** Bytes of memory that processes hold, added up by what they are; those that are gone count nothing. Linux only. */
export function rssByType(
  processes: readonly { readonly type: string; readonly id: number }[],
): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { type, id } of processes) {
    const bytes = rssOf(id);
    if (bytes !== null) sums[type] = (sums[type] ?? 0) + bytes;
  }
  return sums;
}

function rssOf(pid: number): number | null {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Number(kilobytes) * 1024 : null;
  } catch {
    return null;
  }
}
