import { locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { documentOf, hubOf } from '../hub/hub.fixture.ts';
import { everyPath } from '../renderer/every-path.ts';
import { toFeedsPage } from './feeds-page.ts';

const hub = hubOf([
  documentOf('topic', { documentId: 'trust', name: 'Trust' }),
  documentOf('topic', { documentId: 'trust', locale: 'es', slug: 'confianza', name: 'Confianza' }),
]);

test.for(locales)('in %s every address that is offered exists, and none is left out', (locale) => {
  const offered = toFeedsPage(hub, locale).table.rows.flatMap(({ formats }) =>
    formats.map(({ path }) => path),
  );
  const prefix = locale === 'en' ? '/feeds/' : `/${locale}/feeds/`;
  const existing = everyPath(hub).filter((path) => path.startsWith(prefix) && !path.endsWith('/'));
  expect(offered.toSorted()).toEqual(existing);
});

test('addresses to paste are absolute; programs get the scheme they open', () => {
  const { calendar, reader } = toFeedsPage(hub, 'es');
  expect([calendar.address, calendar.open?.path, reader.address]).toEqual([
    'https://hub.library.example/es/feeds/events.ics',
    'webcal://hub.library.example/es/feeds/events.ics',
    'https://hub.library.example/es/feeds/all.xml',
  ]);
});

test('a topic is listed in the languages it has, by its name there', () => {
  const last = locales.map((locale) => toFeedsPage(hub, locale).table.rows.at(-1)?.name);
  expect(last).toEqual(['Topic: Trust', 'Tema: Confianza', 'الدورات']);
});
