import { type DocumentType, type Locale, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { publicationTable, type PublicationRow } from '../store/technical';

/** One language version of a document, as the technical tables name it. */
export type PublishedVersion = Pick<PublicationRow, 'type' | 'entry' | 'language'>;

/** What is noted of a version that was ever public. */
export const publicationOf = (
  strapi: Core.Strapi,
  { type, entry, language }: PublishedVersion,
): Promise<PublicationRow | null> =>
  publicationTable(strapi).findOne({ where: { type, entry, language } });

/** The date of the first publication is set here, once, and nothing but an import sets it otherwise. */
export async function recordPublication(
  strapi: Core.Strapi,
  version: PublishedVersion,
  known: PublicationRow | null,
  state: Pick<PublicationRow, 'revisedAt' | 'number' | 'digest' | 'told'>,
): Promise<void> {
  const publications = publicationTable(strapi);
  if (known !== null) await publications.update({ where: { id: known.id }, data: state });
  else {
    const moment = now();
    const firstPublishedAt = state.revisedAt < moment ? state.revisedAt : moment;
    await publications.create({ data: { ...version, ...state, firstPublishedAt } });
  }
}

/** What is deleted does not come back, also when it was withdrawn long before. */
export async function forgetTold(
  strapi: Core.Strapi,
  type: DocumentType,
  entry: string,
  languages: readonly Locale[],
): Promise<void> {
  await publicationTable(strapi).updateMany({
    where: { type, entry, language: { $in: [...languages] } },
    data: { told: null },
  });
}
