import {
  type DocumentRecord,
  type DocumentType,
  documentTypes,
  draftTypes,
} from '@porchlight/shared';
import { examples } from '@porchlight/shared/examples';

import type { Hub } from './hub.ts';

/** Strapi's document service, without the literal types that only its own examples have. */
export interface Documents {
  create(request: object): Promise<{ readonly documentId: string }>;
  update(request: object): Promise<unknown>;
  publish(request: object): Promise<unknown>;
  unpublish(request: object): Promise<unknown>;
  discardDraft(request: object): Promise<unknown>;
  clone(request: object): Promise<{ readonly documentId: string }>;
  delete(request: object): Promise<unknown>;
  findOne(request: object): Promise<Readonly<Record<string, unknown>> | null>;
  count(request: object): Promise<number>;
}

export const documents = (hub: Hub, type: DocumentType): Documents =>
  hub.strapi.documents(`api::${type}.${type}` as 'api::event.event') as unknown as Documents;

let made = 0;

/** A slug that nothing else in the file has; later ones sort later. */
export const newSlug = (): string => `entry-${String((made += 1)).padStart(4, '0')}`;

/** The least a webinar needs to be published, and what a test wants beside it. */
export const webinar = (fields: Readonly<Record<string, unknown>> = {}): object => ({
  title: 'Plan your year',
  slug: newSlug(),
  format: 'webinar',
  startsAtLocal: '2025-01-30T15:00',
  endsAtLocal: '2025-01-30T16:00',
  timeZone: 'America/New_York',
  ...fields,
});

export const isDraftType = (type: DocumentType): boolean =>
  (draftTypes as readonly DocumentType[]).includes(type);

/** The minimal example of each type with a form of many entries, for tests over all types. */
export const minimalFields = (type: DocumentType): Readonly<Record<string, unknown>> => {
  const { fields } = examples[type].minimal;
  return 'slug' in fields ? { ...fields, slug: newSlug() } : fields;
};

/** Full examples of every type: they point at each other, so they belong together. */
export const fullExamples: readonly DocumentRecord[] = documentTypes.map((type) => {
  const { full } = examples[type];
  const slug = 'slug' in full.fields ? { slug: `full-${type}` } : {};
  return { ...full, fields: { ...full.fields, ...slug } };
});

/** The public record of one document, as the snapshot has it. */
export async function recordOf(
  hub: Hub,
  documentId: string,
  locale = 'en',
): Promise<DocumentRecord | undefined> {
  const { documents: lines } = await hub.snapshot();
  return (lines as readonly DocumentRecord[]).find(
    (record) => record.documentId === documentId && record.locale === locale,
  );
}
