/*
 * Goes back to the kiosk by itself. Where the page comes from the disk, the supervisor decides when, and this is the last
 * way out: the server's headers keep a page from the disk from asking whether it lives, so it goes there unasked, later
 * than the supervisor ever waits. Where the server itself has sent the page, it is asked first. A plain script, because
 * it must run without a build.
 */
(() => {
  const FROM_DISK = 70 * 60_000;
  const FIRST = 60_000;
  const MOST = 600_000;
  const asked = new URLSearchParams(location.search).get('to');
  const to = new URL(asked ?? './?mode=kiosk', location.href);
  // The address comes from outside: only this machine is gone to.
  const isHere = to.origin === location.origin || ['127.0.0.1', 'localhost', '[::1]'].includes(to.hostname);
  if (!isHere || !/^https?:$/.test(to.protocol)) return;

  const tryAgain = async (wait) => {
    try {
      await fetch(to, { cache: 'no-store' });
      location.replace(to);
    } catch {
      setTimeout(tryAgain, wait, Math.min(MOST, wait * 1.5));
    }
  };
  if (location.protocol === 'file:') setTimeout(() => location.replace(to), FROM_DISK);
  else setTimeout(tryAgain, FIRST, FIRST);
})();
