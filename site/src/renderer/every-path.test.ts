import type { DocumentRecord } from '@porchlight/shared';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { article, documentOf, event, hubOf, noon, session } from '../hub/hub.fixture.ts';
import { documents, redirects } from '../hub/random-hub.fixture.ts';
import { documentPaths, everyPath, generalPaths } from './every-path.ts';

test.for<[string, DocumentRecord, readonly string[]]>([
  ['an article', article({ documentId: 'n' }), ['/news/n/']],
  ['an article in Spanish', article({ documentId: 'n', locale: 'es' }), ['/es/news/n/']],
  [
    'an event with a date',
    event({ documentId: 'e', ...session('2025-01-30') }),
    ['/events/e/', '/events/e.ics'],
  ],
  ['an event without one', event({ documentId: 'e' }), ['/events/e/']],
  ['something without a page', documentOf('organization', { documentId: 'o' }), []],
])('the addresses of %s', ([, record, paths]) => {
  expect(hubOf([record]).documents().flatMap(documentPaths)).toEqual(paths);
});

test('every address is there once and in order: general ones, those of documents, former ones', () => {
  fc.assert(
    fc.property(documents, redirects, (all, moved) => {
      const hub = hubOf(all, noon, { redirects: moved });
      const parts = [
        generalPaths(hub),
        hub.documents().flatMap(documentPaths),
        hub.ask('redirects').map(({ from }) => from),
      ];
      expect(everyPath(hub)).toEqual([...new Set(parts.flat())].sort());
      // No part has an address twice, or one of another part: an address is one thing.
      expect(parts.flat().length).toBe(everyPath(hub).length);
    }),
  );
});
