import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf, rowsThatAre } from '../export/published-rows';
import { uidOf } from '../store/models';
import { table } from '../store/rows';
import { type Referrer, waysTo } from './referrers';

/** A public row that points at a document. */
export interface Mention {
  readonly documentId: string;
  readonly language: Locale;
  readonly isLink: boolean;
}

/** Where the public rows of a type mention another document. */
export async function mentionsIn(
  strapi: Core.Strapi,
  type: DocumentType,
  target: Referrer,
): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const { isLink, where } of waysTo(strapi, type, target)) {
    const rows = await table(strapi, uidOf(type)).findMany({
      where: { ...rowsThatAre(strapi, type, 'published'), ...where },
      select: ['documentId', 'locale'],
    });
    for (const row of rows) {
      const { documentId } = row;
      const language = languageOf(row);
      if (language !== undefined && !(type === target.type && documentId === target.documentId))
        mentions.push({ documentId, language, isLink });
    }
  }
  return mentions;
}
