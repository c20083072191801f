import type { MediaRecord } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { ledgerOf } from '../plan/ledger.ts';
import { openStore } from '../store/database.ts';
import { forgetFact, writeFact } from '../store/facts.ts';
import { holdBack } from '../store/held-back.ts';
import { runsOf } from '../store/runs.ts';
import { aRun } from './site-state.fixture.ts';
import { readCourse, readHoldings } from './site-state.ts';

const media = (id: string, mime: string): [string, MediaRecord] => [
  id,
  { id, mime, sha256: 'a'.repeat(64), bytes: 1 },
];

async function aSite() {
  const store = await openStore(':memory:');
  onTestFinished(() => void store.close());
  const awaited = new Map([media('4', 'image/png'), media('5', 'application/pdf')]);
  const ready = (records: readonly MediaRecord[]) => ({
    ready: [],
    files: new Map(),
    problems: records.map(({ id }) => `Picture ${id}: its file is not there`),
  });
  const works = {
    store,
    runs: runsOf(store),
    ledger: ledgerOf(store),
    awaited,
    ready,
    session: undefined,
    fixedMoment: undefined,
  };
  return { ...works, read: () => ({ ...readHoldings(works), ...readCourse(works) }) };
}

test('before anything is published there is nothing', async () => {
  const site = await aSite();
  expect(readHoldings(site)).toEqual({ heldBack: [], pages: 0 });
  expect(readCourse({ ...site, awaited: new Map() })).toEqual({
    number: undefined,
    runs: [],
    pinnedAt: undefined,
    nextChange: undefined,
    picturesAwaited: 0,
    pictureProblems: [],
  });
});

test('what is held back has a name and no words; a file that is no picture is not awaited', async () => {
  const { store, read } = await aSite();
  const reason = 'A secret title, field "slug": please correct it.';
  holdBack(store, { documentId: 'n1', locale: 'es', number: 42, reason });
  const page = store.prepare('INSERT INTO page (path, sha256, problem) VALUES (?, ?, ?)');
  page.run('/news/', 'abc', null);
  page.run('/news/b/', null, 'A secret word.');
  const state = read();
  expect(state).toMatchObject({
    pages: 1,
    heldBack: [
      { code: 'entry-unreadable', documentId: 'n1', locale: 'es', number: 42 },
      { code: 'page-refused', path: '/news/b/' },
    ],
    picturesAwaited: 1,
    pictureProblems: ['Picture 4: its file is not there'],
  });
  expect(JSON.stringify(state)).not.toContain('secret');
});

test('a site that is kept contains what its run contained, whatever was taken in', async () => {
  const { store, runs, read } = await aSite();
  const { run: _, ...record } = aRun({ number: 30 });
  runs.add(record, []);
  writeFact(store, 'number', 41);
  expect(read()).toMatchObject({ number: 41, pinnedAt: undefined });
  writeFact(store, 'pin', 1);
  expect(read()).toMatchObject({ number: 30, pinnedAt: 1, runs: [{ run: 1, number: 30 }] });
  forgetFact(store, 'pin');
  expect(read()).toMatchObject({ number: 41 });
});
