import { locales } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, session } from '../hub/hub.fixture.ts';
import { everyPath } from '../renderer/every-path.ts';
import { toSearchPage } from './search-page.ts';

const hub = hubOf([
  documentOf('topic', { documentId: 'trust', name: 'Trust' }),
  documentOf('topic', { documentId: 'yet', name: 'Yet to come' }),
  article({ documentId: 'fresh', topics: ['trust'] }),
  event({ ...session('2025-01-30') }),
]);

test('a topic with nothing under it leads nowhere, so it is not offered', () => {
  expect(
    toSearchPage(hub, 'en').facets.map(({ heading, values }) => [
      heading,
      values.map(({ name, entries }) => `${name}: ${entries}`),
    ]),
  ).toEqual([['By topic', ['Trust: 1 entry']]]);
});

test('only kinds that have a month have an archive', () => {
  expect(toSearchPage(hub, 'en').months.archives.map(({ heading }) => heading)).toEqual([
    'Events',
    'News',
  ]);
});

test.for(locales)('in %s every link leads to a page', (locale) => {
  const { kinds, facets, months } = toSearchPage(hub, locale);
  const links = [
    ...kinds.links,
    ...facets.flatMap(({ values, all }) => [...values, all]),
    ...months.archives.flatMap(({ years }) => years.flatMap((year) => year.months)),
  ];
  const paths = new Set(everyPath(hub));
  expect(links.filter(({ path }) => !paths.has(path))).toEqual([]);
});
