import { workerScope } from './worker-scope.ts';

/*
 * What `/sw.js` is when reading offline is switched off. Browsers ask for that file with each page
 * and whatever the worker of before does, so this one takes its place everywhere: it removes all
 * that was saved, and itself. It answers nothing, so pages come from the network at once.
 */
workerScope.addEventListener('install', (event) => event.waitUntil(workerScope.skipWaiting()));

workerScope.addEventListener('activate', (event) => event.waitUntil(retire()));

async function retire(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name);
  await workerScope.registration.unregister();
}
