import { isLocale, type Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { byFirstPublication, readRows, rowsThatAre } from '../../export/published-rows';
import { copyValues } from '../../store/copy';
import { linksOf, uidOf } from '../../store/models';
import { isPublic, publicationsOf } from '../record/publications';
import type { Target } from '../showing/links-to';

/**
 * Called before language versions of a document are withdrawn. The links of the version that was
 * published first are those of all; if that one goes, the next one takes them over, as a draft as
 * well as in public. Only in outbox order.
 */
export async function passOnLinks(
  strapi: Core.Strapi,
  target: Target,
  withdrawn: readonly Locale[],
): Promise<void> {
  const { type, documentId } = target;
  const attributes = linksOf(strapi, type);
  const [original, ...others] = await publicLanguages(strapi, target);
  const heir = others.find((language) => !withdrawn.includes(language));
  if (original === undefined || heir === undefined || !withdrawn.includes(original)) return;
  const read = (status: 'published' | 'draft') =>
    readRows(strapi, { type, documentIds: [documentId], status });
  const published = await read('published');
  const from = published.find(({ language }) => language === original);
  if (from === undefined) return;
  const drafts = hasDrafts(strapi, target) ? await read('draft') : [];
  for (const to of [...published, ...drafts])
    if (to.language === heir) await copyValues(strapi, uidOf(type), { from, to, attributes });
}

/** In the order of their first publication. */
async function publicLanguages(
  strapi: Core.Strapi,
  { type, documentId }: Target,
): Promise<readonly Locale[]> {
  const publications = (await publicationsOf(strapi, type, [documentId])).filter(isPublic);
  return byFirstPublication(
    publications.map(({ language }) => language).filter(isLocale),
    (locale) => publications.find(({ language }) => language === locale)?.firstPublishedAt,
  );
}

const hasDrafts = (strapi: Core.Strapi, { type }: Target): boolean =>
  'publishedAt' in rowsThatAre(strapi, type, 'draft');
