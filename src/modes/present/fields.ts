/** What comes from another window, another version or an old day is none of our types before it is looked at. */

/** What an object has; of anything else nothing. */
export const fields = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : {};
export const number = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;
/** What is counted. */
export const whole = (n: unknown): number => Math.max(0, Math.round(number(n) ?? 0));
/** Within 0..1. */
export const share = (value: unknown): number | null => {
  const at = number(value);
  return at === null ? null : Math.min(1, Math.max(0, at));
};
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');
export const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
