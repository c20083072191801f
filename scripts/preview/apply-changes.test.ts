import type { ChangeRecord, Changes, Snapshot } from '@porchlight/shared';
import { expect, test } from 'vitest';

import { applyChanges } from './apply-changes.ts';

const site = { name: 'Hub' } as Snapshot['head']['site'];
const at = '2026-06-15T12:00:00.000Z';
const event = (documentId: string, locale: string, title: string) => ({
  type: 'event',
  documentId,
  locale,
  fields: { title },
});
const picture = (id: string, sha256: string) => ({ id, sha256, mime: 'image/png', bytes: 1 });

const before = {
  head: { format: 1, number: 4, at, site, counts: { event: 3 } },
  documents: [event('a', 'en', 'A'), event('a', 'es', 'A'), event('b', 'en', 'B')],
  media: [picture('one', '1'), picture('two', '2')],
  redirects: [
    { from: '/old/', to: '/new/', at },
    { from: '/back/', gone: true, at },
  ],
  changes: [],
} satisfies Snapshot as Snapshot;

test('touched documents are replaced whole, withdrawn ones go, all else stays', () => {
  const withdrawn: ChangeRecord = {
    number: 6,
    at,
    type: 'event',
    documentId: 'b',
    locale: 'en',
    action: 'unpublish',
    changes: [],
  };
  const changes = {
    head: {
      ...before.head,
      number: 6,
      after: 4,
      gone: { media: ['two'], redirects: ['/back/'] },
      counts: { event: 1 },
    },
    documents: [event('a', 'en', 'Another')],
    media: [picture('one', '3')],
    redirects: [{ from: '/old/', to: '/newer/', at }],
    changes: [withdrawn],
  } satisfies Changes;
  expect(applyChanges(before, changes)).toEqual({
    head: { ...before.head, number: 6 },
    documents: [event('a', 'en', 'Another')],
    media: [picture('one', '3')],
    redirects: [{ from: '/old/', to: '/newer/', at }],
    changes: [withdrawn],
  });
});
