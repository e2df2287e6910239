import type { ResultRow } from '../../quiz/index.ts';

/**
 * The address that opens learn mode where the first missed question is taught, and names the missed ones for practice.
 * Nothing in it says who played.
 */
export function learnAddress(learnUrl: string, language: string, rows: readonly ResultRow[]): string {
  const missed = rows.filter(({ known }) => !known.every(Boolean));
  const url = new URL(learnUrl);
  url.searchParams.set('mode', 'learn');
  if (language) url.searchParams.set('lang', language);
  if (missed.length) url.searchParams.set('practice', missed.map(({ id }) => id).join(','));
  url.hash = missed[0] ? `#/${missed[0].shows}` : '';
  return url.href;
}
