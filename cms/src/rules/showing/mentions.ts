import type { DocumentType, Locale } from '@porchlight/shared';
import type { Core } from '@strapi/strapi';

import { languageOf, rowsThatAre } from '../../export/published-rows';
import { uidOf } from '../../store/models';
import { findAmong, table } from '../../store/rows';
import { leadingTo, type Target } from './links-to';

/** A public row that points at a document. */
export interface Mention {
  readonly type: DocumentType;
  readonly documentId: string;
  readonly language: Locale;
  readonly isLink: boolean;
}

/** Where public rows mention another document. */
export async function mentionsOf(strapi: Core.Strapi, target: Target): Promise<readonly Mention[]> {
  const mentions: Mention[] = [];
  for (const { type, isLink, ids } of await leadingTo(strapi, target)) {
    const rows = await findAmong(table(strapi, uidOf(type)), 'id', ids, {
      where: rowsThatAre(strapi, type, 'published'),
      select: ['documentId', 'locale'],
    });
    for (const row of rows) {
      const { documentId } = row;
      const language = languageOf(row);
      if (language !== undefined && !(type === target.type && documentId === target.documentId))
        mentions.push({ type, documentId, language, isLink });
    }
  }
  return mentions;
}
