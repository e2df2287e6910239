export const LAUNCH_ARGS: readonly string[];
export const PAGE_ARGS: readonly string[];
export function findForPages(): string;
export const HOW_TO_GET_ONE: string;
export function findChromium(): string | null;
export function requireChromium(): string;
