import { documentPath, type DocumentsByType } from '@porchlight/shared';

import type { HubReader } from '../hub/recording-hub.ts';
import { documentAt } from './document-at.ts';
import { localeOf } from './locale-of.ts';

/** The survey that a data file belongs to, by the parts of the file's address. */
export function surveyOf(
  hub: HubReader,
  { locale: prefix, slug }: Readonly<Record<string, string | undefined>>,
): DocumentsByType['survey'] | undefined {
  const locale = localeOf(prefix);
  if (locale === undefined || slug === undefined) return undefined;
  return documentAt(hub, documentPath({ type: 'survey', slug, locale }) ?? '/', locale, 'survey');
}
