/*
 * Goes back to the kiosk as soon as its server answers. Where the supervisor lives it decides when; this is for the day
 * when it does not. Plain script, because the page is opened from the disk.
 */
(() => {
  const FIRST = 60_000;
  const MOST = 600_000;
  const asked = new URLSearchParams(location.search).get('to');
  const to = new URL(asked ?? './?mode=kiosk', location.href);
  // The address comes from outside: only this machine is gone to.
  if (to.protocol !== 'http:' && to.origin !== location.origin) return;
  if (!['127.0.0.1', 'localhost', '[::1]', location.hostname].includes(to.hostname)) return;

  let wait = FIRST;
  const tryAgain = async () => {
    wait = Math.min(MOST, wait * 1.5);
    try {
      // Opaque, because a page from the disk has no origin; any answer is a sign of life.
      await fetch(new URL('/health', to), { mode: 'no-cors', cache: 'no-store' });
      location.replace(to);
    } catch {
      setTimeout(tryAgain, wait);
    }
  };
  setTimeout(tryAgain, wait);
})();
