/** What one check of the machine came to. */
export interface Finding {
  readonly check: string;
  /** A fault keeps the kiosk from running unattended, a warning may be as it should. */
  readonly level: 'good' | 'warning' | 'fault';
  readonly says: string;
  /** What to do about it; empty where nothing is to be done. */
  readonly todo: string;
}

export const good = (check: string, says: string): Finding => ({ check, level: 'good', says, todo: '' });
export const warning = (check: string, says: string, todo: string): Finding => ({
  check,
  level: 'warning',
  says,
  todo,
});
export const fault = (check: string, says: string, todo: string): Finding => ({ check, level: 'fault', says, todo });

const SIGNS = { good: 'ok     ', warning: 'warning', fault: 'FAULT  ' } as const;

/** All findings as lines for a terminal. */
export function writeFindings(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, level, says, todo }) => [
    `${SIGNS[level]}  ${check.padEnd(width)}  ${says}`,
    ...(todo ? todo.split('\n').map((line) => `${' '.repeat(width + 11)}-> ${line}`) : []),
  ]);
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  return [...lines, '', `${count('fault')} faults, ${count('warning')} warnings`].join('\n');
}
