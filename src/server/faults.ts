import { ContentError, fault, type Fault } from '../content/index.ts';

/** What an operator can be told about an error met while a content file was read and published. */
export function faultsOf(error: unknown): readonly Fault[] {
  if (error instanceof ContentError) return error.faults;
  if (error instanceof Error && 'syscall' in error)
    return [fault([], `the file cannot be read: ${error.message}`, 'Put it there, or give the path of another.')];
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return [
    fault([], `the program failed on it: ${trace}`, 'This is a fault of the program: please report it with the file.'),
  ];
}

const WIDEST_PATH = 48;

/** Faults for a terminal: where; beside it what is wrong, and below that what to do. */
export function writeFaults(file: string, faults: readonly Fault[]): string {
  const width = Math.min(WIDEST_PATH, Math.max(...faults.map(({ path }) => path.length)));
  const indent = ' '.repeat(width + 4);
  const lines = faults.map(({ path, reason, remedy }) => {
    const where = path.length > width ? `  ${path}\n${indent}` : `  ${path.padEnd(width + 2)}`;
    return `${where}${reason}\n${indent}${remedy}`;
  });
  return `${file}: ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}\n${lines.join('\n')}`;
}
