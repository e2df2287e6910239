import { PartError } from '../ui/index.ts';
import type { ForumApp } from './app.ts';

/** How often it is tried, and how long after one renewal there is no other, in ms. */
const TRY_EVERY = 15_000;
const HOUR = 3_600_000;
/** How long the server has to answer before the page would be loaded from it, in ms. */
const PATIENCE = 3000;
/** When the page was last renewed, by the clock of the wall, in ms. */
const MARK = 'forum-kiosk/renewed';

/** May the page be renewed again? `last` is what was noted the last time. A clock that was put back keeps nobody waiting. */
export function mayRenew(last: string | null, wall: number): boolean {
  return last === null || !(Math.abs(wall - Number(last)) < HOUR);
}

/**
 * Loads the page anew where code of it could not be loaded: in Chromium a module that failed stays failed for as long as
 * the page lives. Only while nobody is there, only from a server that answers, and at most once an hour, so that a file
 * which is gone for good does not make the screen flicker.
 *
 * A visitor who wants what is missing is taken back to the loop, not left before an empty screen.
 */
export function renewWhenBroken(app: ForumApp): void {
  let timer: ReturnType<typeof setInterval> | undefined;
  const renew = () => void tryToRenew(app);
  window.addEventListener('vite:preloadError', () => {
    timer ??= setInterval(renew, TRY_EVERY);
    renew();
  });
  app.addEventListener('forum-problem', ((event: CustomEvent) => {
    // A panel that cannot be opened leaves its screen, and the time of a visit runs out without a warning too.
    const isWanted = event.detail instanceof PartError && event.detail.part !== 'panels';
    if (isWanted && app.status.phase !== 'warning') app.reset();
  }) as EventListener);
}

/** Nobody is there, or there is nothing to be interrupted: the own code of kiosk or hall is what could not be loaded. */
const isIdle = (app: ForumApp): boolean =>
  (app.status.mode !== 'learn' && app.status.phase === 'error') ||
  (app.status.mode === 'kiosk' && !!app.querySelector('forum-kiosk')?.idle && !app.querySelector('operator-panel'));

async function tryToRenew(app: ForumApp): Promise<void> {
  try {
    if (!isIdle(app) || !mayRenew(sessionStorage.getItem(MARK), Date.now())) return;
    const { ok } = await fetch(document.baseURI, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
    if (!ok || !isIdle(app)) return;
    sessionStorage.setItem(MARK, String(Date.now()));
    location.reload();
  } catch {
    // The server is away; or there is no memory, without which the page might be loaded for ever.
  }
}
