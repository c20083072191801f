import { now } from '@porchlight/shared';

import { outputs } from './compile/sources.ts';
import { stampOf } from './compile/stamp.ts';
import { type DataDirectory, layoutOf } from './data-directory/layout.ts';
import { settledDirectory } from './data-directory/settled.ts';
import { cardQuestion, cardsIn } from './publisher/cards/asked-cards.ts';
import { createCardDrawer } from './publisher/cards/card-drawer.ts';
import { loadCompiledSite } from './publisher/compiled-site.ts';
import { hearDoorBell } from './publisher/door-bell.ts';
import { follow } from './publisher/follow.ts';
import { type Lease, LeaseHeld } from './publisher/lease.ts';
import { takePublisherLease } from './publisher/publisher-lease.ts';
import { openPublisher } from './publisher/publisher.ts';
import { healthOf } from './publisher/report/health.ts';
import { createLog } from './publisher/report/log.ts';
import { tellFailure } from './publisher/report/failure-reason.ts';
import { createMetrics } from './publisher/report/metrics.ts';
import type { PublisherEvent } from './publisher/report/publisher-event.ts';
import { serveReport } from './publisher/report/report-server.ts';
import { createReporter } from './publisher/report/reporter.ts';
import { readCourse, readHoldings } from './publisher/report/site-state.ts';
import { createSearchIndexer } from './publisher/search/search-indexer.ts';
import { readPublisherSettings } from './publisher/settings.ts';
import { shipOptions, shipSite } from './publisher/ship/ship-site.ts';
import { isDamage, toStoreFailure } from './publisher/store/store-failure.ts';
import { runCommand } from './terminal/command.ts';
import { defineCommand } from './terminal/options.ts';

const command = defineCommand({
  // pnpm has a command "publish" of its own.
  name: 'exec node scripts/publish.ts',
  says: 'Follows the CMS and keeps the site at what is published; "start" runs it. With --to, another name of "ship".',
  options: shipOptions,
  lasts: ({ to, once }) => to === undefined || !once,
});

await runCommand(command, async (options, stop) => {
  if (options.to !== undefined) {
    await settledDirectory(options.data);
    return shipSite(options, stop);
  }
  const { cms, dataRoot, siteUrl, fixedMoment, reportPort } = readPublisherSettings(process.env);
  const data = layoutOf(dataRoot);
  const log = createLog({ lines: process.stdout, sentences: process.stderr });
  const metrics = createMetrics();
  const tell = (event: PublisherEvent): void => {
    log(event);
    metrics.count(event);
  };
  const lease = leaseOf(data, tell);
  const publisher = await openPublisher({
    cms,
    data,
    site: await loadCompiledSite(),
    code: (await stampOf(outputs.site)) ?? '',
    url: siteUrl.origin,
    fixedMoment,
    clock: now,
    fence: lease.fence,
    onPublished: (published, delta) => {
      reporter.published(published, delta);
      search.changed();
      drawer.changed();
    },
    onReceiptFailure: (error) => {
      if (!stop.aborted) reporter.receiptFailed(error);
    },
    onNight: ({ audit, forgotten }) => {
      if (audit !== undefined) tell({ event: 'audited', ...audit });
      if (forgotten.length > 0) tell({ event: 'pictures-forgotten', files: forgotten.length });
    },
    onEditsFound: (changes) => tell({ event: 'edits-found', changes }),
    onNightFailure: (error) =>
      tell({ event: 'night-failed', sentence: tellFailure(error, data.root).sentence }),
    stop,
  });
  const search = createSearchIndexer({
    place: publisher.works.place,
    clock: now,
    onIndexed: (indexed) => tell({ event: 'indexed', ...indexed }),
    onFailure: (error, againInMs) =>
      tell({ event: 'index-failed', sentence: tellFailure(error, data.root).sentence, againInMs }),
  });
  const drawer = createCardDrawer({
    shelf: publisher.works.cards,
    place: publisher.works.place,
    onFailure: (error, againInMs) =>
      tell({ event: 'cards-failed', sentence: tellFailure(error, data.root).sentence, againInMs }),
  });
  const reporter = createReporter({
    readHoldings: () => readHoldings(publisher.works),
    readCourse: () => readCourse(publisher.works),
    tell,
    clock: now,
    folder: data.root,
  });
  const report = await serveReport(reportPort, {
    metrics: () => metrics.text(reporter.state(), reporter.progress()),
    contentType: metrics.contentType,
    health: () => healthOf(reporter.state(), reporter.progress()),
    onProblem: (problem) => tell({ event: 'no-metrics', problem }),
  });
  const ring = (): void => {
    publisher.bell.ring();
    search.changed();
  };
  hearDoorBell(data, ring, stop);
  // Nobody knows what the last index has seen, and which cards the last publisher left undrawn.
  search.changed();
  publisher.works.cards.lay(cardsIn(publisher.works.ledger.asking(cardQuestion)));
  drawer.changed();
  tell({ event: 'started', fence: lease.fence, timeZones: process.versions['tz'] ?? 'unknown' });
  try {
    await follow(
      {
        newest: async (after, either) => {
          const number = await publisher.newest(after, either);
          reporter.answered(number);
          return number;
        },
        bell: publisher.bell,
        clock: now,
        round: async () => {
          const standing = await reporter.round(publisher.round);
          process.send?.({ ready: true });
          return standing;
        },
        onFailure: (error, againInMs) => {
          reporter.failed(error, againInMs);
          // Only a start makes it again, and whoever watches us starts us.
          if (isDamage(error)) throw toStoreFailure(error);
        },
      },
      stop,
    );
  } finally {
    await report.stop();
    await search.close();
    await drawer.close();
    await publisher.close();
    lease.release();
  }
});

function leaseOf(data: DataDirectory, tell: (event: PublisherEvent) => void): Lease {
  try {
    return takePublisherLease(data);
  } catch (error) {
    if (error instanceof LeaseHeld) tell({ event: 'lease-refused' });
    throw error;
  }
}
