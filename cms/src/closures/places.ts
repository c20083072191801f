import { byCodeUnit, defaultLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { uidOf } from '../store/models';
import { type Row, table } from '../store/rows';

/** A place that can be closed. */
export interface NamedPlace {
  readonly documentId: string;
  readonly name: string;
}

/** Every place, each once and by its name in a language, in the order of the alphabet. */
export async function namedPlaces(
  strapi: Core.Strapi,
  language: Locale,
): Promise<readonly NamedPlace[]> {
  const rows = await table(strapi, uidOf('place')).findMany({ orderBy: { id: 'asc' } });
  return [...Map.groupBy(rows, ({ documentId }) => documentId)]
    .map(([documentId, versions]) => ({ documentId, name: nameAmong(versions, language) }))
    .toSorted((a, b) => byCodeUnit(a.name, b.name));
}

/** What a place is called in a language; its id when it is there no more. */
export async function placeName(
  strapi: Core.Strapi,
  documentId: string,
  language: Locale,
): Promise<string> {
  const rows = await table(strapi, uidOf('place')).findMany({ where: { documentId } });
  return nameAmong(rows, language) || documentId;
}

function nameAmong(rows: readonly Row[], language: Locale): string {
  const row =
    rows.find(({ locale }) => locale === language) ??
    rows.find(({ locale }) => locale === defaultLocale) ??
    rows[0];
  return typeof row?.['name'] === 'string' ? row['name'] : '';
}
