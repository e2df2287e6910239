import { workerAddress } from './trusted.ts';

/** How long after the first picture a page is kept, so that nothing stands in the way of what is looked at, in ms. */
export const LATER = 1000;

/** Can this page be kept? `isOurs` says of which addresses that is true: this address, and that of the app's folder. */
export function canBeKept(isOurs: (url: string, base: string) => boolean): boolean {
  // There is no worker beside the dev server, nor beside a page that is one file.
  if (!import.meta.env.PROD || import.meta.env['VITE_ALONE']) return false;
  const base = new URL('./', document.baseURI).href;
  return 'serviceWorker' in navigator && window.top === window && isOurs(location.href, base);
}

/** Who saves data is sent nothing ahead, but keeps what is kept. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true && !navigator.serviceWorker.controller;
}

/** Brings the worker, and tells it which story this page shows once it is at work. `found` is told of it before. */
export async function settle(
  shown: () => string,
  found?: (registration: ServiceWorkerRegistration) => void,
): Promise<ServiceWorker | null> {
  const registration = await navigator.serviceWorker.register(workerAddress());
  found?.(registration);
  const { active } = await navigator.serviceWorker.ready;
  const entry = document.querySelector<HTMLScriptElement>('script[type=module][src]')?.src;
  active?.postMessage({ type: 'settled', entry, story: shown() });
  return active;
}
