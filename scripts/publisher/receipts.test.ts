import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

import {
  type DocumentRecord,
  type Instant,
  type Locale,
  readRunReport,
  type RunReport,
} from '@porchlight/shared';
import { expect, onTestFinished, test } from 'vitest';

import { temporaryFolder } from '../processes/temporary-folder.fixture.ts';
import { type Delta, noDelta } from './delta.ts';
import { createReceipts } from './receipts.ts';
import { ledgerOf, type PageRecord } from './plan/ledger.ts';
import { contentOf } from './store/content.ts';
import { openStore, type Store } from './store/database.ts';
import { forgetFact, writeFact } from './store/facts.ts';
import { holdBack, letGo } from './store/held-back.ts';
import { recordsOwed } from './store/owed-receipts.ts';
import { refusedPages } from './store/refused-pages.ts';
import { type RunRecord, runsOf } from './store/runs.ts';

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

/** Takes reports as the CMS does, or refuses them. */
async function cmsOfTest(status: (report: RunReport) => number = () => 204) {
  const heard: RunReport[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const read = readRunReport(JSON.parse(body));
      if (!read.ok) throw new Error(read.problem);
      heard.push(read.value);
      response.writeHead(status(read.value)).end();
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

const worksOn = (store: Store) => ({
  store,
  content: contentOf(store),
  runs: runsOf(store),
  session: undefined,
});

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
  expect(recordsOwed(store)).toEqual([article]);
  const receipts = createReceipts(worksOn(store), cms);
  receipts.note(undefined, nothing);
  await receipts.send(stop);
  expect(heard.map(({ versions }) => versions)).toEqual([
    [{ type: 'news-article', ...version, number: 7, state: 'live', since: at }],
  ]);
  expect(recordsOwed(store)).toEqual([]);
});

/** What the ledger says of pages, without the questions they asked. */
function pagesOf(store: Store) {
  const ledger = ledgerOf(store);
  const record = (page: PageRecord): void => ledger.record(page, [], neverAsked);
  return {
    refuse: (path: string, problem: string, sha256: string | null = null) =>
      record({ path, sha256, problem }),
    mend: (path: string) => record({ path, sha256: 'new', problem: null }),
  };
}

const neverAsked = (): never => {
  throw new Error('Nothing was asked.');
};

const said = { type: 'news-article', ...version, number: 7, since: at };
const path = '/news/article/';
const isEmpty = `${path} is held back: it is empty.`;
const empty = 'Its page cannot be shown: it is empty. Visitors do not see it.';

test('who made a page that is refused hears of it, and of its end, through a restart too', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  const pages = pagesOf(store);
  const told = async () => {
    const receipts = createReceipts(worksOn(store), cms);
    receipts.note(undefined, nothing);
    await receipts.send(stop);
    return heard.at(-1)?.versions;
  };
  pages.refuse(path, isEmpty);
  expect(await told()).toEqual([{ ...said, state: 'held', reason: empty }]);
  pages.refuse(path, `${path} could not be rendered: Error at x`, 'former');
  const failed =
    'Its page could not be made, and whoever runs the hub is told why. Visitors still see the one before.';
  expect(await told()).toEqual([{ ...said, state: 'held', reason: failed }]);
  pages.mend(path);
  expect(await told()).toEqual([{ ...said, state: 'live' }]);
  expect(recordsOwed(store)).toEqual([]);
});

test.for([
  ['/events/talk.ics', { type: 'event', slug: 'talk' }, 'Its file /events/talk.ics'],
  ['/es/', { type: 'hub-page', locale: 'es' as Locale }, 'Its page'],
  ['/es/about/', { type: 'page', locale: 'es' as Locale, slug: 'about' }, 'Its page'],
] as const)('%s belongs to an entry', async ([refused, { type, ...fields }, what]) => {
  const { locale = 'en', slug = undefined } = fields as { locale?: Locale; slug?: string };
  const store = await storeOfTest();
  const record = { ...article, type, documentId: 'other', locale, fields: { slug } };
  contentOf(store).put({ documentId: 'other', locale, record });
  pagesOf(store).refuse(refused, `${refused} is held back: it is empty.`);
  expect(refusedPages(store)).toEqual([
    {
      type,
      documentId: 'other',
      locale,
      number: 7,
      reason: `${what} cannot be shown: it is empty. Visitors do not see it.`,
    },
  ]);
});

