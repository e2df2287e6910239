/** When the page is loaded anew for its size, before the machine has to end it. */
export interface MemoryBounds {
  /** Bytes of script memory in use. */
  readonly heap: number;
  readonly nodes: number;
}

/** About five times what a long day of visits uses. */
export const MEMORY_BOUNDS: MemoryBounds = { heap: 250e6, nodes: 50_000 };

const HOUR = 3_600_000;

/** Only while nobody is there, and at most once an hour: if it does not help, it will not help sooner either. */
export function isTooBig(
  page: { readonly heap: number; readonly nodes: number; readonly phase: string },
  bounds: MemoryBounds,
  sinceLast: number,
): boolean {
  return page.phase === 'attract' && sinceLast >= HOUR && (page.heap > bounds.heap || page.nodes > bounds.nodes);
}
