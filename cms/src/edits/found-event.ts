import { defaultLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { publicationsAhead } from '../appointments/ahead';
import { type ExportedDocument, exportDocuments } from '../export/documents';
import { changedFields } from '../rules/rights/draft-saves';

type VersionRecord = ExportedDocument['record'];

/** An event with all its languages: as they are drafted, and as readers know them. */
export interface FoundEvent {
  readonly documentId: string;
  readonly drafts: readonly VersionRecord[];
  readonly published: readonly VersionRecord[];
  /** Languages that are to be published at a time that somebody set and that is still to come. */
  readonly appointed: readonly Locale[];
}

/** Fields of one language that were saved, and that readers do not know yet. */
export interface Pending {
  readonly language: Locale;
  readonly fields: readonly string[];
}

/** Some events, as far as they exist, in the order of the ids. */
export async function findEvents(
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<readonly FoundEvent[]> {
  const read = async (status: 'draft' | 'published') => {
    const versions = await exportDocuments(strapi, 'event', documentIds, { status });
    return Map.groupBy(
      versions.map(({ record }) => record),
      ({ documentId }) => documentId,
    );
  };
  const [drafts, published] = [await read('draft'), await read('published')];
  const appointed = await publicationsAhead(strapi, 'event', documentIds);
  return documentIds.flatMap((documentId) => {
    const found = {
      documentId,
      drafts: drafts.get(documentId) ?? [],
      published: published.get(documentId) ?? [],
      appointed: appointed.get(documentId) ?? [],
    };
    return found.drafts.length === 0 ? [] : [found];
  });
}

/** What would become public as well, if the drafts were published. */
export const pendingIn = ({ drafts, published }: FoundEvent): readonly Pending[] =>
  published.flatMap(({ locale, fields }) => {
    const draft = drafts.find((each) => each.locale === locale);
    const changed = changedFields(fields, draft?.fields ?? {});
    return changed.length === 0 ? [] : [{ language: locale, fields: changed }];
  });

/** The version to show somebody who reads a language: what is public before what is drafted. */
export function versionFor(
  found: FoundEvent,
  language: Locale = defaultLocale,
): VersionRecord | undefined {
  const versions = found.published.length > 0 ? found.published : found.drafts;
  return (
    versions.find(({ locale }) => locale === language) ??
    versions.find(({ locale }) => locale === defaultLocale) ??
    versions[0]
  );
}

/** A field of a record that is a text. */
export const textOf = (record: VersionRecord | undefined, name: string): string | undefined => {
  const value = record?.fields[name];
  return typeof value === 'string' ? value : undefined;
};

export const titleOf = (found: FoundEvent, language: Locale): string =>
  textOf(versionFor(found, language), 'title') ?? found.documentId;
