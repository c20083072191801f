import { setTimeout as wait } from 'node:timers/promises';

import type { Instant } from '@porchlight/shared';

import { type Delta, deltaFrom, deltaTo, noDelta } from './delta.ts';
import type { Published } from './engine/published.ts';
import type { SiteEngine } from './engine/site-engine.ts';
import type { Works } from './engine/works.ts';
import type { Standing } from './follow.ts';
import type { MediaWorkshop } from './media/media-workshop.ts';
import { type Cms, fetchChanges, fetchHead, fetchSnapshot } from './cms-client.ts';
import { PublishingFailure } from './publishing-failure.ts';
import { forgetFact, readFact, readHead } from './store/facts.ts';
import { shownRelease } from './tree/release-link.ts';

export interface RoundSettings {
  readonly works: Works;
  readonly engine: SiteEngine;
  readonly workshop: MediaWorkshop;
  readonly cms: Cms;
  /** A moment that stands still, to show instead of now. */
  readonly fixedMoment: Instant | undefined;
  readonly clock: () => Instant;
  /** Ends whatever looks at the site, which is about to change. */
  readonly clearTheWay: () => Promise<void>;
  /** @param published undefined where nothing that visitors see is different */
  readonly tell: (published: Published | undefined, delta: Delta) => void;
  readonly stop: AbortSignal;
}

/** What brings the site to what is published now, each time it is called. */
export function roundOf(settings: RoundSettings): () => Promise<Standing> {
  const { works, engine, workshop, cms, fixedMoment, tell, stop } = settings;
  const { store } = works;

  const publish = async (delta: Delta): Promise<Published | undefined> => {
    if (engine.rendersAll(delta)) await picturesBeforeAll(works, workshop, delta, stop);
    await settings.clearTheWay();
    return engine.publish(delta, stop);
  };

  /**
   * The CMS may be away for long, or what it says be refused until somebody has looked; what the clock
   * alone makes untrue is put right meanwhile.
   */
  const keepTrue = async (): Promise<void> => {
    const [head, due] = [readHead(store), engine.nextChange()];
    if (fixedMoment !== undefined || head === undefined) return;
    if (due === undefined || due > settings.clock()) return;
    const delta = noDelta(head);
    tell(await publish(delta), delta);
  };

  /** What is published waits, and nothing is asked for but whether there is more of it. */
  const stayPinned = async (): Promise<Standing> => {
    // Whoever went back may have died before it was through.
    await engine.recover();
    const head = readHead(store);
    if (head !== undefined) tell(undefined, noDelta(head));
    const { number } = await fetchHead(cms, undefined, stop);
    return { number, nextChange: undefined };
  };

  /** A CMS that is slow to say what is new, or does not say it, keeps nothing on the site untrue. */
  const pullBesideTheClock = async (): Promise<Delta> => {
    const pulled = pull(works, cms, stop);
    if (!(await isSettledWithin(pulled, slowMs))) await keepTrue();
    return pulled.catch(async (error: unknown) => {
      await keepTrue();
      throw error;
    });
  };

  return async () => {
    if (readFact(store, 'pin') !== undefined) return stayPinned();
    const delta = await pullBesideTheClock();
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
    const nextChange = fixedMoment === undefined ? engine.nextChange() : undefined;
    return { number: engine.number(), nextChange };
  };
}

/** The CMS answers within a fraction of this, unless something is wrong with it. */
const slowMs = 2_000;

async function isSettledWithin(work: Promise<unknown>, ms: number): Promise<boolean> {
  const settled = new AbortController();
  const late = wait(ms, false, { signal: settled.signal }).catch(() => true);
  const inTime = work.then(
    () => true,
    () => true,
  );
  const answer = await Promise.race([inTime, late]);
  settled.abort();
  return answer;
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
