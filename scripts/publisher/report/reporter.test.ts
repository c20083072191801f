import { type Instant, instantFromMillis, millisOf } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { Failure } from '../../terminal/failure.ts';
import { PublishingFailure } from '../publishing-failure.ts';
import type { PublisherEvent } from './publisher-event.ts';
import { createReporter } from './reporter.ts';
import { aMoment, aRun, aState } from './site-state.fixture.ts';
import type { SiteState } from './site-state.ts';

/** A publisher whose site can be set from outside, and what it told. */
function watched(first: Partial<SiteState> = {}) {
  let state = aState(first);
  const told: PublisherEvent[] = [];
  const reporter = createReporter({
    readHoldings: () => state,
    readCourse: () => state,
    tell: (event) => told.push(event),
    clock: () => aMoment,
    folder: '/srv/data',
  });
  const stand = (given: Partial<SiteState>): void => void (state = aState(given));
  return { reporter, stand, told: () => told.splice(0) };
}

const before = (ms: number): Instant => instantFromMillis(millisOf(aMoment) - ms);
const delta = (number: number, at: Instant) => ({ head: { number, at, site: {} as never } });
const standing = (number: number) => ({ number, nextChange: undefined });

test('a run is told with how long its news took, and a round without one as such', async () => {
  const { reporter, stand, told } = watched();
  const run = aRun({ run: 8, number: 42 });
  await reporter.round(async () => {
    stand({ number: 42, runs: [run, aRun()], heldBack: [{ code: 'page-refused', path: '/a/' }] });
    reporter.published({ run, notes: ['A note.'] }, delta(42, before(250)));
    return standing(42);
  });
  expect(told()).toEqual([
    { event: 'published', run, lagMs: 250, heldBack: 1, notes: ['A note.'] },
    { event: 'held-back', heldBack: 1, reasons: [{ code: 'page-refused', path: '/a/' }] },
  ]);
  expect(await reporter.round(async () => standing(42))).toEqual(standing(42));
  expect(told()).toEqual([{ event: 'unchanged', number: 42 }]);
});

test.for<[string, Partial<SiteState>, number]>([
  ['a first site', { number: undefined, runs: [] }, 42],
  ['a boundary', {}, 41],
])('nobody waited for %s', async ([, first, number]) => {
  const { reporter, told } = watched(first);
  await reporter.round(async () => {
    reporter.published({ run: aRun({ run: 8 }), notes: [] }, delta(number, before(9_000_000)));
    return standing(number);
  });
  expect(told()[0]).toMatchObject({ event: 'published', lagMs: undefined });
});

test('what waited for a pin to end does not count as slow', async () => {
  const { reporter, stand, told } = watched({ pinnedAt: 7 });
  await reporter.round(async () => standing(60));
  expect(told()).toEqual([{ event: 'pinned', run: 7 }]);
  expect(reporter.progress()).toMatchObject({ cmsNumber: 60, cmsReachable: true });
  const run = aRun({ run: 8, number: 60 });
  await reporter.round(async () => {
    stand({ number: 60, runs: [run, aRun()] });
    reporter.published({ run, notes: [] }, delta(60, before(9_000_000)));
    return standing(60);
  });
  expect(told()).toEqual([
    { event: 'published', run, lagMs: undefined, heldBack: 0, notes: [] },
    { event: 'unpinned', run: 7 },
  ]);
});

test('what is pinned or held back at the start is told once, former runs are not', () => {
  const runs = [aRun({ run: 9, kind: 'rollback' })];
  const { reporter, told } = watched({ runs, pinnedAt: 3 });
  reporter.answered(41);
  expect(told()).toEqual([]);
  reporter.answered(41);
  reporter.answered(41);
  expect(told()).toEqual([{ event: 'pinned', run: 3 }]);
});

test('failures are told each, their end once, and a CMS that is away is known to be', async () => {
  const { reporter, told } = watched();
  await reporter.round(async () => standing(41));
  told();
  const away = new PublishingFailure(
    'cms-unreachable',
    'The CMS at http://127.0.0.1:1337 does not answer (ECONNREFUSED).',
    {
      remedy: 'The site stays as it is; we try again.',
    },
  );
  await expect(reporter.round(() => Promise.reject(away))).rejects.toBe(away);
  reporter.failed(away, 1000);
  reporter.failed(away, 2000);
  expect(told()).toEqual(
    [1000, 2000].map((againInMs) => ({
      event: 'failed',
      reason: 'cms-unreachable',
      sentence: `${away.message} ${away.remedy}`,
      frames: [],
      againInMs,
    })),
  );
  expect(reporter.progress()).toMatchObject({ cmsReachable: false, trouble: 'cms-unreachable' });
  reporter.answered(41);
  expect(told()).toEqual([{ event: 'recovered', failures: 2, afterMs: expect.any(Number) }]);
  expect(reporter.progress()).toMatchObject({ cmsReachable: true, trouble: undefined });
});

test('a CMS that refuses has answered', () => {
  const { reporter } = watched();
  expect(reporter.progress().cmsReachable).toBe(false);
  const remedy = 'Restart it, so that the token is entered again.';
  const refused = "The CMS refuses the publisher's token (status 401).";
  reporter.failed(new PublishingFailure('token-refused', refused, { remedy }), 1000);
  expect(reporter.progress()).toMatchObject({ cmsReachable: true, trouble: 'token-refused' });
});

test('a CMS that cannot be told what went live is no trouble of the site', () => {
  const { reporter, told } = watched();
  reporter.receiptFailed(new Failure('It answered with status 500.', { remedy: 'We try again.' }));
  expect(told()).toEqual([
    { event: 'receipt-failed', sentence: 'It answered with status 500. We try again.' },
  ]);
  expect(reporter.progress().trouble).toBeUndefined();
});

test('a round that is under way is known to be', async () => {
  const { reporter } = watched();
  expect(reporter.progress()).toMatchObject({ sinceWorkedMs: undefined, busyForMs: undefined });
  await reporter.round(async () => {
    expect(reporter.progress()).toMatchObject({
      sinceWorkedMs: undefined,
      busyForMs: expect.any(Number),
    });
    return standing(41);
  });
  expect(reporter.progress()).toMatchObject({
    sinceWorkedMs: expect.any(Number),
    busyForMs: undefined,
  });
});
