import type { Document, DocumentType } from '@porchlight/shared';

import type { Hub } from '../hub/hub.ts';

/** A document of a hub, known to be of a type. */
export const documentOf = <Type extends DocumentType>(hub: Hub, documentId: string, type: Type) => {
  const document = hub.ask('document', documentId, 'en');
  if (document?.type !== type) throw new Error(`There is no ${type} ${documentId}.`);
  return document as Extract<Document, { type: Type }>;
};

/** As a search engine sees it: what is undefined is not there. */
export const seen = (value: object | undefined): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
