import type { Core } from '@strapi/strapi';

import { nameIn } from '../receipts/name';
import type { FoundVersion } from '../rules/record/versions-found';
import { titleOf } from './table';

/** What a version is called that came or went: one that went is still there as a draft. */
export async function titleOfNews(
  strapi: Core.Strapi,
  { type, entry, language, is }: FoundVersion,
): Promise<string> {
  if (is === undefined) return nameIn(strapi, type, entry, language);
  return titleOf(is.judgement().exported.record.fields, entry);
}
