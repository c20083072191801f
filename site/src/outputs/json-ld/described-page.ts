import { type Document, documentPath } from '@porchlight/shared';

import type { HubReader } from '../../hub/recording-hub.ts';
import { addressOf } from '../address.ts';
import { pictureAddress } from '../picture-address.ts';
import { plainSummary } from '../plain-summary.ts';

/** A document with a title, words and a page of its own. */
type Titled = Extract<Document, { readonly title: string; readonly slug: string }>;

/** What every kind of page says about itself. */
export interface DescribedPage {
  readonly name: string;
  readonly description: string | undefined;
  readonly url: string;
  readonly image: string | undefined;
}

export const describedPage = (document: Titled, hub: HubReader): DescribedPage => ({
  name: document.title,
  description: plainSummary(document),
  url: addressOf(documentPath(document) ?? '/', hub.site),
  image: 'image' in document ? pictureAddress(document.image?.media, hub) : undefined,
});
