import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { now } from '@porchlight/shared';

import { outputs } from '../../compile/sources.ts';
import { stampOf } from '../../compile/stamp.ts';
import type { DataDirectory } from '../../data-directory/layout.ts';
import { Failure } from '../../terminal/failure.ts';
import { loadCompiledSite } from '../compiled-site.ts';
import { storeFile } from '../engine/past.ts';
import { isRenderedBy } from '../engine/release-name.ts';
import { type Renderer, rendererOf } from '../engine/renderer.ts';
import { type Works, worksOf } from '../engine/works.ts';
import { openMediaWorkshop } from '../media/media-workshop.ts';
import { toStoreFailure } from '../store/store-failure.ts';
import { shareStore } from '../store/database.ts';
import { readFact } from '../store/facts.ts';
import { realDisk } from '../tree/disk.ts';
import { shownRelease } from '../tree/release-link.ts';
import { shownMedia, siteLayout } from '../tree/site-layout.ts';
import type { SitePlace } from '../tree/steps.ts';

/** What whoever audits holds: two at once would do the same work, and each would slow the other. */
export const auditLeaseFile = ({ store }: Pick<DataDirectory, 'store'>): string =>
  join(store, 'audit.lease');

/** Opens what an audit needs, beside a publisher that may be at work, and closes it. */
export async function withAuditWorks<Value>(
  data: DataDirectory,
  use: (works: Works) => Promise<Value>,
): Promise<Value> {
  const store = shareStore(storeFile(data));
  try {
    const site = readFact(store, 'site');
    if (site === undefined) throw nothingPublished();
    const workshop = await openMediaWorkshop({
      folder: data.media,
      shown: shownMedia(data),
      fetchOriginal: () => Promise.reject(new Error('An audit fetches nothing.')),
    });
    const place = { layout: siteLayout(data), disk: realDisk };
    const works = worksOf({
      store,
      place,
      renderer: await rendererOfShown(place, site.url),
      ready: workshop.ready,
      clock: now,
      fixedMoment: undefined,
      fence: undefined,
    });
    const value = await use(works);
    await works.journal.settle();
    return value;
  } catch (error) {
    throw toStoreFailure(error);
  } finally {
    store.close();
  }
}

/** Whether the moment that visitors see was set is known from what they see alone. */
async function rendererOfShown(place: SitePlace, url: string): Promise<Renderer> {
  const [site, code] = [await loadCompiledSite(), (await stampOf(outputs.site)) ?? ''];
  const standing = rendererOf(site, url, code, 'standing');
  return isRenderedBy(shownRelease(place) ?? '', standing) ? standing : rendererOf(site, url, code);
}

/** Refuses where no publisher has ever been. */
export function requireStore(data: DataDirectory): void {
  if (!existsSync(storeFile(data))) throw nothingPublished();
}

const nothingPublished = (): Failure =>
  new Failure('Nothing has been published yet.', { remedy: 'Start the hub first.' });
