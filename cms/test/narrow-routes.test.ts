import { afterAll, beforeAll, expect, test } from 'vitest';

import { documents, newSlug, webinar } from './content.ts';
import { type Hub, startHub } from './hub.ts';
import { type Grant, tokenOfSomebodyWho } from './narrow-roles.ts';
import { administrator, administratorToken, type SignedIn, signedIn } from './people.ts';

/**
 * Every route of ours that writes, asked by two people: one may do all in Spanish, of entries that are in
 * English as well; the other may do all in every language, but fill in nothing except titles and names.
 */

let hub: Hub;
let admin: SignedIn;
let spanish: SignedIn;
let titles: SignedIn;
/** What they are let in with. */
let tokens: { readonly spanish: string; readonly titles: string };
let place: string;
let settings: string;
beforeAll(async () => {
  // Strapi reads it once, with its settings; the test environment names no preview.
  process.env['PREVIEW_URL'] = 'https://preview.library.example';
  hub = await startHub();
  admin = await administrator(hub);
  place = await inTwoLanguages('place', { name: 'Main Library' });
  settings = await inTwoLanguages('site-settings', { name: 'Libraries' });
  const reads: readonly Grant[] = ['series', 'place'].map((type) => ({
    deed: 'read',
    type,
    locales: ['en', 'es', 'ar'],
  }));
  const grants = (locales: readonly string[], limits: Partial<Record<string, string[]>>) =>
    tokenOfSomebodyWho(hub, [
      ...reads,
      ...(['create', 'read', 'update', 'publish'] as const).flatMap((deed): readonly Grant[] =>
        ['event', 'site-settings']
          .filter((type) => type === 'event' || deed === 'read' || deed === 'update')
          .map((type) => {
            const fields = deed === 'read' ? undefined : limits[type];
            return { deed, type, locales, ...(fields === undefined ? {} : { fields }) };
          }),
      ),
    ]);
  tokens = {
    spanish: await grants(['es'], {}),
    titles: await grants(['en', 'es', 'ar'], { event: ['title'], 'site-settings': ['name'] }),
  };
  spanish = signedIn(hub, tokens.spanish);
  titles = signedIn(hub, tokens.titles);
});
afterAll(async () => {
  delete process.env['PREVIEW_URL'];
  await hub.stop();
});

async function inTwoLanguages(
  type: 'event' | 'series' | 'place' | 'site-settings',
  data: Readonly<Record<string, unknown>>,
): Promise<string> {
  const slug = () => (type === 'site-settings' ? {} : { slug: newSlug() });
  const status = type === 'event' ? { status: 'published' } : {};
  const service = documents(hub, type);
  const { documentId } = await service.create({ data: { ...data, ...slug() }, ...status });
  await service.update({ documentId, locale: 'es', data: { ...data, ...slug() }, ...status });
  return documentId;
}

/** What the requests of one row of the table are about. */
interface About {
  /** Published in both languages, and being rewritten in English. */
  readonly event: string;
  readonly version: number;
  /** Of a closure that cancelled it, with a notice. */
  readonly closed: string;
  readonly closure: number;
  readonly series: string;
  readonly days: { readonly firstDay: string; readonly lastDay: string };
}

let months = 0;

