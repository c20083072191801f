import { type DocumentType, type Locale, now } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { findAmong } from '../../store/rows';
import { publicationTable, type PublicationRow, withdrawn } from '../../store/public-record';

/** One language version of a document, as the tables name it. */
export type PublishedVersion = Pick<PublicationRow, 'type' | 'entry' | 'language'>;

export const keyOf = ({ type, entry, language }: PublishedVersion): string =>
  `${type} ${entry} ${language}`;

export const isPublic = ({ digest }: Pick<PublicationRow, 'digest'>): boolean =>
  digest !== withdrawn;

/** What is noted of every language of some documents that was ever public, in the order it came. */
export const publicationsOf = (
  strapi: Core.Strapi,
  type: DocumentType,
  entries: readonly string[],
): Promise<readonly PublicationRow[]> =>
  findAmong(publicationTable(strapi), 'entry', entries, {
    where: { type },
    orderBy: { id: 'asc' },
  });

/** The date of the first publication is set here, once, and nothing but an import sets it otherwise. */
export async function recordPublication(
  strapi: Core.Strapi,
  version: PublishedVersion,
  known: PublicationRow | undefined,
  state: Omit<PublicationRow, 'id' | 'firstPublishedAt' | keyof PublishedVersion>,
): Promise<void> {
  const publications = publicationTable(strapi);
  if (known !== undefined)
    await publications.updateMany({ where: { id: known.id }, data: { ...state } });
  else {
    const moment = now();
    const firstPublishedAt = state.revisedAt < moment ? state.revisedAt : moment;
    await publications.createMany({ data: [{ ...version, ...state, firstPublishedAt }] });
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
