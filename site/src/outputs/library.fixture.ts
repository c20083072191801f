import {
  type ChangeRecord,
  type Instant,
  type MediaRecord,
  parseInstant,
  type RedirectRecord,
} from '@porchlight/shared';

import { buildHub, type Hub } from '../hub/hub.ts';
import { libraryDocuments } from './library-documents.fixture.ts';
import type { RawDocument } from './raw-document.fixture.ts';

export const instant = (text: string): Instant => {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`${text} is not a moment.`);
  return read;
};

/** A hub of these documents; all that is not said is as in a young and small library. */
export const hubOf = (
  documents: readonly RawDocument[],
  more: {
    readonly media?: readonly MediaRecord[];
    readonly changes?: readonly ChangeRecord[];
    readonly redirects?: readonly RedirectRecord[];
    readonly moment?: string;
    readonly siteName?: string;
  } = {},
): Hub =>
  buildHub(
    {
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
    },
    instant(more.moment ?? '2025-01-20T12:00:00.000Z'),
  );

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
