import { addressOfPage, isAsset, isPage, isPicture } from './addresses.ts';
import { answerAsset, answerPage, answerPicture } from './answer.ts';
import { keepFor, keepOfflinePages } from './keep.ts';
import { save, takeOver } from './saved-files.ts';
import { type FetchEvent, workerScope } from './worker-scope.ts';

/*
 * The service worker, at `/sw.js`: pages come from the network as long as there is one, and what is
 * needed to read the next events comes from the device when there is none.
 */

// No page depends on which release of the worker answers it, so none has to be closed for an update.
workerScope.addEventListener('install', (event) => {
  event.waitUntil(keepOfflinePages().then(() => workerScope.skipWaiting()));
});

workerScope.addEventListener('activate', (event) => {
  event.waitUntil(takeOver().then(() => workerScope.clients.claim()));
});

workerScope.addEventListener('message', (event) => {
  if (event.source !== null) event.waitUntil(keepFor(new URL(event.source.url).pathname));
});

workerScope.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || request.headers.has('range'))
    return;
  if (request.mode === 'navigate' && isPage(pathname)) answer(event, addressOfPage(pathname));
  else if (isAsset(pathname)) event.respondWith(answerAsset(request));
  else if (isPicture(pathname)) event.respondWith(answerPicture(request));
});

function answer(event: FetchEvent, path: string): void {
  const network = fetch(event.request);
  // What comes too late to be shown, or cannot be saved, is no fault.
  const saving = network.then((response) => save(path, response.clone())).catch(() => undefined);
  event.waitUntil(saving);
  event.respondWith(answerPage(path, network));
}