test.for(['/', '/news/', '/feeds/all.xml', '/feeds/article/', '/events/article/', '/release.json'])(
  '%s belongs to no entry that there is',
  async (refused) => {
    const store = await storeOfTest();
    pagesOf(store).refuse(refused, `${refused} is held back: it is empty.`);
    expect(refusedPages(store)).toEqual([]);
  },
);

test('of reports that wait, the last one counts', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  const pages = pagesOf(store);
  const receipts = createReceipts(worksOn(store), cms);
  const note = (): void => receipts.note(undefined, nothing);
  pages.refuse(path, isEmpty);
  note();
  pages.mend(path);
  note();
  pages.refuse(path, isEmpty);
  note();
  await receipts.send(stop);
  pages.mend(path);
  note();
  await receipts.send(stop);
  const states = heard.flatMap(({ versions }) => versions.map(({ state }) => state));
  expect(states).toEqual(['held', 'live', 'held', 'live']);
});

test.for(['pin', 'unrendered'] as const)(
  'nothing is told to be live while what is stored is not shown: %s',
  async (fact) => {
    const { cms, heard } = await cmsOfTest();
    const store = await storeOfTest();
    const receipts = createReceipts(worksOn(store), cms);
    const versions = async () => {
      receipts.note(undefined, nothing);
      await receipts.send(stop);
      return heard.at(-1)?.versions;
    };
    holdBack(store, { ...version, number: 7, reason: 'Its title cannot be read.' });
    letGo(store, version);
    writeFact(store, fact, (fact === 'pin' ? 1 : true) as never);
    expect(await versions()).toEqual([]);
    forgetFact(store, fact);
    expect(await versions()).toEqual([{ ...said, state: 'live' }]);
  },
);

test('a run of a whole release tells of all that there is', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  const receipts = createReceipts(worksOn(store), cms);
  writeFact(store, 'number', 7);
  writeFact(store, 'at', at);
  writeFact(store, 'site', nothing.head.site);
  const run = { ...runsOf(store).last(), kind: 'full' } as RunRecord;
  receipts.note({ run, notes: [] }, nothing);
  await receipts.send(stop);
  expect(heard.flatMap(({ versions }) => versions)).toEqual([{ ...said, state: 'live' }]);
});

test('what changes no page is on the site without a run', async () => {
  const { cms, heard } = await cmsOfTest();
  const store = await storeOfTest();
  const receipts = createReceipts(worksOn(store), cms);
  for (const number of [7, 8, 8]) {
    writeFact(store, 'number', number);
    receipts.note(undefined, nothing);
    await receipts.send(stop);
  }
  expect(heard.map(({ run, number }) => [run, number])).toEqual([
    ['1', 7],
    ['1', 8],
  ]);
});

test('a report that the CMS refuses holds no other back', async () => {
  const { cms, heard } = await cmsOfTest(({ run }) => (run === '1' ? 413 : 204));
  const store = await storeOfTest();
  const receipts = createReceipts(worksOn(store), cms);
  const reason = 'x'.repeat(2_000);
  for (let index = 0; index < 600; index += 1) {
    const of = { documentId: `d${index}`, locale: 'en' };
    contentOf(store).put({ ...of, record: { ...article, ...of } });
    holdBack(store, { ...of, number: 7, reason });
  }
  receipts.note(undefined, nothing);
  await expect(receipts.send(stop)).rejects.toThrow('The CMS does not take what is said of run 1.');
  await receipts.send(stop);
  expect(heard.map(({ run }) => run)).toEqual(['1', '1.1']);
  expect(heard.flatMap(({ versions }) => versions)).toHaveLength(600);
  for (const report of heard) expect(JSON.stringify(report).length).toBeLessThan(1_001_000);
});
