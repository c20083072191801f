import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

import type { DocumentRecord, Instant, Locale } from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../processes/real-machine.fixture.ts';
import { type Delta, noDelta } from './delta.ts';
import { createReceipts, type RunReport } from './receipts.ts';
import { ledgerOf, type PageRecord } from './plan/ledger.ts';
import { contentOf } from './store/content.ts';
import { openStore, type Store } from './store/database.ts';
import { holdBack, letGo, recordsLetGo } from './store/held-back.ts';
import { runsOf } from './store/runs.ts';

const at = '2027-06-15T12:00:00.000Z' as Instant;
const article = {
  type: 'news-article',
  documentId: 'article',
  locale: 'en' as Locale,
  number: 7,
  firstPublishedAt: at,
  revisedAt: at,
  fields: { slug: 'article' },
} satisfies DocumentRecord;
const version = { documentId: 'article', locale: 'en' };
const nothing: Delta = noDelta({
  number: 7,
  at,
  site: {
    name: 'Hub',
    url: 'https://hub.example',
    uidDomain: 'hub.example',
    tagAuthority: 'hub.example,2027',
    locales: ['en'],
  },
});
const stop = new AbortController().signal;

/** Takes reports as the CMS does. */
async function cmsOfTest() {
  const heard: RunReport[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      heard.push(JSON.parse(body) as RunReport);
      response.end();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { heard, cms: { url: new URL(`http://127.0.0.1:${port}`), token: 'only-for-this-test' } };
}

async function storeOfTest(): Promise<Store> {
  const store = await openStore(join(await temporaryFolder(), 'publisher.db'));
  onTestFinished(() => void store.close());
  contentOf(store).put({ ...version, record: article });
  const run = { kind: 'change', number: 7, at, moment: at, release: 'r', files: 1 } as const;
  runsOf(store).add({ ...run, tookMs: 1, nextChange: null }, []);
  return store;
}

const worksOn = (store: Store) => ({ store, runs: runsOf(store), session: undefined });

test('what is held back is told once at each start, though nothing is published', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  holdBack(store, { ...version, number: 7, reason: 'Its title cannot be read.' });
  const said = { state: 'held', since: at, reason: 'Its title cannot be read.' };
  for (const start of [1, 2]) {
    const receipts = createReceipts(worksOn(store), cms);
    receipts.note(undefined, nothing);
    receipts.note(undefined, nothing);
    await receipts.send(stop);
    expect(heard).toHaveLength(start);
    expect(heard.at(-1)).toMatchObject({
      run: '1',
      number: 7,
      versions: [{ type: 'news-article', ...version, number: 7, ...said }],
    });
  }
});

test('what is let go is told until the CMS has heard of it', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  holdBack(store, { ...version, number: 7, reason: 'Its title cannot be read.' });
  letGo(store, version);
  // Noted, and the process is gone before it is sent.
  createReceipts(worksOn(store), cms).note(undefined, nothing);
  expect(recordsLetGo(store)).toEqual([article]);
  const receipts = createReceipts(worksOn(store), cms);
  receipts.note(undefined, nothing);
  await receipts.send(stop);
  expect(heard.map(({ versions }) => versions)).toEqual([
    [{ type: 'news-article', ...version, number: 7, state: 'live', since: at }],
  ]);
  expect(recordsLetGo(store)).toEqual([]);
});

test('whose page could not be made hears of it, and of when it could, through a restart too', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  const page = { path: '/news/article/', sha256: null, problem: null };
  const list = { ...page, path: '/news/' };
  const told = async () => {
    const receipts = createReceipts(worksOn(store), cms);
    receipts.note(undefined, nothing);
    await receipts.send(stop);
    return heard.at(-1)?.versions;
  };
  const record = (of: PageRecord): void => ledgerOf(store).record(of, [], neverAsked);
  const said = { type: 'news-article', ...version, number: 7, since: at };
  record({ ...list, problem: '/news/ is held back: it is empty.' });
  record({ ...page, problem: '/news/article/ is held back: it is empty.' });
  const empty = 'Its page cannot be shown: it is empty. Visitors do not see it.';
  expect(await told()).toEqual([{ ...said, state: 'held', reason: empty }]);
  record({
    ...page,
    sha256: 'former',
    problem: '/news/article/ could not be rendered: Error at x',
  });
  const failed =
    'Its page could not be made, and whoever runs the hub is told why. Visitors still see the page before it.';
  expect(await told()).toEqual([{ ...said, state: 'held', reason: failed }]);
  record({ ...page, sha256: 'new' });
  expect(await told()).toEqual([{ ...said, state: 'live' }]);
  expect(recordsLetGo(store)).toEqual([]);
});

const neverAsked = (): never => {
  throw new Error('Nothing was asked.');
};
