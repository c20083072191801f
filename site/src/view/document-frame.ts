import type { Document } from '@porchlight/shared';

import { nameOf } from '../hub/document.ts';
import type { HubReader } from '../hub/recording-hub.ts';
import { pagePathOf } from './address.ts';
import { documentCard } from './card-facts.ts';
import { type PageFacts, type PageFrame, toPageFrame } from './page-frame.ts';
import { toSearchFacts } from './search-facts.ts';

/** The frame of a document's own page, which exists in the languages the document exists in. */
export const documentFrame = (
  hub: HubReader,
  document: Document,
  facts: Omit<PageFacts, 'path' | 'title' | 'translations' | 'searchFacts'>,
): PageFrame =>
  toPageFrame(hub, document.locale, {
    ...facts,
    card: documentCard(hub, document),
    path: pagePathOf(document),
    title: nameOf(document),
    translations: hub.ask('translations', document.documentId),
    searchFacts: toSearchFacts(hub, document),
  });
