import { createRequire } from 'node:module';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { documents, newSlug, recordOf } from './content.ts';
import { type Editor, editorOf } from './editor.ts';
import { compiled } from './global-setup.ts';
import { type Hub, startHub } from './hub.ts';
import { labels, type Row, rowsWritten, withStamps } from './outbox-rows.ts';

const require = createRequire(join(compiled, 'index.js'));
const { versionsTellingTime } = require(
  join(compiled, 'src', 'rules', 'showing', 'time-wording.js'),
) as typeof import('../src/rules/showing/time-wording.ts');

type Fields = Readonly<Record<string, unknown>>;

let hub: Hub;
let editor: Editor;
let settings: string;
let event: string;
beforeEach(async () => {
  hub = await startHub();
  editor = editorOf(hub);
  event = await editor.newEvent({});
  await editor.translate(event);
  const created = await documents(hub, 'site-settings').create({ data: { name: 'Alder' } });
  settings = created.documentId;
});
afterEach(() => hub.stop());

const save = (data: Fields, locale = 'en'): Promise<readonly Row[]> =>
  rowsWritten(hub, () =>
    documents(hub, 'site-settings').update({ documentId: settings, locale, data }),
  );

const ofEvent = ['publish event en', 'publish event es'];

test('another way to write times revises what has a date, and nothing else in it', async () => {
  await editor.newEvent({ startsAtLocal: null, endsAtLocal: null });
  const withdrawn = await editor.newEvent({});
  await documents(hub, 'event').unpublish({ documentId: withdrawn });
  const allDay = await editor.newEvent({ allDay: true });
  await documents(hub, 'topic').create({ data: { name: 'Gardens', slug: newSlug() } });
  const before = await hub.snapshot();
  const rows = await save({ timeStyle: '24h' });
  const [own, ...others] = rows;
  expect(own?.entry).toBe(settings);
  expect(others.map(({ entry, language }) => `${entry} ${language}`).toSorted()).toEqual(
    [`${event} en`, `${event} es`, `${allDay} en`].toSorted(),
  );
  expect(new Set(rows.map(({ at }) => at)).size).toBe(1);
  expect(rows.map(({ changes }) => changes)).toEqual(rows.map(() => []));
  const after = await hub.snapshot();
  expect(after.documents).toEqual(
    withStamps(before.documents, rows).map((record) =>
      record.documentId === settings
        ? { ...record, fields: { ...record.fields, timeStyle: '24h' } }
        : record,
    ),
  );
});

test('only versions in a language whose words change are revised', async () => {
  const versions = await versionsTellingTime(hub.strapi, ['es', 'ar']);
  expect(versions).toMatchObject([{ entry: event, language: 'es' }]);
});

test('right after an edit the stamps rise by a second', async () => {
  await documents(hub, 'event').update({
    documentId: event,
    data: { title: 'Edited' },
    status: 'published',
  });
  const before = (await recordOf(hub, event))?.revisedAt ?? '';
  await save({ timeStyle: '24h' });
  const after = (await recordOf(hub, event))?.revisedAt ?? '';
  expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(1000);
});

test('in two languages: what they share changes once, whichever of them is saved', async () => {
  const ofSettings = ['publish site-settings en', 'publish site-settings es'];
  expect(labels(await save({ name: 'Aliso' }, 'es'))).toEqual(['publish site-settings es']);
  expect(labels(await save({ zoneWording: 'generic' }, 'es'))).toEqual([...ofSettings, ...ofEvent]);
  expect(labels(await save({ zoneWording: 'full' }))).toEqual([...ofSettings, ...ofEvent]);
});

test('settings that come or go count if they differ from the defaults', async () => {
  const service = documents(hub, 'site-settings');
  const remove = () => rowsWritten(hub, () => service.delete({ documentId: settings }));
  const data = { name: 'Alder', timeStyle: '24h' };
  expect(labels(await remove())).toEqual(['delete site-settings en']);
  const comes = await rowsWritten(hub, async () => {
    settings = (await service.create({ data })).documentId;
  });
  expect(labels(comes)).toEqual(['publish site-settings en', ...ofEvent]);
  expect(labels(await remove())).toEqual(['delete site-settings en', ...ofEvent]);
});

test('other settings are of no event, and neither is the same wording saved again', async () => {
  const link = { label: 'Visit', url: '/visit/' };
  const others: readonly Fields[] = [
    { name: 'Birch' },
    { tagline: 'Read here' },
    { contactEmail: 'desk@library.example' },
    { contactPhone: '+1 555 0100' },
    { postalAddress: '1 Mill Lane' },
    { navigation: [link] },
    { footerText: 'Open daily' },
    { footerLinks: [link] },
    { socialLinks: [{ label: 'Video', url: 'https://video.example/' }] },
    { newsletterUrl: 'https://news.library.example/' },
    { defaultTimeZone: 'America/New_York' },
    { noticeText: 'Closed today' },
    { noticeUrl: '/closed/' },
  ];
  for (const data of others)
    expect([data, labels(await save(data))]).toEqual([data, ['publish site-settings en']]);
  expect(labels(await save({ timeStyle: '12h', zoneWording: 'full' }))).toEqual([]);
});
