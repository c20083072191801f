import {
  documentPath,
  type DocumentType,
  earlierOf,
  homePath,
  type Instant,
  isReservedSlug,
  isSlug,
  type Locale,
  parseInstant,
  type Snapshot,
} from '@porchlight/shared';

import type { Draft } from './drafts.ts';

/** Which language version of which document. */
export interface Version {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly locale: Locale;
}

/** Where the page of a version is, by its slug. */
export const pathOf = ({ type, locale }: Version, slug: string): string | undefined =>
  type === 'hub-page' ? homePath(locale) : documentPath({ type, slug, locale });

/** The slug that a record has, if it could be an address. */
export function slugIn({ fields }: Draft['record']): string | undefined {
  const { slug } = fields;
  return typeof slug === 'string' && isSlug(slug) && !isReservedSlug(slug) ? slug : undefined;
}

/** An address for a draft that has none of its own yet; nobody else's, as it is made of the id. */
export const slugFor = ({ documentId }: Version): string =>
  `draft-${documentId.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`.replace(/-$/, '');

/** Stands where an entry was never published. */
const never = '1970-01-01T00:00:00.000Z';

/** The record of a draft at an address, as if it were published at this moment. */
export function publishedAt({ record }: Draft, slug: string, moment: Instant): Draft['record'] {
  const first = record.firstPublishedAt === never ? undefined : record.firstPublishedAt;
  const revised = record.revisedAt === never ? undefined : record.revisedAt;
  const inTime = (text: string | undefined): Instant =>
    earlierOf(parseInstant(text ?? moment) ?? moment, moment);
  return {
    ...record,
    firstPublishedAt: inTime(first),
    revisedAt: inTime(revised),
    fields: { ...record.fields, slug },
  };
}

/**
 * What is published, with one draft in the place of its own public version. Its other languages stay
 * as they are public, and whatever used to be at its address makes way.
 */
export function layDraft(
  snapshot: Snapshot,
  version: Version,
  record: Draft['record'],
  media: Draft['media'],
  path: string,
): Snapshot {
  const shown = new Set(media.map(({ id }) => id));
  return {
    ...snapshot,
    documents: [...snapshot.documents.filter((other) => !isOf(other, version)), record],
    media: [...snapshot.media.filter(({ id }) => !shown.has(id)), ...media],
    redirects: snapshot.redirects.filter(({ from }) => from !== path),
  };
}

function isOf(record: unknown, { type, documentId, locale }: Version): boolean {
  const other = (record ?? {}) as Readonly<Record<string, unknown>>;
  return other['type'] === type && other['documentId'] === documentId && other['locale'] === locale;
}
