import type { Instant } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';
import type { LoadedSite } from './compiled-site.ts';
import { type Bell, createBell } from './bell.ts';
import type { Delta } from './delta.ts';
import type { Published } from './engine/published.ts';
import { storeFile } from './engine/past.ts';
import { rendererOf } from './engine/renderer.ts';
import { siteEngine } from './engine/site-engine.ts';
import { type Works, worksOf } from './engine/works.ts';
import type { Standing } from './follow.ts';
import { openMediaWorkshop } from './media/media-workshop.ts';
import { libraryZone } from './nightly/library-zone.ts';
import { type Night, spendNight } from './nightly/night.ts';
import { createNightly } from './nightly/nightly.ts';
import { type Cms, fetchHead, fetchMedia, postAudit } from './cms-client.ts';
import { createReceiptSender } from './receipt-sender.ts';
import { createReceipts } from './receipts.ts';
import { roundOf } from './round.ts';
import { openStore } from './store/database.ts';
import { restorePin } from './store/kept-pin.ts';
import { realDisk } from './tree/disk.ts';
import { shownMedia, siteLayout } from './tree/site-layout.ts';

export interface PublisherSettings {
  readonly cms: Cms;
  readonly data: DataDirectory;
  readonly site: LoadedSite;
  /** Identity of the code that the site was compiled from. */
  readonly code: string;
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** A moment that stands still, to show instead of now. */
  readonly fixedMoment: Instant | undefined;
  readonly clock: () => Instant;
  /** The number of the lease that this process holds. */
  readonly fence: number;
  readonly onPublished: (published: Published, delta: Delta) => void;
  /** The CMS could not be told of a run; the site does not depend on it. */
  readonly onReceiptFailure?: (error: unknown) => void;
  /** A night's work is done, or could not be. */
  readonly onNight?: (night: Night) => void;
  /** The CMS was edited past its rules, and has noted so many changes of that. */
  readonly onEditsFound?: (changes: number) => void;
  readonly onNightFailure?: (error: unknown) => void;
  readonly stop: AbortSignal;
}

/** Keeps one site at what one CMS has published. */
export interface Publisher {
  readonly works: Works;
  readonly bell: Bell;
  /** Asks the CMS for the newest change; what is done at night is done while it holds the question. */
  readonly newest: (after: number | undefined, stop: AbortSignal) => Promise<number>;
  /** Pulls what is new and makes it live. */
  readonly round: () => Promise<Standing>;
  readonly close: () => Promise<void>;
}

export async function openPublisher(settings: PublisherSettings): Promise<Publisher> {
  const { cms, data, site, url, stop } = settings;
  const bell = createBell();
  const store = await openStore(storeFile(data));
  restorePin(store);
  const workshop = await openMediaWorkshop({
    folder: data.media,
    shown: shownMedia(data),
    fetchOriginal: (record, signal) => fetchMedia(cms, record, signal),
    onSettled: bell.ring,
  });
  const works = worksOf({
    store,
    place: { layout: siteLayout(data), disk: realDisk },
    renderer: rendererOf(
      site,
      url,
      settings.code,
      settings.fixedMoment === undefined ? 'running' : 'standing',
    ),
    ready: workshop.ready,
    clock: settings.clock,
    fixedMoment: settings.fixedMoment,
    fence: settings.fence,
  });
  const receipts = createReceipts(works, cms);
  const unlessStopped = (onFailure?: (error: unknown) => void) => (error: unknown) => {
    if (!stop.aborted) onFailure?.(error);
  };
  const sender = createReceiptSender(receipts, unlessStopped(settings.onReceiptFailure), stop);

  const onNightFailure = unlessStopped(settings.onNightFailure);
  /** What is found is news, and ends the night's work, which begins anew. The rest needs no CMS. */
  const findEdits = async (either: AbortSignal): Promise<void> => {
    try {
      const changes = await postAudit(cms, either);
      if (changes > 0) settings.onEditsFound?.(changes);
    } catch (error) {
      either.throwIfAborted();
      onNightFailure(error);
    }
  };

  const nightly = createNightly({
    clock: settings.clock,
    zone: libraryZone(works),
    work: async (interrupted) => {
      const either = AbortSignal.any([stop, interrupted]);
      await findEdits(either);
      const night = { works, workshop, data, clock: settings.clock };
      settings.onNight?.(await spendNight(night, either));
    },
    onFailure: onNightFailure,
  });

  const round = roundOf({
    works,
    engine: siteEngine(works),
    workshop,
    cms,
    fixedMoment: settings.fixedMoment,
    clock: settings.clock,
    // Nothing changes the site while it is compared.
    clearTheWay: nightly.interrupt,
    tell: (published, delta) => {
      if (published !== undefined) settings.onPublished(published, delta);
      receipts.note(published, delta);
      sender.begin();
    },
    stop,
  });

  return {
    works,
    bell,
    newest: async (after, either) => {
      nightly.look();
      return (await fetchHead(cms, after, either)).number;
    },
    round: async () => {
      nightly.look();
      return round();
    },
    close: async () => {
      await nightly.interrupt();
      await works.journal.settle().catch(() => undefined);
      await sender.end();
      store.close();
    },
  };
}
