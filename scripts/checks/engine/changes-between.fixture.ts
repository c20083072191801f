import type {
  ChangesContent,
  DocumentRecord,
  DocumentType,
  Locale,
  Snapshot,
} from '@porchlight/shared';

import { deltaBetween } from './engine.fixture.ts';

/** What the CMS answers to who has one state and asks for what leads to the next. */
export function changesBetween(before: Snapshot, after: Snapshot): ChangesContent {
  const delta = deltaBetween(before, after);
  const touched = new Set(
    [...delta.documents, ...delta.goneDocuments].map(
      (record) => (record as DocumentRecord).documentId,
    ),
  );
  const documents = (after.documents as readonly DocumentRecord[]).filter(({ documentId }) =>
    touched.has(documentId),
  );
  return {
    head: {
      ...after.head,
      after: before.head.number,
      gone: { media: [...delta.goneMedia], redirects: [...delta.goneRedirects] },
    },
    documents: documents as (DocumentRecord & { type: DocumentType; locale: Locale })[],
    media: delta.media,
    redirects: delta.redirects,
    changes: delta.changes,
  };
}
