import type { DocumentsByType, DocumentType, Locale } from '@porchlight/shared';

import { isType } from '../hub/versions.ts';
import type { HubReader } from '../hub/recording-hub.ts';

/**
 * The document whose page has this address.
 * @throws when there is none, for only addresses of existing documents are rendered.
 */
export function documentAt<Type extends DocumentType>(
  hub: HubReader,
  path: string,
  locale: Locale,
  type: Type,
): DocumentsByType[Type] {
  const documentId = hub.ask('at-path', path);
  const document = documentId === undefined ? undefined : hub.ask('document', documentId, locale);
  if (!isType(document, type)) throw new Error(`There is no ${type} at ${path}.`);
  return document;
}
