// What is answered instead of the worker where the book is not to be kept any more, built: dist/client/sw-off.js. It takes
// the other one's place at once, lets go of everything, and is gone itself: the next page comes from the server.
import { forgetAll } from './kept.ts';
import type { WorkerScope } from './scope.ts';

const scope = self as unknown as WorkerScope;

scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetAll(caches, new URL('./', location.href).href).then(() => scope.registration.unregister())),
);
