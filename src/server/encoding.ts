/** The content codings that files are kept in, the smallest first. */
export const ENCODINGS = ['br', 'gzip'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * The coding to answer with: the smallest of `available` that the `Accept-Encoding` header takes, or null for the plain
 * bytes (RFC 9110, 12.5.3: a weight of 0 refuses, `*` stands for every coding not named).
 */
export function negotiate(header: string | undefined, available: readonly Encoding[]): Encoding | null {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const weight = parameters.find((word) => word.startsWith('q='));
    if (name) weights.set(name, weight ? Number(weight.slice(2)) : 1);
  }
  const takes = (encoding: Encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0;
  return ENCODINGS.find((encoding) => available.includes(encoding) && takes(encoding)) ?? null;
}
