import { parentPort, workerData } from 'node:worker_threads';

import { loadCompiledSite } from '../compiled-site.ts';
import { surroundingsOf } from '../engine/surroundings.ts';
import { openSession } from '../plan/site-session.ts';
import { packPages } from './packed-pages.ts';
import { type Destination, renderInto } from './render-into.ts';
import type { Assignment } from './render-all.ts';

/** One of several threads that render a site together: each has the whole library and is told paths. */
const { snapshot, moment, url, clock, destination, fixed } = workerData as Assignment;
const port = parentPort;
if (port === null) throw new Error('This file is run as a worker.');

const site = await loadCompiledSite();
const session = openSession(site, snapshot, moment, url, clock);
const around = surroundingsOf(session, new Set(fixed));
port.on('message', (paths: readonly string[]) => {
  void render(destination, paths);
});
port.postMessage('ready');

async function render(to: Destination, paths: readonly string[]): Promise<void> {
  port?.postMessage(packPages(await renderInto(to, session, around, paths)));
}
