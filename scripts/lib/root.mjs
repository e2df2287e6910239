import { join } from 'node:path';

/** The project's folder, wherever a script was started from. */
export const ROOT = join(import.meta.dirname, '..', '..');

export const inRoot = (...parts) => join(ROOT, ...parts);
