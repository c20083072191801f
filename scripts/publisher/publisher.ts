import type { Instant } from '@porchlight/shared';

import type { DataDirectory } from '../data-directory/layout.ts';
import type { LoadedSite } from './compiled-site.ts';
import { type Bell, createBell } from './bell.ts';
import { type Delta, deltaFrom, deltaTo, noDelta } from './delta.ts';
import type { Published } from './engine/published.ts';
import { storeFile } from './engine/past.ts';
import { rendererOf } from './engine/renderer.ts';
import { siteEngine } from './engine/site-engine.ts';
import { type Works, worksOf } from './engine/works.ts';
import type { Standing } from './follow.ts';
import { type MediaWorkshop, openMediaWorkshop } from './media/media-workshop.ts';
import { libraryZone } from './nightly/library-zone.ts';
import { type Night, spendNight } from './nightly/night.ts';
import { createNightly } from './nightly/nightly.ts';
import { type Cms, fetchChanges, fetchHead, fetchMedia, fetchSnapshot } from './pull.ts';
import { PublishingFailure } from './publishing-failure.ts';
import { createReceipts } from './receipts.ts';
import { untilDone } from './until-done.ts';
import { openStore } from './store/database.ts';
import { forgetFact, readFact, readHead } from './store/facts.ts';
import { restorePin } from './store/kept-pin.ts';
import { shownRelease } from './tree/release-link.ts';
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
  const engine = siteEngine(works);
  const receipts = createReceipts(works, cms);

  let sending: Promise<void> | undefined;
  const closing = new AbortController();
  /** One at a time, beside whatever else is done; editors wait for it, so it is tried until it is told. */
  const sendReceipts = (): void => {
    sending ??= untilDone(() => receipts.send(stop), {
      firstPauseMs: 500,
      longestPauseMs: 5_000,
      onFailure: (error) => {
        if (!stop.aborted) settings.onReceiptFailure?.(error);
      },
      quit: AbortSignal.any([stop, closing.signal]),
    }).finally(() => {
      sending = undefined;
    });
  };

  const nightly = createNightly({
    clock: settings.clock,
    zone: libraryZone(works),
    work: async (interrupted) => {
      const night = { works, workshop, data, clock: settings.clock };
      settings.onNight?.(await spendNight(night, AbortSignal.any([stop, interrupted])));
    },
    onFailure: (error) => {
      if (!stop.aborted) settings.onNightFailure?.(error);
    },
  });

  const publish = async (delta: Delta): Promise<Published | undefined> => {
    if (engine.rendersAll(delta)) await picturesBeforeAll(works, workshop, delta, stop);
    // Nothing changes the site while it is compared.
    await nightly.interrupt();
    return engine.publish(delta, stop);
  };

  const tell = (published: Published | undefined, delta: Delta): void => {
    if (published !== undefined) settings.onPublished(published, delta);
    receipts.note(published, delta);
    sendReceipts();
  };

  /**
   * The CMS may be away for long, or what it says be refused until somebody has looked; what the clock
   * alone makes untrue is put right meanwhile.
   */
  const keepTrue = async (): Promise<void> => {
    const [head, due] = [readHead(store), engine.nextChange()];
    if (settings.fixedMoment !== undefined || head === undefined) return;
    if (due === undefined || due > settings.clock()) return;
    const delta = noDelta(head);
    if (!engine.rendersAll(delta)) tell(await publish(delta), delta);
  };

  const round = async (): Promise<Standing> => {
    nightly.look();
    if (readFact(store, 'pin') !== undefined) {
      // Whoever went back may have died before it was through.
      await engine.recover();
      const head = readHead(store);
      if (head !== undefined) tell(undefined, noDelta(head));
      // What is published waits, and nothing is asked for but whether there is more of it.
      const { number } = await fetchHead(cms, undefined, stop);
      return { number, nextChange: undefined };
    }
    const delta = await pull(works, cms, stop).catch(async (error: unknown) => {
      await keepTrue();
      throw error;
    });
    const published = await publish(delta).catch(async (error: unknown) => {
      if (await workshop.looksAgainAfter(error)) return publish(delta);
      if (error instanceof PublishingFailure && error.code === 'loss-unexplained') await keepTrue();
      throw error;
    });
    // The CMS has what it should have: a permission for a loss that did not come is not kept.
    for (const name of ['lossRefused', 'lossAccepted'] as const) forgetFact(store, name);
    if (works.awaited.size > 0) void workshop.prepare([...works.awaited.values()], stop);
    tell(published, delta);
    // A moment that was set stands still: nothing becomes untrue by itself.
    const nextChange = settings.fixedMoment === undefined ? engine.nextChange() : undefined;
    return { number: engine.number(), nextChange };
  };
  return {
    works,
    bell,
    newest: async (after, either) => {
      nightly.look();
      return (await fetchHead(cms, after, either)).number;
    },
    round,
    close: async () => {
      await nightly.interrupt();
      await works.journal.settle().catch(() => undefined);
      closing.abort();
      await sending;
      store.close();
    },
  };
}

/** Nobody sees a site yet: a site without pictures is better than none. */
const firstPicturesMs = 30_000;

/** Visitors have the former release meanwhile, and its pictures must not vanish with new code. */
const picturesOfReleaseMs = 600_000;

/** Before everything is rendered, it may wait a little for its pictures. */
async function picturesBeforeAll(
  { content, place }: Works,
  workshop: MediaWorkshop,
  delta: Delta,
  stop: AbortSignal,
): Promise<void> {
  const patienceMs = shownRelease(place) === undefined ? firstPicturesMs : picturesOfReleaseMs;
  const gone = new Set(delta.goneMedia);
  const kept = content.media().filter(({ id }) => !gone.has(id));
  const wanted = new Map([...kept, ...delta.media].map((record) => [record.id, record]));
  const either = AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]);
  await workshop.prepareAll([...wanted.values()], either).catch(() => undefined);
  stop.throwIfAborted();
}

/** What is new since the store; everything, where the CMS cannot tell. */
async function pull({ store, content }: Works, cms: Cms, stop: AbortSignal): Promise<Delta> {
  const [number, at] = [readFact(store, 'number'), readFact(store, 'at')];
  if (number !== undefined && at !== undefined) {
    const changes = await fetchChanges(cms, { number, at }, stop);
    if (changes !== undefined) return deltaFrom(changes, content);
  }
  return deltaTo(await fetchSnapshot(cms, stop), content);
}
