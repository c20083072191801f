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

/**
 * Called when an entry is written in a language again that it was public in before, and has lost since.
 * Once public, that may be the first one, whose links are those of all: it begins with theirs, where
 * the editor chose none. Only in outbox order.
 */
export async function takeOverLinks(
  strapi: Core.Strapi,
  target: Target,
  language: Locale,
  isChosen: (attribute: string) => boolean,
): Promise<void> {
  const { type, documentId } = target;
  const known = await publicationsOf(strapi, type, [documentId]);
  if (!known.some((row) => row.language === language)) return;
  const [original] = await publicLanguages(strapi, target);
  if (original === undefined) return;
  const drafts = await readRows(strapi, { type, documentIds: [documentId], status: 'draft' });
  const [from, to] = [original, language].map((each) =>
    drafts.find((draft) => draft.language === each),
  );
  if (from === undefined || to === undefined) return;
  const attributes = linksOf(strapi, type).filter(([name]) => !isChosen(name));
  await copyValues(strapi, uidOf(type), { from, to, attributes });
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
