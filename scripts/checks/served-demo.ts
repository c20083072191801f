import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Instant, Snapshot } from '@porchlight/shared';

import { loadCompiledSite } from '../publisher/compiled-site.ts';
import { prepareMedia } from '../publisher/media/prepare-media.ts';
import { writeSite } from '../publisher/write-site.ts';
import { drawPictures } from '../seed/pictures/draw-pictures.ts';
import { createSiteServer, type SiteServer } from '../serve/server.ts';
import { demo } from './demo-site.ts';

/** The demo as visitors would see it, pictures included, from a folder of its own. */
export interface ServedDemo {
  readonly address: string;
  /** Where its files are. */
  readonly folder: string;
  readonly server: SiteServer;
  /** Stops serving and removes the folder. */
  readonly stop: () => Promise<void>;
}

/** Something else published than the demo. */
export type Edit = (snapshot: Snapshot) => Snapshot;

/** Renders the demo, or what an edit makes of it, for a moment, and serves it on a free port. */
export async function serveDemo(
  moment: Instant,
  edit: Edit = (snapshot) => snapshot,
): Promise<ServedDemo> {
  const folder = await mkdtemp(join(tmpdir(), 'porchlight-demo-'));
  const server = createSiteServer({ folder, site: new URL('http://127.0.0.1:4321') });
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await writeSnapshot(edit(await demo()), { folder, address, moment });
    return { address, folder, server, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function writeSnapshot(
  snapshot: Snapshot,
  { folder, address, moment }: Pick<ServedDemo, 'folder' | 'address'> & { moment: Instant },
): Promise<void> {
  const [site, drawn] = [await loadCompiledSite(), await drawPictures()];
  const originals = new Map(drawn.map(({ record, bytes }) => [record.id, bytes]));
  const cache = join(folder, '.media');
  const media = await prepareMedia(snapshot.media, cache, async ({ id }) => {
    const bytes = originals.get(id);
    if (bytes === undefined) throw new Error('it was not drawn');
    return bytes;
  });
  const wanted = { site, snapshot, moment, url: address, media };
  await writeSite(wanted, { folder }, new AbortController().signal);
}
