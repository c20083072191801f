import type { Document } from '@porchlight/shared';

import { nameOf, pathOf } from './document.ts';
import type { Label } from './questions.ts';

/** What a link to a document needs. Made once for each. */
export function labelOf(document: Document): Label {
  const known = labels.get(document);
  if (known !== undefined) return known;
  const { locale } = document;
  const slug = 'slug' in document ? document.slug : undefined;
  const label = { name: nameOf(document), slug, path: pathOf(document), locale };
  labels.set(document, label);
  return label;
}

const labels = new WeakMap<Document, Label>();
