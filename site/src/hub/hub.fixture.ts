import {
  type DocumentRecord,
  type DocumentType,
  type Instant,
  type Locale,
  parseInstant,
  type Snapshot,
} from '@porchlight/shared';
import { examples } from '@porchlight/shared/examples';

import { buildHub, type Hub } from './hub.ts';

/** What a test says of an entry: parts of its envelope, and any of its fields. */
interface Given {
  readonly documentId?: string;
  readonly locale?: Locale;
  readonly firstPublishedAt?: string;
  readonly revisedAt?: string;
  readonly [field: string]: unknown;
}

/** An entry as the CMS exports it: the minimal example, with what the test says. */
export function documentOf(type: DocumentType, given: Given = {}): DocumentRecord {
  const { minimal } = examples[type];
  const {
    documentId = minimal.documentId,
    locale = minimal.locale,
    firstPublishedAt = minimal.firstPublishedAt,
    revisedAt = minimal.revisedAt,
    ...fields
  } = given;
  const slug = 'slug' in minimal.fields ? { slug: documentId } : {};
  return {
    type,
    documentId,
    locale,
    number: 1,
    firstPublishedAt,
    revisedAt,
    fields: { ...minimal.fields, ...slug, ...fields },
  };
}

export const event = (given: Given = {}): DocumentRecord => documentOf('event', given);
export const article = (given: Given = {}): DocumentRecord => documentOf('news-article', given);

/** The fields of a timed event in UTC; a day such as `2025-01-30` is an hour from eight o'clock. */
export const session = (start: string, end?: string) => ({
  startsAtLocal: start.includes('T') ? start : `${start}T20:00`,
  endsAtLocal: end ?? `${start}T21:00`,
  timeZone: 'UTC',
});

export const recorded = { state: 'ready', url: 'https://video.library.example/porch' };

export function instant(text: string): Instant {
  const read = parseInstant(text);
  if (read === undefined) throw new Error(`The test has an unreadable moment: ${text}`);
  return read;
}

/** Noon of the day most tests happen on. */
export const noon = '2025-01-30T12:00:00.000Z';

export const snapshotOf = (
  documents: readonly unknown[],
  {
    locales = ['en', 'es', 'ar'],
    ...more
  }: Partial<Pick<Snapshot, 'media' | 'redirects' | 'changes'>> & {
    /** The languages that the site speaks. */
    readonly locales?: readonly Locale[];
  } = {},
): Snapshot => ({
  head: {
    format: 1,
    number: 1,
    at: '2025-01-01T00:00:00.000Z',
    counts: {},
    site: {
      name: 'Porchlight',
      url: 'https://hub.library.example',
      uidDomain: 'hub.library.example',
      tagAuthority: 'hub.library.example,2024',
      locales: [...locales],
    },
  },
  media: [],
  redirects: [],
  changes: [],
  ...more,
  documents,
});

/** A hub of these entries, seen at a moment. */
export const hubOf = (
  documents: readonly unknown[],
  moment: string = noon,
  more: Parameters<typeof snapshotOf>[1] = {},
): Hub => buildHub(snapshotOf(documents, more), instant(moment));
