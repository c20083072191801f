import type { Locale } from '@porchlight/shared';

/** A document as the CMS exports it. */
export interface RawDocument {
  readonly type: string;
  readonly documentId: string;
  readonly locale: Locale;
  readonly number: number;
  readonly firstPublishedAt: string;
  readonly revisedAt: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The envelope of a document where a test does not say otherwise. */
interface Envelope {
  readonly locale?: Locale;
  readonly firstPublishedAt?: string;
  readonly revisedAt?: string;
}

export const raw = (
  type: string,
  documentId: string,
  fields: RawDocument['fields'],
  envelope: Envelope = {},
): RawDocument => ({
  type,
  documentId,
  locale: 'en',
  number: 1,
  firstPublishedAt: '2024-11-04T09:00:00.000Z',
  revisedAt: '2024-11-05T10:30:00.500Z',
  fields,
  ...envelope,
});

/** A webinar on an afternoon in New York, with these fields besides or instead. */
export const rawWebinar = (fields: RawDocument['fields'] = {}, envelope: Envelope = {}) =>
  raw(
    'event',
    'one',
    {
      title: 'One',
      slug: 'the-one',
      format: 'webinar',
      startsAtLocal: '2025-01-30T15:00',
      endsAtLocal: '2025-01-30T16:00',
      timeZone: 'America/New_York',
      ...fields,
    },
    envelope,
  );