async function anew(): Promise<About> {
  months += 1;
  const month = `${2190 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  const series = await inTwoLanguages('series', { name: 'Plans' });
  const at = (day: string) => ({
    ...webinar({ format: 'in-person', place, series }),
    startsAtLocal: `${month}-${day}T15:00`,
    endsAtLocal: `${month}-${day}T16:00`,
  });
  const event = await inTwoLanguages('event', at('01'));
  const closed = await inTwoLanguages('event', at('02'));
  const closing = {
    place,
    firstDay: `${month}-02`,
    lastDay: `${month}-02`,
    reasons: { en: 'No heating.' },
    events: [closed],
    withNotice: true,
  };
  const { json } = await admin('POST', '/hub/closures', closing);
  const { closures } = json as { readonly closures: readonly { readonly id: number }[] };
  await documents(hub, 'event').update({ documentId: event, data: { summary: 'Half written' } });
  const versions = (await admin('GET', `/hub/versions/event/${event}?locale=en`)).json;
  const [version] = (versions as { readonly versions: readonly { readonly id: number }[] })
    .versions;
  return {
    event,
    version: version?.id ?? 0,
    closed,
    closure: closures[0]?.id ?? 0,
    series,
    days: { firstDay: `${month}-01`, lastDay: `${month}-01` },
  };
}

/** All that is stored of what a row is about. */
async function stored({ event, closed }: About): Promise<readonly unknown[]> {
  const all: unknown[] = [];
  for (const [type, documentId] of [
    ['event', event],
    ['event', closed],
    ['site-settings', settings],
  ] as const)
    for (const locale of ['en', 'es'])
      for (const status of ['draft', 'published']) {
        const found = await documents(hub, type).findOne({ documentId, locale, status });
        all.push({ ...found, updatedAt: null });
      }
  return all;
}

const reasons = { en: 'Closed.' };
const times = {
  startsAtLocal: '2191-05-05T10:00',
  endsAtLocal: '2191-05-05T11:00',
  timeZone: 'Europe/Berlin',
};

interface Asked {
  readonly route: string;
  readonly to?: (about: About) => string;
  readonly body?: (about: About) => object;
  /** What the two of them are answered. */
  readonly spanish: number;
  readonly titles: number;
}

const table: readonly Asked[] = [
  {
    route: 'POST /hub/events',
    body: ({ event }) => ({ ...times, title: 'Like it', locale: 'es', like: event }),
    spanish: 403,
    titles: 200,
  },
  {
    route: 'POST /hub/announcements/:documentId',
    to: ({ event }) => event,
    body: () => ({ kind: 'cancel', notes: reasons }),
    spanish: 403,
    titles: 403,
  },
  {
    route: 'POST /hub/announcements/:documentId',
    to: ({ event }) => event,
    body: () => ({ kind: 'move', times }),
    spanish: 403,
    titles: 403,
  },
  {
    route: 'POST /hub/closures/preview',
    body: ({ days }) => ({ place, ...days, reasons }),
    spanish: 200,
    titles: 200,
  },
  {
    route: 'POST /hub/closures',
    body: ({ event, days }) => ({ place, ...days, reasons, events: [event], withNotice: false }),
    spanish: 400,
    titles: 400,
  },
  {
    route: 'POST /hub/closures',
    body: ({ days }) => ({ place, ...days, reasons, events: [], withNotice: true }),
    spanish: 403,
    titles: 403,
  },
  {
    route: 'POST /hub/closures/:id/undo',
    to: ({ closure }) => `${closure}/undo`,
    spanish: 403,
    titles: 403,
  },
  {
    route: 'DELETE /hub/closures/:id/notice',
    to: ({ closure }) => `${closure}/notice`,
    spanish: 403,
    titles: 403,
  },
  {
    route: 'POST /hub/series/:documentId/sessions',
    to: ({ series }) => `${series}/sessions`,
    body: () => ({
      title: 'Plans',
      locale: 'en',
      days: ['2192-04-03'],
      startsAt: '10:00',
      endsAt: '11:00',
      timeZone: 'Europe/Berlin',
    }),
    spanish: 403,
    titles: 403,
  },
  {
    route: 'POST /hub/series/:documentId/moves/preview',
    to: ({ series }) => `${series}/moves/preview`,
    body: ({ event }) => ({ from: event, move: { kind: 'days', days: 7 } }),
    spanish: 400,
    titles: 200,
  },
  {
    route: 'POST /hub/series/:documentId/moves',
    to: ({ series }) => `${series}/moves`,
    body: ({ event }) => ({ from: event, move: { kind: 'days', days: 7 }, sessions: [event] }),
    spanish: 400,
    titles: 400,
  },
  {
    route: 'PUT /hub/appointments/:type/:documentId/:locale',
    to: ({ event }) => `event/${event}/en`,
    body: () => ({ publishOn: '2190-01-01T09:00', timeZone: 'UTC' }),
    spanish: 403,
    titles: 200,
  },
  {
    route: 'POST /hub/reviews/:type/:documentId',
    to: ({ event }) => `event/${event}?locale=en`,
    body: () => ({ kind: 'ask' }),
    spanish: 403,
    titles: 200,
  },
  {
    route: 'POST /hub/previews/:type/:documentId',
    to: ({ event }) => `event/${event}?locale=en`,
    body: () => ({ kind: 'share', days: 7 }),
    spanish: 403,
    titles: 200,
  },
  {
    // The summary is not theirs, so what is half written stays.
    route: 'POST /hub/versions/:type/:documentId/:id/restore',
    to: ({ event, version }) => `event/${event}/${version}/restore`,
    spanish: 403,
    titles: 200,
  },
  {
    route: 'POST /hub/advice/:type',
    to: () => 'event',
    body: ({ event }) => ({ documentId: event, locale: 'en', values: {} }),
    spanish: 403,
    titles: 200,
  },
];

/** Asked with a file, and tested below. */
const others = ['POST /hub/import'];

test('the table has every route that writes', () => {
  const known = hub.strapi.server.listRoutes() as readonly {
    readonly path: string;
    readonly methods: readonly string[];
  }[];
  const writing = known
    .filter(({ path }) => path.startsWith('/hub/'))
    .flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    .filter((route) => /^(?:POST|PUT|PATCH|DELETE) /.test(route));
  const asked = new Set([...table.map(({ route }) => route), ...others]);
  expect([...asked].toSorted()).toEqual([...new Set(writing)].toSorted());
});

test.for(table)('$route is as narrow as the role of who asks', async (asked) => {
  const { route, to = () => '', body } = asked;
  const [method = '', pattern = ''] = route.split(' ');
  const about = await anew();
  const before = await stored(about);
  const path = [pattern.split('/:')[0], to(about)].filter(Boolean).join('/');
  const first = await spanish(method, path, body?.(about));
  const second = await titles(method, path, body?.(about));
  expect([first.status, second.status]).toEqual([asked.spanish, asked.titles]);
  // Strapi says no more than this of most refusals; people are told what to do.
  expect(JSON.stringify([first.json, second.json])).not.toContain('"message":"Forbidden"');
  expect(await stored(about)).toEqual(before);
});

/** A calendar of one event, sent as the page of imports does. */
async function bring(token: string, locale: string, title: string, hour: string) {
  const calendar = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:narrow@library.example',
    `SUMMARY:${title}`,
    `DTSTART:21900101T${hour}0000Z`,
    `DTEND:21900101T${hour}3000Z`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const body = new FormData();
  body.append('files', new Blob([calendar]), 'programme.ics');
  for (const [name, value] of Object.entries({ locale, timeZone: 'UTC', apply: 'true' }))
    body.append(name, value);
  const headers = { Authorization: `Bearer ${token}` };
  const answer = await fetch(new URL('/hub/import', hub.url), { method: 'POST', headers, body });
  const { rows = [] } = (await answer.json()) as {
    readonly rows?: readonly { readonly outcome: string; readonly documentId: string }[];
  };
  return { status: answer.status, outcome: rows[0]?.outcome, documentId: rows[0]?.documentId };
}

test('POST /hub/import is as narrow as the role of who asks', async () => {
  const made = await bring(await administratorToken(hub), 'en', 'First', '10');
  const { documentId } = made;
  const draft = () => documents(hub, 'event').findOne({ documentId, locale: 'en' });
  expect((await bring(tokens.spanish, 'en', 'Second', '11')).status).toBe(403);
  expect(await bring(tokens.spanish, 'es', 'Segundo', '11')).toMatchObject({ outcome: 'refused' });
  expect(await draft()).toMatchObject({ title: 'First', startsAtLocal: '2190-01-01T10:00' });
  expect(await bring(tokens.titles, 'en', 'Third', '12')).toMatchObject({ outcome: 'changed' });
  expect(await draft()).toMatchObject({ title: 'Third', startsAtLocal: '2190-01-01T10:00' });
});
