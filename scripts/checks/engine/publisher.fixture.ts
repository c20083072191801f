import type { Instant } from '@porchlight/shared';
import { onTestFinished } from 'vitest';

import type { DataDirectory } from '../../data-directory/layout.ts';
import { loadCompiledSite } from '../../publisher/compiled-site.ts';
import { openPublisher, type Publisher } from '../../publisher/publisher.ts';
import { neverStops, siteAddress } from './engine.fixture.ts';
import { type ExportServer, exportToken } from './export-server.fixture.ts';

const moment = '2027-06-15T12:00:00.000Z' as Instant;

/**
 * A publisher that follows a CMS in this process, closed when the test is over.
 *
 * @param clock - A clock that goes on; without one, a moment that was set stands still.
 */
export async function publisherOfTest(
  server: ExportServer,
  data: DataDirectory,
  clock?: () => Instant,
): Promise<Publisher> {
  const publisher = await openPublisher({
    cms: { url: server.url, token: exportToken },
    data,
    site: await loadCompiledSite(),
    code: 'code',
    url: siteAddress,
    fixedMoment: clock === undefined ? moment : undefined,
    clock: clock ?? (() => moment),
    fence: 1,
    onPublished: () => undefined,
    onReceiptFailure: () => undefined,
    stop: neverStops,
  });
  onTestFinished(() => publisher.close().catch(() => undefined));
  return publisher;
}
