import {
  type ChangeRecord,
  type Instant,
  type MediaRecord,
  parseInstant,
  type RedirectRecord,
  type Snapshot,
} from '@porchlight/shared';

import { buildHub, type Clock, type Hub } from '../hub/hub.ts';
import { openLibrary } from '../hub/library.ts';
import { libraryDocuments } from './library-documents.fixture.ts';
import type { RawDocument } from './raw-document.fixture.ts';

export const instant = (text: string): Instant => {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`${text} is not a moment.`);
  return read;
};

/** What is said besides the documents. */
interface More {
  readonly media?: readonly MediaRecord[];
  readonly changes?: readonly ChangeRecord[];
  readonly redirects?: readonly RedirectRecord[];
  readonly moment?: string;
  readonly clock?: Clock;
  readonly siteName?: string;
}

const snapshotOf = (documents: readonly RawDocument[], more: More): Snapshot => ({
  head: {
    format: 1,
    number: 1,
    at: '2025-01-01T00:00:00.000Z',
    counts: {},
    site: {
      name: more.siteName ?? 'Porchlight',
      url: 'https://hub.library.example',
      uidDomain: 'hub.library.example',
      tagAuthority: 'hub.library.example,2024',
      locales: ['en', 'es', 'ar'],
    },
  },
  documents,
  media: more.media ?? [],
  redirects: more.redirects ?? [],
  changes: more.changes ?? [],
});

const momentOf = ({ moment = '2025-01-20T12:00:00.000Z' }: More): Instant => instant(moment);

/** A hub of these documents; all that is not said is as in a young and small library. */
export const hubOf = (documents: readonly RawDocument[], more: More = {}): Hub =>
  buildHub(snapshotOf(documents, more), momentOf(more), undefined, more.clock);

/** A library that can be told of other documents. */
export function libraryOf(
  documents: readonly RawDocument[],
  more: More = {},
): { readonly hub: () => Hub; readonly tell: (documents: readonly RawDocument[]) => void } {
  const { hub, change } = openLibrary(snapshotOf(documents, more), momentOf(more));
  return { hub, tell: (others) => void change({ documents: others }, momentOf(more)) };
}

export const picture: MediaRecord = {
  id: 'porch',
  sha256: '0123456789abcdef'.repeat(4),
  mime: 'image/png',
  bytes: 120_000,
  width: 1600,
  height: 900,
};

/** A whole small library. */
export const libraryHub = (moment?: string): Hub =>
  hubOf(libraryDocuments, { media: [picture], ...(moment !== undefined && { moment }) });
